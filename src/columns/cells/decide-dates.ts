import { columnFor } from "../decide/places";
import { tableRemark } from "../decide/table-remark-words";
import type { ColumnConvention } from "./column-convention";
import type { TableRemark } from "../table-remark";
import { decideOrder, orderOf, type ShownOrder } from "./column-evidence";
import { shareOf, type ColumnProfile } from "./column-profile";
import type { DecimalSign } from "./read-amount";
import { readDate, type DateOrder } from "./read-date";
import { isTyped, type Evidence } from "./table-evidence";
import { readPhrase } from "../roles/read-phrase";

interface DecidedDates {
  readonly conventions: ReadonlyMap<number, Pick<ColumnConvention, "dateOrder" | "isMixed" | "reopens">>;
  readonly doubts: readonly TableRemark[];
}

const allShown: readonly ShownOrder[] = ["day first", "month first", "open", "open, with points"];

/**
 * The order of day and month of each column of dates, from all of its cells; what they leave open a column that is sure
 * decides, else the doubt is named.
 */
export function decideDates(evidence: Evidence, decimal: DecimalSign): DecidedDates {
  const { roles, headers, sheet, shown } = evidence;
  const sure = [...shown.orders.values()].map(decideOrder).find((order) => order === "dmy" || order === "mdy");
  const doubts: TableRemark[] = [];
  const conventions = new Map<number, Pick<ColumnConvention, "dateOrder" | "isMixed" | "reopens">>();
  for (const [column, orders] of shown.orders) {
    const order = decideOrder(orders);
    const settled =
      order === "ambiguous"
        ? (sure ?? likelyOrder(evidence, decimal))
        : order === "mixed"
          ? "dmy"
          : (order ?? formOf(column, evidence));
    if (settled === null) continue;
    const reopens =
      sheet.isSample === true
        ? allShown.filter((one) => !orders.has(one) && decideOrder(new Set([...orders, one])) !== order)
        : [];
    conventions.set(column, {
      dateOrder: settled,
      ...(order === "mixed" ? { isMixed: true } : {}),
      ...(reopens.length === 0 ? {} : { reopens }),
    });
    const header = headers[column]?.written ?? "";
    if (order === "mixed") doubts.push(tableRemark("doubt.dayOrders", { header }));
    else if ((order === "dmy" || order === "mdy") && orders.has("open"))
      doubts.push(...outOfOrder(evidence, column, order));
    else if (order === "ambiguous" && sure === undefined && columnFor(roles, "date") === column)
      doubts.push(tableRemark("doubt.days", { header, order: settled === "dmy" ? "dd/mm" : "mm/dd" }));
  }
  return { conventions, doubts };
}

/** This many different days at least tell an order from chance. */
const enoughDays = 6;

/**
 * A few cells prove the one order, while by the other one nearly all days would follow each other: two exports in one
 * file look like that.
 */
function outOfOrder({ sheet, first, headers }: Evidence, column: number, order: "dmy" | "mdy"): readonly TableRemark[] {
  const other = order === "dmy" ? "mdy" : "dmy";
  const [asRead, otherwise] = [new Walk(), new Walk()];
  const open = new Set<string>();
  let proof = "";
  for (const row of [sheet.rows, sheet.later ?? []])
    for (let index = row === sheet.rows ? first : 0; index < row.length; index++) {
      const cell = row[index]?.[column];
      const shows = typeof cell === "string" ? orderOf(cell) : null;
      if (typeof cell !== "string" || shows === null) continue;
      if (shows === "open") open.add(cell);
      else proof ||= cell;
      asRead.step(readDate(cell, order));
      otherwise.step(readDate(cell, shows === "open" ? other : order));
    }
  if (open.size < enoughDays || asRead.isInOrder() || asRead.length < 3 * otherwise.length) return [];
  const named = { dmy: "dd/mm", mdy: "mm/dd" } as const;
  return [
    tableRemark("doubt.daysInOrder", {
      header: headers[column]?.written ?? "",
      order: named[order],
      other: named[other],
      text: `“${proof.trim()}”`,
    }),
  ];
}

/** How far it is from each day to the next, in all, and whether it always went the same way. */
class Walk {
  length = 0;
  private before: number | null = null;
  private readonly ways = new Set<number>();

  step(day: number | null): void {
    if (day === null) return;
    if (this.before !== null && day !== this.before) {
      this.length += Math.abs(day - this.before);
      this.ways.add(Math.sign(day - this.before));
    }
    this.before = day;
  }

  isInOrder(): boolean {
    return this.ways.size < 2;
  }
}

/** Am and pm are American; the decimal comma and some words are of other countries. */
function likelyOrder({ headers, profiles }: Evidence, decimal: DecimalSign): "dmy" | "mdy" {
  if (profiles.some((profile) => shareOf(profile, "timeOfDay") > 0.5)) return "mdy";
  const isElsewhere =
    decimal === "," ||
    headers.some(({ plain, written }) => /\b(?:vat|gst|kunde|datum)\b/.test(plain) || written.includes("£")) ||
    profiles.some(({ texts }) => texts.some((text) => text.includes("£")));
  return isElsewhere ? "dmy" : "mdy";
}

/** How a column without days and months in digits writes its dates; null if they are none. */
function formOf(column: number, evidence: Evidence): DateOrder | null {
  const profile: ColumnProfile | undefined = evidence.profiles[column];
  if (profile === undefined || profile.texts.length === 0) return null;
  if (isTyped(evidence, column)) return "serial";
  const areAll = (pattern: RegExp): boolean => profile.texts.every((text) => pattern.test(text));
  for (const text of profile.texts) {
    if (/^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d/.test(text) || /^(?:19|20)\d{6}$/.test(text)) return "ymd";
    if (/^(?:19|20)\d{2}[-/.]\d{1,2}$/.test(text)) return "ym";
    if (/^\d{9,13}$/.test(text)) return "unix";
  }
  // Days since 1900 as a spreadsheet counts them, from 1954 to 2119.
  if (
    areAll(/^\d{5}(?:[.,]\d+)?$/) &&
    profile.texts.every((text) => Number(text.slice(0, 5)) >= 20_000 && Number(text.slice(0, 5)) <= 80_000)
  )
    return "serial";
  // Day and month, as 2112 is the 21st of December; 2024 is none and a year, and so is 2012 under "Year".
  if (
    !readPhrase(evidence.headers[column]?.plain ?? "").meanings.has("year") &&
    areAll(/^(?:0?[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])$/)
  )
    return "dm";
  return shareOf(profile, "date") > 0.5 ? "text" : null;
}
