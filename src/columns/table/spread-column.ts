import type { NamedPeriod } from "../cells/read-period";

/** A column that speaks of one stretch of time or one client: a row gives an entry for each of them. */
export interface SpreadColumn {
  readonly column: number;
  readonly figure: "revenue" | "hours";
  /** The client in the header; null where the row names it. */
  readonly client: string | null;
  /** The time in the header; null where it names none that has a year. */
  readonly period: NamedPeriod | null;
}
