import type { ExcelHost } from "./excel-host";

type Command = (event: Office.AddinCommands.Event) => void;

/** What ribbon and context menu call by name; each must say when it is done, or Excel keeps the button busy. */
export function commands(host: Promise<ExcelHost>): Readonly<Record<string, Command>> {
  return {
    scoreClients(event) {
      const score = async (): Promise<void> => {
        await Office.addin.showAsTaskpane();
        await (await host).scoreSelection();
      };
      const done = (): void => { event.completed(); };
      score().then(done, done);
    },
  };
}
