import { mountPane } from "../../taskpane";
import { openSheetsHost } from "./sheets-host";

openSheetsHost().then(
  (host) => {
    const place = document.body.appendChild(document.createElement("main"));
    document.documentElement.lang = host.language;
    mountPane(place, host);
  },
  (error: unknown) => {
    document.body.textContent = error instanceof Error ? error.message : String(error);
  },
);
