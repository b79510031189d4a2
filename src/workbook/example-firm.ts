import type { Language } from "../core/problem";
import type { SheetDocument } from "../reports/document";
import { practiceSheet } from "../reports/practice-sheet";
import { clientsSheet } from "./example-clients-sheet";
import { exampleKnown } from "./example-settings";
import { fitSheet, invoiceSheet, timeSheet } from "./example-sheets";

/** The worked example: an invented studio with twelve clients, everything computed from its time entries and invoices by live formulas. */
export function exampleFirm(language: Language): readonly SheetDocument[] {
  const { practice, firm, ratings } = exampleKnown(language);
  return [clientsSheet(language), practiceSheet(practice, firm, ratings), fitSheet(language), timeSheet(language), invoiceSheet(language)];
}
