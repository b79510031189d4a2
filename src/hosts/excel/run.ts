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
  ResponsePayloadSizeLimitExceeded: { en: "That is too much for Excel at once. Choose fewer columns.", de: "Das ist für Excel auf einmal zu viel. Wählen Sie weniger Spalten." },
};

const other: Words = {
  en: "Excel could not do that ({code}). If the workbook is protected or read-only, save a copy; else try again.",
  de: "Excel konnte das nicht ausführen ({code}). Ist die Arbeitsmappe geschützt oder schreibgeschützt, speichern Sie eine Kopie; sonst versuchen Sie es erneut.",
};

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** One batch: waits while a cell is being edited, and fails with a sentence in the reader's language. */
export function run<Result>(language: Language, batch: Batch<Result>): Promise<Result> {
  return inWords(language, Excel.run({ delayForCellEdit: true }, batch));
}

/**
 * The same for what writes: one Undo takes all of it back, where Excel knows that (ExcelApi 1.20); elsewhere it is one step a part. Where Excel
 * finds something in it that it cannot take back, it is done once more without; so a batch begins by taking away what is left of an earlier try.
 */
export async function runAsOneStep<Result>(language: Language, batch: Batch<Result>): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return run(language, batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    return codeOf(error) === "UndoNotSupported" ? run(language, batch) : inWords(language, Promise.reject(error as Error));
  }
}

/** Excel's own code of an error, null for any other error. */
export function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;
}

async function inWords<Result>(language: Language, running: Promise<Result>): Promise<Result> {
  try {
    return await running;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new Error((refusals[code] ?? other)[language].replace("{code}", code), { cause: error });
  }
}
