import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDuckdb, quoted } from "../../src/hosts/cli/warehouse/scored";

// Entries → clients → verdicts of Parquet files: keepworthy warehouse --run beside the same question written by hand,
// each in a process of its own. npm run bench -- warehouse/duckdb [millions of entries = 10] [turns = 3]

const rows = Math.round(Number(process.argv[2] ?? 10) * 1e6);
const turns = Number(process.argv[3] ?? 3);
const program = resolve(__dirname, "../../dist/cli/keepworthy.js");

/**
 * Sums, rates, profits, yield, fee, rise and a verdict, as somebody would write them for this one question; no guards,
 * no codes, no ratings, no counts, no pseudonyms.
 */
const byHand = (folder: string): string => `
  SELECT *, CASE WHEN rate >= 78 THEN 'Keep' WHEN rise <= 0.3 THEN 'Reprice' ELSE 'Part ways' END AS verdict
  FROM (
    SELECT firm, client, revenue, hours, (revenue - direct - serving) / hours AS rate,
      revenue - direct - serving - hours * 25 AS avoidable, revenue - direct - serving - hours * 60 AS full_profit,
      (revenue - direct - serving - hours * 60) / revenue AS yield, hours * 78 + direct + serving AS fee,
      greatest(0, (hours * 78 + direct + serving) / revenue - 1) AS rise
    FROM (SELECT firm, client, SUM(hours) AS hours FROM '${folder}/entries-*.parquet' GROUP BY ALL)
    JOIN (
      SELECT firm, client, SUM(net) AS revenue, SUM(direct_costs) AS direct, SUM(serving_costs) AS serving
      FROM '${folder}/invoices.parquet' GROUP BY ALL
    ) USING (firm, client)
  )`;

void (async () => {
  if (process.argv[2] === "by hand") return answerByHand(process.argv[3] ?? "", process.argv[4] ?? "");
  if (!existsSync(program)) throw new Error("dist/cli/keepworthy.js is not built. Run npm run build first.");
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-bench-"));
  try {
    await fill(folder);
    measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

/** 40 clients a firm, 250 entries a client, an invoice to every 20 entries; ten million entries a file. */
async function fill(folder: string): Promise<void> {
  const connection = await openDuckdb();
  if (connection === null) throw new Error("DuckDB is not installed.");
  const write = async (file: string, query: string): Promise<void> => {
    await connection.run(`COPY (${query}) TO ${quoted(join(folder, file))} (FORMAT PARQUET)`);
  };
  for (let first = 0; first < rows; first += 1e7)
    await write(
      `entries-${String(first / 1e7).padStart(3, "0")}.parquet`,
      "SELECT 'F' || (i // 10000) AS firm, 'C' || (i // 250 % 40) AS client, " +
        "DATE '2025-01-01' + CAST(i % 365 AS INTEGER) AS day, CAST((i * 7 % 33) / 4.0 AS DOUBLE) AS hours " +
        `FROM range(${first}, ${Math.min(rows, first + 1e7)}) AS t(i)`,
    );
  await write(
    "invoices.parquet",
    "SELECT 'F' || (i // 500) AS firm, 'C' || (i // 13 % 40) AS client, DATE '2025-01-31' AS day, " +
      "CAST(400 + i * 37 % 900 AS DOUBLE) AS net, CAST(i % 50 AS DOUBLE) AS direct_costs, 0e0 AS serving_costs " +
      `FROM range(${Math.round(rows / 20)}) AS t(i)`,
  );
  await write(
    "practice.parquet",
    "SELECT 'F' || i AS firm, 78e0 AS minimum_rate, 25e0 AS avoidable_cost_per_hour, " +
      "60e0 AS full_cost_per_hour, 50e0 AS minimum_fit, 0.3e0 AS maximum_increase, 0.02e0 AS tolerance, " +
      `'s' AS salt, 12e0 AS months FROM range(${Math.ceil(rows / 10000)}) AS t(i)`,
  );
  connection.closeSync();
}

function measure(folder: string): void {
  const size = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  console.log(`${rows.toLocaleString("en")} entries, ${(size / 1e6).toFixed(0)} MB of Parquet`);
  const outs = join(folder, "out");
  mkdirSync(outs);
  const all = { "warehouse --run": [] as Turn[], "by hand": [] as Turn[] };
  for (let turn = 0; turn < turns; turn++) {
    all["warehouse --run"].push(timed([program, "warehouse", folder, "--run", "--out", join(outs, `${turn}.parquet`)]));
    all["by hand"].push(timed(["--import", "tsx", __filename, "by hand", folder, join(outs, `hand-${turn}.parquet`)]));
  }
  for (const [name, measured] of Object.entries(all)) {
    const { seconds, peak, processor } = middle(measured);
    console.log(
      `${name}: ${seconds.toFixed(1)} s = ${(rows / seconds / 1e6).toFixed(2)} million entries/s, ` +
        `${processor.toFixed(1)} s of processor, peak memory ${peak} MB`,
    );
  }
  console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`);
}

function middle(turns: readonly Turn[]): Turn {
  const sorted = [...turns].sort((one, other) => one.seconds - other.seconds);
  return sorted[Math.floor(sorted.length / 2)] ?? { seconds: NaN, peak: NaN, processor: NaN };
}

interface Turn {
  readonly seconds: number;
  readonly peak: number;
  readonly processor: number;
}

/** A process of its own, from its start to its end, with what the system saw of it. */
function timed(words: readonly string[]): Turn {
  const started = performance.now();
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "%M %U %S", process.execPath, ...words], {
    encoding: "utf8",
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(stderr);
  const [peak = NaN, user = NaN, system = NaN] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { seconds, peak: Math.round(peak / 1024), processor: user + system };
}

async function answerByHand(folder: string, out: string): Promise<void> {
  const connection = await openDuckdb();
  await connection?.run(`COPY (${byHand(folder)}) TO ${quoted(out)} (FORMAT PARQUET)`);
  connection?.closeSync();
}
