import type { Dialect, Plan } from "./plan";
import type { Record } from "./firm";
import { cellWords, type Meaning } from "./synonyms";

/** A cell of a workbook: text, or a number with the format that shows it. */
export type TypedCell = string | { readonly number: number; readonly format: string };

/** How days, times, sums in cents and plain numbers get onto paper or into a workbook. */
interface Pen<Cell> {
  readonly day: (serial: number) => Cell;
  readonly time: (quarters: number) => Cell;
  readonly money: (cents: number) => Cell;
  /** Money without a currency's mark. */
  readonly rate: (cents: number) => Cell;
  readonly count: (count: number) => Cell;
}

/** A cell as its owner's program writes it. */
export function writeCell(meaning: Meaning, record: Record, plan: Plan, dialect: Dialect): string {
  return cellOf<string>(meaning, record, plan, dialect, {
    day: (serial) => writeDay(serial, dialect.days),
    time: (quarters) => writeTime(quarters, dialect),
    money: (cents) => writeMoney(cents, dialect),
    rate: (cents) => writeMoney(cents, { ...dialect, mark: "" }),
    count: String,
  });
}

/** A cell as people enter it in a spreadsheet: days, times and sums are numbers with a format. */
export function typedCell(meaning: Meaning, record: Record, plan: Plan, dialect: Dialect): TypedCell {
  return cellOf<TypedCell>(meaning, record, plan, dialect, {
    day: (serial) => typedDay(serial, dialect.days),
    time: (quarters) => typedTime(quarters, dialect),
    money: (cents) => typedMoney(cents, dialect),
    rate: (cents) => typedMoney(cents, { ...dialect, mark: "" }),
    count: (count) => ({ number: count, format: "General" }),
  });
}

function cellOf<Cell>(meaning: Meaning, record: Record, plan: Plan, dialect: Dialect, pen: Pen<Cell>): Cell | string {
  const words = (kind: keyof typeof cellWords): string =>
    cellWords[kind][plan.tongue][plan.seed % cellWords[kind][plan.tongue].length] ?? "";
  const sign = record.isCredit && !plan.columns.some((column) => column.meaning === "type") ? -1 : 1;
  const net = sign * moneyOf(record, plan);
  const tax = sign * taxOf(record, plan);
  switch (meaning) {
    case "date":
      return pen.day(record.day);
    case "due":
      return pen.day(record.day + 14);
    case "client":
      return record.client;
    case "person":
      return record.person;
    case "project":
      return record.project;
    case "task":
    case "note":
      return record.note;
    case "hours":
      return pen.time(record.quarters);
    case "rate":
      return pen.rate(record.rate * 100);
    case "amount":
    case "net":
      return pen.money(net);
    case "tax":
      return pen.money(tax);
    case "gross":
      return pen.money(net + tax);
    case "paid":
      return pen.money(record.number % 2 === 0 ? net + tax : 0);
    case "invoice":
      return `R-${record.number}`;
    case "status":
      return words(record.state);
    case "currency":
      return { "€ ": "EUR", " €": "EUR", " EUR": "EUR", $: "USD", "£": "GBP", "CHF ": "CHF", "": "EUR" }[dialect.mark];
    case "billable":
      return words(record.isBillable ? "yes" : "no");
    case "type":
      return words(record.isCredit ? "credit" : "bill");
    case "id":
      return pen.count(90_000 + record.number);
  }
}

const dayFormats: Readonly<globalThis.Record<Dialect["days"], string>> = {
  iso: "yyyy-mm-dd",
  "d.m.y": "d.m.yyyy",
  "dd.mm.yyyy": "dd.mm.yyyy",
  "dd/mm/yyyy": "dd/mm/yyyy",
  "mm/dd/yyyy": "mm/dd/yyyy",
  "d-m-y": "d-m-yyyy",
  "d mon y": "d mmm yyyy",
  "mon d, y": "mmm d, yyyy",
  moment: "yyyy-mm-dd hh:mm",
  "y/m/d": "yyyy/mm/dd",
  "d.m.yy": "dd.mm.yy",
  "d-mon-yy": "dd-mmm-yy",
};

function typedDay(serial: number, days: Dialect["days"]): TypedCell {
  return { number: days === "moment" ? serial + 9.5 / 24 : serial, format: dayFormats[days] };
}

export function typedTime(quarters: number, dialect: Dialect): TypedCell {
  if (dialect.time === "h:mm") return { number: quarters / 96, format: "[h]:mm" };
  if (dialect.time === "h:mm:ss") return { number: quarters / 96, format: "[h]:mm:ss" };
  if (dialect.time === "minutes") return { number: quarters * 15, format: "0" };
  return dialect.time === "words"
    ? writeTime(quarters, dialect)
    : { number: quarters / 4, format: dialect.places === "cents" ? "0.00" : "General" };
}

export function typedMoney(cents: number, { thousands, places, mark }: Dialect): TypedCell {
  const digits = `${thousands === "" ? "0" : "#,##0"}${places === "cents" ? ".00" : ""}`;
  const format =
    places === "short" && thousands === "" && mark === ""
      ? "General"
      : mark.startsWith(" ")
        ? `${digits}"${mark}"`
        : mark === ""
          ? digits
          : `"${mark}"${digits}`;
  return { number: cents / 100, format };
}

/**
 * Cents of a record as the table shows them: in time tables time at its rate, 0 where it is not billable; without
 * cents, rounded.
 */
export function moneyOf(record: Record, plan: Plan): number {
  const cents = plan.kind !== "time" ? record.cents : record.isBillable ? record.quarters * record.rate * 25 : 0;
  return plan.dialect.places === "whole" ? Math.round(cents / 100) * 100 : cents;
}

export function taxOf(record: Record, plan: Plan): number {
  return plan.dialect.places === "whole" ? Math.round(record.taxCents / 100) * 100 : record.taxCents;
}

export function writeMoney(cents: number, { decimal, thousands, places, mark, minus }: Dialect): string {
  const whole = String(Math.floor(Math.abs(cents) / 100));
  const rest = String(Math.abs(cents) % 100).padStart(2, "0");
  const grouped = thousands === "" ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const digits =
    places === "whole"
      ? grouped
      : places === "short"
        ? grouped + (rest === "00" ? "" : decimal + rest.replace(/0$/, ""))
        : grouped + decimal + rest;
  const marked = mark.startsWith(" ") ? digits + mark : mark + digits;
  if (cents >= 0) return marked;
  return minus === "()"
    ? `(${marked})`
    : minus === "after" && mark === ""
      ? `${digits}-`
      : minus === "−"
        ? `−${marked}`
        : `-${marked}`;
}

export function writeTime(quarters: number, { time, decimal, places }: Dialect): string {
  const [hours, minutes] = [Math.floor(quarters / 4), (quarters % 4) * 15];
  const two = (value: number): string => String(value).padStart(2, "0");
  if (time === "h:mm") return `${hours}:${two(minutes)}`;
  if (time === "h:mm:ss") return `${two(hours)}:${two(minutes)}:00`;
  if (time === "words") return hours === 0 ? `${minutes}m` : minutes === 0 ? `${hours}h` : `${hours}h ${minutes}m`;
  if (time === "minutes") return String(quarters * 15);
  const text = places === "cents" ? (quarters / 4).toFixed(2) : String(quarters / 4);
  return text.replace(".", decimal);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

export function writeDay(serial: number, days: Dialect["days"]): string {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const two = (value: number): string => String(value).padStart(2, "0");
  const month = months[m - 1] ?? "";
  return {
    iso: `${y}-${two(m)}-${two(d)}`,
    "d.m.y": `${d}.${m}.${y}`,
    "dd.mm.yyyy": `${two(d)}.${two(m)}.${y}`,
    "dd/mm/yyyy": `${two(d)}/${two(m)}/${y}`,
    "mm/dd/yyyy": `${two(m)}/${two(d)}/${y}`,
    "d-m-y": `${d}-${m}-${y}`,
    "d mon y": `${d} ${month} ${y}`,
    "mon d, y": `${month} ${d}, ${y}`,
    moment: `${y}-${two(m)}-${two(d)} 09:30`,
    "y/m/d": `${y}/${two(m)}/${two(d)}`,
    "d.m.yy": `${two(d)}.${two(m)}.${two(y % 100)}`,
    "d-mon-yy": `${two(d)}-${month}-${two(y % 100)}`,
  }[days];
}
