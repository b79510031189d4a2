/** Which spreadsheet error stands for a problem: value #VALUE!, number #NUM!, division #DIV/0!, missing #N/A. */
export type ProblemKind = "value" | "number" | "division" | "missing";

interface ProblemWords {
  readonly kind: ProblemKind;
  readonly en: string;
  readonly de: string;
}

/** Every problem of the product: which spreadsheet error it is, and the sentence that says what to do. */
export const problemWords = {
  // cells and shapes
  "cell.number": {
    kind: "value",
    en: "Enter a number for {name} instead of “{text}”.",
    de: "Geben Sie für {name} eine Zahl ein statt „{text}“.",
  },
  "cell.ambiguous": {
    kind: "value",
    en: "“{text}” for {name} could be {first} or {second}. Enter it as a number.",
    de: "„{text}“ für {name} kann {first} oder {second} sein. Geben Sie es als Zahl ein.",
  },
  "cell.flag": {
    kind: "value",
    en: "Enter TRUE or FALSE (yes or no) for {name} instead of “{text}”.",
    de: "Geben Sie für {name} WAHR oder FALSCH (ja oder nein) ein statt „{text}“.",
  },
  "cell.missing": {
    kind: "missing",
    en: "Enter {name}; this row has none.",
    de: "Geben Sie {name} ein; in dieser Zeile fehlt die Angabe.",
  },
  "cell.language": {
    kind: "value",
    en: "Enter “en” or “de” as the language.",
    de: "Geben Sie als Sprache „en“ oder „de“ ein.",
  },
  "cell.nested": {
    kind: "value",
    en: "Give a cell or a range of cells for {name}.",
    de: "Geben Sie für {name} eine Zelle oder einen Zellbereich an.",
  },
  "shape.mismatch": {
    kind: "value",
    en: "The ranges must have the same size.",
    de: "Die Bereiche müssen gleich groß sein.",
  },
  "arguments.missing": {
    kind: "value",
    en: "Give {name} as well; {function} needs it.",
    de: "Geben Sie auch {name} an; {function} braucht es.",
  },
  "arguments.tooMany": {
    kind: "value",
    en: "{function} takes at most {count} arguments; leave the rest out.",
    de: "{function} nimmt höchstens {count} Argumente; lassen Sie die übrigen weg.",
  },
  "result.tooLarge": {
    kind: "number",
    en: "The result is too large for a cell. Check the inputs for a typing error.",
    de: "Das Ergebnis ist zu groß für eine Zelle. Prüfen Sie die Eingaben auf Tippfehler.",
  },
  // what must I earn
  "weeks.outside": { kind: "number", en: "Weeks off are from 0 to 52.", de: "Freie Wochen liegen zwischen 0 und 52." },
  "share.outside": {
    kind: "number",
    en: "Enter {name} as a share from 0 to 1 (0.6 is 60 %).",
    de: "Geben Sie {name} als Anteil von 0 bis 1 ein (0,6 sind 60 %).",
  },
  "share.percent": {
    kind: "number",
    en: "Enter {share} for {percent} % as {name}.",
    de: "Geben Sie für {name} {share} statt {percent} ein, wenn {percent} % gemeint sind.",
  },
  "rate.outside": {
    kind: "number",
    en: "Enter tax rate and profit margin from 0 to below 1 (0.3 is 30 %).",
    de: "Geben Sie Steuersatz und Gewinnmarge von 0 bis unter 1 ein (0,3 sind 30 %).",
  },
  "hours.none": { kind: "division", en: "Enter at least one hour.", de: "Geben Sie mindestens eine Stunde ein." },
  "hours.negative": { kind: "number", en: "Hours cannot be below 0.", de: "Stunden können nicht unter 0 liegen." },
  "overrun.factor": {
    kind: "number",
    en: "Enter an overrun factor from 0.5 to 5: 1.25 means 25 % more than estimated.",
    de: "Geben Sie einen Mehraufwandsfaktor von 0,5 bis 5 ein: 1,25 heißt 25 % mehr als geschätzt.",
  },
  "overrun.tooFew": {
    kind: "missing",
    en: "Give at least 3 past jobs with estimated and actual hours; {count} found.",
    de: "Geben Sie mindestens 3 frühere Aufträge mit geschätzten und tatsächlichen Stunden an; gefunden: {count}.",
  },
  "overrun.noEstimate": {
    kind: "division",
    en: "A past job has an estimate of 0 hours. Enter the estimate or leave the job out.",
    de: "Ein früherer Auftrag ist auf 0 Stunden geschätzt. Tragen Sie die Schätzung ein oder lassen Sie ihn weg.",
  },
  // what does this client yield
  "revenue.none": {
    kind: "division",
    en: "There is no revenue to measure against. Enter what was invoiced.",
    de: "Es gibt keinen Umsatz als Bezug. Geben Sie den Rechnungsbetrag ein.",
  },
  "revenue.negative": {
    kind: "number",
    en: "Revenue is below 0, and a share of it has no meaning. Check credit notes.",
    de: "Der Umsatz liegt unter 0, ein Anteil daran hat keine Bedeutung. Prüfen Sie die Gutschriften.",
  },
  "standard.none": {
    kind: "division",
    en: "Enter the value at the standard rate; it is 0.",
    de: "Geben Sie den Wert zum Standardsatz ein; er ist 0.",
  },
  "standard.negative": {
    kind: "number",
    en: "The value at the standard rate cannot be below 0.",
    de: "Der Wert zum Standardsatz kann nicht unter 0 liegen.",
  },
  "minimum.none": {
    kind: "number",
    en: "Enter a minimum rate above 0.",
    de: "Geben Sie einen Mindeststundensatz über 0 ein.",
  },
  "minimum.negative": {
    kind: "number",
    en: "The minimum rate cannot be below 0.",
    de: "Der Mindeststundensatz kann nicht unter 0 liegen.",
  },
  "fee.none": {
    kind: "division",
    en: "Enter the present fee; a rise is a share of it.",
    de: "Geben Sie das heutige Honorar ein; die Erhöhung ist ein Anteil davon.",
  },
  "fee.negative": { kind: "number", en: "The fee cannot be below 0.", de: "Das Honorar kann nicht unter 0 liegen." },
  "rise.none": {
    kind: "division",
    en: "Rise and contribution margin add up to 0; enter one of them.",
    de: "Erhöhung und Deckungsbeitrag ergeben zusammen 0; geben Sie einen davon ein.",
  },
  "times.ambiguous": {
    kind: "value",
    en: '“{text}” could be minutes, seconds or hours. Add the unit: "h", "min" or "s".',
    de: '„{text}“ können Minuten, Sekunden oder Stunden sein. Geben Sie die Einheit an: "h", "min" oder "s".',
  },
  "times.unreadable": {
    kind: "value",
    en: "“{text}” is no time. Write 2.5, 2:30, 2h 30m or 150 min.",
    de: "„{text}“ ist keine Zeitangabe. Schreiben Sie 2,5, 2:30, 2h 30m oder 150 min.",
  },
  "times.unit": {
    kind: "value",
    en: 'The unit is "auto", "h", "min", "s", "ms" or "days", not “{text}”.',
    de: 'Die Einheit ist "auto", "h", "min", "s", "ms" oder "days", nicht „{text}“.',
  },
  "times.day": {
    kind: "number",
    en: "Enter the hours of a working day, above 0 and at most 24; usually 8.",
    de: "Geben Sie die Stunden eines Arbeitstags ein, über 0 und höchstens 24; meist 8.",
  },
  // fit
  "fit.offScale": {
    kind: "number",
    en: "A rating of {rating} is outside the scale from {worst} to {best}. Correct it, or give the scale.",
    de: "Die Bewertung {rating} liegt außerhalb der Skala von {worst} bis {best}. Berichtigen Sie sie oder geben Sie die Skala an.",
  },
  "fit.tooFew": {
    kind: "missing",
    en: "Rate at least half of the criteria, then the score means something.",
    de: "Bewerten Sie mindestens die Hälfte der Kriterien, dann sagt die Punktzahl etwas aus.",
  },
  "fit.noScale": {
    kind: "division",
    en: "The worst and the best rating must differ.",
    de: "Schlechteste und beste Bewertung müssen verschieden sein.",
  },
  "weights.negative": { kind: "number", en: "Weights are 0 or more.", de: "Gewichte sind 0 oder größer." },
  "weights.none": {
    kind: "division",
    en: "All weights are 0; give at least one criterion a weight.",
    de: "Alle Gewichte sind 0; geben Sie mindestens einem Kriterium ein Gewicht.",
  },
  "grades.shares": {
    kind: "number",
    en: "The floors for the grades are points of 100: enter 75, not 0.75.",
    de: "Die Grenzen der Klassen sind Punkte von 100: Geben Sie 75 ein, nicht 0,75.",
  },
  "grades.order": {
    kind: "number",
    en: "The floors for A, B and C must fall: a above b above c.",
    de: "Die Grenzen für A, B und C müssen fallen: a über b über c.",
  },
  "ranks.invalid": {
    kind: "number",
    en: "Ranks count from 1; leave a criterion blank that is not used.",
    de: "Ränge zählen ab 1; lassen Sie ein Kriterium leer, das nicht verwendet wird.",
  },
  "expectation.negative": {
    kind: "number",
    en: "What is expected and what can be delivered are 0 or more.",
    de: "Erwartung und Lieferbares sind 0 oder größer.",
  },
  "level.outside": { kind: "number", en: "Enter a level from 0 to 10.", de: "Geben Sie eine Stufe von 0 bis 10 ein." },
  "capacity.none": {
    kind: "division",
    en: "Enter the hours available; they are 0.",
    de: "Geben Sie die verfügbaren Stunden ein; es sind 0.",
  },
  "complaints.negative": {
    kind: "number",
    en: "Complaints, exposure and the prior are 0 or more.",
    de: "Beschwerden, Bezugsmenge und Vorwissen sind 0 oder größer.",
  },
  "exposure.none": {
    kind: "division",
    en: "Enter how many jobs or months the complaints belong to.",
    de: "Geben Sie an, auf wie viele Aufträge oder Monate sich die Beschwerden beziehen.",
  },
  "prior.half": {
    kind: "value",
    en: "Give the usual rate and its weight together, or neither.",
    de: "Geben Sie die übliche Quote und ihr Gewicht zusammen an, oder keines von beiden.",
  },
  // risk
  "fee.noRise": {
    kind: "number",
    en: "Enter more than today’s fee of {name}, or take the tick away.",
    de: "Geben Sie mehr ein als das heutige Honorar von {name}, oder nehmen Sie das Häkchen weg.",
  },
  "amount.negative": { kind: "number", en: "Enter 0 or more for {name}.", de: "Geben Sie für {name} 0 oder mehr ein." },
  "count.invalid": {
    kind: "number",
    en: "Enter a whole number of clients from 1 up.",
    de: "Geben Sie eine ganze Zahl von Kunden ab 1 ein.",
  },
  "value.discount": {
    kind: "number",
    en: "If nobody leaves and money costs nothing, the value is endless. Enter a retention below 1 or a discount rate above 0.",
    de: "Wenn niemand geht und Geld nichts kostet, ist der Wert endlos. Geben Sie eine Bindungsrate unter 1 oder einen Zinssatz über 0 ein.",
  },
  "probabilities.none": {
    kind: "missing",
    en: "Give at least one probability together with what came of it.",
    de: "Geben Sie mindestens eine Wahrscheinlichkeit zusammen mit dem an, was daraus wurde.",
  },
  // retainers
  "included.none": {
    kind: "division",
    en: "Enter the hours that the fee includes; they are 0.",
    de: "Geben Sie die Stunden an, die das Honorar einschließt; es sind 0.",
  },
  "elapsed.none": {
    kind: "division",
    en: "Nothing of the term has elapsed yet; enter a share above 0.",
    de: "Von der Laufzeit ist noch nichts vergangen; geben Sie einen Anteil über 0 ein.",
  },
  "notice.unit": {
    kind: "value",
    en: 'The unit of the notice is "months", "weeks" or "days", not “{text}”.',
    de: 'Die Einheit der Kündigungsfrist ist "months" (Monate), "weeks" (Wochen) oder "days" (Tage), nicht „{text}“.',
  },
  "notice.whole": {
    kind: "number",
    en: "Enter notice and delivery as whole numbers from 0 up.",
    de: "Geben Sie Kündigungsfrist und Zustellung als ganze Zahlen ab 0 ein.",
  },
  // portfolio
  "mean.weightless": {
    kind: "division",
    en: "Count and weight add up to 0; one of them must be above 0.",
    de: "Anzahl und Gewicht ergeben zusammen 0; eines davon muss über 0 liegen.",
  },
  "profits.total": {
    kind: "division",
    en: "The profits add up to 0, so there is no share of the total.",
    de: "Die Gewinne ergeben zusammen 0; einen Anteil daran gibt es nicht.",
  },
  "profits.loss": {
    kind: "number",
    en: "The clients together make a loss, so shares of the total have no meaning.",
    de: "Die Kunden machen zusammen Verlust; Anteile daran haben keine Bedeutung.",
  },
  "class.order": {
    kind: "number",
    en: "The limits must rise: a above 0, b above a and at most 1.",
    de: "Die Grenzen müssen steigen: a über 0, b über a und höchstens 1.",
  },
  // what should I do
  "rise.negative": {
    kind: "number",
    en: "The rise that is needed is 0 or more; take it from FEEINCREASE.",
    de: "Die nötige Erhöhung ist 0 oder mehr; nehmen Sie sie aus FEEINCREASE.",
  },
  "tolerance.outside": {
    kind: "number",
    en: "Enter the tolerance as a share from 0 to 0.5 (0.02 is 2 %).",
    de: "Geben Sie die Toleranz als Anteil von 0 bis 0,5 ein (0,02 sind 2 %).",
  },
  "fit.share": {
    kind: "number",
    en: "Fit has 100 points: enter {points} for a minimum fit of {share}.",
    de: "Die Passung hat 100 Punkte: Geben Sie {points} statt {share} als Mindestpassung ein.",
  },
  "fit.outside": {
    kind: "number",
    en: "Fit is a score from 0 to 100.",
    de: "Die Passung ist eine Punktzahl von 0 bis 100.",
  },
  "months.negative": {
    kind: "number",
    en: "Months, hours and one-off cost are 0 or more.",
    de: "Monate, Stunden und einmalige Kosten sind 0 oder mehr.",
  },
  "exit.never": {
    kind: "missing",
    en: "Letting this client go never pays back under these figures.",
    de: "Den Kunden gehen zu lassen, zahlt sich mit diesen Zahlen nie aus.",
  },
  "refill.none": {
    kind: "division",
    en: "Enter the hours that become free and what a resold hour contributes; one of them is 0.",
    de: "Geben Sie die frei werdenden Stunden und den Beitrag einer wieder verkauften Stunde ein; eines davon ist 0.",
  },
  "refill.negative": {
    kind: "number",
    en: "Hours and the contribution of a resold hour are 0 or more.",
    de: "Stunden und Beitrag einer wieder verkauften Stunde sind 0 oder mehr.",
  },
  // the owner's own figures
  "practice.unknown": {
    kind: "value",
    en: "“{name}” is no setting. Known are: {known}.",
    de: "„{name}“ ist keine Einstellung. Bekannt sind: {known}.",
  },
  "practice.value": {
    kind: "value",
    en: "Enter a number from 0 up for “{name}” instead of “{text}”.",
    de: "Geben Sie für „{name}“ eine Zahl ab 0 ein statt „{text}“.",
  },
  "practice.date": {
    kind: "value",
    en: "Write “{name}” as a date, 2026-01-31 or 31.01.2026, instead of “{text}”.",
    de: "Schreiben Sie „{name}“ als Datum, 2026-01-31 oder 31.01.2026, statt „{text}“.",
  },
  "practice.list": {
    kind: "value",
    en: "“{name}” must list clients with their values.",
    de: "„{name}“ muss Kunden mit ihren Werten auflisten.",
  },
  "practice.share": {
    kind: "number",
    en: "Enter “{name}” as a share or in percent: {share} or “{text} %” instead of “{text}”.",
    de: "Geben Sie „{name}“ als Anteil oder in Prozent ein: {share} oder „{text} %“ statt „{text}“.",
  },
  "practice.score": {
    kind: "number",
    en: "“{name}” runs from 0 to 100: enter 70 instead of 0.7. “{text}” cannot be.",
    de: "„{name}“ geht von 0 bis 100: Geben Sie 70 ein statt 0,7. „{text}“ kann nicht sein.",
  },
  "practice.grades": {
    kind: "number",
    en: "“{name}” needs three falling numbers, 75, 50 and 25, instead of “{text}”.",
    de: "„{name}“ braucht drei fallende Zahlen, 75, 50 und 25, statt „{text}“.",
  },
  "practice.yes": {
    kind: "value",
    en: "Answer “{name}” with yes or no instead of “{text}”.",
    de: "Beantworten Sie „{name}“ mit ja oder nein statt „{text}“.",
  },
  "practice.currency": {
    kind: "value",
    en: "Write “{name}” as a code of three letters, EUR or USD, instead of “{text}”.",
    de: "Schreiben Sie „{name}“ als Kürzel mit drei Buchstaben, EUR oder USD, statt „{text}“.",
  },
  "practice.vat": {
    kind: "value",
    en: "Answer “{name}” with “net” or “gross, 19 %” (your rate) instead of “{text}”.",
    de: "Beantworten Sie „{name}“ mit „netto“ oder „brutto, 19 %“ (Ihr Satz) statt „{text}“.",
  },
  "practice.pair": {
    kind: "value",
    en: "Write “{name}” as a name, = and its value, instead of “{text}”.",
    de: "Schreiben Sie „{name}“ als Name, = und Wert statt „{text}“.",
  },
  "practice.material": {
    kind: "value",
    en: "Answer “{name}” with “cost” (what you paid for it) or “invoiced” (what the client pays for it) instead of “{text}”.",
    de: "Beantworten Sie „{name}“ mit „Kosten“ (was Sie dafür bezahlt haben) oder „berechnet“ (was der Kunde dafür zahlt) statt „{text}“.",
  },
  "practice.dayHours": {
    kind: "number",
    en: "“{name}” lie between 0 and 24: enter 8 or 7.5 instead of “{text}”.",
    de: "„{name}“ liegen zwischen 0 und 24: Geben Sie 8 oder 7,5 ein statt „{text}“.",
  },
  "practice.freeHour": {
    kind: "number",
    en: "“{name}”: an hour of {person} is not free. Enter what it costs, your own hour too: pay and extras ÷ productive hours.",
    de: "„{name}“: Eine Stunde von {person} ist nicht umsonst. Geben Sie an, was sie kostet, auch Ihre eigene: Lohn und Nebenkosten ÷ produktive Stunden.",
  },
  // the whole analysis
  "report.refused": { kind: "value", en: "{why}", de: "{why}" },
  "report.currencies": {
    kind: "value",
    en: "The table holds several currencies, and they are never added. Give the rows of one currency.",
    de: "Die Tabelle enthält mehrere Währungen, und die werden nie addiert. Geben Sie die Zeilen einer Währung an.",
  },
  "report.empty": {
    kind: "missing",
    en: "No row of the table could be counted. Check that clients, hours and amounts are filled in.",
    de: "Keine Zeile der Tabelle ließ sich zählen. Prüfen Sie, ob Kunden, Stunden und Beträge ausgefüllt sind.",
  },
  // files
  "file.empty": {
    kind: "value",
    en: "{file} is empty. Export it again.",
    de: "{file} ist leer. Exportieren Sie die Datei noch einmal.",
  },
  "file.kind": {
    kind: "value",
    en: "{file} is neither a text such as CSV nor a workbook (.xlsx, .xls, .ods). Save it as one of these, then open it again.",
    de: "{file} ist weder ein Text wie CSV noch eine Arbeitsmappe (.xlsx, .xls, .ods). Speichern Sie die Datei als eines davon und öffnen Sie sie erneut.",
  },
  "file.other": {
    kind: "value",
    en: "{file} is of another kind ({kind}). Save it as .xlsx or CSV, then open it again.",
    de: "{file} ist von anderer Art ({kind}). Speichern Sie die Datei als .xlsx oder CSV und öffnen Sie sie erneut.",
  },
  "file.locked": {
    kind: "value",
    en: "{file} is protected by a password. Remove it in your spreadsheet program, then open it again.",
    de: "{file} ist mit einem Kennwort geschützt. Entfernen Sie es in Ihrer Tabellenkalkulation und öffnen Sie die Datei erneut.",
  },
  "file.broken": {
    kind: "value",
    en: "{file} cannot be read; it may be damaged. Export or save it again.",
    de: "{file} lässt sich nicht lesen; die Datei ist vielleicht beschädigt. Exportieren oder speichern Sie sie noch einmal.",
  },
  "file.quote": {
    kind: "value",
    en:
      "{file}, line {line}: a quotation mark is opened and not closed, or closed too early, " +
      "and the lines after it cannot be read for sure. Correct that line, or export the file again.",
    de:
      "{file}, Zeile {line}: Ein Anführungszeichen wird geöffnet und nicht oder zu früh geschlossen, " +
      "und die Zeilen danach lassen sich nicht sicher lesen. " +
      "Berichtigen Sie die Zeile oder exportieren Sie die Datei noch einmal.",
  },
  "file.large": {
    kind: "value",
    en: "{file} unpacks to more than {limit} MB of one kind. Export a shorter period.",
    de: "{file} ist entpackt größer als {limit} MB einer Art. Exportieren Sie einen kürzeren Zeitraum.",
  },
  "file.cells": {
    kind: "value",
    en: "{file} holds more than {limit} cells, or one that is longer than any text. Export a shorter period, or copy the table alone into a new workbook.",
    de:
      "{file} enthält mehr als {limit} Zellen oder eine, die länger ist als jeder Text. " +
      "Exportieren Sie einen kürzeren Zeitraum oder kopieren Sie nur die Tabelle in eine neue Mappe.",
  },
  "file.rows": {
    kind: "value",
    en: "{file} names a row beyond {limit}, which no workbook has. Save it again in your spreadsheet program.",
    de: "{file} nennt eine Zeile jenseits von {limit}; so viele hat keine Mappe. Speichern Sie die Datei in Ihrer Tabellenkalkulation noch einmal.",
  },
  "file.columns": {
    kind: "value",
    en: "{file} names a column beyond {limit}, which no workbook has. Save it again in your spreadsheet program.",
    de: "{file} nennt eine Spalte jenseits von {limit}; so viele hat keine Mappe. Speichern Sie die Datei in Ihrer Tabellenkalkulation noch einmal.",
  },
  "file.merges": {
    kind: "value",
    en: "{file} holds more than {limit} merged cells, or some over one another. Copy the table without its formats into a new workbook.",
    de: "{file} enthält mehr als {limit} verbundene Zellen oder solche übereinander. Kopieren Sie die Tabelle ohne Formate in eine neue Mappe.",
  },
  "file.nested": {
    kind: "value",
    en: "{file} nests more than {limit} levels deep, which no spreadsheet program writes. Save it again in yours.",
    de: "{file} ist mehr als {limit} Ebenen tief verschachtelt; das schreibt keine Tabellenkalkulation. Speichern Sie die Datei in Ihrer noch einmal.",
  },
} as const satisfies Record<string, ProblemWords>;

export type ProblemCode = keyof typeof problemWords;
