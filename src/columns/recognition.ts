import type { ColumnConvention } from "./cells/column-convention";
import type { Decision } from "./decide/assign-roles";
import type { CorrectedKind } from "./decide/corrections";
import type { ShapeDecision } from "./decide/shapes";
import type { Role, RolePlace } from "./roles/role";
import type { Area } from "./table/areas";
import type { Layout } from "./table/layout";
import type { SpreadColumn } from "./table/spread-column";
import type { TableRemark } from "./table-remark";

/**
 * What was understood of one table; its columns are counted from the first of its area, its rows from the first of the
 * sheet. Plain data: it can be shown, corrected, stored and used again.
 */
export interface Recognition {
  readonly file: string;
  readonly sheet: string;
  /** "time", "billing", "homemade" or "other"; and which known product it looks like, if any. */
  readonly family: "time" | "billing" | "clients" | "tickets" | "staff" | "other";
  readonly product: string | null;
  readonly layout: Layout;
  readonly area: Area;
  /** The first row of the sheet that recognising has not seen, where it knew no more than a sample. */
  readonly unseenFrom?: number;
  /** Columns that speak of one year, month or client each. */
  readonly spread: readonly SpreadColumn[];
  /** The (last) header row; null without one. Two-row headers are all in headerRows. */
  readonly headerRow: number | null;
  readonly headerRows: readonly number[];
  readonly headers: readonly string[];
  readonly roleColumns: Readonly<Partial<Record<Role, RolePlace>>>;
  readonly conventions: readonly ColumnConvention[];
  /**
   * What `amount` is: net, gross, of unknown tax status, the value of the time entries (not invoiced yet), or what was
   * paid to others for this client.
   */
  readonly amountIs: "net" | "gross" | "unknown" | "time value" | "cost";
  /** The one currency of the table as ISO code, "" if it has none or says it row by row. */
  readonly currency: string;
  /** What the owner should look at: guesses, several candidates, repeated invoice sums. */
  readonly doubts: readonly TableRemark[];
  /** Rows that the owner declared to be something, by their rowKey. */
  readonly correctedRows: Readonly<Record<string, CorrectedKind>>;
  /** What the table was taken for, and why each column is what it is. */
  readonly shape: ShapeDecision;
  readonly decisions: readonly Decision[];
  /** Set if the table as a whole cannot be used. */
  readonly refused: TableRemark | null;
}
