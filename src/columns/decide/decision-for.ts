import { candidate, type ReasonCode } from "../evidence/evidence";
import type { Recognition } from "../recognition";
import type { Role, RolePlace } from "../roles/role";
import type { Decision } from "./assign-roles";
import { areColumns, columnsIn } from "./places";

/**
 * Why a role stands where it does and what comes second; where its place follows from the other columns, the column's
 * own decision comes second. Null for a role that the table does not have.
 */
export function decisionFor(
  { decisions, roleColumns }: Pick<Recognition, "decisions" | "roleColumns">,
  role: Role,
): Decision | null {
  const place = roleColumns[role];
  if (place === undefined) return null;
  const columns = columnsIn(place);
  const own = decisions.find((one) => one.role === role && columns.includes(one.column));
  if (own !== undefined) return own;
  const [column = 0] = columns;
  const other = typeof place === "number" ? decisions.find((one) => one.column === column) : undefined;
  return {
    ...candidate(column, role, [{ source: "neighbours", factor: 1, why: whyThere(role, place) }]),
    second: other === undefined ? null : { role: other.role, column, score: other.score },
  };
}

function whyThere(role: Role, place: RolePlace): ReasonCode {
  if (role === "client" && !areColumns(place)) return "place";
  if (role === "client" || role === "person") return "parts of a name";
  return areColumns(place) ? "series" : "follows";
}
