import type { Language, Words } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";

const startName: Words = { en: "Start here", de: "Hier beginnen" };

const title: Words = { en: "Which clients are worth keeping?", de: "Welche Kunden lohnen sich?" };
const steps: readonly Words[] = [
  {
    en: "1. Look at “Report”. What you see is an invented studio with twelve clients.",
    de: "1. Sehen Sie sich „Bericht“ an. Was dort steht, ist ein erfundenes Studio mit zwölf Kunden.",
  },
  {
    en: "2. “My practice”: enter your hours, costs and pay in the yellow cells. The three rate floors follow; the third is your minimum rate.",
    de: "2. „Meine Firma“: Tragen Sie Stunden, Kosten und Lohn in die gelben Zellen ein. Die drei Grenzen folgen; die dritte ist Ihr Mindeststundensatz.",
  },
  {
    en:
      "3. “Time 2025” and “Invoices 2025”: paste your own time report and invoice list over the example, " +
      "from row 4 on, columns in the order of the headings.",
    de:
      "3. „Zeiten 2025“ und „Rechnungen 2025“: Fügen Sie Ihren Zeitbericht " +
      "und Ihre Rechnungsliste über dem Beispiel ein, ab Zeile 4, Spalten in der Reihenfolge der Überschriften.",
  },
  {
    en: "4. “Clients”: write your clients into column A, spelled as in your export. The other columns follow; the table grows by itself.",
    de: "4. „Kunden“: Schreiben Sie Ihre Kunden in Spalte A, geschrieben wie im Export. Die anderen Spalten folgen; die Tabelle wächst von selbst.",
  },
  {
    en: "5. “Fit”: rate each client from 1 to 5. A blank is not judged; money is never mixed in.",
    de: "5. „Passung“: Bewerten Sie jeden Kunden von 1 bis 5. Leer heißt nicht beurteilt; Geld wird nie hineingemischt.",
  },
  {
    en: "6. “One client”: choose one and try a fee, fewer hours, or letting go. “Talk & exit plan” has the words and the dates.",
    de: "6. „Ein Kunde“: Wählen Sie einen und probieren Sie Honorar, weniger Stunden oder Trennung. „Gespräch & Trennung“ hat Worte und Termine.",
  },
  {
    en: "7. “Prospects” before you say yes to the next one; “Contract & lawyer's hour” before you sign.",
    de: "7. „Interessenten“, bevor Sie beim Nächsten Ja sagen; „Vertrag & Anwaltsstunde“, bevor Sie unterschreiben.",
  },
  {
    en: "8. “Decisions”: what you decided, what you expected, and what came. From five reviews on the pane shows what they taught.",
    de: "8. „Entscheidungen“: was Sie entschieden, was Sie erwarteten und was kam. Ab fünf Nachschauen zeigt der Seitenbereich, was sie lehren.",
  },
  {
    en:
      "9. “Client facts”: sector, source, form of fee, term and notice; it says how fast a retainer’s hours go " +
      "and the last day to give notice. “Scenarios”: two ways through the year, client by client, and what each " +
      "brings; “Cash by month” has the account and its low point, “Who suits us” what an hour brings by sector, " +
      "source and form of fee, “What to look up” the figures whose knowledge is worth most.",
    de:
      "9. „Kundenangaben“: Branche, Herkunft, Honorarform, Laufzeit und Kündigungsfrist; das Blatt sagt, " +
      "wie schnell die Stunden einer Pauschale gehen und wann der letzte Kündigungstag ist. „Szenarien“: " +
      "zwei Wege durch das Jahr, Kunde für Kunde, und was jeder bringt; „Kontostand je Monat“ hat das Konto " +
      "und seinen Tiefpunkt, „Wer zu uns passt“, was eine Stunde nach Branche, Herkunft und Honorarform bringt, " +
      "„Was zuerst prüfen“ die Zahlen, deren Kenntnis am meisten wert ist.",
  },
];
const clearing: Words = {
  en:
    "To begin without the example, take the empty workbook beside this one, keepworthy-en-empty.xlsx: " +
    "nothing has to be deleted. With the add-in the pane reads any export as it is, " +
    "and writes its report to a sheet of its own.",
  de:
    "Ohne das Beispiel beginnen Sie mit der leeren Mappe neben dieser, keepworthy-de-empty.xlsx: " +
    "Nichts muss gelöscht werden. Mit dem Add-in liest der Seitenbereich jeden Export, wie er ist, " +
    "und schreibt seinen Bericht auf ein eigenes Blatt.",
};
const emptySteps: readonly Words[] = [
  {
    en: "1. “My practice”: enter your hours, costs and pay in the yellow cells. The three rate floors follow; the third is your minimum rate.",
    de: "1. „Meine Firma“: Tragen Sie Stunden, Kosten und Lohn in die gelben Zellen ein. Die drei Grenzen folgen; die dritte ist Ihr Mindeststundensatz.",
  },
  {
    en: "2. Paste your time report and your invoice list into “Time” and “Invoices”, or open them as sheets of this file as they are, headings and all.",
    de:
      "2. Setzen Sie Zeitbericht und Rechnungsliste in „Zeiten“ und „Rechnungen“ ein, " +
      "oder öffnen Sie sie als Blätter dieser Datei, wie sie sind, mit ihren Überschriften.",
  },
  {
    en: "3. Open the Keepworthy pane: it shows your clients with their verdicts, asks for what is missing, and writes the report.",
    de: "3. Öffnen Sie den Keepworthy-Seitenbereich: Er zeigt Ihre Kunden mit ihren Urteilen, fragt nach dem, was fehlt, und schreibt den Bericht.",
  },
  {
    en:
      "4. “Fit” is filled from the pane, or here: a row a client, " +
      "from 1 to 5. “Prospects” before you say yes to the next one; “Contract & lawyer's hour” before you sign.",
    de:
      "4. „Passung“ füllt der Seitenbereich, oder Sie hier: eine Zeile je Kunde, von 1 bis 5. „Interessenten“, " +
      "bevor Sie beim Nächsten Ja sagen; „Vertrag & Anwaltsstunde“, bevor Sie unterschreiben.",
  },
  {
    en:
      "5. “Client facts” and “Scenarios” wait for your clients: the pane brings them there when you " +
      "open “The year ahead”, or you type them. “Cash by month” and “Who suits us” follow by formulas; " +
      "the order of partings and what to look up first are found by the pane.",
    de:
      "5. „Kundenangaben“ und „Szenarien“ warten auf Ihre Kunden: Der Seitenbereich bringt sie dorthin, wenn Sie " +
      "„Das Jahr voraus“ öffnen, oder Sie tippen sie ein. „Kontostand je Monat“ und „Wer zu uns passt“ folgen " +
      "durch Formeln; die Reihenfolge der Trennungen und was zuerst zu prüfen ist, findet der Seitenbereich.",
  },
  {
    en: "How it looks when it is filled, with an invented studio of twelve clients: keepworthy-en.xlsx beside this file.",
    de: "Wie es gefüllt aussieht, mit einem erfundenen Studio von zwölf Kunden: keepworthy-de.xlsx neben dieser Datei.",
  },
];
const without: Words = {
  en: "Without the add-in every figure stays as it was last worked out; formulas such as CLIENTVERDICT need Keepworthy to follow a change.",
  de: "Ohne das Add-in bleibt jede Zahl, wie sie zuletzt gerechnet wurde; Formeln wie CLIENTVERDICT brauchen Keepworthy, um einer Änderung zu folgen.",
};
const decide: Words = {
  en: "The figures give reasons. You decide. Nothing leaves this file.",
  de: "Die Zahlen geben Gründe. Sie entscheiden. Nichts verlässt diese Datei.",
};

/** What the workbook is for, in the order in which a new owner uses it. */
export function startSheet(language: Language): SheetDocument {
  return page([...steps, clearing, without], language);
}

/** The same for the workbook without the example. */
export function emptyStartSheet(language: Language): SheetDocument {
  return page(emptySteps, language);
}

function page(paragraphs: readonly Words[], language: Language): SheetDocument {
  return {
    name: startName[language],
    columnWidths: [78],
    rows: [
      [{ value: title[language], style: "title" }],
      [],
      ...paragraphs.flatMap((words) => [[{ value: words[language], style: "paragraph" as const }], []]),
      [{ value: decide[language], style: "section" }],
    ],
    isPage: true,
  };
}
