import type { Host } from "../../taskpane/host";
import type { Server } from "./server";

interface Runner {
  withSuccessHandler(done: (answer: string) => void): Runner;
  withFailureHandler(fail: (error: Error) => void): Runner;
  answer(request: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks Apps Script, which answers in JSON. */
function ask<Method extends keyof Server>(method: Method, ...given: Parameters<Server[Method]>): Promise<ReturnType<Server[Method]>> {
  return new Promise((done, fail) => {
    google.script.run
      .withSuccessHandler((answer) => done(JSON.parse(answer) as ReturnType<Server[Method]>))
      .withFailureHandler((error) => fail(new Error(error.message.replace(/^(\w*Error|Exception): /, ""))))
      .answer(JSON.stringify({ method, given }));
  });
}

/** Google Sheets as the sidebar sees it. Sheets tells no sidebar of changes: they are looked for when the reader comes back to it. */
export async function openSheetsHost(): Promise<Host> {
  const about = await ask("about");
  return {
    kind: "sheets",
    ...about,
    repairFormulas: () => ask("repairFormulas"),
    freezeFormulas: () => ask("freezeFormulas"),
    openTemplate: () => ask("openTemplate", about.language),
    sheets: () => ask("sheets"),
    selection: () => ask("selection"),
    read: (area) => ask("read", area),
    writeSheet: (document) => ask("writeSheet", document),
    rewriteSheet: (sheet, document) => ask("rewriteSheet", sheet, document),
    activate: (sheet) => ask("activate", sheet),
    loadSettings: () => ask("loadSettings"),
    saveSettings: (settings) => ask("saveSettings", settings),
    insertFormula: (formula) => ask("insertFormula", formula),
    onChange(callback) {
      const told = (): void => {
        callback();
      };
      window.addEventListener("focus", told);
      return () => window.removeEventListener("focus", told);
    },
  };
}
