import type { ColumnProfile } from "../cells/column-profile";
import { currencyIn } from "../cells/currency";
import { periodIn } from "../cells/read-period";
import type { Recognition } from "../recognition";
import type { Role } from "../roles/role";
import type { Sheet } from "../sheet";
import type { Header } from "../roles/normal-header";
import { readPhrase } from "../roles/read-phrase";
import { areColumns, columnFor, type Assigned } from "./places";

/** What a table is by the roles of its columns: time, bills or invoices. */
export function familyOf(roles: Assigned, headers: readonly Header[]): Recognition["family"] {
  const has = (...wanted: readonly Role[]): boolean => wanted.some((role) => roles.has(role));
  if (has("ticketId", "satisfaction") && headers.some(({ plain }) => /requester|ticket|satisfaction/.test(plain)))
    return "tickets";
  if (has("invoiceNumber", "balance", "paidAmount", "dueDate", "debit", "fee", "agingBuckets")) return "billing";
  if (has("hours", "duration", "minutes", "seconds")) return "time";
  if (has("hourColumns") && !has("amount", "amountNet", "amountColumns")) return "time";
  if (has("amount", "amountNet", "amountColumns")) return "billing";
  return has("client") ? "clients" : "other";
}

/**
 * Net where a net column says so; in a time report the value of the entries; in a list of clients with hours, or with
 * their revenue by month, what the owner calls it.
 */
export function amountIs(
  roles: Assigned,
  family: Recognition["family"],
  headers: readonly Header[],
  profiles: readonly ColumnProfile[],
): Recognition["amountIs"] {
  if (roles.has("amountNet")) return "net";
  const isByDay = roles.has("date") && !isRevenueByPeriod(roles, headers, profiles);
  const isTracked = isByDay || roles.has("person") || roles.has("billable") || roles.has("duration");
  const isPriced = roles.has("billRate") && !roles.has("amount");
  if (family === "time") return isTracked || isPriced ? "time value" : "unknown";
  return roles.has("tax") ? "gross" : "unknown";
}

/** Revenue, by that name, of months, quarters or years: nobody's time is entered so. */
function isRevenueByPeriod(roles: Assigned, headers: readonly Header[], profiles: readonly ColumnProfile[]): boolean {
  const [amount, date] = [columnFor(roles, "amount"), roles.get("date")];
  if (amount === null || !readPhrase(headers[amount]?.plain ?? "").meanings.has("revenue")) return false;
  const texts = typeof date === "number" ? (profiles[date]?.texts ?? []) : [];
  return areColumns(date) || (texts.length > 0 && texts.every((text) => periodIn(text) !== null));
}

/** Sums beside a supplier and a client, or costs by client and nothing else. */
export function isBills(roles: Assigned, family: Recognition["family"], profiles: readonly ColumnProfile[]): boolean {
  const vendor = columnFor(roles, "vendor");
  if (family === "time" || !roles.has("client")) return false;
  if (vendor !== null && (profiles[vendor]?.filled ?? 0) > 0) return true;
  return roles.has("costAmount") && !roles.has("amount") && !roles.has("amountNet") && !roles.has("amountColumns");
}

export function currencyOf(roles: Assigned, headers: readonly Header[], sheet: Sheet): string {
  if (columnFor(roles, "currency") !== null) return "";
  for (const role of ["amountNet", "amount", "balance"] as const) {
    const column = columnFor(roles, role);
    if (column === null) continue;
    if (headers[column]?.currency) return headers[column].currency;
    const named = sheet.rows
      .slice(0, 50)
      .map((cells, row) =>
        currencyIn(
          typeof cells[column] === "number" ? (sheet.formats?.[row]?.[column] ?? "") : String(cells[column] ?? ""),
        ),
      )
      .find((one) => one !== "");
    if (named !== undefined) return named;
  }
  return "";
}
