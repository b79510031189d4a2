import type { Language, Words } from "../../core/problem";
import type { Evidence, ReasonCode } from "../evidence/evidence";
import type { Elsewhere, Role } from "../roles/role";
import type { Recognition } from "../recognition";
import type { Decision } from "./assign-roles";
import { fillIn } from "../../core/fill-in";
import { inGerman } from "./meaning-words";
import * as terms from "../../core/terms";

/** What speaks for a column, in the order in which it is said. */
const words: Readonly<Record<ReasonCode, Words>> = {
  words: { en: "its header means {words}", de: "die Überschrift bedeutet {words}" },
  plain: { en: "nothing says it more plainly", de: "nichts sagt es deutlicher" },
  money: { en: "its header names a currency", de: "die Überschrift nennt eine Währung" },
  "cells.fit": { en: "its cells look like it", de: "die Zellen sehen danach aus" },
  "cells.partly": { en: "some of its cells look like it", de: "ein Teil der Zellen sieht danach aus" },
  "cells.empty": { en: "its cells are empty", de: "die Zellen sind leer" },
  "cells.unlike": { en: "its cells do not look like it", de: "die Zellen sehen nicht danach aus" },
  "cells.words": { en: "its cells hold such words", de: "in den Zellen stehen solche Wörter" },
  "cells.time": {
    en: "its rows say that it is time, and times the rate it is the amount",
    de: "die Zeilen sagen, dass es Zeit ist, und mal Satz ergibt es den Betrag",
  },
  product: {
    en: "it is hours × rate in the rows that tell",
    de: "in den Zeilen, die es zeigen, ist es Stunden × Satz",
  },
  factor: { en: "times the rate it is the amount", de: "mal Satz ergibt es den Betrag" },
  difference: { en: "it is the time without the break", de: "es ist die Zeit ohne Pause" },
  "sum.net": { en: "with the tax it is the total", de: "mit der Steuer ergibt es die Summe" },
  "sum.tax": { en: "it is the total less the net amount", de: "es ist die Summe weniger Netto" },
  "sum.gross": { en: "it is net amount plus tax", de: "es ist Netto plus Steuer" },
  "sum.running": {
    en: "it adds up the amounts from row to row",
    de: "es zählt die Beträge von Zeile zu Zeile zusammen",
  },
  "part.credits": { en: "it takes away from the amount", de: "es geht vom Betrag ab" },
  "part.fee": {
    en: "it is what lies between the amount and what was paid out",
    de: "es liegt zwischen dem Betrag und der Auszahlung",
  },
  "same.time": { en: "it is the time beside it as a number", de: "es ist die Zeit daneben als Zahl" },
  "beside.client": { en: "a client stands beside it", de: "daneben steht ein Kunde" },
  "beside.amount": { en: "an amount stands beside it", de: "daneben steht ein Betrag" },
  "beside.aging": { en: "it stands beside columns by age", de: "es steht neben Spalten nach Alter" },
  "beside.tickets": { en: "the table is about tickets", de: "die Tabelle handelt von Anfragen" },
  "beside.project": { en: "a project stands beside it", de: "daneben steht ein Projekt" },
  "beside.account": { en: "what accounts stand beside it tells", de: "das zeigen die Konten daneben" },
  "beside.zone": { en: "only times written as such are meant", de: "nur als Zeit Geschriebenes ist gemeint" },
  "beside.line": { en: "it stands for a line of an invoice", de: "es gehört zu einer Rechnungszeile" },
  "alone.amount": { en: "no other amount stands beside it", de: "daneben steht kein anderer Betrag" },
  "bare.total": { en: "nothing proves that it is money", de: "nichts belegt, dass es Geld ist" },
  grid: { en: "it adds up the days beside it", de: "es fasst die Tage daneben zusammen" },
  codes: { en: "its cells hold codes, no names", de: "in den Zellen stehen Kürzel, keine Namen" },
  shape: { en: "tables of this kind have it", de: "Tabellen dieser Art haben es" },
  owner: terms.youSaidSo,
  place: { en: "nothing else names the client", de: "nichts anderes nennt den Kunden" },
  series: {
    en: "its columns are of one kind, side by side",
    de: "die Spalten sind von einer Art und stehen nebeneinander",
  },
  "parts of a name": { en: "its columns are parts of one name", de: "die Spalten sind Teile eines Namens" },
  follows: { en: "it follows from the columns beside it", de: "es folgt aus den Spalten daneben" },
};

/** Why a column is what it is: "its header means client + name; its cells look like it". */
export function reasonOf(decision: Decision, language: Language): string {
  const told = decision.evidence.filter(({ source }) => source === "owner");
  return (told.length > 0 ? told : decision.evidence).map((one) => sentence(one, language)).join("; ");
}

/** What comes second: another column for the same role, or another role for the same column. */
export function secondOf(
  { second, role }: Decision,
  { headers }: Pick<Recognition, "headers">,
  language: Language,
  nameOf: (role: Role) => string = (one) => one,
): string {
  if (second === null) return terms.nothingSecond[language];
  const sureness = `${Math.round(Math.min(1, second.score) * 100)} %`;
  if (second.role === role) return fillIn(next.column[language], { header: headers[second.column] ?? "", sureness });
  return fillIn(next.role[language], { role: nameOf(second.role), sureness });
}

/** Where a role stands that is no column of its own. */
export function placeWords({ at }: Elsewhere, language: Language): string {
  return elsewhere[at][language];
}

const elsewhere: Readonly<Record<Elsewhere["at"], Words>> = {
  section: { en: "the headings above the rows", de: "die Überschriften über den Zeilen" },
  "first column": { en: "1, the column without a header", de: "1, die Spalte ohne Überschrift" },
  headers: { en: "the headers of the columns", de: "die Überschriften der Spalten" },
};

const next = {
  column: { en: "second: “{header}” ({sureness})", de: "an zweiter Stelle: „{header}“ ({sureness})" },
  role: { en: "second: {role} ({sureness})", de: "an zweiter Stelle: {role} ({sureness})" },
} as const satisfies Readonly<Record<string, Words>>;

function sentence({ why, facts }: Evidence, language: Language): string {
  const said = String(facts?.["words"] ?? "");
  return fillIn(words[why][language], { words: language === "de" ? inGerman(said) : said });
}
