import { firstDayOf } from "../analysis/gather/month";
import type { Note, NoteCode, NoteFact } from "../analysis/judge/notes";
import type { Portfolio } from "../analysis/judge/portfolio";
import { dateOf } from "../spreadsheet/serial-day";
import { printDay, printMonth } from "../spreadsheet/print-day";
import { tableRemarkSentence } from "../columns/decide/table-remark-words";
import type { Language, Words } from "../core/problem";
import { printMoney, printNumber } from "../spreadsheet/print";
import { saySentence } from "./say";

const words: Readonly<Record<NoteCode, Words>> = {
  currencies: {
    en: "There are several currencies ({currencies}). They are kept apart and never added.",
    de: "Es gibt mehrere Währungen ({currencies}). Sie bleiben getrennt und werden nie addiert.",
  },
  otherCurrency: {
    en:
      "Minimum and costs are taken for another currency than {currency}, so these clients are not measured " +
      "by them. Enter the currency of your minimum and what one {currency} is worth in it.",
    de:
      "Mindestsatz und Kosten gelten in einer anderen Währung als {currency}; diese Kunden werden nicht daran " +
      "gemessen. Geben Sie die Währung Ihres Mindestsatzes an und was ein {currency} darin wert ist.",
  },
  takenCurrency: {
    en: "Minimum and costs are taken to be in {currency}, the currency of most clients. Enter their currency if that is wrong.",
    de: "Mindestsatz und Kosten gelten als {currency}, die Währung der meisten Kunden. Geben Sie ihre Währung an, wenn das nicht stimmt.",
  },
  unsaidCurrency: {
    en:
      "As many clients have amounts in {currency} as in another currency, " +
      "so that of your minimum cannot be guessed: enter it. Until then nothing is measured by it.",
    de:
      "So viele Kunden haben Beträge in {currency} wie in einer anderen Währung; die Ihres Mindestsatzes ist " +
      "daraus nicht zu erraten: Geben Sie sie an. Bis dahin wird nicht daran gemessen.",
  },
  implausibleCurrency: {
    en:
      "An hour brings more than {times} times the minimum of {minimum}. The amounts are in {currency}: " +
      "enter the currency of your minimum; until then nothing is measured by it.",
    de:
      "Eine Stunde bringt mehr als das {times}-Fache des Mindestsatzes von {minimum}. Die Beträge sind " +
      "in {currency}: Geben Sie die Währung Ihres Mindestsatzes an; bis dahin wird nicht daran gemessen.",
  },
  noExchange: {
    en:
      "Minimum and costs are in {own}, these amounts in {currency}. Enter what one {currency} is worth in {own}; " +
      "until then these clients are not measured by them.",
    de:
      "Mindestsatz und Kosten sind in {own}, diese Beträge in {currency}. " +
      "Geben Sie an, was ein {currency} in {own} wert ist; bis dahin werden diese Kunden nicht daran gemessen.",
  },
  disjoint: {
    en:
      "Revenue is there for {moneyFrom} to {moneyTo}, hours for {hoursFrom} to {hoursTo}: " +
      "no month has both, so no rate can be told. If the invoices are for these hours, " +
      "say so by “invoices from” or “invoices until”; else export both for the same months.",
    de:
      "Umsatz liegt vor für {moneyFrom} bis {moneyTo}, Stunden für {hoursFrom} bis {hoursTo}: " +
      "Kein Monat hat beides, also ist kein Stundensatz zu nennen. Gelten die Rechnungen für diese Stunden, " +
      "sagen Sie es mit „Rechnungen ab“ oder „Rechnungen bis“; sonst exportieren Sie beides für dieselben Monate.",
  },
  leftOut: {
    en:
      "Judged are {from} to {to}, the months with both revenue ({moneyFrom} to {moneyTo}) " +
      "and hours ({hoursFrom} to {hoursTo}). Left out: {rows, plural, one {# row} other {# rows}} with {revenue} " +
      "of revenue and {hoursCount, plural, one {1 hour} other {{hours} hours}}.",
    de:
      "Beurteilt wird {from} bis {to}: die Monate mit Umsatz ({moneyFrom} bis {moneyTo}) " +
      "und Stunden ({hoursFrom} bis {hoursTo}). Weggelassen: {rows, plural, one {# Zeile} other {# Zeilen}} " +
      "mit {revenue} Umsatz und {hoursCount, plural, one {1 Stunde} other {{hours} Stunden}}.",
  },
  justAfter: {
    en: "Invoices of {amount} are dated just after {to}, the last on {day}. If they are for work until then, say so: “invoices until” {day}.",
    de:
      "Rechnungen über {amount} tragen ein Datum kurz nach {to}, die letzte vom {day}. " +
      "Gelten sie für die Arbeit bis dahin, sagen Sie es: „Rechnungen bis“ {day}.",
  },
  undatedHours: {
    en: "Hours have no dates, so all of them are divided into the revenue of {from} to {to}. If they are of another time, enter that time as “from” and “to”.",
    de:
      "Die Stunden haben kein Datum, darum stehen alle dem Umsatz von {from} bis {to} gegenüber. " +
      "Gelten sie für eine andere Zeit, geben Sie diese mit „von“ und „bis“ an.",
  },
  undatedRevenue: {
    en: "Revenue has no dates, so all of it is divided by the hours of {from} to {to}. If it is of another time, enter that time as “from” and “to”.",
    de:
      "Der Umsatz hat kein Datum, darum steht er ganz den Stunden von {from} bis {to} gegenüber. " +
      "Gilt er für eine andere Zeit, geben Sie diese mit „von“ und „bis“ an.",
  },
  shortWindow: {
    en: "The figures cover {months, plural, one {# month} other {# months}}. That is too short to tell a year, so nothing is projected to one.",
    de: "Die Zahlen umfassen {months, plural, one {# Monat} other {# Monate}}. Das ist zu kurz für ein Jahr, darum wird nichts hochgerechnet.",
  },
  gone: {
    en:
      "{count, plural, one {One client seems} other {# clients seem}} to have gone, without a row in the last " +
      "quarter: {clients}. No new fee is proposed to them. If one is still there, say so under “still clients”.",
    de:
      "{count, plural, one {Ein Kunde ist} other {# Kunden sind}} wohl gegangen, " +
      "ohne Zeile im letzten Quartal: {clients}. Ihnen wird kein neues Honorar vorgeschlagen. " +
      "Ist einer noch da, geben Sie ihn unter „weiter Kunden“ an.",
  },
  netCredit: {
    en: "More was credited than invoiced for {clients}: left out of concentration and of the largest share.",
    de: "Mehr gutgeschrieben als berechnet wurde für {clients}: Klumpenrisiko und größter Anteil gelten ohne sie.",
  },
  timeValue: {
    en: "Revenue is the value of the time entries, not what was invoiced. Add the invoices to judge by what really came in.",
    de: "Der Umsatz ist der Wert der Zeiteinträge, nicht der Rechnungsbetrag. Nehmen Sie die Rechnungen dazu, dann zählt, was wirklich einging.",
  },
  timeValueFor: {
    en: "No invoice was found for {clients}: there, revenue is the value of the time entries.",
    de: "Für {clients} fand sich keine Rechnung: Dort ist der Umsatz der Wert der Zeiteinträge.",
  },
  unbilled: {
    en:
      "{hoursCount, plural, one {1 hour} other {{hours} hours}} worth {amount} {hoursCount, " +
      "plural, one {is} other {are}} done and not yet billed. That does not count as revenue; " +
      "answer “count unbilled work” with yes if it should.",
    de:
      "{hoursCount, plural, one {1 Stunde} other {{hours} Stunden}} im Wert von {amount} {hoursCount, " +
      "plural, one {ist} other {sind}} geleistet und noch nicht berechnet. Das zählt nicht als Umsatz; " +
      "beantworten Sie „unberechnete Arbeit mitzählen“ mit ja, wenn es das soll.",
  },
  unbilledCounted: {
    en:
      "{hoursCount, plural, one {1 hour} other {{hours} hours}} worth {amount} {hoursCount, plural, " +
      "one {is} other {are}} done and not yet billed. That counts as revenue, as you said.",
    de:
      "{hoursCount, plural, one {1 Stunde} other {{hours} Stunden}} im Wert von {amount} {hoursCount, plural, " +
      "one {ist} other {sind}} geleistet und noch nicht berechnet. Das zählt als Umsatz, wie Sie es wollten.",
  },
  entered: {
    en: "You entered hours or revenue by hand for {clients}; no table holds them.",
    de: "Für {clients} haben Sie Stunden oder Umsatz von Hand eingetragen; keine Tabelle enthält sie.",
  },
  trackedCost: {
    en: "Cost per hour is the one your time tracker names. Give your own if it leaves something out.",
    de: "Der interne Stundensatz stammt aus Ihrer Zeiterfassung. Geben Sie Ihren eigenen an, wenn dort etwas fehlt.",
  },
  staffMissing: {
    en: "What an hour of {person} costs is missing; {hoursCount, plural, one {1 hour is} other {{hours} hours are}} theirs. Enter it under staff rates.",
    de:
      "Es fehlt, was eine Stunde von {person} kostet; {hoursCount, plural, one {1 Stunde entfällt} other " +
      "{{hours} Stunden entfallen}} darauf. Tragen Sie es bei den Stundenkosten der Mitarbeiter ein.",
  },
  staffNobody: {
    en: "{hoursCount, plural, one {1 hour names} other {{hours} hours name}} nobody, so no staff rate can be applied. Add the person to the time entries.",
    de:
      "{hoursCount, plural, one {1 Stunde nennt} other {{hours} Stunden nennen}} niemanden, " +
      "also gilt dort kein Satz. Ergänzen Sie in den Zeiteinträgen, wer gearbeitet hat.",
  },
  staffOwner: {
    en: "None of the staff rates is marked as your own. Your time is not free: enter what your hour costs, and your name as “owner”.",
    de:
      "Keiner der Stundensätze ist als Ihr eigener gekennzeichnet. Ihre Zeit ist nicht umsonst: " +
      "Tragen Sie ein, was Ihre Stunde kostet, und Ihren Namen als „Inhaber“.",
  },
  noMinimum: {
    en: "No minimum rate is given, so there are no verdicts. It follows from what the firm costs, what you want to take out and the hours you can sell.",
    de:
      "Es ist kein Mindeststundensatz angegeben, darum gibt es keine Urteile. Er ergibt sich aus dem, " +
      "was die Firma kostet, was Sie entnehmen wollen und wie viele Stunden Sie verkaufen können.",
  },
  noCost: {
    en: "No cost per hour is given, so there are no profits. A missing cost is never taken as 0.",
    de: "Es ist kein interner Stundensatz angegeben, darum gibt es keine Gewinne. Fehlende Kosten gelten nie als 0.",
  },
  lateRate: {
    en: "Some pay late. Enter what money lent costs you a year (“late rate”), and it counts among the serving costs.",
    de: "Manche zahlen spät. Geben Sie an, was geliehenes Geld Sie im Jahr kostet („Zinssatz“), dann zählt es zu den Betreuungskosten.",
  },
  handling: {
    en: "{count, plural, one {# ticket or complaint is} other {# tickets and complaints are}} counted and cost nothing yet. Enter the minutes that one takes.",
    de:
      "{count, plural, one {# Ticket oder Reklamation ist} other {# Tickets und Reklamationen sind}} gezählt " +
      "und kosten noch nichts. Geben Sie die Minuten an, die eines braucht.",
  },
  overlap: {
    en:
      "Rows that stand in {earlier} and again in {table}, with the same day, client, person, hours and amount: " +
      "{count}. They count twice. If it is the same work, leave one table out (in a terminal: --overlap once).",
    de:
      "Zeilen, die in {earlier} und noch einmal in {table} stehen, mit gleichem Tag, Kunden, " +
      "Mitarbeiter, gleichen Stunden und gleichem Betrag: {count}. Sie zählen doppelt. " +
      "Ist es dieselbe Arbeit, lassen Sie eine der Tabellen weg (im Terminal: --overlap once).",
  },
  bills: {
    en:
      "{count, plural, one {One bill} other {# bills}} of suppliers over {amount} {count, plural, " +
      "one {names} other {name}} no client and {count, plural, one {is} other {are}} left out{suppliers}. " +
      "Such bills are costs of the firm, no direct costs.",
    de:
      "{count, plural, one {Eine Lieferantenrechnung} other {# Lieferantenrechnungen}} über {amount} {count, " +
      "plural, one {nennt} other {nennen}} keinen Kunden und {count, plural, " +
      "one {bleibt} other {bleiben}} außen vor{suppliers}. Das sind Kosten der Firma, keine direkten Kosten.",
  },
  gross: {
    en: "“{table}” does not say whether its amounts hold VAT. If they do, revenue is too high by the tax: answer “net” or “gross, 19 %” (your rate).",
    de:
      "„{table}“ sagt nicht, ob die Beträge Umsatzsteuer enthalten. " +
      "Wenn ja, ist der Umsatz um die Steuer zu hoch: Antworten Sie mit „netto“ oder „brutto, 19 %“ (Ihr Satz).",
  },
  grossCosts: {
    en:
      "“{table}” does not say whether its amounts hold VAT. If they do and you get it back, " +
      "costs are too high by the tax: answer “net” or “gross, 19 %” (your rate).",
    de:
      "„{table}“ sagt nicht, ob die Beträge Umsatzsteuer enthalten. Wenn ja und Sie sie erstattet bekommen, " +
      "sind die Kosten um die Steuer zu hoch: Antworten Sie mit „netto“ oder „brutto, 19 %“ (Ihr Satz).",
  },
  namedByNumber: {
    en: "Clients that one table knows by number only have their names from another: {count}.",
    de: "Kunden, die eine Tabelle nur mit Nummer kennt, haben ihren Namen aus einer anderen: {count}.",
  },
  undated: {
    en: "{count, plural, one {# row has no date. It is} other {# rows have no date. They are}} counted, whatever the period.",
    de: "{count, plural, one {# Zeile hat kein Datum. Sie zählt} other {# Zeilen haben kein Datum. Sie zählen}} mit, gleich welcher Zeitraum gilt.",
  },
};

/** All that the reader of a portfolio must know: what recognising was not sure of, then what the figures leave open. */
export function noteSentences(
  { doubts, notes, currency }: Pick<Portfolio, "doubts" | "notes" | "currency">,
  language: Language,
): readonly string[] {
  return [
    ...doubts.map((one) => doubtSentence(one, language)),
    ...notes.map((note) => noteSentence(note, language, currency)),
  ];
}

/** A doubt with the table that it is about. */
export function doubtSentence({ table, doubt }: Portfolio["doubts"][number], language: Language): string {
  return `${table}: ${tableRemarkSentence(doubt, language)}`;
}

function noteSentence({ code, facts }: Note, language: Language, currency = ""): string {
  const printed = Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]): [string, string | number][] => [
      [name, printFact(name, fact, language, currency)],
      ...countOf(name, fact),
    ]),
  );
  return saySentence(words[code], language, printed);
}

/** Hours as they are printed, for their plural: {hours} with {hoursCount}. */
function countOf(name: string, fact: NoteFact): [string, number][] {
  return typeof fact === "object" && "hours" in fact ? [[`${name}Count`, Math.round(fact.hours * 10) / 10]] : [];
}

function printFact(name: string, fact: NoteFact, language: Language, currency: string): string | number {
  if (typeof fact !== "object") return fact;
  if ("money" in fact) return printMoney(fact.money, language, currency);
  if ("bare" in fact) return printMoney(fact.bare, language);
  if ("hours" in fact) return printNumber(fact.hours, Number.isInteger(fact.hours) ? 0 : 1, language);
  if ("day" in fact) return printDay(fact.day, language);
  if ("month" in fact) {
    const { year, month } = dateOf(firstDayOf(fact.month));
    return printMonth(year, month, language);
  }
  // Suppliers stand in brackets, or not at all.
  if (name === "suppliers") return fact.names.length === 0 ? "" : ` (${someOf(fact.names, language)})`;
  return someOf(fact.names, language);
}

/** A few names, and how many more: "Ash, Birch, Cedar and 4 more". */
function someOf(all: readonly string[], language: Language): string {
  const names = all.slice(0, 3);
  const more = all.length - names.length;
  return names.join(", ") + (more > 0 ? (language === "de" ? ` und ${more} weitere` : ` and ${more} more`) : "");
}
