import type { Cells } from "../../spreadsheet/cell";
import type { DateOrder } from "./read-date";
import { rawAmount, signShown, type DecimalSign, type ShownSign } from "./read-amount";

/**
 * What a number of a column can show, "finer" if its decimals are finer than cents; a set of them is what the column
 * has shown so far.
 */
export type Shown = Exclude<ShownSign, null> | "finer";

/** What columns have shown, over all rows that are known. */
export interface ColumnsShown {
  readonly signs: ReadonlyMap<number, ReadonlySet<Shown>>;
  readonly orders: ReadonlyMap<number, ReadonlySet<ShownOrder>>;
}

/**
 * Looks at every cell of these columns of numbers and of dates, from a row on to the last. One pass: fetching the rows
 * costs more than looking at them.
 */
export function lookAt(rows: Cells, first: number, numbers: readonly number[], dates: readonly number[]): ColumnsShown {
  const signs = numbers.map(() => new SignsShown());
  const orders = dates.map(() => new Set<ShownOrder>());
  for (let row = first; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let index = 0; index < numbers.length; index++) {
      const cell = cells[numbers[index] ?? -1];
      if (typeof cell === "string") signs[index]?.add(cell);
    }
    for (let index = 0; index < dates.length; index++) {
      const [cell, shown] = [cells[dates[index] ?? -1], orders[index]];
      if (typeof cell === "string" && shown !== undefined) addOrder(cell, shown);
    }
  }
  return {
    signs: new Map(numbers.map((column, index) => [column, signs[index]?.all ?? new Set()])),
    orders: new Map(dates.map((column, index) => [column, orders[index] ?? new Set()])),
  };
}

const [point, comma] = [46, 44];

/** What the cells of a column of numbers have shown. */
class SignsShown {
  readonly all = new Set<Shown>();
  /**
   * The sign that is proven, as its character's code; then only the other one is news, and three digits after it. 0 as
   * long as none is.
   */
  private sign = 0;
  private isFiner = false;
  private areBoth = false;
  /** Columns repeat themselves; a text that was looked at shows nothing more. */
  private last = "";

  add(text: string): void {
    if (text === this.last) return;
    this.last = text;
    if (this.areBoth || (this.sign !== 0 && !this.isNews(text))) return;
    const sign = signOf(text);
    if (sign === null) return;
    this.all.add(sign);
    if (sign !== "." && sign !== ",") return;
    if (isDigit(text.charCodeAt(text.lastIndexOf(sign) + 3))) this.all.add("finer");
    this.isFiner = this.all.has("finer");
    if (this.sign === 0) this.sign = sign === "." ? point : comma;
    this.areBoth = this.all.has(".") && this.all.has(",");
  }

  private isNews(text: string): boolean {
    const other = this.sign === point ? comma : point;
    let at = -1;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === other) return true;
      if (code === this.sign) at = index;
    }
    return at !== -1 && !this.isFiner && isDigit(text.charCodeAt(at + 3));
  }
}

function addOrder(text: string, shown: Set<ShownOrder>): void {
  const order = orderOf(text);
  if (order !== null) shown.add(order);
}

/** What a cell shows of its decimal sign; null without any. */
export function signOf(text: string): ShownSign {
  // Most cells are digits with one point or none; only the others need the careful way.
  let at = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) continue;
    if ((code !== 46 && code !== 44) || at !== -1) return signIn(text);
    at = index;
  }
  return at === -1 ? null : signShown(text);
}

function signIn(text: string): ShownSign {
  if (!text.includes(".") && !text.includes(",")) return null;
  const raw = rawAmount(text);
  return raw === null ? null : signShown(raw.digits);
}

/** How a column writes its decimals; null where it does it in both ways, so that "1.234" cannot be told. */
interface DecidedDecimal {
  readonly decimal: DecimalSign | null;
  /** Only the meaning of the column decided: thousands for money, decimals for time. */
  readonly isOpen: boolean;
}

/**
 * The sign that the cells can only mean; three digits after the only sign are thousands in money, decimals elsewhere;
 * without any sign that of the other columns. Money that has cents after its point, and 1.050 beside them, may be of
 * two programs: that cell cannot be told.
 */
export function decideDecimal(shown: ReadonlySet<Shown>, isMoney: boolean, others: DecimalSign): DecidedDecimal {
  if (shown.has(".") && shown.has(",")) return { decimal: null, isOpen: false };
  if (
    isMoney &&
    !shown.has("finer") &&
    ((shown.has(".") && shown.has("1.234")) || (shown.has(",") && shown.has("1,234")))
  )
    return { decimal: null, isOpen: true };
  if (shown.has(".") || shown.has(",")) return { decimal: shown.has(".") ? "." : ",", isOpen: false };
  if (shown.has("1.234") && shown.has("1,234")) return { decimal: null, isOpen: true };
  if (shown.size === 0) return { decimal: others, isOpen: false };
  return { decimal: shown.has("1.234") === isMoney ? "," : ".", isOpen: true };
}

/** What a date of digits shows of its order; open: both parts could be the month. */
export type ShownOrder = "day first" | "month first" | "open" | "open, with points";

/** A weekday may stand before the date. */
const numeric = /^\s*(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})([./-])(\d{1,2})\2\d{2}/u;

/**
 * What a date shows of the order of day and month; null if its year stands first, its month has a name, or both parts
 * are the same.
 */
export function orderOf(text: string): ShownOrder | null {
  // Years first ("2025-…") are most of all dates.
  if (isDigit(text.charCodeAt(1)) && isDigit(text.charCodeAt(2))) return null;
  const match = numeric.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 || second > 12) return first > 12 && second > 12 ? null : first > 12 ? "day first" : "month first";
  if (first === second) return null;
  return match[2] === "." ? "open, with points" : "open";
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The order of a column's dates; "ambiguous" if all of them allow both, "mixed" if some allow one only and some the
 * other only.
 */
export function decideOrder(
  shown: ReadonlySet<ShownOrder>,
): Extract<DateOrder, "dmy" | "mdy"> | "ambiguous" | "mixed" | null {
  if (shown.has("day first") && shown.has("month first")) return "mixed";
  if (shown.has("day first") || (shown.has("open, with points") && !shown.has("month first"))) return "dmy";
  if (shown.has("month first")) return "mdy";
  return shown.has("open") ? "ambiguous" : null;
}
