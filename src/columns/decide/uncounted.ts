import { shareOf, type ColumnProfile } from "../cells/column-profile";
import type { Header } from "../roles/normal-header";
import { roleTable } from "../roles/role-table";
import type { Refusal, Role, RolePlace } from "../recognition";
import { refusal } from "./refusal-words";

type Places = ReadonlyMap<Role, RolePlace>;

/** Columns of money or time that were given to a role which counts nothing, in a table that counts no other money or time: each is said. */
export function uncountedColumns(roles: Places, headers: readonly Header[], profiles: readonly ColumnProfile[]): readonly Refusal[] {
  const doubts: Refusal[] = [];
  for (const [role, place] of roles) {
    const { kind, feeds } = roleTable[role];
    if ((kind !== "money" && kind !== "time") || feeds !== "nothing" || typeof place !== "number") continue;
    const profile = profiles[place];
    if (profile === undefined || shareOf(profile, "number", "clock", "timeWords") < 0.5 || counts(roles, kind)) continue;
    doubts.push(refusal("doubt.uncounted", { header: headers[place]?.written ?? "" }));
  }
  return doubts;
}

/** Whether the table says somewhere else how much money or time it is. */
function counts(roles: Places, kind: "money" | "time"): boolean {
  const wanted = kind === "money" ? "revenue" : "hours";
  return [...roles.keys()].some((role) => roleTable[role].feeds === wanted && (roleTable[role].kind === kind || role === "agingBuckets"));
}
