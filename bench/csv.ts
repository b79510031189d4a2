import { createReadStream, createWriteStream, openSync, readSync, closeSync, rmSync, statSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { once } from "node:events";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";
import { usualPractice } from "../src/analysis/owner/practice";
import { noCorrections } from "../src/columns/decide/corrections";
import { openCsvStream } from "../src/files/read-csv";
import { gather } from "../src/hosts/cli/gather";
import { openDuckdb, quoted } from "../src/hosts/cli/warehouse/scored";

// Reading a long CSV: our own reader beside papaparse, uDSV and DuckDB, and the whole of score (recognising and sums) beside them.
// npx tsx bench/csv.ts [entries = 1,000,000]

const count = Number(process.argv[2] ?? 1_000_000);
const file = join(tmpdir(), `keepworthy-csv-${count}.csv`);
const pieceSize = 256 * 1024;

const readers: Readonly<Record<string, () => Promise<number>>> = {
  "papaparse": papaparse, "uDSV": udsv, "DuckDB's reader, every value as text": duckdb, "our reader": own, "score: our reader, recognising, sums": score,
};

void (async () => {
  await write();
  console.log(`${count.toLocaleString("en")} entries, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  const times = new Map<string, number[]>();
  for (let turn = 0; turn < 3; turn++) for (const [name, read] of Object.entries(readers)) {
    const started = performance.now();
    const rows = await read();
    times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
    if (rows !== count) throw new Error(`${name} read ${rows} rows.`);
  }
  const best = (name: string): number => Math.min(...(times.get(name) ?? []));
  for (const name of Object.keys(readers)) console.log(`${name}: ${Math.round(count / best(name))} thousand entries/s, ${(best("papaparse") / best(name)).toFixed(2)} × papaparse`);
  console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`);
  rmSync(file);
})();

function papaparse(): Promise<number> {
  let rows = -1;
  return new Promise((done, fail) => {
    Papa.parse<string[]>(createReadStream(file, { encoding: "utf8", highWaterMark: pieceSize }), { chunk: ({ data }) => { rows += data.filter((row) => row.length > 1).length; }, complete: () => done(rows), error: fail });
  });
}

function udsv(): Promise<number> {
  let rows = 0;
  let parser = null as ReturnType<typeof initParser> | null;
  for (const piece of pieces()) {
    const text = piece.toString("utf8");
    parser ??= initParser(inferSchema(text));
    parser.chunk<string[]>(text, parser.stringArrs, () => { rows++; });
  }
  parser?.end();
  return Promise.resolve(rows);
}

async function duckdb(): Promise<number> {
  const connection = await openDuckdb();
  if (connection === null) throw new Error("DuckDB is not installed.");
  const result = await connection.stream(`SELECT * FROM read_csv(${quoted(file)}, header = true, all_varchar = true)`);
  let rows = 0;
  for await (const some of result.yieldRows()) rows += some.length;
  connection.closeSync();
  return rows;
}

function own(): Promise<number> {
  const csv = openCsvStream(file, { isValid: (bytes) => isUtf8(bytes), text: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") });
  let rows = -1;
  for (const piece of pieces()) rows += csv.push(piece).length;
  rows += csv.end().length;
  return Promise.resolve(rows);
}

async function score(): Promise<number> {
  const portfolios = await gather([{ path: file, name: "entries.csv" }], { ...usualPractice(), minimumRate: 80 }, () => noCorrections, (sentence) => { throw new Error(sentence); });
  return portfolios.reduce((sum, { rows }) => sum + rows.used, 0);
}

function* pieces(): Generator<Buffer> {
  const handle = openSync(file, "r");
  const memory = Buffer.alloc(pieceSize);
  for (let length = readSync(handle, memory); length > 0; length = readSync(handle, memory)) yield memory.subarray(0, length);
  closeSync(handle);
}

/** Entries as a tracker exports them, from a fixed sequence: 400 clients, 12 people, five years. */
async function write(): Promise<void> {
  const out = createWriteStream(file);
  out.write("Date,Client,Project,Task,Notes,Hours,Billable?,First Name,Last Name,Billable Rate,Billable Amount,Currency\n");
  let seed = 12345;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let row = 0; row < count; row++) {
    const hours = (1 + next(32)) / 4;
    const rate = 60 + next(12) * 5;
    const isBillable = next(10) > 1;
    const date = `${2021 + next(5)}-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
    if (!out.write(`${date},Client ${1 + next(400)},Project ${1 + next(9)},Task ${1 + next(20)},"What was done, in some words of a working day, no. ${row}",${hours},${isBillable ? "Yes" : "No"},Person,${1 + next(12)},${rate}.0,${isBillable ? hours * rate : 0},Euro - EUR\n`)) await once(out, "drain");
  }
  out.end();
  await finished(out);
}
