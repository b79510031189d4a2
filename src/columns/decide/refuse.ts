import type { ColumnProfile } from "../cells/column-profile";
import type { Header } from "../roles/normal-header";
import type { Recognition, Refusal } from "../recognition";
import { refusal } from "./refusal-words";

/** Why a table that was understood is still the wrong one; null if it can be used. */
export function refusalOf(
  { roleColumns: roles, layout, family, amountIs }: Recognition,
  headers: readonly Header[],
  profiles: readonly ColumnProfile[],
): Refusal | null {
  const has = (...patterns: readonly RegExp[]): boolean =>
    patterns.every((pattern) => headers.some(({ plain }) => pattern.test(plain)));
  if (family === "staff") return null;
  if (roles.vendor !== undefined && roles.client === undefined && amountIs !== "cost")
    return refusal("table.supplierBills");
  const hasTime =
    roles.hourColumns !== undefined ||
    roles.hours !== undefined ||
    roles.duration !== undefined ||
    roles.minutes !== undefined ||
    roles.seconds !== undefined ||
    (roles.date !== undefined && roles.endDate !== undefined) ||
    (roles.startTime !== undefined && roles.endTime !== undefined);
  const hasMoney = roles.amount !== undefined || roles.amountNet !== undefined || roles.amountColumns !== undefined;
  if (roles.client === undefined && roles.clientNumber === undefined && roles.project === undefined) {
    if (has(/^(?:productivity|application|app|program)$/) || has(/^activity$/, /^category$/))
      return refusal("table.appUsage");
    if (hasTime) return refusal("table.attendance");
    if (hasMoney) return refusal(roles.invoiceNumber === undefined ? "table.bank" : "table.noClient");
    return refusal(headers.length < 2 ? "table.none" : "table.nothing");
  }
  if (layout === "ledger" && !isSalesLedger(roles, profiles)) return refusal("table.postings");
  if (
    family === "tickets" ||
    roles.ticketCount !== undefined ||
    roles.complaintCount !== undefined ||
    roles.fit !== undefined
  )
    return null;
  if (roles.expenses !== undefined || roles.servingCosts !== undefined || roles.costAmount !== undefined) return null;
  // A list that only names numbers is needed by the tables that have nothing else.
  if (roles.client !== undefined && roles.clientNumber !== undefined) return null;
  if (!hasTime && !hasMoney) return refusal(roles.balance === undefined ? "table.nothing" : "table.owed");
  return null;
}

/** A ledger can be used if something tells its sales: an account group, accounts by name or number, or types of document. */
function isSalesLedger(roles: Recognition["roleColumns"], profiles: readonly ColumnProfile[]): boolean {
  if (roles.accountGroup !== undefined || roles.docType !== undefined || roles.sign !== undefined) return true;
  const account = typeof roles.account === "number" ? profiles[roles.account] : undefined;
  return account?.texts.some((text) => /^(?:income|revenue|sales|erlöse|umsatzerlöse|erträge)\b/i.test(text)) ?? false;
}
