import { columnsIn, type Assigned } from "../decide/places";
import type { Role } from "../roles/role";
import type { Sheet } from "../sheet";
import type { Header } from "../roles/normal-header";
import type { ColumnsShown } from "./column-evidence";
import type { ColumnProfile } from "./column-profile";

/**
 * What conventions are decided from: the table's roles, its headers, a sample of each column, and all rows that are
 * known.
 */
export interface Evidence {
  readonly roles: Assigned;
  readonly headers: readonly Header[];
  readonly profiles: readonly ColumnProfile[];
  /** The whole sheet, or as much of it as is known. */
  readonly sheet: Sheet;
  /** What the cells of its columns show, over all of those rows. */
  readonly shown: ColumnsShown;
  /** The first row below the header. */
  readonly first: number;
}

/** The columns of roles, those of several columns too. */
export function columnsOf(roles: Assigned, wanted: readonly Role[]): readonly number[] {
  return wanted.flatMap((role) => columnsIn(roles.get(role)));
}

/** Cells that hold numbers, not text: dates of a sheet are serial days. */
export function isTyped({ sheet, first }: Evidence, column: number): boolean {
  const cells = sheet.rows.slice(first, first + 50).map((row) => row[column]);
  return (
    cells.filter((cell) => typeof cell === "number").length >
    cells.filter((cell) => typeof cell === "string" && /\d/.test(cell)).length
  );
}
