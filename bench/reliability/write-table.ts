import type { Record } from "./firm";
import type { Dialect, Plan } from "./plan";
import { cellWords, type Meaning } from "./synonyms";
import { isFixedFee } from "./truth";
import { workbookBytes } from "./write-workbook";
import {
  moneyOf,
  taxOf,
  typedCell,
  typedMoney,
  typedTime,
  writeCell,
  writeMoney,
  writeTime,
  type TypedCell,
} from "./write-cell";

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

type Rows<Cell> = readonly (readonly Cell[])[];
type WriteCell<Cell> = (meaning: Meaning, record: Record, dialect: Dialect, isLate: boolean) => Cell;

/** The files of a plan: mostly one, two where a file comes twice or an export in two parts. */
export function writeFiles(plan: Plan): readonly WrittenFile[] {
  const { records, spoiling, container } = plan;
  const ending = container === "xlsx text" ? "xlsx" : container;
  const part = (name: string, from: number, to: number): WrittenFile => ({
    name: `${name}.${ending}`,
    bytes:
      container === "csv"
        ? encoded(plan, tableText(plan, records.slice(from, to), from))
        : workbookBytes(container, typedRows(plan, records.slice(from, to), from)),
  });
  const [third, half, most] = [
    Math.floor(records.length / 3),
    Math.floor(records.length / 2),
    Math.ceil((records.length * 2) / 3),
  ];
  if (spoiling === "double file") return [part("a", 0, records.length), part("copy of a", 0, records.length)];
  if (spoiling === "overlap" && records.length >= 6) return [part("a", 0, most), part("b", third, records.length)];
  if (spoiling === "two halves" && records.length >= 4) return [part("a", 0, half), part("b", half, records.length)];
  return [part("a", 0, records.length)];
}

function encoded({ encoding }: Plan, text: string): Buffer {
  if (encoding === "utf16le") return Buffer.from(`\uFEFF${text}`, "utf16le");
  // What the old encoding has no letter for is written in UTF-8.
  if (encoding === "latin1" && !/[^\t-\u00ff€]/.test(text))
    return Buffer.from(text.replaceAll("€", "\u0080"), "latin1");
  return Buffer.from((encoding === "bom" ? "\uFEFF" : "") + text, "utf8");
}

/** The text of one file, spoiled as the plan says. */
function tableText(plan: Plan, records: readonly Record[], before: number): string {
  const write: WriteCell<string> = (meaning, record, dialect) => writeCell(meaning, record, plan, dialect);
  const figures: TotalOf<string> = {
    time: (quarters) => writeTime(quarters, plan.dialect),
    money: (cents) => writeMoney(cents, plan.dialect),
  };
  return joined(
    plan,
    spoiledLines(
      plan,
      spoiledRows(plan, records, before, write, figures).map((fields) => line(plan, fields)),
      records,
    ),
  );
}

/** The rows of a workbook; what another program wrote was pasted as text. */
function typedRows(plan: Plan, records: readonly Record[], before: number): Rows<TypedCell> {
  const isText = plan.container === "xlsx text";
  const write: WriteCell<TypedCell> = (meaning, record, dialect, isLate) =>
    (isText || isLate ? writeCell : typedCell)(meaning, record, plan, dialect);
  const figures: TotalOf<TypedCell> = isText
    ? { time: (quarters) => writeTime(quarters, plan.dialect), money: (cents) => writeMoney(cents, plan.dialect) }
    : { time: (quarters) => typedTime(quarters, plan.dialect), money: (cents) => typedMoney(cents, plan.dialect) };
  return spoiledRows(plan, records, before, write, figures);
}

function dataRow<Cell>(
  { columns, dialect, lateDialect, records, isMixed }: Plan,
  record: Record,
  row: number,
  write: WriteCell<Cell>,
): readonly (Cell | string)[] {
  const isLate = lateDialect !== null && row >= records.length * 0.9;
  return columns.map(({ meaning }) =>
    isMixed && isLeftBlank(meaning, record) ? "" : write(meaning, record, isLate ? lateDialect : dialect, isLate),
  );
}

/** Where some rows have a fixed fee and others an hourly rate. */
function isLeftBlank(meaning: Meaning, record: Record): boolean {
  return isFixedFee(record) ? meaning === "hours" || meaning === "rate" : meaning === "amount";
}

/** Each client's name in a row of its own, its records below, without a column for it. */
function sectionRows<Cell>(
  plan: Plan,
  records: readonly Record[],
  before: number,
  write: WriteCell<Cell>,
): Rows<Cell | string> {
  const clients = [...new Set(records.map(({ client }) => client))];
  const place = plan.columns.findIndex(({ meaning }) => meaning === "client");
  const without = <Thing>(things: readonly Thing[]): readonly Thing[] => things.filter((_, index) => index !== place);
  return clients.flatMap((client) => {
    const own = records.flatMap((record, row) =>
      record.client === client ? [without(dataRow(plan, record, before + row, write))] : [],
    );
    return [without(plan.columns).map((_, index) => (index === 0 ? client : "")), ...own];
  });
}

interface TotalOf<Cell> {
  time(quarters: number): Cell;
  money(cents: number): Cell;
}

/** Header and rows, with what stands before, between and after them. */
function spoiledRows<Cell>(
  plan: Plan,
  records: readonly Record[],
  before: number,
  write: WriteCell<Cell>,
  figures: TotalOf<Cell>,
): Rows<Cell | string> {
  const { columns, spoiling, seed, tongue } = plan;
  const header = (spoiling === "section" ? columns.filter(({ meaning }) => meaning !== "client") : columns).map(
    ({ header: words }) => words,
  );
  const data: Rows<Cell | string> =
    spoiling === "section"
      ? sectionRows(plan, records, before, write)
      : records.map((record, row) => dataRow(plan, record, before + row, write));
  const rows: Rows<Cell | string> = [header, ...data];
  const at = data.length === 0 ? 0 : seed % data.length;
  switch (spoiling) {
    case "total":
      return [
        ...rows,
        totalRow(plan, records, cellWords.total[tongue][seed % cellWords.total[tongue].length] ?? "Total", figures),
      ];
    case "wordless total":
      return [...rows, totalRow(plan, records, "", figures)];
    case "blank rows":
      return [
        header,
        ...data.flatMap((fields, row) =>
          row % 5 === 2 ? [fields, seed % 2 === 0 ? [] : header.map(() => "")] : [fields],
        ),
      ];
    case "preamble":
      return [["Report of all work"], ["Period", "2025"], [], ...rows];
    case "header again":
      return [header, ...data.slice(0, at), header, ...data.slice(at)];
    case "footer":
      return [...rows, [], ["Generated by TimeThing on 2026-01-05"]];
    case "none":
    case "stray quote":
    case "inch mark":
    case "mixed line ends":
    case "late dialect":
    case "section":
    case "trailing delimiters":
    case "double file":
    case "overlap":
    case "two halves":
      return rows;
  }
}

function totalRow<Cell>(
  plan: Plan,
  records: readonly Record[],
  word: string,
  figures: TotalOf<Cell>,
): readonly (Cell | string)[] {
  const first = plan.columns.findIndex(({ meaning }) => wordPlaces.has(meaning));
  const sum = (of: (record: Record) => number, counts: (record: Record) => boolean = () => true): number =>
    records.reduce((total, record) => total + (counts(record) ? of(record) : 0), 0);
  const signed = (record: Record, cents: number): number =>
    record.isCredit && !plan.columns.some(({ meaning }) => meaning === "type") ? -cents : cents;
  const net = (): Cell =>
    figures.money(
      sum(
        (record) => signed(record, moneyOf(record, plan)),
        (record) => !plan.isMixed || isFixedFee(record),
      ),
    );
  const sums: Readonly<Partial<{ readonly [Name in Meaning]: () => Cell }>> = {
    hours: () =>
      figures.time(
        sum(
          ({ quarters }) => quarters,
          (record) => !plan.isMixed || !isFixedFee(record),
        ),
      ),
    amount: net,
    net,
    tax: () => figures.money(sum((record) => signed(record, taxOf(record, plan)))),
    gross: () => figures.money(sum((record) => signed(record, moneyOf(record, plan) + taxOf(record, plan)))),
  };
  return plan.columns.map(({ meaning }, index) => (index === first ? word : (sums[meaning]?.() ?? "")));
}

const wordPlaces: ReadonlySet<Meaning> = new Set(["date", "client", "person", "project", "invoice", "id", "note"]);

/** One record of the file; a stray quote opens a note and is never closed, an inch mark stands in its middle. */
function line({ delimiter, quotes, columns, spoiling, seed }: Plan, fields: readonly string[]): string {
  return fields
    .map((field, index) => {
      const isNote = columns[index]?.meaning === "note" && spoiling !== "section";
      if (isNote && spoiling === "inch mark") return `${field.replaceAll(delimiter, " ")} 3" pipe`;
      const mustQuote =
        quotes === "all" ||
        field.includes(delimiter) ||
        field.includes('"') ||
        field.includes("\n") ||
        (field !== field.trim() && seed % 2 === 0);
      return mustQuote ? `"${field.replaceAll('"', '""')}"` : field;
    })
    .join(delimiter);
}

function spoiledLines(plan: Plan, lines: readonly string[], records: readonly Record[]): readonly string[] {
  const { spoiling, seed, delimiter } = plan;
  const [header = "", ...data] = lines;
  const at = data.length === 0 ? 0 : seed % data.length;
  if (spoiling === "stray quote")
    return [
      header,
      ...data.map((text, row) =>
        row === at || (seed % 5 === 0 && row % 7 === 3) ? strayed(plan, text, records[row]) : text,
      ),
    ];
  return spoiling === "trailing delimiters"
    ? lines.map((text) => text + delimiter.repeat(seed % 2 === 0 ? 1 : 3))
    : lines;
}

/** The record with a quote before its note, written without any other quote. */
function strayed(plan: Plan, text: string, record: Record | undefined): string {
  const place = plan.columns.findIndex(({ meaning }) => meaning === "note");
  if (record === undefined || place === -1) return text;
  const fields = dataRow(plan, record, 0, (meaning, one, dialect) => writeCell(meaning, one, plan, dialect)).map(
    (field, index) => (index === place ? `"${field.replaceAll(plan.delimiter, " ")}` : field),
  );
  // A field that needs quotes of its own would make the line unreadable for anybody.
  return fields.some((field, index) => index !== place && /["\n]/.test(field)) ||
    fields.some((field, index) => index !== place && field.includes(plan.delimiter))
    ? text
    : fields.join(plan.delimiter);
}

const ends = ["\n", "\r\n", "\r"] as const;

function joined({ lineEnd, spoiling, seed }: Plan, lines: readonly string[]): string {
  return lines
    .map((text, index) => text + (spoiling === "mixed line ends" ? (ends[(index * 7 + seed) % 3] ?? "\n") : lineEnd))
    .join("");
}
