import type { Words } from "../../src/core/problem";
import * as terms from "../../src/core/terms";

interface LegalPage {
  readonly file: string;
  readonly title: Words;
  /** Paragraphs; {contact} is who published this copy. */
  readonly paragraphs: readonly Words[];
}

/** What stores and careful owners ask for before they install anything. */
export const legalPages: readonly LegalPage[] = [
  {
    file: "privacy.html",
    title: terms.privacy,
    paragraphs: [
      {
        en: "Keepworthy collects nothing. It has no account, no telemetry, no cookies, no advertising, and no server of its own that could receive anything.",
        de:
          "Keepworthy sammelt nichts. Es gibt kein Konto, keine Auswertung, keine Cookies, " +
          "keine Werbung und keinen eigenen Server, der etwas empfangen könnte.",
      },
      {
        en:
          "Your clients, hours and sums are read inside your spreadsheet program and computed on your " +
          "own machine (in Google Sheets: inside Google’s own service, where your spreadsheet is anyway). " +
          "Results go to new sheets of the same workbook.",
        de:
          "Ihre Kunden, Stunden und Beträge werden in Ihrer Tabellenkalkulation gelesen und auf Ihrem eigenen " +
          "Gerät berechnet (in Google Sheets: in Googles eigenem Dienst, wo Ihre Tabelle ohnehin liegt). " +
          "Ergebnisse kommen auf neue Blätter derselben Mappe.",
      },
      {
        en:
          "What you enter (costs, thresholds, ratings, corrections) is stored in your workbook, " +
          "and in the playground in the storage of your browser. About › Forget all of it takes it away.",
        de:
          "Was Sie eingeben (Kosten, Schwellen, Bewertungen, Korrekturen), wird in Ihrer Mappe gespeichert, " +
          "in der Probeversion im Speicher Ihres Browsers. Über › Alles vergessen entfernt es.",
      },
      {
        en:
          "The files of the add-in come from this web address; " +
          "as with any web page, the server that hands them out sees that a browser asked. " +
          "In Excel, Microsoft’s own office.js is loaded from Microsoft, as every Excel add-in must.",
        de:
          "Die Dateien des Add-ins kommen von dieser Webadresse; " +
          "wie bei jeder Webseite sieht der Server, dass ein Browser danach gefragt hat. " +
          "In Excel wird Microsofts eigenes office.js von Microsoft geladen, wie es jedes Excel-Add-in muss.",
      },
      {
        en:
          "Permissions. Excel: ReadWriteDocument, to read your tables and write reports to new sheets. " +
          "Google: the open spreadsheet, and showing a sidebar in it.",
        de:
          "Berechtigungen. Excel: ReadWriteDocument, um Ihre Tabellen zu lesen und Berichte auf neue Blätter zu " +
          "schreiben. Google: die geöffnete Tabelle und das Anzeigen einer Seitenleiste darin.",
      },
      {
        en: "Your clients may be people. What you write about them in your workbook is yours to keep safe and to delete.",
        de: "Ihre Kunden können Menschen sein. Was Sie über sie in Ihrer Mappe festhalten, haben Sie selbst zu schützen und zu löschen.",
      },
    ],
  },
  {
    file: "terms.html",
    title: { en: "Terms of use", de: "Nutzungsbedingungen" },
    paragraphs: [
      {
        en: "Keepworthy is free software under the Apache License 2.0. You may use, change and pass it on under that licence, for your firm and for others.",
        de:
          "Keepworthy ist freie Software unter der Apache-Lizenz 2.0. Sie dürfen es unter dieser Lizenz nutzen, " +
          "ändern und weitergeben, für Ihre Firma und für andere.",
      },
      {
        en:
          "It computes from what you give it, says what it left out and why, and gives reasons. " +
          "The decision about a client is yours. It is no legal, tax or accounting advice; " +
          "before you end an agreement, ask somebody who may give such advice.",
        de:
          "Es rechnet mit dem, was Sie ihm geben, sagt, was es weggelassen hat und warum, und nennt Gründe. Die " +
          "Entscheidung über einen Kunden treffen Sie. Es ist keine Rechts-, Steuer- oder Buchhaltungsberatung; " +
          "bevor Sie eine Vereinbarung beenden, fragen Sie jemanden, der so beraten darf.",
      },
      {
        en:
          "It is provided as it is, without warranty, as the licence says. " +
          "Nothing in these terms limits rights that the law gives you and that cannot be given up.",
        de:
          "Es wird so bereitgestellt, wie es ist, ohne Gewährleistung, wie es die Lizenz sagt. " +
          "Nichts hiervon beschränkt Rechte, die Ihnen das Gesetz gibt und auf die nicht verzichtet werden kann.",
      },
      {
        en: "Excel, Microsoft 365 and Google Sheets are products of their makers, with terms of their own.",
        de: "Excel, Microsoft 365 und Google Sheets sind Produkte ihrer Hersteller mit eigenen Bedingungen.",
      },
    ],
  },
  {
    file: "support.html",
    title: terms.support,
    paragraphs: [
      { en: "Write to: {contact}", de: "Schreiben Sie an: {contact}" },
      {
        en:
          "Say which program you use (Excel on Windows, on a Mac or on the web, Google Sheets, the browser) and " +
          "what you see. Please never send a file with real clients: say what its header row looks like instead.",
        de:
          "Sagen Sie, welches Programm Sie verwenden (Excel unter Windows, auf dem Mac oder im Web, " +
          "Google Sheets, der Browser) und was Sie sehen. Bitte schicken Sie nie eine Datei mit echten Kunden: " +
          "Sagen Sie stattdessen, wie ihre Kopfzeile aussieht.",
      },
      {
        en: "About › Copy details for support in the panel copies version and program, nothing of your workbook: paste it into your message.",
        de: "Über › Angaben für die Hilfe kopieren im Seitenbereich kopiert Version und Programm, nichts aus Ihrer Mappe: Fügen Sie es in Ihre Nachricht ein.",
      },
      {
        en:
          "The panel stays empty: close it, open it again; in Excel start Home › Add-ins › Keepworthy once. " +
          "Formulas show #NAME?: open the add-in once under Home › Add-ins, then Functions › Repair formulas.",
        de:
          "Der Seitenbereich bleibt leer: schließen und wieder öffnen; " +
          "in Excel einmal Start › Add-Ins › Keepworthy starten. Formeln zeigen #NAME?: " +
          "das Add-in einmal unter Start › Add-Ins öffnen, dann Funktionen › Formeln reparieren.",
      },
      {
        en: "A file is not understood: the panel says why, and what to export instead. You can correct every column with a click.",
        de:
          "Eine Datei wird nicht verstanden: Der Seitenbereich sagt, warum, " +
          "und was Sie stattdessen exportieren können. Jede Spalte lässt sich mit einem Klick korrigieren.",
      },
    ],
  },
];

export const noContact: Words = {
  en: "whoever gave you this address",
  de: "die Stelle, die Ihnen diese Adresse gegeben hat",
};
