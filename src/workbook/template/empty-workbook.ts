import { unknownFirmYear } from "../../analysis/owner/firm";
import { usualPractice } from "../../analysis/owner/practice";
import { noRatings } from "../../analysis/owner/ratings";
import type { Language, Words } from "../../core/problem";
import { decisionsSheet } from "../../reports/decisions/decisions-sheet";
import type { SheetDocument } from "../../reports/document";
import { fitSheet } from "../../reports/fit-sheet";
import { practiceCells, practiceSheet, practiceSheetName } from "../../reports/practice-sheet";
import { prospectsSheet, spareRows } from "../../reports/prospects/prospects-sheet";
import { staffSheet } from "../../reports/staff-sheet";
import { invoiceSheet, timeSheet } from "../example-sheets";
import { criterionWords } from "../example-words";
import { contractSheet, planSheet } from "./plan-sheets";
import { emptyStartSheet } from "./start-sheet";
import { emptyYearSheets } from "./year-sheets";

const names = {
  time: { en: "Time", de: "Zeiten" },
  invoices: { en: "Invoices", de: "Rechnungen" },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * The template without the invented studio, to begin with one's own figures: what the owner fills in. Clients, verdicts
 * and the report are written by the pane from whatever is pasted or opened.
 */
export function emptyWorkbook(language: Language): readonly SheetDocument[] {
  const practice = usualPractice(language);
  return [
    emptyStartSheet(language),
    practiceSheet(practice, unknownFirmYear, noRatings),
    staffSheet(practice, language),
    headOnly(timeSheet(language), names.time[language]),
    headOnly(invoiceSheet(language), names.invoices[language]),
    fitSheet(
      {
        criteria: criterionWords.map((word, index) => ({ name: word[language], importance: index + 1, floor: null })),
        clients: [],
      },
      language,
    ),
    prospectsSheet([], {
      language,
      minimum: `'${practiceSheetName[language]}'!${practiceCells.minimumRate}`,
      rowCount: spareRows,
    }),
    decisionsSheet([], language),
    ...emptyYearSheets(language),
    planSheet(language),
    contractSheet(language),
  ];
}

/** A table's title and headings; the rows are the owner's. */
function headOnly(document: SheetDocument, name: string): SheetDocument {
  return { ...document, name, rows: document.rows.slice(0, document.frozenRows) };
}
