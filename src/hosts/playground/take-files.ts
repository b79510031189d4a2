import type { Language } from "../../core/problem";
import { Problem } from "../../core/problem";
import { readFile } from "../../files/read-file";
import { pageWords } from "./page-words";
import type { PlaygroundHost } from "./playground-host";
import { fileSheet } from "./to-worksheet";

/** Makes dropped or chosen files sheets of the grid; what cannot be read is said in a sentence. */
export function takeFiles(host: PlaygroundHost, language: Language, status: HTMLElement): (files: Iterable<File>) => Promise<void> {
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };
  return async (files) => {
    for (const file of files) {
      say(pageWords.reading[language].replace("{file}", file.name));
      try {
        host.open(await takeFile(file, host));
        say(pageWords.done[language].replace("{file}", file.name));
      } catch (error) {
        say(error instanceof Problem ? error.inWords(language) : pageWords.failed[language]);
      }
    }
  };
}

async function takeFile(file: File, host: PlaygroundHost): Promise<readonly string[]> {
  const names: string[] = [];
  const sheets = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  for (const sheet of sheets) {
    const name = host.freeName(sheet.name === "" ? file.name.replace(/\.\w+$/, "") : sheet.name);
    host.workbook().insertSheet(name, { sheet: fileSheet(sheet, host.freeId(), name) }).activate();
    names.push(name);
  }
  return names;
}

/** The whole page takes files; while one hovers over it, it says so. */
export function dropOnPage(page: HTMLElement, take: (files: Iterable<File>) => Promise<void>): void {
  let depth = 0;
  const hover = (by: number): void => {
    depth = Math.max(0, depth + by);
    page.classList.toggle("dropping", depth > 0);
  };
  page.addEventListener("dragenter", () => {
    hover(1);
  }, true);
  page.addEventListener("dragleave", () => {
    hover(-1);
  }, true);
  page.addEventListener("dragover", (event) => {
    event.preventDefault();
  }, true);
  page.addEventListener("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    depth = 0;
    hover(0);
    void take(event.dataTransfer?.files ?? []);
  }, true);
}
