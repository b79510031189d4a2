import { mountPane } from "../../taskpane";
import { commands } from "./commands";
import { openExcelHost } from "./excel-host";
import { showNotice } from "./notice";
import { followOfficeTheme } from "./theme";

const patience = 10_000;

/** Shows the pane as soon as Excel answers; until then, or if it never does, a sentence that says what to do. */
async function start(place: HTMLElement): Promise<void> {
  if (typeof Office === "undefined") {
    showNotice(place, "unreachable");
    return;
  }
  const waiting = setTimeout(() => { showNotice(place, "silent"); }, patience);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  if (host !== Office.HostType.Excel) {
    showNotice(place, "elsewhere");
    return;
  }
  const opening = openExcelHost();
  for (const [name, command] of Object.entries(commands(opening))) Office.actions.associate(name, command);
  const pane = await opening;
  document.documentElement.lang = pane.language;
  followOfficeTheme();
  place.replaceChildren();
  mountPane(place, pane);
}

const place = document.getElementById("pane") ?? document.body;
start(place).catch((error: unknown) => {
  showNotice(place, "broken", error instanceof Error ? error.message : String(error));
});
