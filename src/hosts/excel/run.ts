import type { Language, Words } from "../../core/problem";

/** What Excel refuses most, by its error code, and what to do then. */
const refusals: Readonly<Record<string, Words>> = {
  AccessDenied: {
    en: "This workbook or sheet is protected or read-only. Save a copy or lift the protection, then try again.",
    de: "Diese Arbeitsmappe oder dieses Blatt ist geschützt oder schreibgeschützt. Speichern Sie eine Kopie oder heben Sie den Schutz auf, und versuchen Sie es erneut.",
  },
  InvalidOperationInCellEditMode: {
    en: "A cell is being edited. Press Enter or Esc in it, then try again.",
    de: "Eine Zelle wird gerade bearbeitet. Drücken Sie darin Enter oder Esc, und versuchen Sie es erneut.",
  },
  InvalidSelection: { en: "Select one connected range of cells.", de: "Markieren Sie einen zusammenhängenden Zellbereich." },
  ItemNotFound: { en: "That sheet is not there any more. Look for tables again.", de: "Dieses Blatt gibt es nicht mehr. Suchen Sie noch einmal nach Tabellen." },
  RequestPayloadSizeLimitExceeded: { en: "That is too much for Excel at once. Choose fewer columns.", de: "Das ist für Excel auf einmal zu viel. Wählen Sie weniger Spalten." },
};

const other: Words = { en: "Excel could not do that ({code}). Try again.", de: "Excel konnte das nicht ausführen ({code}). Versuchen Sie es erneut." };

/** One batch: waits while a cell is being edited, is one step for Undo where Excel knows that, and fails with a sentence. */
export async function run<Result>(language: Language, batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  const isOneStep = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  try {
    return await Excel.run({ delayForCellEdit: true, ...(isOneStep && { mergeUndoGroup: true }) } as Excel.RunOptions, batch);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new Error((refusals[code] ?? other)[language].replace("{code}", code), { cause: error });
  }
}
