import type { Decision } from "./decide/assign-roles";
import { decideTable, type DecidedTable } from "./decide/decide-table";
import type { Columns } from "./evidence/evidence";
import { seriesOf, type Series } from "./decide/series";
import { areColumns, columnFor, type Assigned, type Word } from "./decide/places";
import { profileColumn, type ColumnProfile } from "./cells/column-profile";
import { noCorrections, type Corrections } from "./decide/corrections";
import { conventionsOf } from "./cells/decide-conventions";
import { formatOf } from "./roles/formats";
import { findHeader, type FoundHeader } from "./table/find-header";
import { amountIs, currencyOf, familyOf, isBills } from "./decide/family";
import { areasOf, wholeSheet } from "./table/areas";
import { layoutOf, textsOf } from "./table/layout";
import { isOwnReport } from "./table/own-report";
import { tableWords } from "./table/table-words";
import { turn } from "./table/turn";
import { roleTable } from "./roles/role-table";
import { normalHeader, type Header } from "./roles/normal-header";
import { readPhrase } from "./roles/read-phrase";
import { wholeVocabulary, type Vocabulary } from "./roles/vocabulary";
import { refusal } from "./decide/refusal-words";
import { isPaidToOthers } from "./decide/costs";
import { doubtfulFigures } from "./decide/uncounted";
import {
  isRole,
  type Area,
  type ColumnConvention,
  type Recognition,
  type Refusal,
  type Role,
  type RolePlace,
  type Sheet,
} from "./recognition";
import { subtotalWords, totalWords } from "./rows/row-words";

/** Rows below the header that are looked at; more would not tell more. */
const sampleRows = 400;

/** Rows that are looked at for sections and totals; the cost does not grow with the sheet. */
const seenRows = 2000;

/** What the owner corrected in tables with these headers. */
export type CorrectionsOf = (headers: readonly string[]) => Corrections;

/**
 * What a sheet holds: where its tables are, what their columns are, how they write numbers and dates, and whether they can be used. The first
 * rows say what a table is, all of them how its columns are written.
 */
export function recognise(
  sheet: Sheet,
  correctionsOf: CorrectionsOf = () => noCorrections,
  vocabulary: Vocabulary = wholeVocabulary,
): readonly Recognition[] {
  const found = isOwnReport(sheet)
    ? [{ area: wholeSheet, part: sheet, header: findHeader(sheet, vocabulary) }]
    : areasOf(sheet, vocabulary);
  const unseen = sheet.isSample === true ? { unseenFrom: sheet.rows.length } : {};
  return found.map(({ area, part, header }, index) => ({
    ...(area.endRow === null ? unseen : {}),
    ...moved(recogniseTable(index === 0 ? part : { ...part, doubts: [] }, header, correctionsOf, vocabulary), area),
  }));
}

/** Rows are counted from the first of the sheet. */
function moved(table: Recognition, area: Area): Recognition {
  const { firstRow } = area;
  return {
    ...table,
    area,
    headerRow: table.headerRow === null ? null : table.headerRow + firstRow,
    headerRows: table.headerRows.map((row) => row + firstRow),
  };
}

/** One table by itself; a report whose clients are columns is read as if each had a row. */
function recogniseTable(
  whole: Sheet,
  header: FoundHeader | null,
  correctionsOf: CorrectionsOf,
  vocabulary: Vocabulary,
): Recognition {
  const turned = isOwnReport(whole) ? null : turn(whole, vocabulary);
  const found =
    turned === null
      ? null
      : recogniseRows(
          turned.sheet,
          { rows: [0], texts: textsOf(turned.sheet.rows[0] ?? []) },
          correctionsOf,
          vocabulary,
        );
  if (turned !== null && found?.refused === null && counted.some((role) => found.roleColumns[role] !== undefined)) {
    const doubt = refusal("doubt.turned", {
      headers: Object.entries(found.roleColumns)
        .flatMap(([role, place]) =>
          isRole(role) && typeof place === "number" && roleTable[role].feeds !== "nothing"
            ? [found.headers[place] ?? ""]
            : [],
        )
        .join(", "),
    });
    return {
      ...found,
      layout: "transposed",
      headerRow: turned.namesRow,
      headerRows: [turned.namesRow],
      doubts: [...found.doubts, doubt],
    };
  }
  return header === null ? withoutHeader(whole) : recogniseRows(whole, header, correctionsOf, vocabulary);
}

const counted: readonly Role[] = ["amount", "amountNet", "hours", "duration", "minutes"];

function beginningOf(whole: Sheet): Sheet {
  return whole.rows.length > seenRows ? { ...whole, rows: whole.rows.slice(0, seenRows) } : whole;
}

function recogniseRows(
  whole: Sheet,
  found: FoundHeader,
  correctionsOf: CorrectionsOf,
  vocabulary: Vocabulary,
): Recognition {
  const sheet = beginningOf(whole);
  const headers = found.texts.map(normalHeader);
  const corrections = correctionsOf(headers.map(({ written }) => written));
  const rows = dataRows(sheet, found);
  const profiles = headers.map((_, column) => profileColumn(sheet, column, rows));
  const columns = { headers, profiles };
  const words = tableWords(sheet, found);
  const series = seriesOf(columns, vocabulary, wordOf(headers, corrections), words);
  const decided = decideTable({ sheet, found, columns, series, words, corrections, vocabulary });
  return describe({ sheet, whole, found, columns, decided, corrections, series });
}

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

function describe({ sheet, whole, found, columns, decided, corrections, series }: Understood): Recognition {
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
    conventions: withUnits(conventions, headers, corrections),
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
      ...decided.doubts,
      ...doubtfulFigures(roles, decisions, columns, repeated, whole.rows.slice((found.rows.at(-1) ?? -1) + 1)),
    ],
    correctedRows: corrections.rows,
    shape,
    decisions,
    refused: decided.refused === undefined ? null : refusal(decided.refused),
  };
}

function withoutHeader(sheet: Sheet): Recognition {
  return {
    file: sheet.file,
    sheet: sheet.name,
    family: "other",
    product: null,
    layout: "flat",
    area: wholeSheet,
    spread: [],
    headerRow: null,
    headerRows: [],
    headers: [],
    roleColumns: {},
    conventions: [],
    amountIs: "unknown",
    currency: "",
    doubts: sheet.doubts ?? [],
    correctedRows: {},
    shape: { name: "no table", worth: 0, has: [], lacks: [], without: [], isSigned: false, second: null },
    decisions: [],
    refused: refusal("table.none"),
  };
}

/** Rows that can tell what columns are: below the header, several cells filled, no total. */
function dataRows(sheet: Sheet, found: FoundHeader): readonly number[] {
  const rows: number[] = [];
  const first = (found.rows.at(-1) ?? -1) + 1;
  for (let row = first; row < sheet.rows.length && rows.length < sampleRows; row++) {
    const filled = (sheet.rows[row] ?? []).flatMap((cell) =>
      cell === null || String(cell).trim() === "" ? [] : [String(cell).trim()],
    );
    const [leading = ""] = filled;
    if (filled.length >= Math.min(2, found.texts.length) && !totalWords.test(leading) && !subtotalWords.test(leading))
      rows.push(row);
  }
  return rows;
}

/** The owner's word on columns, by the headers that stand here. */
function wordOf(headers: readonly Header[], { columns }: Corrections): Word {
  return new Map(
    Object.entries(columns)
      .map(([written, role]) => [headers.findIndex((header) => header.written === written), role] as const)
      .filter(([column]) => column !== -1),
  );
}

/** Questions about a column's unit are answered by setting it, those about the length of a day by naming it. */
function isAnswered({ code, facts: { header = "" } }: Refusal, { units, answers }: Corrections): boolean {
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

function doubtsAbout(
  roles: Assigned,
  decisions: readonly Decision[],
  headers: readonly Header[],
  profiles: readonly ColumnProfile[],
): readonly Refusal[] {
  const doubts: Refusal[] = [];
  const written = (place: RolePlace | undefined): string =>
    typeof place === "number" ? (headers[place]?.written ?? "") : "";
  if (!roles.has("client") && roles.has("clientNumber"))
    doubts.push(refusal("doubt.clientNumber", { header: written(roles.get("clientNumber")) }));
  else if (!roles.has("client") && roles.has("project"))
    doubts.push(refusal("doubt.project", { header: written(roles.get("project")) }));
  const standIn = decisions.find(
    ({ role, evidence }) => role === "client" && evidence.some(({ why }) => why === "place"),
  );
  if (standIn !== undefined) doubts.push(refusal("doubt.project", { header: written(standIn.column) }));
  const ratings = roles.get("fit");
  if (areColumns(ratings))
    doubts.push(refusal("doubt.ratings", { headers: ratings.map((column) => written(column)).join(", ") }));
  const invoice = columnFor(roles, "invoiceNumber");
  const amount = columnFor(roles, "amount");
  if (
    invoice !== null &&
    amount !== null &&
    sumsRepeat(roles, headers) &&
    (profiles[invoice]?.distinct ?? 0) < (profiles[invoice]?.filled ?? 0)
  )
    doubts.push(refusal("doubt.repeated"));
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
