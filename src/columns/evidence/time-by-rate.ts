import { isProduct } from "../cells/cross-check";
import type { Role } from "../roles/role";
import type { Candidate, Columns } from "./evidence";

/** The column that is hours × rate in every row that tells, whatever its header says: amount, price, wage or cost. */
export function productColumn(candidates: readonly Candidate[], { profiles }: Columns): number | null {
  const rate = best(candidates, "billRate");
  const time = best(candidates, "hours") ?? best(candidates, "duration");
  if (rate === null || time === null) return null;
  const possible = candidates.filter(({ role, column }) => role === "amount" && column !== rate && column !== time);
  return possible.find(({ column }) => isProduct(profiles, time, rate, column))?.column ?? null;
}

/** The column that gives the amount when multiplied by the rate: time under a header such as "Value". */
export function factorColumn(candidates: readonly Candidate[], { profiles }: Columns): number | null {
  const rate = best(candidates, "billRate");
  if (rate === null) return null;
  const amounts = candidates.filter(({ role }) => role === "amount");
  const factors = candidates.filter(({ role }) => role === "hours");
  return (
    factors.find(({ column }) =>
      amounts.some((amount) => amount.column !== column && isProduct(profiles, column, rate, amount.column)),
    )?.column ?? null
  );
}

function best(candidates: readonly Candidate[], role: Role): number | null {
  let found: Candidate | null = null;
  for (const one of candidates)
    if (one.role === role && one.score >= 0.6 && (found === null || one.score > found.score)) found = one;
  return found?.column ?? null;
}
