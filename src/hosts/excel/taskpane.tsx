import { mountPane } from "../../taskpane";
import { commands } from "./commands";
import { openExcelHost } from "./excel-host";
import { showNotice } from "./notice";
import { followOfficeTheme } from "./theme";

const patience = 10_000;

/** Only where office.js did not come: else Excel's cells would lose the functions of this page (office-js#1107). */
const loadAnew = (): void => {
  location.reload();
};

/** Shows the pane as soon as Excel answers; until then, or if it never does, a sentence that says what to do. */
async function start(place: HTMLElement): Promise<void> {
  if (typeof Office === "undefined") {
    showNotice(place, "unreachable", loadAnew);
    return;
  }
  const waiting = setTimeout(() => {
    showNotice(place, "silent", null);
  }, patience);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  if (host === Office.HostType.Excel) await open(place);
  else showNotice(place, "elsewhere", null);
}

async function open(place: HTMLElement): Promise<void> {
  const opening = openExcelHost();
  for (const [name, command] of Object.entries(commands(opening))) Office.actions.associate(name, command);
  const pane = await opening;
  document.documentElement.lang = pane.language;
  followOfficeTheme();
  place.replaceChildren();
  mountPane(place, pane);
}

const place = document.getElementById("pane") ?? document.body;
const broken = (error: unknown): void => {
  const again = (): void => {
    open(place).catch(broken);
  };
  showNotice(place, "broken", again, error instanceof Error ? error.message : String(error));
};
start(place).catch(broken);
