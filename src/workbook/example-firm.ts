import type { Language } from "../core/problem";
import type { SheetDocument } from "../reports/document";
import { clientsSheet } from "./example-clients-sheet";
import { fitSheet, invoiceSheet, practiceSheet, timeSheet } from "./example-sheets";

/** The worked example: an invented studio with twelve clients, everything computed from its time entries and invoices by live formulas. */
export function exampleFirm(language: Language): readonly SheetDocument[] {
  return [clientsSheet(language), practiceSheet(language), fitSheet(language), timeSheet(language), invoiceSheet(language)];
}
