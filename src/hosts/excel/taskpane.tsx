import { mountPane } from "../../taskpane";
import { commands } from "./commands";
import { openExcelHost } from "./excel-host";
import { showNotice } from "./notice";

const patience = 10_000;

/** Shows the pane as soon as Excel answers; until then, or if it never does, a sentence that says what to do. */
async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no element with the id pane.");
  const waiting = setTimeout(() => showNotice(place, "silent"), patience);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  if (host !== Office.HostType.Excel) {
    showNotice(place, "elsewhere");
    return;
  }
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
  const pane = await openExcelHost();
  document.documentElement.lang = pane.language;
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme === true) document.documentElement.dataset["theme"] = "dark";
  place.replaceChildren();
  mountPane(place, pane);
}

start().catch((error: unknown) => {
  showNotice(document.body, "broken", error instanceof Error ? error.message : String(error));
});
