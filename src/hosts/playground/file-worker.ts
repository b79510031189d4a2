import { Problem, type ProblemFacts } from "../../core/problem";
import type { ProblemCode } from "../../core/problem-words";
import type { Sheet } from "../../columns/sheet";
import { readFile } from "../../files/read-file";
import { isSavedHere, openWorkbook, type OpenedWorkbook } from "./open-workbook";

export interface FileQuestion {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file holds: its sheets, the work that was saved here, or why it cannot be read. */
export type FileAnswer =
  | { readonly sheets: readonly Sheet[] }
  | { readonly opened: OpenedWorkbook }
  | { readonly problem: { readonly code: ProblemCode; readonly facts: ProblemFacts } }
  | { readonly fault: string };

// Runs beside the page, which can end it: a file that takes for ever costs the page nothing.
self.onmessage = ({ data }: MessageEvent<FileQuestion>) => {
  void answerTo(data).then((answer) => {
    self.postMessage(answer);
  });
};

async function answerTo({ name, bytes }: FileQuestion): Promise<FileAnswer> {
  try {
    const opened = isSavedHere(bytes) ? await openWorkbook(name, bytes) : null;
    return opened === null ? { sheets: await readFile(name, bytes) } : { opened };
  } catch (error) {
    return error instanceof Problem ? { problem: { code: error.code, facts: error.facts } } : { fault: String(error) };
  }
}
