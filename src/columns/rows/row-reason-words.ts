import type { Cell } from "../../spreadsheet/cell";
import type { Language, Words } from "../../core/problem";
import * as terms from "../../core/terms";
import type { Recognition } from "../recognition";
import type { RowKind } from "./row-judgement";
import type { RowReason } from "./row-judgement";
import { isOutside, secondKind, type KindRead, type OutsideReason, type SecondKind } from "./second-kind";

const reasonWords: Readonly<Record<RowReason, Words>> = {
  owner: terms.youSaidSo,
  "above the table": { en: "it stands above the headers", de: "sie steht über den Überschriften" },
  header: { en: "its cells are words that headers use", de: "in ihr stehen Wörter, die Überschriften haben" },
  "header once more": { en: "it repeats the headers", de: "sie wiederholt die Überschriften" },
  empty: { en: "nothing stands in it", de: "in ihr steht nichts" },
  "word for a total": { en: "it has a word for a total", de: "in ihr steht ein Wort für eine Summe" },
  "word for a subtotal": { en: "it has a word for a subtotal", de: "in ihr steht ein Wort für eine Zwischensumme" },
  "name seen above": {
    en: "it sums up a name that stands above",
    de: "sie fasst einen Namen zusammen, der darüber steht",
  },
  "adds up what is above": { en: "it is the sum of the rows above", de: "sie ist die Summe der Zeilen darüber" },
  "figures without a name": { en: "figures without a name", de: "Zahlen ohne Namen" },
  "another table": {
    en: "it belongs to another table of the sheet",
    de: "sie gehört zu einer anderen Tabelle des Blattes",
  },
  "header of another table": {
    en: "in it another table seems to begin",
    de: "in ihr scheint eine andere Tabelle zu beginnen",
  },
  heading: { en: "its one cell is a heading", de: "ihre einzige Zelle ist eine Überschrift" },
  "words of a note": { en: "it begins like a remark", de: "sie beginnt wie eine Bemerkung" },
  "words of a footer": { en: "it reads like the end of a report", de: "sie liest sich wie das Ende eines Berichts" },
  "one cell only": { en: "one cell only", de: "nur eine Zelle" },
  "names a client": { en: "it names a client", de: "sie nennt einen Kunden" },
  "nothing else": {
    en: "nothing makes it a sum, a heading or a remark",
    de: "nichts macht sie zu einer Summe, Überschrift oder Bemerkung",
  },
};

const kindWords: Readonly<Record<RowKind, Words>> = {
  preamble: terms.aboveTheTable,
  header: terms.header,
  data: { en: "entry", de: "Eintrag" },
  section: { en: "heading of a group", de: "Überschrift einer Gruppe" },
  subtotal: terms.subtotal,
  total: terms.total,
  note: terms.note,
  footer: { en: "end of the report", de: "Ende des Berichts" },
  blank: terms.blank,
};

const secondWords: Readonly<Record<SecondKind, Words>> = {
  data: { en: "second: an entry, whose figures would count", de: "an zweiter Stelle: ein Eintrag, der zählen würde" },
  total: { en: "second: a total, which would not count", de: "an zweiter Stelle: eine Summe, die nicht zählen würde" },
  note: {
    en: "second: a note, which would not count",
    de: "an zweiter Stelle: eine Bemerkung, die nicht zählen würde",
  },
  section: {
    en: "second: the heading of a group, to which the rows below would belong",
    de: "an zweiter Stelle: Überschrift einer Gruppe, zu der die Zeilen darunter gehören würden",
  },
  "as read": { en: "second: what it was recognised as", de: "an zweiter Stelle: was erkannt wurde" },
};

/** A heading that is none leaves its rows to the heading before it. */
const headingAsNote: Words = {
  en: "second: a note; the rows below would belong to the heading above",
  de: "an zweiter Stelle: eine Bemerkung; die Zeilen darunter würden zur Überschrift darüber gehören",
};

const noSecond: Readonly<Record<OutsideReason, Words>> = {
  "above the table": {
    en: "nothing comes second: the table begins below it",
    de: "an zweiter Stelle nichts: die Tabelle beginnt darunter",
  },
  header: {
    en: "nothing comes second: without headers no column could be read",
    de: "an zweiter Stelle nichts: ohne Überschriften wäre keine Spalte lesbar",
  },
  empty: terms.nothingSecond,
  "another table": {
    en: "nothing comes second: it is read with its own table",
    de: "an zweiter Stelle nichts: sie wird mit ihrer eigenen Tabelle gelesen",
  },
};

/** What a row is, in words. */
export function rowKindName(kind: RowKind, language: Language): string {
  return kindWords[kind][language];
}

/** Why a row is what it is, and what comes second: "it has a word for a total; second: an entry, …". */
export function rowReason(
  read: KindRead,
  cells: readonly Cell[],
  recognition: Pick<Recognition, "roleColumns">,
  language: Language,
): string {
  return `${reasonWords[read.why][language]}; ${secondIn(read, cells, recognition)[language]}`;
}

function secondIn(read: KindRead, cells: readonly Cell[], recognition: Pick<Recognition, "roleColumns">): Words {
  if (isOutside(read.why)) return noSecond[read.why];
  const second = secondKind(read, cells, recognition);
  if (second === null) return terms.nothingSecond;
  return read.kind === "section" && second === "note" ? headingAsNote : secondWords[second];
}
