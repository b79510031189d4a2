import { Problem } from "../../core/problem";
import type { FileAnswer, FileQuestion } from "./file-worker";

/**
 * Why a file was not read that may be in order: the owner did not want to wait, there was no worker to read it, or no
 * storage for the work that it holds.
 */
export class NotRead extends Error {
  constructor(readonly why: "stopped" | "noReader" | "notReplaced") {
    super(why);
  }
}

/**
 * Reads a file in a worker of its own, which ends with the answer or by the signal; a Problem says why a file cannot be
 * read.
 */
export function readInWorker(
  question: FileQuestion,
  signal: AbortSignal,
): Promise<Extract<FileAnswer, { readonly sheets: unknown } | { readonly opened: unknown }>> {
  const worker = new Worker(new URL("./file-worker.ts", import.meta.url), { name: "file-worker" });
  return new Promise<FileAnswer>((done, fail) => {
    signal.addEventListener("abort", () => {
      fail(new NotRead("stopped"));
    });
    worker.onerror = () => {
      fail(new NotRead("noReader"));
    };
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      done(data);
    };
    worker.postMessage(question);
  })
    .then((answer) => {
      if ("problem" in answer) throw new Problem(answer.problem.code, answer.problem.facts);
      if ("fault" in answer) throw new Error(answer.fault);
      return answer;
    })
    .finally(() => {
      worker.terminate();
    });
}
