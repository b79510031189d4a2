import type { Candidate, Columns, Evidence } from "../evidence/evidence";
import { roleTable } from "../roles/role-table";
import { roles as allRoles, type Role } from "../roles/role";
import { bestAssignment } from "./best-assignment";

/** What was decided, and why; second is what would have been next for this column or this role. */
export interface Decision {
  readonly role: Role;
  readonly column: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly second: { readonly role: Role; readonly column: number; readonly score: number } | null;
}

export interface Assignment {
  /** All that could have been chosen. */
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

const least = 0.5;

/**
 * Which column is what, all at once: the roles that together fit the columns best, without those that are excluded
 * unless the owner gave them.
 */
export function assignRoles(
  { headers }: Columns,
  possible: readonly Candidate[],
  excluded: ReadonlySet<Role>,
  many: readonly Role[],
): Assignment {
  const candidates = possible.filter(
    (one) =>
      one.score >= least &&
      (!excluded.has(one.role) || one.evidence[0]?.source === "owner") &&
      !isOtherTotal(one, many),
  );
  // Only columns that could be something compete: a stray cell far right makes 16,384 that could be nothing.
  const competing = [...new Set(candidates.map(({ column }) => column))].sort((first, second) => first - second);
  const rowOf = new Map(competing.map((column, row) => [column, row]));
  const matrix = competing.map(() => new Array<number>(allRoles.length).fill(0));
  for (const { column, role, score } of candidates) {
    const row = matrix[rowOf.get(column) ?? -1];
    const at = allRoles.indexOf(role);
    // Of equals the first stands.
    if (row !== undefined) row[at] = Math.max(row[at] ?? 0, weight(score) + 1e-6 * (headers.length - column));
  }
  const chosen = bestAssignment(matrix).flatMap((at, row): readonly Candidate[] => {
    const role = at === null ? undefined : allRoles[at];
    const found = candidates
      .filter((one) => one.column === competing[row] && one.role === role)
      .sort((first, second) => second.score - first.score)[0];
    return found === undefined ? [] : [found];
  });
  return { candidates, chosen };
}

/** Steep, so that one sure column is worth more than two doubtful ones. */
export function weight(score: number): number {
  return score ** 4;
}

/** A bare total beside columns of hours is hours, beside columns of money it is money. */
function isOtherTotal({ role, evidence }: Candidate, many: readonly Role[]): boolean {
  if (evidence[0]?.facts?.["words"] !== "total") return false;
  const [isMoney, isTime] = [many.includes("amountColumns"), many.includes("hourColumns")];
  return isMoney !== isTime && roleTable[role].feeds === (isMoney ? "hours" : "revenue");
}

export function decisionsOf({ chosen, candidates }: Assignment): readonly Decision[] {
  return chosen.map(({ role, column, score, evidence }) => {
    const [second] = candidates
      .filter((other) => (other.role === role) !== (other.column === column))
      .sort((one, other) => other.score - one.score);
    return {
      role,
      column,
      score,
      evidence,
      second: second === undefined ? null : { role: second.role, column: second.column, score: second.score },
    };
  });
}
