import { CellAlertManagerService, CellAlertType, type ICellAlert } from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../../core/problem";
import { problemAt } from "./univer-functions";

/** The key of Univer's own note at a failed formula below the pointer, which comes and goes with it: ours takes its place. */
const pointedKey = "SHEET_FORMULA_ALERT";
/** The key of the note at the chosen cell: it stays as long as the cell is chosen. */
const chosenKey = "KEEPWORTHY_CHOSEN_CELL";
const title = { en: "What is missing here", de: "Was hier fehlt" } as const;

type Location = ICellAlert["location"];

/**
 * A formula of ours that fails says in a sentence which input it is and what to do: where the pointer rests, where the
 * cell is chosen, and while it is edited.
 */
export function explainFailures(injector: Injector, api: FUniver, language: Language): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  const explain = (key: string, location: Location): boolean => {
    const problem = problemAt(location.subUnitId, location.row, location.col);
    if (problem === undefined) return false;
    const message = problem.inWords(language);
    show({ type: CellAlertType.ERROR, title: title[language], message, location, width: 280, height: 120, key });
    return true;
  };
  /** The chosen cell, if a formula fails there. */
  const failing = (): Location | null => {
    const workbook = api.getActiveWorkbook();
    const [sheet, range] = [workbook?.getActiveSheet(), workbook?.getActiveRange()];
    if (!workbook || !sheet || !range) return null;
    const shown = range.getCellData()?.v;
    if (typeof shown !== "string" || !shown.startsWith("#")) return null;
    return { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), row: range.getRow(), col: range.getColumn() };
  };
  let chosen: Location | null = null;
  const explainChosen = (): void => {
    const location = failing();
    chosen = location !== null && explain(chosenKey, location) ? location : null;
    if (chosen === null) alerts.removeAlert(chosenKey);
  };
  alerts.showAlert = (alert) => {
    const { key, location } = alert;
    if (key !== pointedKey || !(isSame(location, chosen) || explain(pointedKey, location))) show(alert);
  };
  for (const event of [api.Event.SelectionChanged, api.Event.SheetEditStarted, api.Event.SheetEditEnded] as const)
    api.addEvent(event, explainChosen);
  // A formula may be chosen before it is computed.
  api.getFormula().calculationEnd(explainChosen);
}

function isSame(one: Location, other: Location | null): boolean {
  return other !== null && one.subUnitId === other.subUnitId && one.row === other.row && one.col === other.col;
}
