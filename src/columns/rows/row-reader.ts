import type { Cell } from "../../spreadsheet/cell";
import { rowKey } from "../decide/corrections";
import { currencyIn } from "../cells/currency";
import { isSection, leading, textsOf } from "../table/layout";
import { entryReader, type Surroundings } from "./read-entry";
import type { Entry, Recognition, Role, RowKind, RowReader, RowReading } from "../recognition";
import { footerWords, noteWords, subtotalWords, totalWords } from "./row-words";

/** Reads a recognised table row by row, from row 0 on; says of each row what it is, and of data what it means. */
export function openReader(recognition: Recognition): RowReader {
  const around: { section: string; currency: string; year: number | null } & Surroundings = { section: "", currency: recognition.currency, year: null };
  const kinds = kindReader(recognition);
  const entries = entryReader(recognition);
  const declared = declaredKinds(recognition);
  const isTotal = totalFinder(recognition);
  return {
    read: (cells: readonly Cell[], row: number): RowReading => {
      const known = declared(cells, row);
      const kind = known ?? kinds(cells, row);
      if (kind === "data") {
        const reading = entries(cells, around);
        return known === null && isTotal(reading.entry) ? { kind: "total" } : reading;
      }
      if (kind === "preamble") around.year ??= yearIn(cells);
      if (kind === "section") enter(around, leading(textsOf(cells)));
      return { kind };
    },
  };
}

/** A heading that is a currency changes the currency of what follows, any other is the client of what follows. */
function enter(around: { section: string; currency: string }, text: string): void {
  const currency = text.length <= 12 ? currencyIn(text) : "";
  if (currency !== "") around.currency = currency;
  else around.section = text;
}

/** Dates without a year (DATEV) belong to the year that stands above the table. */
function yearIn(cells: readonly Cell[]): number | null {
  for (const cell of cells) {
    const year = /^((?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.exec(String(cell ?? ""))?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** What the owner declared a row to be, null for all others. */
function declaredKinds({ correctedRows, headerRows, roleColumns: { date } }: Recognition): (cells: readonly Cell[], row: number) => RowKind | null {
  const kinds = new Map(Object.entries(correctedRows));
  const lastHeader = headerRows.at(-1) ?? -1;
  if (kinds.size === 0) return () => null;
  return (cells, row) => (row <= lastHeader ? null : (kinds.get(rowKey(textsOf(cells), typeof date === "number" ? date : -1)) ?? null));
}

/** A total may stand there without a word for it: the one row without a date, whose hours and money are the sum of all above. */
function totalFinder({ roleColumns: { date } }: Recognition): (entry: Entry) => boolean {
  if (typeof date !== "number") return () => false;
  let [rows, hours, revenue] = [0, 0, 0];
  return (entry) => {
    const isFigure = entry.hours !== null || entry.revenue !== null;
    if (entry.date === null && rows >= 2 && isFigure && isSum(entry.hours, hours) && isSum(entry.revenue, revenue)) return true;
    rows++;
    hours += entry.hours ?? 0;
    revenue += entry.revenue ?? 0;
    return false;
  };
}

function isSum(value: number | null, sum: number): boolean {
  return value === null ? sum === 0 : sum !== 0 && Math.abs(value - sum) <= 0.005 + 1e-9 * Math.abs(sum);
}

/** Row kinds in order; remembers the labels it has seen and whether the total has passed. */
function kindReader({ headerRows, roleColumns: roles, headers, layout }: Recognition): (cells: readonly Cell[], row: number) => RowKind {
  const firstHeader = headerRows[0] ?? -1;
  const lastHeader = headerRows.at(-1) ?? -1;
  const single = (role: Role): number => (typeof roles[role] === "number" ? roles[role] : -1);
  const client = single("client");
  const date = single("date");
  const identity = [client, date, single("project"), single("person"), single("invoiceNumber"), single("task"), single("clientNumber"), single("endDate")].filter((column) => column !== -1);
  const sure = [client, date].filter((column) => column !== -1);
  const labels = new Set<string>();
  let isOver = false;
  return (cells, row) => {
    if (row < firstHeader) return "preamble";
    if (row <= lastHeader) return "header";
    if (sure.length === 2 && sure.every((column) => isFilled(cells[column])) && !/^\s*(?:total|sum|gesamt)/i.test(String(cells[client]))) return "data";
    const texts = textsOf(cells);
    const lead = leading(texts);
    if (lead === "") return isOver ? "footer" : "blank";
    const kind = wordKind(texts, lead, labels);
    if (kind === "total") isOver = true;
    if (kind !== null) return kind;
    const filled = texts.filter((text) => text !== "").length;
    if (noteWords.test(lead) && (filled <= 2 || !/^[*_-]/.test(lead))) return "note";
    labels.add(lead.toLowerCase());
    if (layout !== "noheader by API" && isSection(texts, client)) return "section";
    if (filled === 1 && headers.length >= 3 && !isFilled(cells[client]) && roles.client !== "@col0 (header blank)") return isOver ? "footer" : "note";
    return identity.length > 0 && typeof roles.client !== "string" && identity.every((column) => (texts[column] ?? "") === "") ? wordless(texts) : "data";
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === "string" ? cell !== "" && cell.trim() !== "" : cell !== null && cell !== undefined;
}

/** What the words of a row say; "Total X" is a subtotal only if an X was there, or every client named Total… would be lost. */
function wordKind(texts: readonly string[], lead: string, labels: ReadonlySet<string>): RowKind | null {
  if (footerWords.test(lead)) return "footer";
  if (texts.some((text) => text.length < 30 && totalWords.test(text))) return "total";
  if (texts.some((text) => /^(?:monatssumme|zwischensumme|quartalssumme|sub-?total)$/i.test(text))) return "subtotal";
  const named = /^(?:total|summe) (for |für )?(.+)$/i.exec(lead);
  if (named === null) return subtotalWords.test(lead) ? "subtotal" : null;
  const label = (named[2] ?? "").toLowerCase();
  const isKnown = [...labels].some((one) => one.startsWith(label) || label.startsWith(one));
  return named[1] !== undefined || isKnown ? "subtotal" : null;
}

/** Numbers without a date, a client or any other name are a total that does not say so. */
function wordless(texts: readonly string[]): RowKind {
  return texts.some((text) => /\d/.test(text)) && texts.every((text) => text === "" || /^[\d\s.,:%€$£()−-]+$|^=/.test(text)) ? "total" : "data";
}
