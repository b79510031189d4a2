import type { ColumnProfile } from "../cells/column-profile";
import { timeSayer } from "../cells/says-time";
import type { ColumnConvention } from "../cells/column-convention";
import type { TableRemark } from "../table-remark";
import type { Header } from "../roles/normal-header";
import type { Decision } from "./assign-roles";
import { tableRemark } from "./table-remark-words";

/** A quantity that is hours, and the column that says in which rows; null for all other tables. */
export interface TimeSaid {
  readonly quantity: number;
  readonly where: number;
}

export function timeSaid(decisions: readonly Decision[], profiles: readonly ColumnProfile[]): TimeSaid | null {
  const decision = decisions.find(({ evidence }) => evidence.some(({ why }) => why === "cells.time"));
  const where = decision === undefined ? null : timeSayer(profiles, decision.column);
  return decision === undefined || where === null ? null : { quantity: decision.column, where };
}

/** The quantity's column is read only where the other says time. */
export function withTimeSaid(
  conventions: readonly ColumnConvention[],
  said: TimeSaid | null,
): readonly ColumnConvention[] {
  return said === null
    ? conventions
    : conventions.map((one) => (one.column === said.quantity ? { ...one, timeWhere: said.where } : one));
}

/** What the owner should know of it. */
export function aboutTimeSaid(said: TimeSaid | null, headers: readonly Header[]): readonly TableRemark[] {
  const written = (column: number): string => headers[column]?.written ?? "";
  return said === null
    ? []
    : [tableRemark("doubt.quantity", { header: written(said.quantity), other: written(said.where) })];
}
