import { profileColumn } from "./cells/column-profile";
import { noCorrections, type Corrections } from "./decide/corrections";
import { decideTable } from "./decide/decide-table";
import { describeTable } from "./decide/describe-table";
import type { Word } from "./decide/places";
import { tableRemark } from "./decide/table-remark-words";
import { seriesOf } from "./decide/series";
import { isRole } from "./roles/role";
import type { Area } from "./table/areas";
import type { Recognition } from "./recognition";
import type { Sheet } from "./sheet";
import { normalHeader, type Header } from "./roles/normal-header";
import { rolesWhere, roleTable } from "./roles/role-table";
import { wholeVocabulary, type Vocabulary } from "./roles/vocabulary";
import { subtotalWords, totalWords } from "./rows/row-words";
import { areasOf, wholeSheet } from "./table/areas";
import { findHeader, type FoundHeader } from "./table/find-header";
import { textsOf } from "./table/layout";
import { isOwnReport } from "./table/own-report";
import { tableWords } from "./table/table-words";
import { turn } from "./table/turn";

/** Rows below the header that are looked at; more would not tell more. */
const sampleRows = 400;

/** Rows that are looked at for sections and totals; the cost does not grow with the sheet. */
const seenRows = 2000;

/** What the owner corrected in tables with these headers. */
export type CorrectionsOf = (headers: readonly string[]) => Corrections;

/**
 * What a sheet holds: where its tables are, what their columns are, how they write numbers and dates, and whether they
 * can be used. The first rows say what a table is, all of them how its columns are written.
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
    const doubt = tableRemark("doubt.turned", {
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

const counted = rolesWhere(({ comesInSeries }) => comesInSeries === true);

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
  return describeTable({ sheet, whole, found, columns, decided, corrections, series });
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
    refused: tableRemark("table.none"),
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
