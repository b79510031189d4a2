import { FormulaExecutedStateType } from "@univerjs/preset-sheets-core";
import type { FUniver } from "@univerjs/core/facade";

/**
 * Tells what another hand than the pane's changes, however it is done (typed, chosen, deleted, filled, undone,
 * by a script): each edit at once, and once more when the formulas have followed it.
 */
export function hearEdits(
  api: FUniver,
  onContent: (callback: () => void) => void,
  isOwn: () => boolean,
  tell: () => void,
): void {
  let edits = 0;
  let calculated = 0;
  let followed = 0;
  let isTelling = false;
  onContent(() => {
    if (isOwn()) return;
    edits++;
    if (isTelling) return;
    isTelling = true;
    // One edit may be many steps.
    queueMicrotask(() => {
      isTelling = false;
      tell();
    });
  });
  const formula = api.getFormula();
  formula.calculationStart(() => {
    calculated = edits;
  });
  // Values also change whenever the engine computes for the pane; what counts is what follows from an edit.
  formula.calculationEnd((state) => {
    if (state === FormulaExecutedStateType.STOP_EXECUTION || calculated === followed) return;
    followed = calculated;
    tell();
  });
}
