import { columnLetter } from "../../spreadsheet/column-letter";
import type { Cell } from "../../spreadsheet/cell";
import { workedOutOnce } from "../cells/worked-out-once";
import { columnFor, isElsewhere, type Assigned } from "../decide/places";
import type { FoundHeader } from "./find-header";
import type { Columns } from "../evidence/evidence";
import { areAccountPaths } from "../evidence/ledger-accounts";
import type { Sheet } from "../sheet";
import { footerWords, namedTotal, noteWords, subtotalWords, totalWords } from "../rows/row-words";

export type Layout =
  "flat" | "flat+subtotals" | "grouped" | "ledger" | "buckets" | "wide" | "transposed" | "noheader by API";

/** How the table is laid out: one row a record, groups under section rows, a ledger, one column a year or a client. */
export function layoutOf(sheet: Sheet, found: FoundHeader, columns: Columns, roles: Assigned): Layout {
  if (roles.has("agingBuckets")) return "buckets";
  if (roles.has("amountColumns") || roles.has("hourColumns")) return "wide";
  if (isLedger(columns, roles)) return "ledger";
  const below = sheet.rows.slice((found.rows.at(-1) ?? 0) + 1);
  const client = columnFor(roles, "client");
  const place = roles.get("client");
  if (
    (isElsewhere(place) && place.at === "section") ||
    below.some((cells) => isSectionRow(cells, client ?? -1, columns.headers.length)) ||
    isOncePerGroup(sheet, below, client)
  )
    return "grouped";
  return roles.has("client") && hasSubtotals(below) ? "flat+subtotals" : "flat";
}

/** "Total for Acme", or "Total Acme" below an Acme: a client named Total Energies makes no subtotals. */
function hasSubtotals(below: Sheet["rows"]): boolean {
  const labels = new Set<string>();
  const read = workedOutOnce(readLabel);
  return below.some((cells) => {
    const { label, isSubtotal, totalOf } = read(leadingIn(cells).slice(0, 200));
    if (isSubtotal || labels.has(totalOf)) return true;
    if (label !== "") labels.add(label);
    return false;
  });
}

function readLabel(lead: string): { readonly label: string; readonly isSubtotal: boolean; readonly totalOf: string } {
  const [, before, behind] = namedTotal.exec(lead) ?? [];
  return {
    label: lead.toLowerCase(),
    isSubtotal: subtotalWords.test(lead),
    totalOf: (before ?? behind ?? "").toLowerCase(),
  };
}

/**
 * The client stands on the first row of its group only: its cells are merged downwards, or every name stands once and
 * at least as many rows below one have none. A report in which some work has no client names the others again and
 * again.
 */
function isOncePerGroup(sheet: Sheet, below: Sheet["rows"], client: number | null): boolean {
  if (client === null) return false;
  if ((sheet.merges ?? []).some((range) => isDownwards(range, client))) return true;
  const names = below.filter((cells) => cells.some(isFilled)).map((cells) => String(cells[client] ?? "").trim());
  const filled = names.filter((name) => name !== "" && !totalWords.test(name));
  const blanks = names.filter((name) => name === "").length;
  return names[0] !== "" && filled.length >= 2 && blanks >= filled.length && new Set(filled).size === filled.length;
}

/** A range such as A5:A6 in this column. */
function isDownwards(range: string, column: number): boolean {
  const [, first = "", top = "", last = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const letter = columnLetter(column);
  return first === letter && last === letter && Number(bottom) > Number(top);
}

/** Postings name accounts; each sale stands there twice. */
export function isLedger({ headers, profiles }: Columns, roles: Assigned): boolean {
  if (roles.has("debit") && roles.has("credit")) return true;
  if (areAccountPaths(profiles[columnFor(roles, "account") ?? -1])) return true;
  return headers.some(({ plain }) =>
    /^(?:nominal a c ref|full account name|gegenkonto|gegenkonto ohne bu schlüssel)$/.test(plain),
  );
}

/** A heading without a figure in it: one with a figure may be a day or a remark. */
export function isSection(texts: readonly string[], client: number, columns: number): boolean {
  return isHeading(texts, client, columns) && !/\d/.test(leading(texts));
}

/**
 * A row whose only filled cell is a heading over what follows, in a table of so many columns; the client column alone is
 * a client without figures.
 */
export function isHeading(texts: readonly string[], client: number, columns: number): boolean {
  const filled = texts.flatMap((text, column) => (text === "" ? [] : [column]));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || columns < 3 || only === client || only > 1) return false;
  const text = texts[only] ?? "";
  return (
    text.split(/\s+/).length <= 5 &&
    !totalWords.test(text) &&
    !subtotalWords.test(text) &&
    !noteWords.test(text) &&
    !footerWords.test(text)
  );
}

/** Most rows hold more than one cell and are none, which needs no look at their words. */
function isSectionRow(cells: readonly Cell[], client: number, columns: number): boolean {
  let filled = 0;
  for (const cell of cells) if (isFilled(cell) && ++filled > 1) return false;
  return filled === 1 && isSection(textsOf(cells), client, columns);
}

/** Whether anything stands in a cell; blanks are nothing. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && (typeof cell !== "string" || cell.trim() !== "");
}

function leadingIn(cells: readonly Cell[]): string {
  return String(cells.find(isFilled) ?? "").trim();
}

export function leading(texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}

/** The cells of a row as trimmed text, "" where nothing stands. */
export function textsOf(cells: readonly Cell[]): string[] {
  return cells.map((cell) => (cell === null ? "" : String(cell).trim()));
}
