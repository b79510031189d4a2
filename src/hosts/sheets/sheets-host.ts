import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import { renameSheets } from "../../reports/rename-sheets";
import type { Host } from "../../taskpane/host";
import { inWords } from "./refusals";
import type { Server } from "./server";
import { SettingsWatch } from "./settings-watch";

interface Runner {
  withSuccessHandler(done: (answer: string) => void): Runner;
  withFailureHandler(fail: (error: Error) => void): Runner;
  answer(request: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

let last: Promise<unknown> = Promise.resolve();

/** Asks Apps Script, which answers in JSON; one question after the other, since Google keeps no order among several. */
function ask<Method extends keyof Server>(
  method: Method,
  ...given: Parameters<Server[Method]>
): Promise<ReturnType<Server[Method]>> {
  const answered = last.then(
    () =>
      new Promise<ReturnType<Server[Method]>>((done, fail) => {
        google.script.run
          .withSuccessHandler((answer) => {
            done(JSON.parse(answer) as ReturnType<Server[Method]>);
          })
          .withFailureHandler((error) => {
            fail(new Error(inWords(error.message, pageLanguage()), { cause: error }));
          })
          .answer(JSON.stringify({ method, given }));
      }),
  );
  last = answered.catch(() => undefined);
  return answered;
}

/**
 * One question a sheet: Google ends an execution after six minutes wherever it stands, and what was begun is taken away
 * by another one.
 */
async function writeSheets(documents: readonly SheetDocument[], signal?: AbortSignal): Promise<readonly string[]> {
  signal?.throwIfAborted();
  const added = await ask(
    "addSheets",
    documents.map(({ name }) => name),
  );
  const names = added.map(({ name }) => name);
  try {
    for (const [index, document] of renameSheets(documents, names).entries()) {
      signal?.throwIfAborted();
      await ask("fillSheet", added[index]?.id ?? 0, document);
    }
    signal?.throwIfAborted();
  } catch (error) {
    await ask(
      "removeSheets",
      added.map(({ id }) => id),
    ).catch(() => undefined);
    throw error;
  }
  return names;
}

/** The sidebar was opened in the reader's language. */
function pageLanguage(): Language {
  return document.documentElement.lang === "de" ? "de" : "en";
}

/**
 * Google Sheets as the sidebar sees it. Sheets tells no sidebar of changes: they are looked for when the reader comes
 * back to it, and what another sidebar stored while this one is in view.
 */
export async function openSheetsHost(): Promise<Host> {
  const about = await ask("about");
  const settings = new SettingsWatch(() => ask("settingsMark"));
  return {
    kind: "sheets",
    program: "Google Sheets",
    ...about,
    checkFunctions: () => ask("checkFunctions"),
    repairFormulas: () => ask("repairFormulas"),
    freezeFormulas: () => ask("freezeFormulas"),
    openTemplate: () => ask("openTemplate"),
    sheets: () => ask("sheets"),
    selection: () => ask("selection"),
    read: (area) => ask("read", area),
    writeSheets,
    rewriteSheet: (sheet, document) => ask("rewriteSheet", sheet, document),
    writeCells: (sheet, cells) => ask("writeCells", sheet, cells),
    activate: (sheet) => ask("activate", sheet),
    loadSettings: () => ask("loadSettings"),
    changeSettings: (before, after) => ask("changeSettings", before, after),
    insertFormula: (formula) => ask("insertFormula", formula),
    onChange(callback) {
      const told = (): void => {
        callback();
      };
      window.addEventListener("focus", told);
      const stop = settings.add(() => {
        callback({ settings: true });
      });
      return () => {
        stop();
        window.removeEventListener("focus", told);
      };
    },
  };
}
