import type { Columns } from "../evidence/evidence";
import { isRevenueAccount } from "../evidence/ledger-accounts";
import type { Sheet } from "../sheet";
import { rolesWhere } from "../roles/role-table";
import { isLedger } from "../table/layout";
import { columnFor, type Assigned } from "./places";

/** A table as one hypothesis reads it. */
export interface ReadTable {
  readonly sheet: Sheet;
  readonly places: Assigned;
  readonly columns: Columns;
}

/** Programs and web pages, by headers that only such logs have or by what stands in the cells. */
export function isProgramLog({ columns: { headers, profiles } }: ReadTable): boolean {
  const has = (pattern: RegExp): boolean => headers.some(({ plain }) => pattern.test(plain));
  return (
    has(/^(?:productivity|application|app|program|process|anwendung|programm)$/) ||
    profiles.some(
      ({ texts }) =>
        texts.length > 0 &&
        texts.filter((text) => /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|de|exe|app|edu|gov)$/i.test(text)).length >=
          texts.length / 3,
    )
  );
}

/**
 * A ledger in which nothing tells the sales: no account group, no type of document, no sign, and no account that is
 * called after revenue.
 */
export function isUnsortedLedger({ places, columns }: ReadTable): boolean {
  if (
    !isLedger(columns, places) ||
    rolesWhere(({ part }) => part === "kind of posting").some((role) => places.has(role))
  )
    return false;
  const account = columnFor(places, "account");
  return account === null || !columns.profiles[account]?.texts.some(isRevenueAccount);
}
