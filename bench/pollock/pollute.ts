import type { Table } from "./score";

/** One file of the benchmark: how it was polluted, its text, and the tables that are in it all the same. */
export interface Polluted {
  readonly kind: Kind;
  readonly text: string;
  readonly wanted: readonly Table[];
}

/**
 * The kinds of pollution, each with its weight: in how many of the benchmark's surveyed files from open data portals it
 * stands (pollock_weights.json of HPI-Information-Systems/Pollock, added up by kind). What is not among its kinds has
 * none.
 */
export const weights = {
  "as it is": 1,
  "no bytes at all": 15,
  "no line end at the end": 184,
  "two line ends at the end": 5,
  "no header": 470,
  "the header twice or three times": 94,
  "groups above the header": 0,
  preamble: 282,
  "another table below, narrower": 62.667,
  "another table below, as wide": 62.667,
  "another table below, wider": 62.667,
  "the same header again below": 0,
  "header only": 3,
  "one row": 4,
  "\\r as line end": 7,
  "\\n as line end": 1691,
  "all line ends in one file": 0,
  "tab between fields": 4,
  "semicolon between fields": 834,
  "bar between fields": 0,
  "space between fields": 4,
  "comma and space between fields": 101,
  "apostrophe as quote": 11,
  "backslash as escape": 1,
  "nothing as escape": 7,
  "a delimiter too few": 338.331,
  "a delimiter too many": 338.331,
  "a row with spaces between fields": 13.143,
  "a stray quotation mark": 8.519,
} as const;
export type Kind = keyof typeof weights;

interface Style {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly lineEnd: string;
}

const usual: Style = { delimiter: ",", quote: '"', escape: '"', lineEnd: "\r\n" };

/**
 * Every kind of pollution of the Pollock benchmark, each over the same table; those of one row or field over all of
 * them.
 */
export function* pollute(table: Table): Generator<Polluted> {
  yield* ofTheFile(table);
  for (const row of table.keys()) {
    yield {
      kind: "a row with spaces between fields",
      text: written(table, usual, (line, index) =>
        index === row ? lineOf(table[row] ?? [], { ...usual, delimiter: " " }) : line,
      ),
      wanted: [table],
    };
    for (const column of (table[row] ?? []).keys()) yield* ofAField(table, row, column);
  }
}

function* ofTheFile(table: Table): Generator<Polluted> {
  const [header = [], ...body] = table;
  const plain = written(table, usual);
  yield { kind: "as it is", text: plain, wanted: [table] };
  yield { kind: "no bytes at all", text: "", wanted: [] };
  yield { kind: "no line end at the end", text: plain.trimEnd(), wanted: [table] };
  yield { kind: "two line ends at the end", text: `${plain}\r\n`, wanted: [table] };
  yield { kind: "no header", text: written(body, usual), wanted: [body] };
  yield { kind: "header only", text: written([header], usual), wanted: [[header]] };
  yield { kind: "one row", text: written(table.slice(0, 2), usual), wanted: [table.slice(0, 2)] };
  yield {
    kind: "preamble",
    text: `${lineOf(["PREAMBLE", ...header.slice(1).map(() => "")], usual)}\r\n${lineOf(
      header.map(() => ""),
      usual,
    )}\r\n${plain}`,
    wanted: [table],
  };
  yield* ofTheHeader(header, table);
  for (const [kind, delimiter] of [
    ["semicolon between fields", ";"],
    ["tab between fields", "\t"],
    ["bar between fields", "|"],
    ["comma and space between fields", ", "],
    ["space between fields", " "],
  ] as const)
    yield { kind, text: written(table, { ...usual, delimiter }), wanted: [table] };
  yield { kind: "apostrophe as quote", text: written(table, { ...usual, quote: "'", escape: "'" }), wanted: [table] };
  yield { kind: "backslash as escape", text: written(table, { ...usual, escape: "\\" }), wanted: [table] };
  yield { kind: "nothing as escape", text: written(table, { ...usual, escape: "" }), wanted: [table] };
  for (const [kind, lineEnd] of [
    ["\\n as line end", "\n"],
    ["\\r as line end", "\r"],
  ] as const)
    yield { kind, text: written(table, { ...usual, lineEnd }), wanted: [table] };
  yield {
    kind: "all line ends in one file",
    text: table.map((cells, row) => lineOf(cells, usual) + (["\r\n", "\n", "\r"][row % 3] ?? "")).join(""),
    wanted: [table],
  };
  yield* ofSeveralTables(table);
}

/** The benchmark joins a header that stands there twice ("Date Date"); an owner wants its names once. */
function* ofTheHeader(header: readonly string[], table: Table): Generator<Polluted> {
  for (const rows of [2, 3])
    yield {
      kind: "the header twice or three times",
      text: written([...Array.from({ length: rows - 1 }, () => header), ...table], usual),
      wanted: [table],
    };
  // A group over names that stand once adds nothing; over the same names it says which is which.
  yield {
    kind: "groups above the header",
    text: written(
      [header.map((_, column) => (column === 0 ? "Work" : column === 4 ? "Figures" : "")), ...table],
      usual,
    ),
    wanted: [table],
  };
  const years = ["Acme,10,1000.00,20,1800.00", "Harbour Hotel,5,400.00,7,595.00", "O'Brien Ltd,3,255.00,4,340.00"].map(
    (line) => line.split(","),
  );
  yield {
    kind: "groups above the header",
    text: written([["", "2025", "", "2026", ""], ["Client", "Hours", "Revenue", "Hours", "Revenue"], ...years], usual),
    wanted: [[["Client", "2025 Hours", "2025 Revenue", "2026 Hours", "2026 Revenue"], ...years]],
  };
}

/**
 * Another export pasted below the first one, at once or behind an empty line; and the first one once more, which is one
 * list.
 */
function* ofSeveralTables(table: Table): Generator<Polluted> {
  const width = table[0]?.length ?? 0;
  for (const between of ["", "\r\n"]) {
    for (const [kind, columns] of [
      ["another table below, narrower", width - 2],
      ["another table below, as wide", width],
      ["another table below, wider", width + 2],
    ] as const) {
      const other = invoices(columns);
      yield { kind, text: written(table, usual) + between + written(other, usual), wanted: [table, other] };
    }
    yield {
      kind: "the same header again below",
      text: written(table, usual) + between + written(table, usual),
      wanted: [[...table, ...table.slice(1)]],
    };
  }
}

/** What was billed to the same clients, in the first of up to nine columns. */
function invoices(columns: number): Table {
  const header = [
    "Invoice number",
    "Invoice date",
    "Client",
    "Net amount",
    "Status",
    "Due date",
    "VAT",
    "Gross amount",
    "Currency",
  ];
  const rows = Array.from({ length: 20 }, (_, row) => [
    `R-${2001 + row}`,
    `2026-02-${String(row + 1).padStart(2, "0")}`,
    ["Acme", "Miller, Sons & Co"][row % 2] ?? "",
    ((row + 1) * 100).toFixed(2),
    row % 3 === 0 ? "Open" : "Paid",
    `2026-03-${String(row + 1).padStart(2, "0")}`,
    ((row + 1) * 19).toFixed(2),
    ((row + 1) * 119).toFixed(2),
    "EUR",
  ]);
  return [header, ...rows].map((cells) => cells.slice(0, columns));
}

/** One field more, one delimiter less, a quotation mark before the text. */
function* ofAField(table: Table, row: number, column: number): Generator<Polluted> {
  const cells = table[row] ?? [];
  const changed = (line: readonly string[]): string =>
    written(
      table.map((one, index) => (index === row ? line : one)),
      usual,
    );
  const instead = (line: readonly string[]): Table => table.map((one, index) => (index === row ? line : one));
  yield {
    kind: "a delimiter too many",
    text: changed([...cells.slice(0, column), "", ...cells.slice(column)]),
    wanted: [table],
  };
  if (column > 0) {
    const parts = cells.map((cell) => fieldOf(cell, usual));
    const merged = [
      ...parts.slice(0, column - 1),
      `${parts[column - 1] ?? ""}${parts[column] ?? ""}`,
      ...parts.slice(column + 1),
    ].join(",");
    yield {
      kind: "a delimiter too few",
      text: written(table, usual, (line, index) => (index === row ? merged : line)),
      wanted: [
        instead([
          ...cells.slice(0, column - 1),
          `${cells[column - 1] ?? ""}${cells[column] ?? ""}`,
          ...cells.slice(column + 1),
        ]),
      ],
    };
  }
  const stray = cells.map((cell, index) => (index === column ? strayed(cell) : fieldOf(cell, usual))).join(",");
  yield {
    kind: "a stray quotation mark",
    text: written(table, usual, (line, index) => (index === row ? stray : line)),
    wanted: [table],
  };
}

/** As the benchmark does it: the mark stands before the text, within the marks that enclose it if there are any. */
function strayed(cell: string): string {
  const field = fieldOf(cell, usual);
  return field === cell ? `"${cell}` : `"${field}`;
}

function written(table: Table, style: Style, change: (line: string, row: number) => string = (line) => line): string {
  return table.map((cells, row) => change(lineOf(cells, style), row) + style.lineEnd).join("");
}

function lineOf(cells: readonly string[], style: Style): string {
  return cells.map((cell) => fieldOf(cell, style)).join(style.delimiter);
}

function fieldOf(cell: string, { delimiter, quote, escape }: Style): string {
  const isPlain =
    !cell.includes(quote) &&
    !cell.includes(delimiter.trim() === "" ? " " : delimiter.trim()) &&
    !/[\r\n]/.test(cell) &&
    (cell !== "" || delimiter !== " ");
  return isPlain ? cell : quote + cell.replaceAll(quote, escape + quote) + quote;
}
