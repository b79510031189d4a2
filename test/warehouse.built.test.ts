import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { openDuckdb } from "../src/hosts/cli/warehouse/scored";
import type { Cells } from "../src/hosts/cli/warehouse/source";
import { engines } from "../src/warehouse/dialects";
import { warehouseScript } from "../src/warehouse/script";
import { meant, known } from "../tools/formulas/meaning";
import { meaningOf } from "../tools/formulas/read-formula";
import { loadDuckdb } from "./engines/load-duckdb";
import { compareWithCore } from "./engines/parity";
import { askPglite } from "./engines/pglite";

jest.setTimeout(180_000);

const root = resolve(__dirname, "..");
describe("the core as SQL", () => {
  it("gives the same values on DuckDB for 5,000 clients, to the last bit", async () => {
    const connection = (await openDuckdb())!;
    await loadDuckdb(connection, 5_000);
    expect(await compareWithCore(5_000, duckVerdicts(connection))).toMatchObject({
      differing: 0,
      withoutReason: 0,
      named: [],
    });
    connection.closeSync();
  });

  it("gives the same values in PostgreSQL's dialect for 1,000 clients", async () => {
    expect(await compareWithCore(1_000, askPglite(1_000))).toMatchObject({ differing: 0, withoutReason: 0, named: [] });
  });

  it("names what is out of range and what is missing, and loses no client", async () => {
    const connection = (await openDuckdb())!;
    for (const sql of warehouseScript("duckdb", { hasNames: true }).tables) await connection.run(sql);
    await connection.run(
      "INSERT INTO entries VALUES ('F', 'Huge', DATE '2025-01-03', 10), ('F', 'NaN', DATE '2025-01-03', 1), ('Other', 'X', DATE '2025-01-03', 1)",
    );
    await connection.run(
      "INSERT INTO invoices VALUES ('F', 'Huge', DATE '2025-01-31', 1e300, NULL, NULL), ('F', 'NaN', " +
        "DATE '2025-01-31', 'NaN'::DOUBLE, NULL, NULL), ('F', 'Idle', DATE '2025-01-31', 100, NULL, NULL), " +
        "('Other', 'X', DATE '2025-01-31', 1, NULL, NULL)",
    );
    await connection.run(
      "INSERT INTO practice (firm, minimum_rate, avoidable_cost_per_hour, full_cost_per_hour, minimum_fit, " +
        "maximum_increase, tolerance, salt) VALUES ('F', 78, 25, 60, 50, 0.3, 0.02, 'salt')",
    );
    expect(await askDuckdb(connection, ["client", "problem", "verdict", "row_count"])).toEqual([
      ["Huge", "figure.range", null, "2"],
      ["Idle", "hours.missing", null, "1"],
      ["NaN", "figure.range", null, "2"],
      ["X", "practice.missing", null, "2"],
    ]);
    connection.closeSync();
  });

  it(
    "scores ratings by weight: 5 and 3 at 0.6 and 0.4 on 1 to 5 give 100 × (0.6 × 1 + 0.4 × 0.5) = 80; " +
      "a missed floor gives 0, too few give none",
    async () => {
      const connection = (await openDuckdb())!;
      for (const sql of warehouseScript("duckdb", { hasNames: true }).tables) await connection.run(sql);
      await connection.run(
        "INSERT INTO criteria VALUES ('F', 'Respect', 0.6, 1, 5, false, 2), ('F', 'Pay', 0.4, 60, 0, true, NULL)",
      );
      await connection.run(
        "INSERT INTO ratings VALUES ('F', 'Good', 'Respect', 5), ('F', 'Good', 'Pay', 30), ('F', 'Rude', " +
          "'Respect', 1), ('F', 'Rude', 'Pay', 0), ('F', 'Half', 'Pay', 90), ('F', 'Half', 'Respect', NULL), ('F', " +
          "'Typo', 'Respect', 6), ('F', 'Odd', 'Humour', 3), ('F', 'Late', 'Respect', 5), ('F', 'Late', 'Pay', 90)",
      );
      await connection.run("INSERT INTO clients VALUES ('F', 'Half', 40, 0, false)");
      await connection.run("INSERT INTO entries SELECT DISTINCT firm, client, DATE '2025-01-03', 10.0 FROM ratings");
      await connection.run(
        "INSERT INTO invoices SELECT DISTINCT firm, client, DATE '2025-01-31', 1500.0, NULL::DOUBLE, NULL::DOUBLE FROM ratings",
      );
      await connection.run(
        "INSERT INTO practice (firm, minimum_rate, avoidable_cost_per_hour, full_cost_per_hour, minimum_fit, " +
          "maximum_increase, tolerance, salt) VALUES ('F', 78, 25, 60, 50, 0.3, 0.02, 'salt')",
      );
      expect(await askDuckdb(connection, ["client", "fit", "grade", "verdict", "problem"])).toEqual([
        ["Good", 80, "A", "Grow", null],
        // Pay alone weighs 0.4 of 1: less than half, so the fit entered by hand stands.
        ["Half", 40, "C", expect.any(String), null],
        // 90 days late is simply the worst: 100 × 0.6 = 60.
        ["Late", 60, "B", "Keep", null],
        ["Odd", null, null, expect.any(String), "criterion.missing"],
        ["Rude", 0, "D", "Part ways", null],
        ["Typo", null, null, expect.any(String), "fit.offScale"],
      ]);
      connection.closeSync();
    },
  );

  it(
    "says what letting go does: 12,000 with 9,000 avoidable in 100 hours, of which 60 % are sold again for 60: " +
      "−3,000 + 3,600 = 600; what cannot be said has its code beside the verdict",
    async () => {
      const connection = (await openDuckdb())!;
      for (const sql of warehouseScript("duckdb", { hasNames: true }).tables) await connection.run(sql);
      const firm = (name: string, revenue: number, hours: number, direct: number, terms: string): string[] => [
        `INSERT INTO entries VALUES ('${name}', 'Acme', DATE '2025-01-03', ${hours})`,
        `INSERT INTO invoices VALUES ('${name}', 'Acme', DATE '2025-01-31', ${revenue}, ${direct}, NULL)`,
        `INSERT INTO practice VALUES ('${name}', 100, 40, NULL, 50, 0.3, 0.02, 's', ${terms})`,
      ];
      for (const sql of [
        ...firm("Year", 12_000, 100, 5_000, "12, 0.6, 0, 60, 0"),
        ...firm("Half", 6_000, 50, 2_500, "6, 0.6, 0, 60, 0"),
        ...firm("Never", 12_000, 100, 5_000, "12, 0.4, 0, 60, 0"),
        ...firm("Typo", 12_000, 100, 5_000, "12, 60, 0, 60, 0"),
        ...firm("Undated", 12_000, 100, 5_000, "NULL, 0.6, 0, 60, 0"),
        ...firm("Short", 12_000, 100, 5_000, "2, 0.6, 0, 60, 0"),
        // As usual: 60 % within 3 months for 100 − 40 an hour: −3,000 + 300 × (12 − 1.5) = 150; back at 0 where 50 t = 300 × 1.5.
        ...firm("Usual", 12_000, 100, 5_000, "12, NULL, NULL, NULL, NULL"),
      ])
        await connection.run(sql);
      const columns = ["firm", "exit_impact", "refill_share_needed", "exit_payback", "exit_problem"];
      expect(await askDuckdb(connection, [...columns, "verdict"], "firm")).toEqual([
        ["Half", 600, 0.5, 0, null, "Reprice"],
        ["Never", expect.closeTo(-600), 0.5, null, "exit.never", "Reprice"],
        ["Short", null, null, null, "months.tooFew", "Reprice"],
        ["Typo", null, 0.5, null, "share.percent", "Reprice"],
        ["Undated", null, null, null, "months.missing", "Reprice"],
        ["Usual", 150, 0.5, 9, null, "Reprice"],
        ["Year", 600, 0.5, 0, null, "Reprice"],
      ]);
      // (12,000 − 5,000) ÷ 100 = 70 is 30 below 100; 7,000 ÷ 100 = 70 hours would do.
      const rates = ["firm", "least_rate", "effective_rate", "rate_gap", "break_even_hours", "lost_per_year"];
      expect((await askDuckdb(connection, rates, "firm")).at(-1)).toEqual(["Year", 100, 70, -30, 70, 3000]);
      connection.closeSync();
    },
  );

  it("puts a code beside the value for each guard of the core", () => {
    const yieldOf = (revenue: number, hours: number) =>
      meaningOf(join(root, "src/core/client-profit.ts"), "clientYield", [known(revenue), known(hours), known(50)]);
    expect(yieldOf(10_000, 120)).toEqual(known(0.4));
    expect(yieldOf(0, 120)).toEqual({ kind: "failure", code: "revenue.none" });
    expect(yieldOf(-5, 120)).toEqual({ kind: "failure", code: "revenue.negative" });
    expect(yieldOf(5, -1)).toEqual({ kind: "failure", code: "hours.negative" });
  });

  it("stops, with its place, at code that is no arithmetic", () => {
    const values = meant({ kind: "input", name: "values" });
    expect(() => meaningOf(join(root, "src/core/concentration.ts"), "concentration", [values])).toThrow(
      /^src\/core\/concentration\.ts:\d+: /,
    );
  });
});

async function* duckVerdicts(connection: DuckDBConnection): AsyncIterable<readonly Cells[]> {
  const result = await connection.stream(warehouseScript("duckdb", { hasNames: true }).query);
  for await (const rows of result.yieldRowsJson()) yield rows as readonly Cells[];
}

/** Columns of all clients, through the views, by name. */
async function askDuckdb(
  connection: DuckDBConnection,
  columns: readonly string[],
  order = "client",
): Promise<readonly (readonly unknown[])[]> {
  for (const sql of warehouseScript("duckdb", { hasNames: true }).views) await connection.run(sql);
  return (
    await connection.runAndReadAll(`SELECT ${columns.join(", ")} FROM client_verdicts ORDER BY ${order}`)
  ).getRowsJson();
}

describe("keepworthy warehouse", () => {
  let folder = "";
  const program = (...words: readonly string[]) =>
    spawnSync(process.execPath, ["dist/cli/keepworthy.js", "warehouse", ...words], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: "" },
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keepworthy-warehouse-"));
    writeFileSync(
      join(folder, "entries-1.csv"),
      "firm,client,day,hours\nF1,Acme,2025-01-03,10\nF1,Acme,2025-02-03,5\n",
    );
    writeFileSync(join(folder, "entries-2.csv"), "firm,client,day,hours\nF1,Beta,2025-01-03,20\n");
    writeFileSync(
      join(folder, "invoices.csv"),
      "firm,client,day,net\nF1,Acme,2025-02-28,1500\nF1,Beta,2025-02-28,900\n",
    );
    writeFileSync(
      join(folder, "practice.csv"),
      "firm,minimum_rate,avoidable_cost_per_hour,full_cost_per_hour,minimum_fit,maximum_increase,tolerance,salt\nF1,78,25,60,50,0.3,0.02,s\n",
    );
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(engines)("prints tables, views and a check for %s", (engine) => {
    const { stdout, status } = program("--engine", engine);
    expect(status).toBe(0);
    for (const name of ["client_sums", "client_inputs", "client_figures", "client_verdicts", "rows_in"])
      expect(stdout).toContain(name);
  });

  it("computes a folder: 1,500 ÷ 15 h = 100 is kept at 78, 900 ÷ 20 h = 45 is not; Acme leaves 1,500 − 15 × 60 = 600", () => {
    const { stdout, stderr, status } = program(folder, "--run", "--names", "--json");
    expect(status).toBe(0);
    const [beta, acme] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(acme).toMatchObject({
      client: "Acme",
      row_count: "3",
      effective_rate: 100,
      full_profit: 600,
      yield: 0.4,
      verdict: "Keep",
    });
    expect(beta).toMatchObject({ client: "Beta", effective_rate: 45, full_profit: -300 });
    expect(stderr).toContain("entries-2.csv: 1 row\n");
  });

  it("takes files whose names are in capitals, names the one that belongs to no table, and shows what a name holds instead of obeying it", () => {
    writeFileSync(join(folder, "ENTRIES-3.CSV"), "firm,client,day,hours\nF1,\u001b[31mRed,2025-01-03,4\n");
    writeFileSync(join(folder, "notes.csv"), "a,b\n1,2\n");
    const { stdout, stderr, status } = program(folder, "--run", "--names");
    expect(status).toBe(0);
    expect(stdout).toContain("\n" + "F1\t␛[31mRed\t1\t\t4\t");
    expect(stderr).toContain("notes.csv is left out");
  });

  it("says what language there is instead of taking another one", () => {
    expect(program("--language", "fr")).toMatchObject({ status: 2, stdout: "" });
  });

  it("gives pseudonyms unless names are asked for, the same ones each time", () => {
    const names = (): unknown =>
      (JSON.parse(program(folder, "--run", "--json").stdout) as { client: string }[]).map(({ client }) => client);
    const first = names() as string[];
    expect(first.every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
    expect(names()).toEqual(first);
  });

  it.each([
    [
      "a shard that cannot be read",
      () => {
        writeFileSync(join(folder, "entries-3.parquet"), "PAR1 nothing");
      },
      "entries-3.parquet",
    ],
    [
      "a number that is none",
      () => {
        writeFileSync(join(folder, "entries-3.csv"), "firm,client,day,hours\nF1,Acme,2025-01-03,ten\n");
      },
      "ten",
    ],
    [
      "a column that is not there",
      () => {
        writeFileSync(join(folder, "entries-3.csv"), "firm,client,day\nF1,Acme,2025-01-03\n");
      },
      "has no column hours",
    ],
    [
      "a client that stands twice",
      () => {
        writeFileSync(
          join(folder, "clients.csv"),
          "firm,client,fit,knockouts,is_tried\nF1,Acme,50,0,false\nF1,Acme,70,0,false\n",
        );
      },
      "8 came out",
    ],
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
    expect(
      readFileSync(out, "utf8")
        .split("\n")
        .filter((line) => line !== ""),
    ).toHaveLength(3);
    expect(program(folder, "--run", "--out", out).status).toBe(2);
  });
});

describe("the bundles of the add-in and the playground", () => {
  const dist = join(root, "dist");
  const bundles = ["excel", "sheets", "playground"].flatMap((name) =>
    existsSync(join(dist, name))
      ? readdirSync(join(dist, name), { recursive: true, encoding: "utf8" })
          .filter((file) => /\.(js|html)$/.test(file))
          .map((file) => join(dist, name, file))
      : [],
  );

  it("hold nothing of this", () => {
    expect(bundles.length).toBeGreaterThan(0);
    const found = bundles.filter((file) =>
      /client_verdicts|read_parquet|duckdb|clickhouse|rated_weights/i.test(readFileSync(file, "utf8")),
    );
    expect(found).toEqual([]);
  });
});
