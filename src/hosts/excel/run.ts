import type { Language } from "../../core/problem";
import { refusalByCode } from "./refusals";

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** One batch: waits while a cell is being edited, and fails with a sentence in the reader's language. */
export function run<Result>(language: Language, batch: Batch<Result>): Promise<Result> {
  return inWords(language, Excel.run({ delayForCellEdit: true }, batch));
}

/**
 * The same for what writes: one Undo takes all of it back, where Excel knows that (ExcelApi 1.20); elsewhere it is one
 * step a part. Where Excel finds something in it that it cannot take back, it is done once more without; so a batch
 * begins by taking away what is left of an earlier try.
 */
export async function runAsOneStep<Result>(language: Language, batch: Batch<Result>): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return run(language, batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    return codeOf(error) === "UndoNotSupported"
      ? run(language, batch)
      : inWords(language, Promise.reject(error as Error));
  }
}

/** Excel's own code of an error, null for any other error. */
export function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}

async function inWords<Result>(language: Language, running: Promise<Result>): Promise<Result> {
  try {
    return await running;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new Error(refusalByCode(code, language), { cause: error });
  }
}
