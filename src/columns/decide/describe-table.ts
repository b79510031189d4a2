import { conventionsOf } from "../cells/decide-conventions";
import type { Columns } from "../evidence/evidence";
import type { ColumnConvention } from "../cells/column-convention";
import type { Recognition } from "../recognition";
import type { TableRemark } from "../table-remark";
import type { Sheet } from "../sheet";
import { formatOf } from "../roles/formats";
import type { Header } from "../roles/normal-header";
import { totalWords } from "../rows/row-words";
import { wholeSheet } from "../table/areas";
import type { FoundHeader } from "../table/find-header";
import { layoutOf } from "../table/layout";
import type { Corrections } from "./corrections";
import { isPaidToOthers } from "./costs";
import type { DecidedTable } from "./decide-table";
import { amountIs, currencyOf, familyOf, isBills } from "./family";
import { tableRemark } from "./table-remark-words";
import type { Series } from "./series";
import { doubtsAbout } from "./table-doubts";
import { aboutTimeSaid, timeSaid, withTimeSaid } from "./time-said";
import { doubtfulFigures } from "./uncounted";

interface Understood {
  /** The beginning of the sheet. */
  readonly sheet: Sheet;
  readonly whole: Sheet;
  readonly found: FoundHeader;
  readonly columns: Columns;
  readonly decided: DecidedTable;
  readonly corrections: Corrections;
  readonly series: Series;
}

/** What was decided as others use it: how the columns write, what the money is, what the owner should look at. */
export function describeTable({ sheet, whole, found, columns, decided, corrections, series }: Understood): Recognition {
  const { headers, profiles } = columns;
  const { places: roles, shape, spread, decisions } = decided;
  const family = shape.name === "staff rates" && roles.has("costRate") ? "staff" : familyOf(roles, headers);
  const { conventions, doubts } = conventionsOf({
    roles,
    headers,
    profiles,
    sheet: whole,
    first: (found.rows.at(-1) ?? -1) + 1,
  });
  const said = timeSaid(decisions, profiles);
  // Columns of a series, and what adds them up.
  const repeated = new Set([
    ...series.taken,
    ...headers.flatMap(({ written }, column) => (spread.length > 0 && totalWords.test(written) ? [column] : [])),
  ]);
  const format = formatOf(headers);
  const layout = format?.layout ?? layoutOf(sheet, found, columns, roles);
  return {
    file: sheet.file,
    sheet: sheet.name,
    family,
    product: format?.product ?? null,
    layout,
    area: wholeSheet,
    spread,
    headerRow: found.rows.at(-1) ?? null,
    headerRows: found.rows,
    headers: headers.map(({ written }) => written),
    roleColumns: Object.fromEntries(roles),
    conventions: withUnits(withTimeSaid(conventions, said), headers, corrections),
    amountIs:
      isPaidToOthers(roles, profiles) || isBills(roles, family, profiles)
        ? "cost"
        : series.isNet
          ? "net"
          : amountIs(roles, family, headers, profiles),
    currency: currencyOf(roles, headers, sheet),
    doubts: [
      ...(sheet.doubts ?? []),
      ...doubts.filter((doubt) => !isAnswered(doubt, corrections)),
      ...doubtsAbout(roles, decisions, headers, profiles),
      ...aboutTimeSaid(said, headers),
      ...decided.doubts,
      ...doubtfulFigures(roles, decisions, columns, repeated, whole.rows.slice((found.rows.at(-1) ?? -1) + 1)),
    ],
    correctedRows: corrections.rows,
    shape,
    decisions,
    refused: decided.refused === undefined ? null : tableRemark(decided.refused),
  };
}

/** Questions about a column's unit are answered by setting it, those about the length of a day by naming it. */
function isAnswered({ code, facts: { header = "" } }: TableRemark, { units, answers }: Corrections): boolean {
  return (
    (code === "doubt.dayHours" && (answers?.dayHours ?? null) !== null) ||
    ((code === "doubt.dayParts" || code === "doubt.wholeCents") && units[header] !== undefined)
  );
}

/** The owner's word on how a column writes time or money, and how long a day is, goes before what its cells say. */
function withUnits(
  conventions: readonly ColumnConvention[],
  headers: readonly Header[],
  { units, answers }: Corrections,
): readonly ColumnConvention[] {
  const dayHours = answers?.dayHours ?? null;
  const corrected = new Map(
    conventions.map((convention) => [
      convention.column,
      convention.dayHours === undefined || dayHours === null ? convention : { ...convention, dayHours },
    ]),
  );
  for (const [written, unit] of Object.entries(units)) {
    const column = headers.findIndex((header) => header.written === written);
    if (column === -1) continue;
    const known = { ...corrected.get(column), column, isAsked: false };
    corrected.set(
      column,
      unit === "money" ? known : unit === "cents" ? { ...known, times: 0.01 } : { ...known, durationUnit: unit },
    );
  }
  return [...corrected.values()];
}
