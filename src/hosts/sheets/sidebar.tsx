import type { Words } from "../../core/problem";
import { mountPane } from "../../taskpane";
import { hostWords } from "../../taskpane/words/host-words";
import { openSheetsHost } from "./sheets-host";

const waiting: Words = { en: "Asking Google Sheets …", de: "Google Tabellen wird gefragt …" };

// Until here the page's own sentence stood there; it stays where this script does not run.
const place = document.querySelector("main") ?? document.body;
const language = document.documentElement.lang === "de" ? "de" : "en";
void open();

async function open(): Promise<void> {
  tell(waiting[language]);
  try {
    const host = await openSheetsHost();
    place.replaceChildren();
    mountPane(place, host);
  } catch (error) {
    const button = document.createElement("button");
    button.textContent = hostWords.again[language];
    button.addEventListener("click", () => {
      void open();
    });
    tell(error instanceof Error ? error.message : String(error));
    place.append(button);
  }
}

function tell(sentence: string): void {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "status");
  paragraph.textContent = sentence;
  place.replaceChildren(paragraph);
}
