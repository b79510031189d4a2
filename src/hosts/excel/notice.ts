import type { Words } from "../../core/problem";
import { hostWords } from "../../taskpane/words/host-words";

const notices = {
  silent: {
    en:
      "Excel has not answered yet. Your formulas and figures are safe in the workbook. " +
      "The panel opens as soon as it does. If this stays, save the file, close it and open it again.",
    de:
      "Excel hat noch nicht geantwortet. Ihre Formeln und Zahlen sind in der Arbeitsmappe sicher. " +
      "Der Seitenbereich öffnet sich, sobald es antwortet. Bleibt das so stehen, speichern Sie die Datei, " +
      "schließen Sie sie und öffnen Sie sie wieder.",
  },
  unreachable: {
    en:
      "A part that Microsoft supplies (office.js) could not be loaded. " +
      "Your formulas and figures are safe in the workbook. Check the connection or a blocker, then try again.",
    de:
      "Ein Teil, den Microsoft liefert (office.js), ließ sich nicht laden. Ihre Formeln und Zahlen sind in der " +
      "Arbeitsmappe sicher. Prüfen Sie die Verbindung oder einen Blocker, und versuchen Sie es erneut.",
  },
  elsewhere: {
    en: "This page works inside Excel. Open a workbook there, then choose Clients on the Home tab.",
    de: "Diese Seite arbeitet in Excel. Öffnen Sie dort eine Arbeitsmappe, und wählen Sie auf der Registerkarte Start den Seitenbereich Kunden.",
  },
  broken: {
    en: "The panel could not start. Close it and open it again.",
    de: "Der Seitenbereich konnte nicht starten. Schließen Sie ihn, und öffnen Sie ihn wieder.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * A sentence in place of the pane, in the language of the browser, since Excel has not told its own; and a way to try
 * again, where that may help.
 */
export function showNotice(
  place: HTMLElement,
  notice: keyof typeof notices,
  again: (() => void) | null,
  detail = "",
): void {
  const language = navigator.language.startsWith("de") ? "de" : "en";
  document.documentElement.lang = language;
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "status");
  paragraph.textContent = `${notices[notice][language]} ${detail}`.trim();
  const button = document.createElement("button");
  button.textContent = hostWords.again[language];
  if (again !== null) button.addEventListener("click", again);
  place.replaceChildren(paragraph, ...(again === null ? [] : [button]));
}
