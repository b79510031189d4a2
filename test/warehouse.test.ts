import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { judgeClient } from "../src/analysis/judge/judge-client";
import { usualPractice } from "../src/analysis/owner/practice";
import { engines } from "../src/warehouse/dialects";
import { warehouseScript } from "../src/warehouse/script";
import { meant, known } from "../tools/formulas/meaning";
import { meaningOf } from "../tools/formulas/read-formula";

jest.setTimeout(180_000);

const root = resolve(__dirname, "..");
const figures = ["effective_rate", "avoidable_profit", "full_profit", "yield", "minimum_fee", "fee_increase", "verdict"] as const;

interface Row {
  readonly revenue: number | null;
  readonly hours: number | null;
  readonly direct_costs: number;
  readonly serving_costs: number;
  readonly fit: number | null;
  readonly knockouts: number;
  readonly is_tried: boolean;
}

/** Numbers as firms have them, and those on which engines differ: nothing, ±0, the smallest there are, and sums beyond the guard. */
function randomRows(count: number): readonly Row[] {
  let state = 42;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const odd = [null, 0, -0, 5e-324, 1e-310, 1e11, -250.25, 1 / 3];
  const pick = (largest: number): number | null => (next() < 0.15 ? odd[Math.floor(next() * odd.length)]! : next() * largest);
  return Array.from({ length: count }, () => ({
    revenue: pick(100_000), hours: pick(900), direct_costs: Math.abs(pick(20_000) ?? 0), serving_costs: Math.abs(pick(5_000) ?? 0),
    fit: next() < 0.2 ? null : Math.round(next() * 100), knockouts: next() < 0.1 ? 1 : 0, is_tried: next() < 0.3,
  }));
}

const practice = { ...usualPractice(), minimumRate: 78, avoidableCostPerHour: 25, fullCostPerHour: 60 };

/** The core's own answer for a row; what the guard keeps out is as if it were not known. */
function expected(given: Row): readonly (number | string | null)[] {
  const isOut = [given.revenue, given.hours, given.direct_costs, given.serving_costs].some((value) => value !== null && value !== 0 && Math.abs(value) < 1e-9);
  const row = isOut ? { ...given, revenue: null, hours: null, direct_costs: 0, serving_costs: 0 } : given;
  const judged = judgeClient({
    revenue: row.revenue, hours: row.hours, directCosts: row.direct_costs, servingCosts: row.serving_costs, avoidableCostPerHour: 25,
    fit: row.fit, knockouts: row.knockouts > 0 ? ["Respect"] : [], isTried: row.is_tried,
  }, practice);
  return [judged.effectiveRate, judged.avoidableProfit, judged.fullProfit, judged.yield, judged.minimumFee, judged.feeIncrease, judged.verdict];
}

const literal = (value: number | boolean | null): string => (value === null ? "NULL" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : Object.is(value, -0) ? "-0e0" : String(value).includes("e") ? String(value) : `${value}e0`);

/** Loads rows as if client_sums had made them, then asks the views. */
function loading(rows: readonly Row[], double: string): readonly string[] {
  const values = rows.map((row, index) => `('F', 'C${index}', ${literal(row.revenue)}, ${literal(row.hours)}, ${literal(row.direct_costs)}, ${literal(row.serving_costs)}, 1)`);
  const ratings = rows.map((row, index) => `('F', 'C${index}', ${literal(row.fit)}, ${literal(row.knockouts)}, ${literal(row.is_tried)})`);
  return [
    `CREATE TABLE client_sums (firm VARCHAR(9), client VARCHAR(20), revenue ${double}, hours ${double}, direct_costs ${double}, serving_costs ${double}, row_count INTEGER)`,
    `INSERT INTO client_sums VALUES ${values.join(", ")}`,
    `INSERT INTO ratings VALUES ${ratings.join(", ")}`,
    `INSERT INTO practice VALUES ('F', 78e0, 25e0, 60e0, 50e0, 0.3e0, 0.02e0, 'salt')`,
  ];
}

function differing(rows: readonly Row[], found: ReadonlyMap<string, readonly unknown[]>): readonly string[] {
  return rows.flatMap((row, index) => {
    const [ours, theirs] = [expected(row), found.get(`C${index}`)!];
    return ours.flatMap((value, figure) => (value === (theirs[figure] ?? null) || (value === 0 && theirs[figure] === 0) ? [] : [`C${index} ${figures[figure]!}: ${String(value)} here, ${String(theirs[figure])} there, of ${JSON.stringify(row)}`]));
  });
}

describe("the core as SQL", () => {
  it("gives the same values on DuckDB for 20,000 clients, to the last bit", async () => {
    const rows = randomRows(20_000);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const { tables, views } = warehouseScript("duckdb", { hasNames: true });
    for (const sql of [...tables, ...loading(rows, "DOUBLE"), ...views.slice(1)]) await connection.run(sql);
    const found = await duckRows(connection, `SELECT client, ${figures.join(", ")} FROM client_verdicts`);
    expect(differing(rows, found)).toEqual([]);
    connection.closeSync();
  });

  it("gives the same values in PostgreSQL's dialect for 1,000 clients", () => {
    const rows = randomRows(1_000);
    const { tables, views } = warehouseScript("postgres", { hasNames: true });
    const answers = inPostgres([...tables, ...loading(rows, "DOUBLE PRECISION"), ...views.slice(1)], `SELECT client, ${figures.join(", ")} FROM client_verdicts`);
    const found = new Map(answers.map((answer) => [String(answer["client"]), figures.map((name) => answer[name])] as const));
    expect(differing(rows, found)).toEqual([]);
  });

  it("names what is out of range and what is missing, and loses no client", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const { tables, views } = warehouseScript("duckdb", { hasNames: true });
    const rows: readonly Row[] = [{ revenue: 1e300, hours: 10, direct_costs: 0, serving_costs: 0, fit: null, knockouts: 0, is_tried: false }, { ...randomRows(1)[0]!, revenue: 100, hours: null, fit: 50 }];
    for (const sql of [...tables, ...loading(rows, "DOUBLE"), ...views.slice(1)]) await connection.run(sql);
    await connection.run("INSERT INTO client_sums VALUES ('F', 'NaN', 'NaN'::DOUBLE, 1, 0, 0, 1), ('Other', 'X', 1, 1, 0, 0, 1)");
    const found = await duckRows(connection, "SELECT client, problem, verdict FROM client_verdicts");
    expect(Object.fromEntries(found)).toMatchObject({ C0: ["figure.range", null], C1: ["hours.missing", null], NaN: ["figure.range", null], X: ["practice.missing", null] });
    connection.closeSync();
  });

  it("puts a code beside the value for each guard of the core", () => {
    const yieldOf = (revenue: number, hours: number) => meaningOf(join(root, "src/core/client-profit.ts"), "clientYield", [known(revenue), known(hours), known(50)]);
    expect(yieldOf(10_000, 120)).toEqual(known(0.4));
    expect(yieldOf(0, 120)).toEqual({ kind: "failure", code: "revenue.none" });
    expect(yieldOf(-5, 120)).toEqual({ kind: "failure", code: "revenue.negative" });
    expect(yieldOf(5, -1)).toEqual({ kind: "failure", code: "hours.negative" });
  });

  it("stops, with its place, at code that is no arithmetic", () => {
    const values = meant({ kind: "input", name: "values" });
    expect(() => meaningOf(join(root, "src/core/concentration.ts"), "concentration", [values])).toThrow(/^src\/core\/concentration\.ts:\d+: /);
  });
});

/** PGlite is PostgreSQL in WebAssembly; it runs in a process of its own, because it loads itself as a module. */
function inPostgres(statements: readonly string[], question: string): readonly Readonly<Record<string, unknown>>[] {
  const script = `
    import { PGlite } from "@electric-sql/pglite";
    const { statements, question } = JSON.parse((await import("node:fs")).readFileSync(0, "utf8"));
    const database = await PGlite.create();
    for (const sql of statements) await database.exec(sql);
    process.stdout.write(JSON.stringify((await database.query(question)).rows));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root, input: JSON.stringify({ statements, question }), encoding: "utf8", maxBuffer: 1e8 });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as readonly Readonly<Record<string, unknown>>[];
}

async function duckRows(connection: DuckDBConnection, sql: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const rows = (await connection.runAndReadAll(sql)).getRows();
  return new Map(rows.map(([client, ...values]) => [String(client), values] as const));
}

describe("keepworthy warehouse", () => {
  let folder = "";
  const program = (...words: readonly string[]) => spawnSync(process.execPath, ["--import", "tsx", "src/hosts/cli/keepworthy.ts", "warehouse", ...words], { cwd: root, encoding: "utf8", env: { ...process.env, INIT_CWD: "" } });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keepworthy-warehouse-"));
    writeFileSync(join(folder, "entries-1.csv"), "firm,client,day,hours\nF1,Acme,2025-01-03,10\nF1,Acme,2025-02-03,5\n");
    writeFileSync(join(folder, "entries-2.csv"), "firm,client,day,hours\nF1,Beta,2025-01-03,20\n");
    writeFileSync(join(folder, "invoices.csv"), "firm,client,day,net\nF1,Acme,2025-02-28,1500\nF1,Beta,2025-02-28,900\n");
    writeFileSync(join(folder, "practice.csv"), "firm,minimum_rate,avoidable_cost_per_hour,full_cost_per_hour,minimum_fit,maximum_increase,tolerance,salt\nF1,78,25,60,50,0.3,0.02,s\n");
  });

  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  it.each(engines)("prints tables, views and a check for %s", (engine) => {
    const { stdout, status } = program("--engine", engine);
    expect(status).toBe(0);
    for (const name of ["client_sums", "client_inputs", "client_figures", "client_verdicts", "rows_in"]) expect(stdout).toContain(name);
  });

  it("computes a folder: 1,500 ÷ 15 h = 100 is kept at 78, 900 ÷ 20 h = 45 is not; Acme leaves 1,500 − 15 × 60 = 600", () => {
    const { stdout, stderr, status } = program(folder, "--run", "--names", "--json");
    expect(status).toBe(0);
    const [beta, acme] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(acme).toMatchObject({ client: "Acme", row_count: "3", effective_rate: 100, full_profit: 600, yield: 0.4, verdict: "Keep" });
    expect(beta).toMatchObject({ client: "Beta", effective_rate: 45, full_profit: -300 });
    expect(stderr).toContain("entries-2.csv: 1 rows");
  });

  it("gives pseudonyms unless names are asked for, the same ones each time", () => {
    const names = (): unknown => (JSON.parse(program(folder, "--run", "--json").stdout) as { client: string }[]).map(({ client }) => client);
    const first = names() as string[];
    expect(first.every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
    expect(names()).toEqual(first);
  });

  it.each([
    ["a shard that cannot be read", () => { writeFileSync(join(folder, "entries-3.parquet"), "PAR1 nothing"); }, "entries-3.parquet"],
    ["a number that is none", () => { writeFileSync(join(folder, "entries-3.csv"), "firm,client,day,hours\nF1,Acme,2025-01-03,ten\n"); }, "ten"],
    ["a column that is not there", () => { writeFileSync(join(folder, "entries-3.csv"), "firm,client,day\nF1,Acme,2025-01-03\n"); }, "has no column hours"],
    ["a client rated twice", () => { writeFileSync(join(folder, "ratings.csv"), "firm,client,fit,knockouts,is_tried\nF1,Acme,50,0,false\nF1,Acme,70,0,false\n"); }, "8 came out"],
  ])("hands out nothing where there is %s", (_, spoil, named) => {
    spoil();
    const out = join(folder, "scored.csv");
    const { stdout, stderr, status } = program(folder, "--run", "--out", out);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(named);
    expect(readdirSync(folder).filter((file) => file.includes("scored"))).toEqual([]);
  });

  it("writes all clients to a file, and never over one that is there", () => {
    const out = join(folder, "scored.csv");
    expect(program(folder, "--run", "--names", "--out", out).status).toBe(0);
    expect(readFileSync(out, "utf8").split("\n").filter((line) => line !== "")).toHaveLength(3);
    expect(program(folder, "--run", "--out", out).status).toBe(2);
  });
});

describe("the bundles", () => {
  it("hold nothing of this", () => {
    const files = execFileSync("git", ["ls-files", "src/taskpane", "src/hosts/excel", "src/hosts/sheets", "src/hosts/playground"], { cwd: root, encoding: "utf8" }).trim().split("\n");
    expect(files.filter((file) => /\.tsx?$/.test(file) && readFileSync(join(root, file), "utf8").includes("/warehouse"))).toEqual([]);
  });
});
