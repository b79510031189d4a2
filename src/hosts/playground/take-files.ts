import { saySentence } from "../../reports/say";
import { Problem, type Language } from "../../core/problem";
import type { DataFile } from "../../taskpane/data/data-set";
import type { FileNews } from "../../taskpane/host";
import { pageWords } from "./page-words";
import type { PlaygroundHost } from "./playground-host";
import { NotRead, readInWorker } from "./read-in-worker";

/** This long a file may take, in milliseconds, before the page says that it takes long and offers to stop. */
const patience = 4000;

/**
 * Makes dropped or chosen files sheets of the grid, which join the data that are there. The footer tells how far it is,
 * the pane what became of each file.
 */
export function takeFiles(
  host: PlaygroundHost,
  language: Language,
  status: HTMLElement,
  stop: HTMLElement,
): (files: Iterable<File>) => Promise<void> {
  return async (files) => {
    const added: DataFile[] = [];
    const came: FileNews[] = [];
    const told: string[] = [];
    const failed = (file: string, problem: string): void => {
      came.push({ file, problem });
      told.push(problem);
    };
    const tell = (sentences: readonly string[]): void => {
      status.replaceChildren(
        ...sentences.map((sentence) => Object.assign(document.createElement("span"), { textContent: sentence })),
      );
    };
    for (const file of files) {
      const about = (word: "reading" | "done" | "twice" | "failed" | NotRead["why"]): string =>
        saySentence(pageWords[word], language, { file: file.name });
      tell([...told, about("reading")]);
      try {
        await host.ready();
        const bytes = new Uint8Array(await file.arrayBuffer());
        const digest = await digestOf(bytes);
        if ((host.fileOf(digest) ?? added.find((one) => one.digest === digest)) !== undefined)
          failed(file.name, about("twice"));
        else {
          const content = await patiently(
            (signal) => readInWorker({ name: file.name, bytes }, signal),
            stop,
            () => {
              tell([...told, about("reading"), pageWords.slow[language]]);
            },
          );
          if ("opened" in content) {
            await host.takeBack(file.name, content.opened).catch(() => {
              throw new NotRead("notReplaced");
            });
            return;
          }
          const sheets = host.insertFile(file.name, content.sheets);
          added.push({
            name: file.name,
            digest,
            sheets,
            doubts: Object.fromEntries(sheets.map((name, index) => [name, content.sheets[index]?.doubts ?? []])),
          });
          came.push({ file: file.name, sheets });
          told.push(about("done"));
        }
      } catch (error) {
        failed(
          file.name,
          error instanceof Problem ? error.inWords(language) : about(error instanceof NotRead ? error.why : "failed"),
        );
      }
    }
    tell(told);
    if (came.length > 0) host.came(came, added);
  };
}

/** Waits for what is read; after a while that is said, and a button stops it. */
async function patiently<Result>(
  read: (signal: AbortSignal) => Promise<Result>,
  stop: HTMLElement,
  slow: () => void,
): Promise<Result> {
  const reading = new AbortController();
  const end = (): void => {
    reading.abort();
  };
  const waiting = setTimeout(() => {
    slow();
    stop.hidden = false;
  }, patience);
  stop.addEventListener("click", end);
  try {
    return await read(reading.signal);
  } finally {
    clearTimeout(waiting);
    stop.removeEventListener("click", end);
    stop.hidden = true;
  }
}

/**
 * The content as 64 hexadecimal digits (SHA-256); where the browser offers none, by length and parts of the content.
 */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined)
    return `${bytes.length} ${Array.from({ length: 64 }, (_, index) => bytes[Math.floor((index * bytes.length) / 64)]).join(" ")}`;
  return Array.from(new Uint8Array(await subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** The whole page takes files; while one hovers over it, it says so. */
export function dropOnPage(page: HTMLElement, take: (files: Iterable<File>) => Promise<void>): void {
  let depth = 0;
  const hover = (by: number): void => {
    depth = Math.max(0, depth + by);
    page.classList.toggle("dropping", depth > 0);
  };
  page.addEventListener(
    "dragenter",
    () => {
      hover(1);
    },
    true,
  );
  page.addEventListener(
    "dragleave",
    () => {
      hover(-1);
    },
    true,
  );
  page.addEventListener(
    "dragover",
    (event) => {
      event.preventDefault();
    },
    true,
  );
  page.addEventListener(
    "drop",
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      depth = 0;
      hover(0);
      void take(event.dataTransfer?.files ?? []);
    },
    true,
  );
}
