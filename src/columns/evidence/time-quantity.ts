import { isProduct } from "../cells/cross-check";
import { timeSayer } from "../cells/says-time";
import type { Role } from "../roles/role";
import { candidate, type Candidate, type Columns } from "./evidence";

const sure = 0.85;
/** "Total" and "Amount" may be hours too, though not by their plainest meaning. */
const plainest = 0.97;
/** More than the plainest word of another role. */
const before = 1.02;

/**
 * A quantity that is hours in the rows whose kind or unit says so, and times the rate the amount. Only where nothing
 * else is time, and not on invoices, whose hours a time report holds too.
 */
export function byTimeQuantity(candidates: readonly Candidate[], { profiles }: Columns): readonly Candidate[] {
  const of = (roles: readonly Role[], least = sure): readonly number[] =>
    candidates.filter(({ role, score }) => score >= least && roles.includes(role)).map(({ column }) => column);
  if (of(["hours", "duration", "minutes", "seconds", "startTime", "invoiceNumber"], plainest).length > 0) return [];
  const [rates, amounts] = [of(["billRate"]), of(["amount", "amountNet"])];
  return of(["quantity"])
    .filter(
      (column) =>
        rates.some((rate) => amounts.some((amount) => isProduct(profiles, column, rate, amount))) &&
        timeSayer(profiles, column) !== null,
    )
    .map((column) => candidate(column, "hours", [{ source: "cells", factor: before, why: "cells.time" }]));
}
