import { wordsOf } from "../../taskpane/words/words-of";
import type { ExcelHost } from "./excel-host";

type Command = (event: Office.AddinCommands.Event) => void;

/**
 * What ribbon and context menu call by name; each must say when it is done, or Excel keeps the button busy. What does
 * not work is said in the pane.
 */
export function commands(host: Promise<ExcelHost>): Readonly<Record<string, Command>> {
  return {
    scoreClients(event) {
      const score = async (): Promise<void> => {
        await Office.addin.showAsTaskpane();
        await (await host).scoreSelection();
      };
      const done = (): void => {
        event.completed();
      };
      // A host that did not open has said why on the page already.
      const tell = (error: unknown): Promise<void> =>
        host.then(
          (opened) => {
            opened.tellProblem(wordsOf(error));
          },
          () => undefined,
        );
      score().catch(tell).then(done, done);
    },
  };
}
