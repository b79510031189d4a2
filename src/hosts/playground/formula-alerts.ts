import { CellAlertManagerService, CellAlertType, type ICellAlert } from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../../core/problem";
import { problemAt } from "./univer-functions";

/** The key of Univer's own note at a failed formula: ours takes its place. */
const alertKey = "SHEET_FORMULA_ALERT";
const title = { en: "What is missing here", de: "Was hier fehlt" } as const;

/**
 * A formula of ours that fails says in a sentence which input it is and what to do: where the pointer rests, where the
 * cell is chosen, and while it is edited.
 */
export function explainFailures(injector: Injector, api: FUniver, language: Language): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  const inOurWords = (alert: ICellAlert): ICellAlert => {
    const { subUnitId, row, col } = alert.location;
    const problem = alert.key === alertKey ? problemAt(subUnitId, row, col) : undefined;
    return problem === undefined
      ? alert
      : { ...alert, title: title[language], message: problem.inWords(language), width: 280, height: 120 };
  };
  alerts.showAlert = (alert) => {
    show(inOurWords(alert));
  };
  /** Where the chosen cell is, if a formula of ours fails there. */
  const failing = (): ICellAlert["location"] | null => {
    const workbook = api.getActiveWorkbook();
    const [sheet, range] = [workbook?.getActiveSheet(), workbook?.getActiveRange()];
    if (!workbook || !sheet || !range) return null;
    const [row, col] = [range.getRow(), range.getColumn()];
    const shown = range.getCellData()?.v;
    const fails =
      problemAt(sheet.getSheetId(), row, col) !== undefined && typeof shown === "string" && shown.startsWith("#");
    return fails ? { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), row, col } : null;
  };
  const explain = (location: ICellAlert["location"]): void => {
    alerts.showAlert({
      type: CellAlertType.ERROR,
      title: "",
      message: "",
      location,
      width: 280,
      height: 120,
      key: alertKey,
    });
  };
  for (const event of [api.Event.SelectionChanged, api.Event.SheetEditStarted, api.Event.SheetEditEnded] as const)
    api.addEvent(event, () => {
      const location = failing();
      if (location === null) alerts.removeAlert(alertKey);
      else explain(location);
    });
  // A formula may be chosen before it is computed.
  api.getFormula().calculationEnd(() => {
    const location = failing();
    if (location !== null) explain(location);
  });
}
