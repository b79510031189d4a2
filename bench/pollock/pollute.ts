import type { Table } from "./score";

/** One file of the benchmark: how it was polluted, its text, and the table that is in it all the same. */
export interface Polluted {
  readonly kind: string;
  readonly text: string;
  readonly wanted: Table;
}

interface Style {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly lineEnd: string;
}

const usual: Style = { delimiter: ",", quote: '"', escape: '"', lineEnd: "\r\n" };

/** Every kind of pollution of the Pollock benchmark, each over the same table; those of one row or field over all of them. */
export function* pollute(table: Table): Generator<Polluted> {
  yield* ofTheFile(table);
  for (const row of table.keys()) {
    yield { kind: "a row with spaces between fields", text: written(table, usual, (line, index) => (index === row ? lineOf(table[row] ?? [], { ...usual, delimiter: " " }) : line)), wanted: table };
    for (const column of (table[row] ?? []).keys()) yield* ofAField(table, row, column);
  }
}

function* ofTheFile(table: Table): Generator<Polluted> {
  const [header = [], ...body] = table;
  const plain = written(table, usual);
  yield { kind: "as it is", text: plain, wanted: table };
  yield { kind: "no line end at the end", text: plain.trimEnd(), wanted: table };
  yield { kind: "two line ends at the end", text: `${plain}\r\n`, wanted: table };
  yield { kind: "header only", text: written([header], usual), wanted: [header] };
  yield { kind: "one row", text: written(table.slice(0, 2), usual), wanted: table.slice(0, 2) };
  yield { kind: "preamble", text: `${lineOf(["PREAMBLE", ...header.slice(1).map(() => "")], usual)}\r\n${lineOf(header.map(() => ""), usual)}\r\n${plain}`, wanted: table };
  for (const rows of [2, 3]) yield { kind: "several header rows", text: written([...Array.from({ length: rows - 1 }, () => header), ...table], usual), wanted: [header.map((name) => Array.from({ length: rows }, () => name).join(" ")), ...body] };
  for (const [name, delimiter] of [["semicolon", ";"], ["tab", "\t"], ["bar", "|"], ["comma and space", ", "], ["space", " "]] as const) yield { kind: `${name} between fields`, text: written(table, { ...usual, delimiter }), wanted: table };
  yield { kind: "apostrophe as quote", text: written(table, { ...usual, quote: "'", escape: "'" }), wanted: table };
  yield { kind: "backslash as escape", text: written(table, { ...usual, escape: "\\" }), wanted: table };
  for (const [name, lineEnd] of [["\\n", "\n"], ["\\r", "\r"]] as const) yield { kind: `${name} as line end`, text: written(table, { ...usual, lineEnd }), wanted: table };
  yield { kind: "all line ends in one file", text: table.map((cells, row) => lineOf(cells, usual) + (["\r\n", "\n", "\r"][row % 3] ?? "")).join(""), wanted: table };
}

/** One field more, one delimiter less, a quotation mark before the text. */
function* ofAField(table: Table, row: number, column: number): Generator<Polluted> {
  const cells = table[row] ?? [];
  const changed = (line: readonly string[]): string => written(table.map((one, index) => (index === row ? line : one)), usual);
  const instead = (line: readonly string[]): Table => table.map((one, index) => (index === row ? line : one));
  yield { kind: "a delimiter too many", text: changed([...cells.slice(0, column), "", ...cells.slice(column)]), wanted: table };
  if (column > 0) {
    const parts = cells.map((cell) => fieldOf(cell, usual));
    const merged = [...parts.slice(0, column - 1), `${parts[column - 1] ?? ""}${parts[column] ?? ""}`, ...parts.slice(column + 1)].join(",");
    yield { kind: "a delimiter too few", text: written(table, usual, (line, index) => (index === row ? merged : line)), wanted: instead([...cells.slice(0, column - 1), `${cells[column - 1] ?? ""}${cells[column] ?? ""}`, ...cells.slice(column + 1)]) };
  }
  const stray = cells.map((cell, index) => (index === column ? strayed(cell) : fieldOf(cell, usual))).join(",");
  yield { kind: "a stray quotation mark", text: written(table, usual, (line, index) => (index === row ? stray : line)), wanted: table };
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
  const isPlain = !cell.includes(quote) && !cell.includes(delimiter.trim() === "" ? " " : delimiter.trim()) && !/[\r\n]/.test(cell) && (cell !== "" || delimiter !== " ");
  return isPlain ? cell : quote + cell.replaceAll(quote, escape + quote) + quote;
}
