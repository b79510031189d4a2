import type { Language } from "../../core/problem";
import { decisionsSheet } from "../../reports/decisions/decisions-sheet";
import type { SheetDocument } from "../../reports/document";
import type { Findings } from "../../reports/finding";
import { practiceSheet } from "../../reports/practice-sheet";
import { staffSheet } from "../../reports/staff-sheet";
import { clientsSheet } from "../example-clients-sheet";
import { exampleDecisions } from "../example-decisions";
import { exampleKnown } from "../example-settings";
import { exampleFitSheet, invoiceSheet, timeSheet } from "../example-sheets";
import { oneClientSheet } from "./one-client-sheet";
import { contractSheet, planSheet } from "./plan-sheets";
import { prospectsTemplate } from "./prospects-sheet";
import { reportSheet } from "./report-sheet";
import { startSheet } from "./start-sheet";
import { cashTemplate, factsTemplate, lookUpsTemplate, scenariosTemplate, whoSuitsTemplate } from "./year-sheets";

/** For a spreadsheet, which computes the two sentences of the report by their formulas at once. */
const byFormula: Findings = { profitFinding: () => "", minimumFinding: () => "" };

/**
 * The workbook for a new business: an invented studio with twelve clients, everything computed from its time entries
 * and invoices by live formulas.
 */
export function templateWorkbook(language: Language, findings: Findings = byFormula): readonly SheetDocument[] {
  const { practice, firm, ratings } = exampleKnown(language);
  return [
    startSheet(language),
    practiceSheet(practice, firm, ratings),
    staffSheet(practice, language),
    clientsSheet(language),
    timeSheet(language),
    invoiceSheet(language),
    exampleFitSheet(language),
    reportSheet(language, findings),
    oneClientSheet(language),
    prospectsTemplate(language),
    decisionsSheet(exampleDecisions(language), language),
    factsTemplate(language),
    scenariosTemplate(language),
    cashTemplate(language),
    whoSuitsTemplate(language),
    lookUpsTemplate(language),
    planSheet(language),
    contractSheet(language),
  ];
}
