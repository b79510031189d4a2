import type { Words } from "../../core/problem";

const notices = {
  silent: {
    en: "Excel has not answered yet. Check the connection, then close this panel and open it again. Your functions and figures are safe in the workbook.",
    de: "Excel hat noch nicht geantwortet. Prüfen Sie die Verbindung, schließen Sie diesen Bereich und öffnen Sie ihn wieder. Ihre Formeln und Zahlen sind in der Arbeitsmappe sicher.",
  },
  elsewhere: {
    en: "This page works inside Excel. Open a workbook there, then choose Clients on the Home tab.",
    de: "Diese Seite arbeitet in Excel. Öffnen Sie dort eine Arbeitsmappe, und wählen Sie auf der Registerkarte Start den Bereich Kunden.",
  },
  broken: { en: "The panel could not start. Close it and open it again.", de: "Der Bereich konnte nicht starten. Schließen Sie ihn, und öffnen Sie ihn wieder." },
} as const satisfies Readonly<Record<string, Words>>;

/** A sentence in place of the pane, in the language of the browser, since Excel has not told its own. */
export function showNotice(place: HTMLElement, notice: keyof typeof notices, detail = ""): void {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "status");
  paragraph.textContent = `${notices[notice][navigator.language.startsWith("de") ? "de" : "en"]} ${detail}`.trim();
  place.replaceChildren(paragraph);
}
