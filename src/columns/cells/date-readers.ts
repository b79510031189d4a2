import type { Cell } from "../../spreadsheet/cell";
import type { ColumnConvention } from "./column-convention";
import type { RolePlace } from "../roles/role";
import { orderOf } from "./column-evidence";
import { readDate, type DateOrder } from "./read-date";
import { periodIn, type NamedPeriod } from "./read-period";
import { textReader } from "./text-reader";
import { watchOf } from "./watch-column";
import { workedOutOnce } from "./worked-out-once";

type Row = readonly Cell[];

/** Dates repeat from row to row; this many are kept. */
const keptDates = 5000;

/**
 * Years, quarters and months instead of days, in one column or in two that stand apart (2024 and March); null where the
 * column holds days.
 */
export function periodReader(
  place: RolePlace | undefined,
  byColumn: ReadonlyMap<number, ColumnConvention>,
): ((cells: Row) => NamedPeriod | null) | null {
  const known = workedOutOnce(periodIn, keptDates);
  if (typeof place === "object") {
    const text = textReader(place);
    return (cells) => known(text(cells) ?? "");
  }
  if (typeof place !== "number") return null;
  const order = byColumn.get(place)?.dateOrder ?? "text";
  if (order === "unix" || order === "ymd" || order === "dm") return null;
  return (cells) => {
    const cell = cells[place] ?? null;
    return typeof cell === "string" ? known(cell) : periodIn(cell);
  };
}

/** Dates repeat from row to row, so each is worked out once. */
export function dateReader(
  convention: ColumnConvention,
  contradict: () => void,
): (cells: Row, year: number | null) => number | null {
  const { column: at, dateOrder: order = "text", isMixed } = convention;
  if (at === -1) return () => null;
  const watch = watchOf(convention, orderOf, contradict);
  const work = (text: string, year: number | null): number | null => {
    watch(text);
    return isMixed === true ? onlyDate(text, order, year) : readDate(text, order, year);
  };
  let knownYear: number | null = null;
  const inYear = (year: number | null): ((text: string) => number | null) =>
    workedOutOnce((text) => work(text, year), keptDates);
  let known = inYear(null);
  return (cells, year) => {
    const cell = cells[at] ?? null;
    if (cell === null || cell === "") return null;
    if (typeof cell !== "string") return readDate(cell, order, year);
    if (year !== knownYear) [knownYear, known] = [year, inYear(year)];
    return known(cell);
  };
}

/** A date of a column that has both orders: what can be read in one way only. */
function onlyDate(text: string, order: DateOrder, year: number | null): number | null {
  const shown = orderOf(text);
  if (shown === "open" || shown === "open, with points") return null;
  return readDate(text, shown === null ? order : shown === "day first" ? "dmy" : "mdy", year);
}
