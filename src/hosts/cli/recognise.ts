import type { CorrectionsOf } from "../../columns/recognise";
import { rolesInVocabulary } from "../../columns/export-vocabulary";
import type { Recognition, RolePlace, RowKind } from "../../columns/recognition";
import { columnsIn, isElsewhere } from "../../columns/decide/places";
import {
  placeWords,
  reasonOf,
  rowKindName,
  rowReason,
  secondOf,
  secondRowKind,
} from "../../columns/decide/reason-words";
import type { RowReason } from "../../columns/rows/row-kind";
import { shapeReason } from "../../columns/decide/shape-words";
import { refusalSentence } from "../../columns/decide/refusal-words";
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
  /** Why rows are no data, by row. */
  readonly reasons: (readonly [number, RowKind, RowReason])[];
}

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
  let table: FoundTable = { recognition: first, rowKinds: [], reasons: [] };
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
      if (reading.kind !== "data" && reading.kind !== "blank") table.reasons.push([row, reading.kind, reading.why]);
      return reading;
    },
    isContradicted: () => table.recognition.refused === null && reader.isContradicted(),
    again: (recognition) => {
      reader = rowReader(recognition);
      become(recognition, { rowKinds: [], reasons: [] });
    },
    doubt: (doubt) => {
      become({ ...table.recognition, doubts: [...table.recognition.doubts, doubt] }, table);
    },
  };
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
    refused: refused === null ? null : { code: refused.code, message: refusalSentence(refused, "en") },
    family,
    product,
    conventions,
    doubts,
  };
}

function asText({ recognition, rowKinds, reasons }: FoundTable, language: Language, isWhy: boolean): string {
  const { file, headerRow, headers, layout, roleColumns, refused, doubts } = recognition;
  const table = tableName(file, recognition);
  const head =
    refused === null
      ? `${phrase("table", language, { table, layout, rows: rowKinds.length })}, ${headerRow === null ? phrase("noHeader", language) : phrase("header", language, { row: headerRow + 1 })}`
      : phrase("refused", language, { table, why: refusalSentence(refused, language) });
  if (refused !== null && !isWhy) return `${head}\n`;
  const place = (where: RolePlace): string =>
    isElsewhere(where)
      ? placeWords(where, language)
      : columnsIn(where)
          .map((column) => `${column + 1} ${headers[column] ?? ""}`)
          .join(" + ");
  const why = (where: unknown, role: string): string => (isWhy ? whyOf(recognition, role, where, language) : "");
  const roles = Object.entries(roleColumns).map(([role, where]) => `  ${role}: ${place(where)}${why(where, role)}`);
  const rows = isWhy
    ? reasons.map(
        ([row, kind, reason]) =>
          `  ${phrase("rowWhy", language, { row: row + 1, kind: rowKindName(kind, language), why: [rowReason(reason, language), secondRowKind(kind, language)].filter((one) => one !== "").join(". ") })}`,
      )
    : [];
  const shape = isWhy ? [`  ${shapeReason(recognition.shape, language)}`] : [];
  return [
    head,
    ...shape,
    ...roles,
    ...rows,
    ...doubts.map((doubt) => `  ${refusalSentence(doubt, language)}`),
    "",
  ].join("\n");
}

/** The reason of a role and what would have been next; nothing for what follows from other columns. */
function whyOf(recognition: Recognition, role: string, where: unknown, language: Language): string {
  const decision = recognition.decisions.find(
    (one) => one.role === role && (one.column === where || (Array.isArray(where) && where.includes(one.column))),
  );
  if (decision === undefined) return "";
  const second = secondOf(decision, recognition, language);
  return ` — ${reasonOf(decision, language)}${second === "" ? "" : `. ${second}`}`;
}
