import { columnFor, type Assigned } from "../decide/assign-roles";
import { shareOf, type ColumnProfile } from "./column-profile";
import { dateOrder, decimalSign } from "./conventions";
import { isProduct } from "./cross-check";
import { headerLanguage } from "../roles/header-language";
import type { Header } from "../roles/normal-header";
import type { DecimalSign } from "./read-amount";
import type { DateOrder } from "./read-date";
import type { DurationUnit } from "./read-duration";
import type { ColumnConvention, Refusal, Role, RolePlace, Sheet } from "../recognition";
import { refusal } from "../decide/refusal-words";

const numbers: readonly Role[] = ["hours", "duration", "minutes", "seconds", "billableHours", "billedHours", "budget", "quantity", "billRate", "costRate", "fixedFee", "amount", "amountNet", "lineAmount", "tax", "discount", "paidAmount", "balance", "runningBalance", "costAmount", "expenses", "fee", "credits", "debit", "credit", "profit", "margin", "daysLate", "ticketCount", "fit", "agingBuckets", "amountByYear"];
const dates: readonly Role[] = ["date", "endDate", "dueDate", "paidDate", "closedDate"];
const times: readonly Role[] = ["hours", "duration", "minutes", "seconds", "billableHours", "billedHours"];

interface Decided {
  readonly conventions: readonly ColumnConvention[];
  readonly doubts: readonly Refusal[];
}

/** How each column writes its numbers, dates and times, from its own cells; what they leave open the other columns decide, and the doubt is named. */
export function conventionsOf(roles: Assigned, headers: readonly Header[], profiles: readonly ColumnProfile[], sheet: Sheet): Decided {
  const doubts: Refusal[] = [];
  const conventions = new Map<number, ColumnConvention>();
  const add = (column: number, convention: Omit<ColumnConvention, "column">): void => {
    conventions.set(column, { ...conventions.get(column), column, ...convention });
  };
  const common = commonDecimal(roles, headers, profiles);
  for (const column of columnsOf(roles, numbers)) {
    const own = profiles[column] === undefined ? null : decimalSign(profiles[column]);
    add(column, { decimal: own === null || own === "either" ? common : own });
    if (own === "either") doubts.push(refusal("doubt.decimal", { header: headers[column]?.written ?? "", sign: `“${common}”` }));
  }
  for (const column of columnsOf(roles, dates)) {
    const profile = profiles[column];
    const order = profile === undefined ? null : typed(sheet, column) ? "serial" : dateOrder(profile);
    if (order === null) continue;
    const settled = order === "ambiguous" ? likelyOrder(profiles, headers, common) : order;
    add(column, { dateOrder: settled });
    if (order === "ambiguous" && columnFor(roles, "date") === column) doubts.push(refusal("doubt.days", { header: headers[column]?.written ?? "", order: settled === "dmy" ? "dd/mm" : "mm/dd" }));
  }
  for (const column of columnsOf(roles, times)) {
    const profile = profiles[column];
    if (profile !== undefined) add(column, { durationUnit: unitOf(column, roles, profile, profiles, sheet) });
  }
  return { conventions: [...conventions.values()], doubts };
}

function columnsOf(roles: Assigned, wanted: readonly Role[]): readonly number[] {
  const isColumn = (place: RolePlace | undefined): readonly number[] => (typeof place === "number" ? [place] : typeof place === "object" ? place : []);
  return wanted.flatMap((role) => isColumn(roles.get(role)));
}

/** The sign that most columns are sure of; without any, a comma if the headers are German. */
function commonDecimal(roles: Assigned, headers: readonly Header[], profiles: readonly ColumnProfile[]): DecimalSign {
  const votes = { ".": 0, ",": 0 };
  for (const column of columnsOf(roles, numbers)) {
    const sign = profiles[column] === undefined ? null : decimalSign(profiles[column]);
    if (sign === "." || sign === ",") votes[sign]++;
  }
  if (votes["."] !== votes[","]) return votes[","] > votes["."] ? "," : ".";
  return headerLanguage(headers.map(({ plain }) => plain)) === "de" ? "," : ".";
}

/** Another column of the table that is sure decides; then am and pm (American); then the decimal comma and words of other countries. */
function likelyOrder(profiles: readonly ColumnProfile[], headers: readonly Header[], decimal: DecimalSign): DateOrder {
  for (const profile of profiles) {
    const order = dateOrder(profile);
    if (order === "dmy" || order === "mdy") return order;
  }
  if (profiles.some((profile) => shareOf(profile, "timeOfDay") > 0.5)) return "mdy";
  const isElsewhere = decimal === "," || headers.some(({ plain, written }) => /\b(?:vat|gst|kunde|datum)\b/.test(plain) || written.includes("£")) || profiles.some(({ texts }) => texts.some((text) => text.includes("£")));
  return isElsewhere ? "dmy" : "mdy";
}

/** Cells that hold numbers, not text: dates of a sheet are serial days. */
function typed(sheet: Sheet, column: number): boolean {
  const cells = sheet.rows.slice(0, 50).map((row) => row[column]);
  return cells.filter((cell) => typeof cell === "number").length > cells.filter((cell) => typeof cell === "string" && /\d/.test(cell)).length;
}

function unitOf(column: number, roles: Assigned, profile: ColumnProfile, profiles: readonly ColumnProfile[], sheet: Sheet): DurationUnit {
  if (roles.get("minutes") === column) return "min";
  if (roles.get("seconds") === column) return "s";
  if (typed(sheet, column) && shareOf(profile, "clock") > 0.5) return "days";
  if (shareOf(profile, "clock") > 0.5) return "h:mm";
  if (shareOf(profile, "timeWords") > 0.5) return "words";
  return bareUnit(column, roles, profiles);
}

/** A bare number is hours unless amount = time × rate says minutes or seconds, or no working day could hold it. */
function bareUnit(column: number, roles: Assigned, profiles: readonly ColumnProfile[]): DurationUnit {
  const rate = columnFor(roles, "billRate");
  const amount = columnFor(roles, "amount");
  if (rate !== null && amount !== null) {
    if (isProduct(profiles, column, rate, amount)) return "h";
    if (isProduct(scaled(profiles, column, 60), column, rate, amount)) return "min";
    if (isProduct(scaled(profiles, column, 3600), column, rate, amount)) return "s";
  }
  if (columnFor(roles, "duration") !== column || columnFor(roles, "date") === null) return "h";
  const values = (profiles[column]?.texts ?? []).map(Number).filter((value) => Number.isFinite(value));
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  if (!values.every(Number.isInteger) || middle <= 24) return "h";
  return middle > 1440 ? "s" : "min";
}

function scaled(profiles: readonly ColumnProfile[], column: number, divisor: number): readonly ColumnProfile[] {
  return profiles.map((profile, index) => (index === column ? { ...profile, texts: profile.texts.map((text) => String(Number(text) / divisor)) } : profile));
}
