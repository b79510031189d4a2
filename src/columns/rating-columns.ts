import type { Assigned } from "./assign-roles";
import type { ColumnProfile } from "./column-profile";
import type { Header } from "./normal-header";
import type { Role } from "./recognition";

/** Columns that a list of ratings may have beside the ratings. */
const beside: readonly Role[] = ["client", "clientNumber", "clientId", "contact", "owner", "person", "note", "memo", "group"];
const rating = /^(?:[1-4](?:[.,]\d+)?|5(?:[.,]0+)?)$/;

/** A list of clients with nothing but marks from 1 to 5 holds ratings, a criterion a column; "fit" is then all of these columns together. */
export function ratingColumns(roles: Assigned, headers: readonly Header[], profiles: readonly ColumnProfile[]): void {
  if (!roles.has("client") || roles.has("fit")) return;
  const columns = headers.flatMap(({ plain }, column) => (plain !== "" && profiles[column] !== undefined && profiles[column].texts.length > 0 && profiles[column].texts.every((text) => rating.test(text)) ? [column] : []));
  const others = [...roles].filter(([role, place]) => !beside.includes(role) && !(typeof place === "number" && columns.includes(place)));
  if (columns.length < 2 || others.length > 0) return;
  for (const [role, place] of roles) if (typeof place === "number" && columns.includes(place)) roles.delete(role);
  roles.set("fit", columns);
}
