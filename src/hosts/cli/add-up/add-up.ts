import type { DuckDBConnection } from "@duckdb/node-api";
import type { SummingTable } from "../../../analysis/open-portfolio";
import { columnReaders } from "../../../columns/cells/column-readers";
import type { Recognition } from "../../../columns/recognition";
import { namesClientPlainly, plainTable, type Measure, type PlainTable } from "../../../columns/rows/plain-table";
import type { Cell, Cells } from "../../../spreadsheet/cell";
import { openDuckdb, rowsOf } from "../warehouse/scored";
import { dictionaryOf, type Dictionary } from "./dictionary";
import { asRead, type EngineFile } from "./engine-file";

/** Row numbers that are kept of rows that are added up: of the first and of the last. */
const [firstRows, lastRows] = [20, 5];

/**
 * Has DuckDB add up the rows of a plain table, into the sums that reading them one by one would give. What stands in
 * the columns is read by the same readers, each text once. False where the rows must be read one by one: the table, its
 * file or a cell of it is not plain. Then the table may hold some of its rows already.
 */
export async function addUp(
  file: EngineFile,
  head: Cells,
  recognition: Recognition,
  table: SummingTable,
): Promise<boolean> {
  const plain = plainTable(recognition);
  if (plain === null) return false;
  const connection = await openDuckdb();
  if (connection === null) return false;
  try {
    if (!(await file.load(connection, recognition, columnsOf(plain)))) return false;
    const read = await readColumns(connection, file, recognition, plain, table);
    if (read === null) return false;
    head.slice(0, firstDataRow(recognition)).forEach((cells, row) => table.add(cells, row));
    return await takeSums(connection, file, recognition, plain, read, table);
  } finally {
    connection.closeSync();
  }
}

function columnsOf({ client, date, keys, hours, money, rates }: PlainTable): readonly number[] {
  const measured = [...money, ...rates].map(({ column }) => column);
  return [...new Set([client, date, ...keys, ...(hours === null ? [] : [hours.column]), ...measured])];
}

function firstDataRow({ headerRow }: Recognition): number {
  return (headerRow ?? -1) + 1;
}

/** What the texts of the columns mean; null where one of them must be seen in its row. */
async function readColumns(
  connection: DuckDBConnection,
  file: EngineFile,
  recognition: Recognition,
  plain: PlainTable,
  table: SummingTable,
): Promise<readonly Dictionary[] | null> {
  const columns = columnReaders(recognition);
  const { startTime, endTime, endDate } = recognition.roleColumns;
  const mayCount = startTime === undefined && endTime === undefined && endDate === undefined;
  const found: (Dictionary | null)[] = [];
  const read = async (name: string, column: number, meaning: (cells: readonly Cell[]) => number | null | "unread") => {
    found.push(await dictionaryOf(connection, file, { name, column, meaning, text: () => "" }));
  };
  if (!(await areNames(connection, plain.client))) return null;
  found.push(
    await dictionaryOf(connection, file, {
      name: "days",
      column: plain.date,
      meaning: (cells) => (columns.until(cells) === null ? (columns.date(cells, null) ?? "unread") : "unread"),
      text: (date) => table.alike(date),
    }),
  );
  if (plain.hours !== null)
    await read("hours", plain.hours.column, (cells) => {
      const { value, refused } = columns.hours(cells, null);
      return refused !== undefined || (value === null && !mayCount) ? "unread" : value;
    });
  for (const { role, column } of [...plain.money, ...plain.rates]) {
    const number = columns.number(role);
    await read(role, column, (cells) => {
      const { value, refused } = number(cells);
      return refused === undefined ? value : "unread";
    });
  }
  const all = found.filter((one) => one !== null);
  return all.length < found.length || columns.isContradicted() ? null : all;
}

async function areNames(connection: DuckDBConnection, column: number): Promise<boolean> {
  const names = await rowsOf(connection, `SELECT DISTINCT c${column} AS cell FROM rows`);
  return names.every(({ cell }) => namesClientPlainly((cell ?? null) as Cell));
}

/** Groups of rows that are alike but for what adds up, each as one row of sums. */
async function takeSums(
  connection: DuckDBConnection,
  file: EngineFile,
  recognition: Recognition,
  plain: PlainTable,
  dictionaries: readonly Dictionary[],
  table: SummingTable,
): Promise<boolean> {
  const measures = [...plain.money, ...plain.rates].map(({ role }) => role);
  await connection.run(
    `CREATE VIEW read_rows AS SELECT rows.rowid + ${firstDataRow(recognition)} AS place, rows.*, days.value AS day, days.alike, ${[
      plain.hours === null ? "CAST(NULL AS DOUBLE) AS hours" : "hours.value AS hours",
      ...measures.map((role) => `${role}.value AS ${role}`),
    ].join(", ")} FROM rows ${dictionaries.map(({ join }) => join).join(" ")}`,
  );
  for (const { day, has_hours: hasHours } of await rowsOf(
    connection,
    "SELECT DISTINCT day, hours IS NOT NULL AS has_hours FROM read_rows",
  ))
    table.meetMany(Number(day), hasHours === true);
  const keys = [plain.client, ...plain.keys].map((column) => `c${column}`);
  const result = await connection.stream(sumsQuery(plain, keys));
  let counted = 0;
  for await (const groups of result.yieldRowsJson())
    for (const group of groups) {
      const [count, first, last, lastDay, ...cells] = group as unknown as SumRow;
      counted += Number(count);
      const many = { count: Number(count), first: first.map(Number), last: last.map(Number).reverse(), lastDay };
      if (!table.addMany(cellsOf(cells, file, recognition, plain), many)) return false;
    }
  const [all] = await rowsOf(connection, "SELECT COUNT(*) AS row_count FROM rows");
  return counted === Number(all?.["row_count"]);
}

type SumRow = readonly [string, readonly string[], readonly string[], number, ...Cell[]];

/**
 * Exact sums, whatever the order in which threads meet the rows; signs are told apart, for what is above and below 0
 * may count otherwise.
 */
function sumsQuery({ date, hours, money, rates }: PlainTable, keys: readonly string[]): string {
  const sums = [
    ...(hours === null ? [] : ["fsum(hours)"]),
    ...money.map(({ role }) => `fsum(${role})`),
    ...rates.map(({ role }) => `COALESCE(fsum(hours * ${role}) / NULLIF(fsum(hours), 0e0), any_value(${role}))`),
  ];
  const apart = ["hours", ...money.map(({ role }) => role)].flatMap((name) => [`${name} IS NULL`, `sign(${name})`]);
  return `SELECT COUNT(*), min(place, ${firstRows}), max(place, ${lastRows}), max(day), arg_min(c${date}, day), ${[...keys, ...sums].join(", ")}
FROM read_rows
GROUP BY ${[...keys, "alike", ...apart, ...rates.map(({ role }) => `${role} IS NULL`)].join(", ")}
ORDER BY min(place)`;
}

/** The sums as a row of the table, in the units that its columns are written in. */
function cellsOf(
  [day, ...rest]: readonly Cell[],
  file: EngineFile,
  { headers }: Recognition,
  { client, date, keys, hours, money, rates }: PlainTable,
): readonly Cell[] {
  const row = new Array<Cell>(headers.length).fill(null);
  const texts = [client, ...keys];
  row[date] = asRead(day ?? null, file.isNumeric(date));
  texts.forEach((column, index) => {
    row[column] = asRead(rest[index] ?? null, file.isNumeric(column));
  });
  const figures = rest.slice(texts.length);
  const [time, ...others] = hours === null ? [null, ...figures] : figures;
  if (hours !== null) row[hours.column] = typeof time === "number" ? time * hours.perHour : null;
  [...money, ...rates].forEach(({ column, times }: Measure, index) => {
    const sum = others[index];
    row[column] = typeof sum === "number" ? sum / times : null;
  });
  return row;
}
