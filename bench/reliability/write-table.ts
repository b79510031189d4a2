import type { Record } from "./firm";
import type { Column, Dialect, Plan } from "./plan";
import { cellWords, type Meaning } from "./synonyms";
import { moneyOf, taxOf, writeCell, writeMoney, writeTime } from "./write-cell";

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

type Fields = readonly string[];

/** The files of a plan: mostly one, two where a file comes twice or an export in two parts. */
export function writeFiles(plan: Plan): readonly WrittenFile[] {
  const { records, spoiling } = plan;
  const part = (name: string, from: number, to: number): WrittenFile => ({ name, bytes: encoded(plan, tableText(plan, records.slice(from, to), from)) });
  const [third, half, most] = [Math.floor(records.length / 3), Math.floor(records.length / 2), Math.ceil((records.length * 2) / 3)];
  if (spoiling === "double file") return [part("a.csv", 0, records.length), part("copy of a.csv", 0, records.length)];
  if (spoiling === "overlap" && records.length >= 6) return [part("a.csv", 0, most), part("b.csv", third, records.length)];
  if (spoiling === "two halves" && records.length >= 4) return [part("a.csv", 0, half), part("b.csv", half, records.length)];
  return [part("a.csv", 0, records.length)];
}

function encoded({ encoding }: Plan, text: string): Buffer {
  if (encoding === "utf16le") return Buffer.from(`\uFEFF${text}`, "utf16le");
  // What the old encoding has no letter for is written in UTF-8.
  if (encoding === "latin1" && !/[^\t-\u00ff€]/.test(text)) return Buffer.from(text.replaceAll("€", "\u0080"), "latin1");
  return Buffer.from((encoding === "bom" ? "\uFEFF" : "") + text, "utf8");
}

/** The rows of one file, spoiled as the plan says. */
function tableText(plan: Plan, records: readonly Record[], before: number): string {
  const { columns, spoiling } = plan;
  const header = columns.map(({ header: words }) => words);
  const rows = spoiling === "section" ? sectionRows(plan, records, before) : records.map((record, row) => dataRow(plan, record, before + row));
  const width = rows[0]?.length ?? header.length;
  const lines = [spoiling === "section" ? header.filter((_, index) => columns[index]?.meaning !== "client") : header, ...rows].map((fields) => line(plan, fields));
  return joined(plan, spoiledLines(plan, lines, records, width));
}

function dataRow(plan: Plan, record: Record, row: number): Fields {
  return plan.columns.map(({ meaning }) => writeCell(meaning, record, plan, dialectAt(plan, row)));
}

function dialectAt({ dialect, lateDialect, records }: Plan, row: number): Dialect {
  return lateDialect !== null && row >= records.length * 0.9 ? lateDialect : dialect;
}

/** Each client's name in a row of its own, its records below, without a column for it. */
function sectionRows(plan: Plan, records: readonly Record[], before: number): readonly Fields[] {
  const clients = [...new Set(records.map(({ client }) => client))];
  const columns = plan.columns.filter(({ meaning }) => meaning !== "client");
  return clients.flatMap((client) => {
    const own = records.flatMap((record, row) => (record.client === client ? [columns.map(({ meaning }) => writeCell(meaning, record, plan, dialectAt(plan, before + row)))] : []));
    return [columns.map((_, index) => (index === 0 ? client : "")), ...own];
  });
}

/** One record of the file; a stray quote opens a note and is never closed, an inch mark stands in its middle. */
function line({ delimiter, quotes, columns, spoiling, seed }: Plan, fields: Fields): string {
  return fields.map((field, index) => {
    const isNote = columns[index]?.meaning === "note" && spoiling !== "section";
    if (isNote && spoiling === "inch mark") return `${field.replaceAll(delimiter, " ")} 3" pipe`;
    const mustQuote = quotes === "all" || field.includes(delimiter) || field.includes("\"") || field.includes("\n") || (field !== field.trim() && seed % 2 === 0);
    return mustQuote ? `"${field.replaceAll("\"", "\"\"")}"` : field;
  }).join(delimiter);
}

function spoiledLines(plan: Plan, lines: readonly string[], records: readonly Record[], width: number): readonly string[] {
  const { spoiling, seed, delimiter, columns } = plan;
  const [header = "", ...data] = lines;
  const at = data.length === 0 ? 0 : seed % data.length;
  switch (spoiling) {
    case "stray quote": return [header, ...data.map((text, row) => (row === at || (seed % 5 === 0 && row % 7 === 3) ? strayed(plan, text, records[row]) : text))];
    case "total": return [...lines, line(plan, totalRow(plan, records, (cellWords.total[plan.tongue][seed % cellWords.total[plan.tongue].length] as string | undefined) ?? "Total"))];
    case "wordless total": return [...lines, line(plan, totalRow(plan, records, ""))];
    case "blank rows": return [header, ...data.flatMap((text, row) => (row % 5 === 2 ? [text, seed % 2 === 0 ? "" : delimiter.repeat(width - 1)] : [text]))];
    case "preamble": return ["Report of all work", `Period${delimiter}2025`, "", ...lines];
    case "header again": return [header, ...data.slice(0, at), header, ...data.slice(at)];
    case "footer": return [...lines, "", "Generated by TimeThing on 2026-01-05"];
    case "trailing delimiters": return lines.map((text) => text + delimiter.repeat(seed % 2 === 0 ? 1 : 3));
    case "none": case "inch mark": case "mixed line ends": case "late dialect": case "section": case "double file": case "overlap": case "two halves": return lines;
  }
  return columns.length === 0 ? [] : lines;
}

/** The record with a quote before its note, written without any other quote. */
function strayed(plan: Plan, text: string, record: Record | undefined): string {
  const place = plan.columns.findIndex(({ meaning }) => meaning === "note");
  if (record === undefined || place === -1) return text;
  const fields = dataRow(plan, record, 0).map((field, index) => (index === place ? `"${field.replaceAll(plan.delimiter, " ")}` : field));
  // A field that needs quotes of its own would make the line unreadable for anybody.
  return fields.some((field, index) => index !== place && /["\n]/.test(field)) || fields.some((field, index) => index !== place && field.includes(plan.delimiter)) ? text : fields.join(plan.delimiter);
}

function totalRow(plan: Plan, records: readonly Record[], word: string): Fields {
  const first = plan.columns.findIndex(({ meaning }) => wordPlaces.has(meaning));
  const sum = (of: (record: Record) => number): number => records.reduce((total, record) => total + of(record), 0);
  const signed = (record: Record, cents: number): number => (record.isCredit && !plan.columns.some(({ meaning }) => meaning === "type") ? -cents : cents);
  const figures: Readonly<Partial<{ readonly [Name in Meaning]: string }>> = {
    hours: plan.dialect.time === "words" ? writeTime(sum(({ quarters }) => quarters), plan.dialect) : writeTime(sum(({ quarters }) => quarters), plan.dialect),
    amount: writeMoney(sum((record) => signed(record, moneyOf(record, plan))), plan.dialect), net: writeMoney(sum((record) => signed(record, moneyOf(record, plan))), plan.dialect),
    tax: writeMoney(sum((record) => signed(record, taxOf(record, plan))), plan.dialect), gross: writeMoney(sum((record) => signed(record, moneyOf(record, plan) + taxOf(record, plan))), plan.dialect),
  };
  return plan.columns.map(({ meaning }: Column, index) => (index === first ? word : (figures[meaning] ?? "")));
}

const wordPlaces: ReadonlySet<Meaning> = new Set(["date", "client", "person", "project", "invoice", "id", "note"]);

const ends = ["\n", "\r\n", "\r"] as const;

function joined({ lineEnd, spoiling, seed }: Plan, lines: readonly string[]): string {
  return lines.map((text, index) => text + (spoiling === "mixed line ends" ? (ends[(index * 7 + seed) % 3] ?? "\n") : lineEnd)).join("");
}
