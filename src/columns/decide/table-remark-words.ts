import type { Language, Words } from "../../core/problem";
import type { TableRemark } from "../table-remark";
import { fillIn } from "../../core/fill-in";

/**
 * Why a table cannot be used or what its owner should look at: what it looks like, and what to export or decide
 * instead.
 */
const words = {
  "table.none": {
    en: "There is no table with a header row that can be recognised. Export a report with column names such as client, date, hours, amount.",
    de: "Hier ist keine Tabelle mit erkennbarer Kopfzeile. Exportieren Sie einen Bericht mit Spaltennamen wie Kunde, Datum, Stunden, Betrag.",
  },
  "table.nothing": {
    en: "The table names neither hours nor amounts. Export a time report or an invoice list.",
    de: "Die Tabelle nennt weder Stunden noch Beträge. Exportieren Sie einen Zeitbericht oder eine Rechnungsliste.",
  },
  "table.noClient": {
    en: "The table has no column for clients. Export the report with clients, or grouped by client.",
    de: "Die Tabelle hat keine Spalte für Kunden. Exportieren Sie den Bericht mit Kunden oder nach Kunden gruppiert.",
  },
  "table.supplierBills": {
    en:
      "These look like bills from suppliers, and none names a client. " +
      "Add a column Client for those that were for one client; the others are no direct costs.",
    de:
      "Das sieht nach Rechnungen von Lieferanten aus, und keine nennt einen Kunden. Ergänzen Sie eine Spalte " +
      "Kunde für die, die nur einen Kunden betreffen; die anderen sind keine direkten Kosten.",
  },
  "table.attendance": {
    en: "This looks like an attendance sheet: days and hours, but no clients. Export time by client instead.",
    de: "Das sieht nach einer Anwesenheitsliste aus: Tage und Stunden, aber keine Kunden. Exportieren Sie stattdessen Zeiten nach Kunden.",
  },
  "table.calendar": {
    en: "This looks like a calendar. Its entries name no client for certain; export a time report instead.",
    de: "Das sieht nach einem Kalender aus. Die Einträge nennen keinen Kunden sicher; exportieren Sie stattdessen einen Zeitbericht.",
  },
  "table.appUsage": {
    en: "This looks like a log of programs and web pages. It names no clients; export time by client instead.",
    de: "Das sieht nach einem Protokoll von Programmen und Webseiten aus. Es nennt keine Kunden; exportieren Sie stattdessen Zeiten nach Kunden.",
  },
  "table.bank": {
    en: "These look like bank movements or payments without client names. Export the invoices from your billing program instead.",
    de: "Das sieht nach Kontobewegungen oder Zahlungen ohne Kundennamen aus. Exportieren Sie stattdessen die Rechnungen aus Ihrem Rechnungsprogramm.",
  },
  "table.deals": {
    en: "These are deals, not invoices: what was hoped for is not revenue. Export invoices or time instead.",
    de: "Das sind Verkaufschancen, keine Rechnungen: Erhofftes ist kein Umsatz. Exportieren Sie stattdessen Rechnungen oder Zeiten.",
  },
  "table.companies": {
    en:
      "This is a list of companies: its annual revenue is what they earn, not what they pay you. " +
      "If it is yours, say so under the columns. Otherwise export invoices or time.",
    de:
      "Das ist eine Firmenliste: Ihr Jahresumsatz ist, was diese Firmen verdienen, nicht was sie Ihnen zahlen. " +
      "Ist es Ihrer, sagen Sie das unter den Spalten. Sonst exportieren Sie Rechnungen oder Zeiten.",
  },
  "table.postings": {
    en: "This is a ledger without a revenue account that can be told. Export the list of outgoing invoices instead.",
    de: "Das ist ein Journal ohne erkennbares Erlöskonto. Exportieren Sie stattdessen die Liste der Ausgangsrechnungen.",
  },
  "table.ownReport": {
    en: "This is a report of Keepworthy itself; it repeats what other sheets say.",
    de: "Das ist ein Bericht von Keepworthy selbst; er wiederholt, was andere Blätter sagen.",
  },
  "table.owed": {
    en: "This list says what clients still owe, not what they brought. Export the invoices instead.",
    de: "Diese Liste sagt, was Kunden noch schulden, nicht was sie brachten. Exportieren Sie stattdessen die Rechnungen.",
  },
  "doubt.days": {
    en: "“{header}” could be day first or month first; it was read as {order}.",
    de: "„{header}“ kann Tag oder Monat zuerst sein; gelesen wurde {order}.",
  },
  "doubt.decimal": {
    en: "“{header}” could have decimal points or commas; it was read with {sign}.",
    de: "„{header}“ kann Dezimalpunkt oder -komma haben; gelesen wurde mit {sign}.",
  },
  "doubt.unread": {
    en:
      "{client}: “{text}” under “{column}” in row {row} cannot be read. " +
      "Rows of {client} that are not counted for such a cell: {count}. Mend the cells and score again.",
    de:
      "{client}: „{text}“ unter „{column}“ in Zeile {row} ist nicht lesbar. Zeilen von {client}, " +
      "die wegen solcher Zellen nicht zählen: {count}. Berichtigen Sie die Zellen und rechnen Sie neu.",
  },
  "doubt.unreadMore": {
    en: "Further clients with cells that cannot be read: {clients}; rows not counted: {count}.",
    de: "Weitere Kunden mit Zellen, die nicht lesbar sind: {clients}; nicht gezählte Zeilen: {count}.",
  },
  "doubt.dayParts": {
    en:
      "“{header}” holds numbers such as {text}, as a time of day looks without its format ({text} of a day: " +
      "{hours} h). They were read as hours; if they are parts of a day, say so under the column's unit.",
    de:
      "„{header}“ enthält Zahlen wie {text}; so sieht eine Uhrzeit ohne ihr Format aus ({text} eines Tages: " +
      "{hours} h). Gelesen wurden Stunden; sind es Teile eines Tages, stellen Sie die Einheit der Spalte um.",
  },
  "doubt.wholeCents": {
    en:
      "“{header}” holds whole numbers such as {text}, and by them an hour costs at least {rate}. " +
      "Programs that keep money in cents write 80 as 8000. Until you say which it is (“cents” or “money”; " +
      "in a terminal under units), it counts for nothing.",
    de:
      "„{header}“ enthält ganze Zahlen wie {text}, und danach kostet eine Stunde mindestens {rate}. " +
      "Programme, die Geld in Cent führen, schreiben 80 als 8000. Bis Sie sagen, was gilt („Cent“ oder „Geld“; " +
      "im Terminal unter units „cents“ oder „money“), zählt die Spalte nicht.",
  },
  "doubt.anotherTable": {
    en: "In row {row} another table seems to begin. The rows below it were read as those of the first table: put it on a sheet or in a file of its own.",
    de:
      "In Zeile {row} scheint eine andere Tabelle zu beginnen. Was darunter steht, " +
      "wurde wie die erste Tabelle gelesen: Legen Sie sie auf ein eigenes Blatt oder in eine eigene Datei.",
  },
  "doubt.perYear": {
    en: "“{header}” was taken times {factor}, so that it stands for a year.",
    de: "„{header}“ wurde mal {factor} genommen und gilt so für ein Jahr.",
  },
  "doubt.dayHours": {
    en: "“{header}” counts days; a day was read as {hours} hours. If yours are shorter or longer, enter the hours of a working day.",
    de: "„{header}“ zählt Tage; ein Tag wurde mit {hours} Stunden gelesen. Sind Ihre kürzer oder länger, tragen Sie die Stunden eines Arbeitstags ein.",
  },
  "doubt.clockTimes": {
    en: "“{header}” holds times of day such as 12:45:00 AM; they were read as durations (0:45). Format the column as [h]:mm and export again to be sure.",
    de:
      "„{header}“ enthält Uhrzeiten wie 12:45:00 AM; sie wurden als Dauer gelesen (0:45). " +
      "Formatieren Sie die Spalte als [h]:mm und exportieren Sie neu, um sicher zu sein.",
  },
  "doubt.break": {
    en: "“{header}” stands beside “{time}”; it was not taken off. If “{time}” still holds the breaks, correct the column “{time}”.",
    de: "„{header}“ steht neben „{time}“ und wurde nicht abgezogen. Enthält „{time}“ die Pausen noch, berichtigen Sie die Spalte „{time}“.",
  },
  "doubt.dayOrders": {
    en: "“{header}” has dates with the day first and dates with the month first; those that could be either are left undated. Write them all alike.",
    de: "„{header}“ enthält Daten mit dem Tag zuerst und Daten mit dem Monat zuerst; wo beides möglich ist, bleibt das Datum offen. Schreiben Sie alle gleich.",
  },
  "doubt.cents": {
    en:
      "“{header}” has cents in some cells and three digits after the only point or comma in others, as in 1.050: " +
      "thousands, or decimals. Those are not counted. Write them all alike.",
    de:
      "„{header}“ hat in manchen Zellen Cent und in anderen drei Stellen nach dem einzigen Punkt oder Komma, " +
      "wie 1.050: Tausender oder Dezimalstellen. Diese zählen nicht. Schreiben Sie alle gleich.",
  },
  "doubt.daysInOrder": {
    en: "“{header}” is read as {order} because of {text}; read as {other} most of its days would stand in order. Look whether two programs wrote them.",
    de:
      "„{header}“ wird wegen {text} als {order} gelesen; als {other} gelesen stünden die meisten Tage der Reihe " +
      "nach. Sehen Sie nach, ob zwei Programme sie geschrieben haben.",
  },
  "doubt.decimals": {
    en: "“{header}” has decimal points and decimal commas; numbers such as 1.234, which could be either, are not counted. Write them all alike.",
    de: "„{header}“ enthält Dezimalpunkte und Dezimalkommas; Zahlen wie 1.234, die beides sein können, zählen nicht. Schreiben Sie alle gleich.",
  },
  "doubt.belowZero": {
    en:
      "“{header}” holds sums below zero in rows that name no credit note; " +
      "they were taken off what the client brings. If they are payments of yours, leave those rows out.",
    de:
      "„{header}“ enthält negative Beträge in Zeilen, die keine Gutschrift nennen; " +
      "sie wurden vom Umsatz abgezogen. Sind es Ihre Zahlungen, nehmen Sie diese Zeilen heraus.",
  },
  "doubt.gridHours": {
    en: "Nothing says whether “{first}” to “{last}” hold money or time; they were read as hours. If they are money, say so at one of these columns.",
    de: "Nichts sagt, ob „{first}“ bis „{last}“ Geld oder Zeit enthalten; gelesen wurden Stunden. Ist es Geld, stellen Sie es bei einer dieser Spalten ein.",
  },
  "doubt.gridMoney": {
    en: "Nothing says whether “{first}” to “{last}” hold money or time; they were read as money. If they are time, say so at one of these columns.",
    de: "Nichts sagt, ob „{first}“ bis „{last}“ Geld oder Zeit enthalten; gelesen wurde Geld. Ist es Zeit, stellen Sie es bei einer dieser Spalten ein.",
  },
  "doubt.clientColumns": {
    en: "No column names clients; these headers were taken for clients: {headers}.",
    de: "Keine Spalte nennt Kunden; diese Überschriften wurden als Kunden gelesen: {headers}.",
  },
  "doubt.turned": {
    en: "The clients stand in columns; of each were read: {headers}.",
    de: "Die Kunden stehen in Spalten; gelesen wurden von jedem: {headers}.",
  },
  "doubt.quantity": {
    en: "“{header}” was read as hours in the rows whose “{other}” says time, and in no others.",
    de: "„{header}“ wurde in den Zeilen als Stunden gelesen, deren „{other}“ Zeit nennt, sonst in keiner.",
  },
  "doubt.headings": {
    en: "No column names the client; the headings above the rows were taken for clients: {names}.",
    de: "Keine Spalte nennt den Kunden; die Überschriften über den Zeilen gelten als Kunden: {names}.",
  },
  "doubt.project": {
    en: "There is no client column; “{header}” stands in for it.",
    de: "Es gibt keine Kundenspalte; „{header}“ steht dafür.",
  },
  "doubt.money": {
    en: "“{header}” was taken for money, and nothing in the table proves it. If it is time, say so at this column.",
    de: "„{header}“ wurde als Geld gelesen; die Tabelle belegt es nicht. Wenn es Zeit ist, stellen Sie es bei dieser Spalte ein.",
  },
  "doubt.material": {
    en:
      "“{header}” on these invoices may be what you paid for it or what the client pays for it. " +
      "Until you say which (“cost” or “invoiced”; in a terminal --material), it counts as no cost.",
    de:
      "„{header}“ auf diesen Rechnungen kann sein, was Sie dafür bezahlt haben, oder was der Kunde dafür zahlt. " +
      "Bis Sie sagen, was gilt („Kosten“ oder „berechnet“; im Terminal --material), zählt es nicht als Kosten.",
  },
  "doubt.close": {
    en: "“{header}” is counted and “{other}” is not, though its name fits as well. Look which of the two is meant.",
    de: "„{header}“ wird gezählt und „{other}“ nicht, obwohl der Name ebenso passt. Sehen Sie nach, welche der beiden Spalten gemeint ist.",
  },
  "doubt.uncounted": {
    en: "“{header}” holds figures and is not counted. If that is what clients pay or the time spent, say so at this column.",
    de: "„{header}“ enthält Zahlen und wird nicht gezählt. Wenn das ist, was Kunden zahlen, oder die Arbeitszeit, stellen Sie es bei dieser Spalte ein.",
  },
  "doubt.unpriced": {
    en: "“{header}” is empty in rows that have hours and a rate; nothing is counted for these rows. If they are billed by the hour, enter their amounts.",
    de:
      "„{header}“ ist in Zeilen leer, die Stunden und einen Satz haben; für diese Zeilen wird nichts gezählt. " +
      "Werden sie nach Stunden berechnet, tragen Sie ihre Beträge ein.",
  },
  "doubt.repeated": {
    en: "The invoice sum stands on every line of an invoice; each invoice is counted once.",
    de: "Die Rechnungssumme steht in jeder Zeile einer Rechnung; jede Rechnung zählt einmal.",
  },
  "doubt.ratings": {
    en: "Ratings from 1 to 5; the further left a column stands, the more it weighs: {headers}.",
    de: "Bewertungen von 1 bis 5; je weiter links eine Spalte steht, desto mehr wiegt sie: {headers}.",
  },
  "doubt.quotes": {
    en: "A quotation mark is opened and not closed, or closed too early, in these lines of the file: {lines}. They were read without it; check them.",
    de:
      "In diesen Zeilen der Datei wird ein Anführungszeichen geöffnet und nicht oder zu früh geschlossen: " +
      "{lines}. Sie wurden ohne das Zeichen gelesen; prüfen Sie sie.",
  },
  "doubt.shifted": {
    en:
      "These lines of the file have more or fewer values than the table has columns, so some may stand in the " +
      "wrong column: {lines}. Check them there; a value that holds the separator belongs in quotation marks.",
    de:
      "Diese Zeilen der Datei haben mehr oder weniger Werte, als die Tabelle Spalten hat; " +
      "manche stehen vielleicht in der falschen Spalte: {lines}. Prüfen Sie sie dort; " +
      "ein Wert, der das Trennzeichen enthält, gehört in Anführungszeichen.",
  },
  "doubt.clientNumber": {
    en: "Clients appear by number only (“{header}”).",
    de: "Kunden erscheinen nur mit Nummer („{header}“).",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** "doubt.…" asks the owner to look; "table.…" refuses the table. */
export type TableRemarkCode = keyof typeof words;
export type RefusalCode = Exclude<TableRemarkCode, `doubt.${string}`>;

export function tableRemark(code: TableRemarkCode, facts: TableRemark["facts"] = {}): TableRemark {
  return { code, facts };
}

/** The sentence of a refusal or a doubt in the reader's language. */
export function tableRemarkSentence({ code, facts }: TableRemark, language: Language): string {
  return isCode(code) ? fillIn(words[code][language], facts) : code;
}

function isCode(code: string): code is TableRemarkCode {
  return code in words;
}
