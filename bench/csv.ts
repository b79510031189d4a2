import { createReadStream, openSync, readSync, closeSync, rmSync, statSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { loadavg, tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";
import { usualPractice } from "../src/analysis/owner/practice";
import { noCorrections } from "../src/columns/decide/corrections";
import { openCsvStream } from "../src/files/read-csv";
import { gather } from "../src/hosts/cli/gather";
import { csvFile } from "../src/hosts/cli/add-up/csv-file";
import { openDuckdb, quoted, rowsOf } from "../src/hosts/cli/warehouse/scored";
import { writeEntries } from "./entries/write-entries";

// Reading a long CSV: our own reader beside papaparse, uDSV and DuckDB, and the whole of score (recognising and sums)
// beside them, also of the same entries in Parquet. npx tsx bench/csv.ts [entries = 1,000,000] [turns = 3] [with which the readers' names begin …]

const count = Number(process.argv[2] ?? 1_000_000);
const turns = Number(process.argv[3] ?? 3);
const wanted = process.argv.slice(4);
const file = join(tmpdir(), `keepworthy-csv-${count}.csv`);
const parquet = file.replace(".csv", ".parquet");
const pieceSize = 256 * 1024;

const readers: Readonly<Record<string, () => Promise<number>>> = {
  papaparse: papaparse,
  uDSV: udsv,
  "DuckDB's reader, every value as text": duckdb,
  "our reader": own,
  "the columns that score takes in, cells as numbers": numbered,
  "score, row by row: our reader, recognising, sums": () => score(file, "row by row"),
  "score, added up: recognising, cells as numbers, sums": () => score(file, "added up"),
  "score of the same in Parquet: DuckDB reads the columns": () => score(parquet, "added up"),
  "DuckDB's own sums of that Parquet, by client, person and month": duckdbSums,
};

void (async () => {
  await writeEntries(file, count);
  await inDuckdb((connection) =>
    connection.run(`COPY (SELECT * FROM read_csv(${quoted(file)})) TO ${quoted(parquet)} (FORMAT PARQUET)`),
  );
  console.log(`${count.toLocaleString("en")} entries, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  const times = new Map<string, number[]>();
  const cpu = new Map<string, number>();
  const asked = Object.entries(readers).filter(
    ([name]) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
  );
  for (let turn = 0; turn < turns; turn++)
    for (const [name, read] of asked) {
      const started = performance.now();
      const before = process.cpuUsage();
      const rows = await read();
      const used = process.cpuUsage(before);
      cpu.set(name, Math.min(cpu.get(name) ?? Infinity, (used.user + used.system) / 1000));
      times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
      if (rows !== count) throw new Error(`${name} read ${rows} rows.`);
    }
  const best = (name: string): number => Math.min(...(times.get(name) ?? []));
  for (const [name] of asked)
    console.log(
      `${name}: ${Math.round(count / best(name))} thousand entries/s, ` +
        `${(best("papaparse") / best(name)).toFixed(2)} × papaparse; ` +
        `${Math.round(cpu.get(name) ?? 0)} ms of processor`,
    );
  console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`);
  rmSync(file);
  rmSync(parquet);
})();

function papaparse(): Promise<number> {
  let rows = -1;
  return new Promise((done, fail) => {
    Papa.parse<string[]>(createReadStream(file, { encoding: "utf8", highWaterMark: pieceSize }), {
      chunk: ({ data }) => {
        rows += data.filter((row) => row.length > 1).length;
      },
      complete: () => done(rows),
      error: fail,
    });
  });
}

function udsv(): Promise<number> {
  let rows = 0;
  let parser = null as ReturnType<typeof initParser> | null;
  for (const piece of pieces()) {
    const text = piece.toString("utf8");
    parser ??= initParser(inferSchema(text));
    parser.chunk<string[]>(text, parser.stringArrs, () => {
      rows++;
    });
  }
  parser?.end();
  return Promise.resolve(rows);
}

function duckdb(): Promise<number> {
  return inDuckdb(async (connection) => {
    const result = await connection.stream(
      `SELECT * FROM read_csv(${quoted(file)}, header = true, all_varchar = true)`,
    );
    let rows = 0;
    for await (const some of result.yieldRows()) rows += some.length;
    return rows;
  });
}

/** Nothing recognised, nothing read in its meaning, no row accounted for: what the least of engines must do. */
function duckdbSums(): Promise<number> {
  return inDuckdb(async (connection) => {
    const sums = await rowsOf(
      connection,
      `SELECT "Client", "First Name", "Last Name", "Billable?", "Currency", ` +
        `date_trunc('month', "Date") AS month, COUNT(*) AS row_count, SUM("Hours") AS hours, ` +
        `SUM("Billable Amount") AS amount FROM ${quoted(parquet)} GROUP BY ALL`,
    );
    return sums.reduce((sum, group) => sum + Number(group["row_count"]), 0);
  });
}

async function inDuckdb<Answer>(work: (connection: DuckDBConnection) => Promise<Answer>): Promise<Answer> {
  const connection = await openDuckdb();
  if (connection === null) throw new Error("DuckDB is not installed.");
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
  }
}

function own(): Promise<number> {
  const csv = openCsvStream(file, {
    isValid: (bytes) => isUtf8(bytes),
    text: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"),
  });
  let rows = -1;
  for (const piece of pieces()) rows += csv.push(piece).length;
  rows += csv.end().length;
  return Promise.resolve(rows);
}

/** The columns that score takes in, each different cell as a number. */
async function numbered(): Promise<number> {
  const dialect = { delimiter: ",", quote: '"', hasBackslash: false, isPadded: false } as const;
  let taken = 0;
  const columns = [0, 1, 5, 6, 7, 8, 9, 10, 11];
  const table = { headers: new Array<string>(12).fill(""), headerRow: 0 };
  if (!(await csvFile(file, dialect).read(table, columns, () => taken++ < count))) throw new Error("It is not plain.");
  return taken;
}

async function score(path: string, how: "added up" | "row by row"): Promise<number> {
  const portfolios = await gather(
    [{ path, name: basename(path) }],
    { ...usualPractice(), minimumRate: 80 },
    () => noCorrections,
    (sentence) => {
      throw new Error(sentence);
    },
    "asked",
    () => undefined,
    how,
  );
  return portfolios.reduce((sum, { rows }) => sum + rows.used, 0);
}

function* pieces(): Generator<Buffer> {
  const handle = openSync(file, "r");
  const memory = Buffer.alloc(pieceSize);
  for (let length = readSync(handle, memory); length > 0; length = readSync(handle, memory))
    yield memory.subarray(0, length);
  closeSync(handle);
}
