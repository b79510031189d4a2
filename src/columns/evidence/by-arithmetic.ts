import { holds, isProduct, isSum, tally } from "../cells/cross-check";
import { shareOf } from "../cells/column-profile";
import { looseNumber } from "../cells/read-amount";
import { looseHours } from "../cells/read-duration";
import type { Role } from "../roles/role";
import { candidate, type Candidate, type Columns, type ReasonCode } from "./evidence";

/** As sure as a word that is not the plainest of its role. */
const sureness = 0.9;
const plainest = 0.97;
/** So sure of another role that nothing else is offered. */
const taken = 0.85;

/**
 * Roles of columns of figures whose headers say nothing, by what they are of others: the missing one of time × rate =
 * amount, of net + tax = gross, of gross + fee = net, or the time beside it once more.
 */
export function byArithmetic(candidates: readonly Candidate[], { headers, profiles }: Columns): readonly Candidate[] {
  const known = new Set(candidates.filter(({ score }) => score >= taken).map(({ column }) => column));
  const open = profiles.flatMap((profile, column) =>
    !known.has(column) && headers[column]?.written !== "" && profile.filled > 0 && shareOf(profile, "number") >= 0.5
      ? [column]
      : [],
  );
  if (open.length === 0) return [];
  const of = (...roles: readonly Role[]): readonly number[] => [
    ...new Set(
      candidates.filter(({ role, score }) => roles.includes(role) && score >= taken).map(({ column }) => column),
    ),
  ];
  const [times, rates, amounts, nets, taxes] = [
    of("hours", "duration"),
    of("billRate"),
    of("amount"),
    of("amountNet"),
    of("tax"),
  ];
  // The price of a piece times their number is an amount too.
  const hourly = [
    ...new Set(
      candidates.filter(({ role, score }) => role === "billRate" && score >= plainest).map(({ column }) => column),
    ),
  ];
  const found: Candidate[] = [];
  const offer = (column: number, role: Role, why: ReasonCode): void => {
    found.push(candidate(column, role, [{ source: "arithmetic", factor: sureness, why }]));
  };
  for (const column of open) {
    if (times.some((time) => isSameTime(column, time))) offer(column, "hours", "same.time");
    if (hourly.some((rate) => amounts.some((amount) => isProduct(profiles, column, rate, amount))))
      offer(column, "hours", "factor");
    if (times.some((time) => rates.some((rate) => isProduct(profiles, time, rate, column))))
      offer(column, "amount", "product");
    if (taxes.some((tax) => nets.some((net) => isSum(profiles, [net, tax, column]))))
      offer(column, "amount", "sum.gross");
    if (taxes.some((tax) => amounts.some((gross) => isSum(profiles, [column, tax, gross]))))
      offer(column, "amountNet", "sum.net");
    if (amounts.some((gross) => nets.some((net) => gross !== net && isSum(profiles, [gross, column, net]))))
      offer(column, "fee", "part.fee");
  }
  if (rates.length === 0 && amounts.length === 0) {
    for (const time of times)
      for (const rate of open)
        for (const amount of open) {
          if (rate === amount || !isProduct(profiles, time, rate, amount)) continue;
          offer(rate, "billRate", "product");
          offer(amount, "amount", "product");
        }
  }
  return found;

  function isSameTime(column: number, time: number): boolean {
    const [same, of] = [profiles[column], profiles[time]];
    if (same === undefined || of === undefined || shareOf(of, "clock", "timeWords") <= 0.5) return false;
    return holds(
      tally(of.rows.length, (row) => {
        const [hours, wanted] = [
          looseNumber((same.rows[row] ?? "").replace(/^(\d+),(\d{1,2})$/, "$1.$2")),
          looseHours(of.rows[row] ?? ""),
        ];
        return hours === null || wanted === null || wanted === 0 ? null : Math.abs(hours - wanted) <= 0.01;
      }),
    );
  }
}
