import type { ColumnProfile } from "../cells/column-profile";
import type { TableRemark } from "../table-remark";
import type { Role, RolePlace } from "../roles/role";
import type { Header } from "../roles/normal-header";
import { readPhrase } from "../roles/read-phrase";
import type { Decision } from "./assign-roles";
import { areColumns, columnFor, type Assigned } from "./places";
import { tableRemark } from "./table-remark-words";

/**
 * What the owner should know of how the table was read: what stands in for the client, ratings by their order, sums
 * that repeat.
 */
export function doubtsAbout(
  roles: Assigned,
  decisions: readonly Decision[],
  headers: readonly Header[],
  profiles: readonly ColumnProfile[],
): readonly TableRemark[] {
  const doubts: TableRemark[] = [];
  const written = (place: RolePlace | undefined): string =>
    typeof place === "number" ? (headers[place]?.written ?? "") : "";
  if (!roles.has("client") && roles.has("clientNumber"))
    doubts.push(tableRemark("doubt.clientNumber", { header: written(roles.get("clientNumber")) }));
  else if (!roles.has("client") && roles.has("project"))
    doubts.push(tableRemark("doubt.project", { header: written(roles.get("project")) }));
  const standIn = decisions.find(
    ({ role, evidence }) => role === "client" && evidence.some(({ why }) => why === "place"),
  );
  if (standIn !== undefined) doubts.push(tableRemark("doubt.project", { header: written(standIn.column) }));
  const ratings = roles.get("fit");
  if (areColumns(ratings))
    doubts.push(tableRemark("doubt.ratings", { headers: ratings.map((column) => written(column)).join(", ") }));
  const invoice = columnFor(roles, "invoiceNumber");
  const amount = columnFor(roles, "amount");
  if (
    invoice !== null &&
    amount !== null &&
    sumsRepeat(roles, headers) &&
    (profiles[invoice]?.distinct ?? 0) < (profiles[invoice]?.filled ?? 0)
  )
    doubts.push(tableRemark("doubt.repeated"));
  return doubts;
}

/** An invoice total on each of its lines: there are line columns, and the amount's header does not speak of lines. */
export function sumsRepeat(roles: ReadonlyMap<Role, RolePlace>, headers: readonly Pick<Header, "plain">[]): boolean {
  const amount = columnFor(roles, "amount") ?? columnFor(roles, "amountNet");
  if (amount === null || columnFor(roles, "invoiceNumber") === null) return false;
  const isLine = readPhrase(headers[amount]?.plain ?? "").meanings.has("item");
  return (
    !isLine &&
    (roles.has("lineAmount") || (roles.has("quantity") && roles.has("billRate") && !roles.has("runningBalance")))
  );
}
