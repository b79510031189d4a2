import type { CorrectionsOf } from "../../columns/recognise";
import { rolesInVocabulary } from "../../columns/export-vocabulary";
import { isRole, type Role, type RolePlace } from "../../columns/roles/role";
import type { Recognition } from "../../columns/recognition";
import type { RowKind } from "../../columns/rows/row-judgement";
import { decisionFor } from "../../columns/decide/decision-for";
import { columnsIn, isElsewhere } from "../../columns/decide/places";
import { placeWords, reasonOf, secondOf } from "../../columns/decide/reason-words";
import { rowKindName, rowReason } from "../../columns/rows/row-reason-words";
import { secondKind, type KindRead } from "../../columns/rows/second-kind";
import { cellsIn } from "../../columns/table/areas";
import { shapeReason } from "../../columns/decide/shape-words";
import { tableRemarkSentence } from "../../columns/decide/table-remark-words";
import type { Cell } from "../../spreadsheet/cell";
import type { Language } from "../../core/problem";
import type { OpenTable } from "../../analysis/open-portfolio";
import { rowReader } from "../../columns/rows/row-reader";
import { findFiles } from "./find-files";
import { readTables } from "./read-tables";
import { sentenceOf, tableName } from "./gather";
import { phrase, tell } from "./words";

interface FoundTable {
  readonly recognition: Recognition;
  readonly rowKinds: RowKind[];
  readonly reasons: RowReasons;
}

/** Rows that are what they are for the same reason: each that is no entry, and the entries of a kind together. */
interface RowsAlike extends KindRead {
  readonly row: number;
  readonly cells: readonly Cell[];
  count: number;
}

/** By row, or for entries by what speaks for them. */
type RowReasons = Map<string, RowsAlike>;

/** Prints what each table is; the exit code is 1 if no file holds one that can be used. */
export async function recogniseFiles(
  named: readonly string[],
  correctionsOf: CorrectionsOf,
  isJson: boolean,
  language: Language,
  isWhy: boolean,
): Promise<number> {
  const tables: FoundTable[] = [];
  for (const file of await findFiles(named, language, tell)) {
    const before = tables.length;
    try {
      await readTables(file, correctionsOf, { table: (recognition) => watched(recognition, tables) });
    } catch (error) {
      tables.length = before;
      tell(sentenceOf(error, file.name, language));
    }
  }
  process.stdout.write(
    isJson
      ? `${JSON.stringify(tables.map(asJson), null, 1)}\n`
      : tables.map((table) => asText(table, language, isWhy)).join("\n"),
  );
  return tables.some(({ recognition }) => recognition.refused === null) ? 0 : 1;
}

/** What is printed of a table: what each of its rows is. */
function watched(first: Recognition, tables: FoundTable[]): OpenTable {
  let reader = rowReader(first);
  let table: FoundTable = { recognition: first, rowKinds: [], reasons: new Map() };
  tables.push(table);
  const become = (recognition: Recognition, known: Pick<FoundTable, "rowKinds" | "reasons">): void => {
    table = { recognition, ...known };
    tables.splice(-1, 1, table);
  };
  return {
    add: (cells, row) => {
      const reading = reader.read(cells, row);
      if (reading.kind !== "data" && reading.why === "another table") return reading;
      table.rowKinds.push(reading.kind);
      if (reading.kind !== "blank") addReason(table, reading, cellsIn(cells, table.recognition.area), row);
      return reading;
    },
    isContradicted: () => table.recognition.refused === null && reader.isContradicted(),
    again: (recognition) => {
      reader = rowReader(recognition);
      become(recognition, { rowKinds: [], reasons: new Map() });
    },
    doubt: (doubt) => {
      become({ ...table.recognition, doubts: [...table.recognition.doubts, doubt] }, table);
    },
  };
}

function addReason(
  { recognition, reasons }: FoundTable,
  { kind, why }: KindRead,
  cells: readonly Cell[],
  row: number,
): void {
  const key = kind === "data" ? `${why} ${String(secondKind({ kind, why }, cells, recognition))}` : String(row);
  const alike = reasons.get(key);
  if (alike === undefined) reasons.set(key, { kind, why, row, cells, count: 1 });
  else alike.count++;
}

function asJson({ recognition, rowKinds }: FoundTable): unknown {
  const { file, sheet, area, headerRow, headerRows, layout, refused, family, product, conventions, doubts } =
    recognition;
  return {
    file,
    sheet: sheet === "" ? null : sheet,
    area,
    headerRow,
    headerRows,
    layout,
    rowKinds,
    roleColumns: rolesInVocabulary(recognition),
    refused: refused === null ? null : { code: refused.code, message: tableRemarkSentence(refused, "en") },
    family,
    product,
    conventions,
    doubts,
  };
}

function asText({ recognition, rowKinds, reasons }: FoundTable, language: Language, isWhy: boolean): string {
  const { file, headerRow, headers, layout, roleColumns, refused, doubts } = recognition;
  const table = tableName(file, recognition);
  const header = headerRow === null ? phrase("noHeader", language) : phrase("header", language, { row: headerRow + 1 });
  const head =
    refused === null
      ? `${phrase("table", language, { table, layout, rows: rowKinds.length })}, ${header}`
      : phrase("refused", language, { table, why: tableRemarkSentence(refused, language) });
  if (refused !== null && !isWhy) return `${head}\n`;
  const place = (where: RolePlace): string =>
    isElsewhere(where)
      ? placeWords(where, language)
      : columnsIn(where)
          .map((column) => `${column + 1} ${headers[column] ?? ""}`)
          .join(" + ");
  const why = (role: string): string => (isWhy && isRole(role) ? whyOf(recognition, role, language) : "");
  const roles = Object.entries(roleColumns).map(([role, where]) => `  ${role}: ${place(where)}${why(role)}`);
  const rows = isWhy
    ? [...reasons.values()].map(({ row, cells, count, ...read }) => {
        const facts = {
          row: row + 1,
          more: count - 1,
          kind: rowKindName(read.kind, language),
          why: rowReason(read, cells, recognition, language),
        };
        return `  ${phrase(count === 1 ? "rowWhy" : "rowsWhy", language, facts)}`;
      })
    : [];
  const shape = isWhy ? [`  ${shapeReason(recognition.shape, language)}`] : [];
  return [
    head,
    ...shape,
    ...roles,
    ...rows,
    ...doubts.map((doubt) => `  ${tableRemarkSentence(doubt, language)}`),
    "",
  ].join("\n");
}

/** The reason of a role's place, and what comes second. */
function whyOf(recognition: Recognition, role: Role, language: Language): string {
  const decision = decisionFor(recognition, role);
  if (decision === null) return "";
  return ` — ${reasonOf(decision, language)}; ${secondOf(decision, recognition, language)}`;
}
