import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { usualPractice } from "../src/analysis/owner/practice";
import { noCorrections } from "../src/columns/decide/corrections";
import { Problem } from "../src/core/problem";
import { findFiles } from "../src/hosts/cli/find-files";
import { gather } from "../src/hosts/cli/gather";
import { scoreJson } from "../src/hosts/cli/score-json";
import { openDuckdb, quoted } from "../src/hosts/cli/warehouse/scored";

jest.setTimeout(120_000);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keepworthy-parquet-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * What score says in full, without the names of files; figures to ten digits, for sums in another order differ in the
 * last of sixteen.
 */
async function scored(...named: readonly string[]): Promise<string> {
  const said: string[] = [];
  const practice = { ...usualPractice("en"), minimumRate: 78, avoidableCostPerHour: 25, fullCostPerHour: 60 };
  const portfolios = await gather(
    await findFiles(named, "en", (sentence) => said.push(sentence)),
    practice,
    () => noCorrections,
    (sentence) => said.push(sentence),
  );
  return (scoreJson(portfolios, "en") + said.join("\n"))
    .replaceAll(/\.(csv|parquet)/g, "")
    .replaceAll(/-?\d+\.\d{6,}/g, (figure) => `${Number(Number(figure).toPrecision(10))}`);
}

/** The same table with the types that a database gives it. */
async function asParquet(csv: string, parquet: string, columns: string): Promise<void> {
  const connection = (await openDuckdb())!;
  await connection.run(
    `COPY (SELECT ${columns} FROM read_csv(${quoted(csv)}, header = true, all_varchar = true)) TO ${quoted(parquet)} (FORMAT PARQUET)`,
  );
  connection.closeSync();
}

/** Entries with cents that no double holds exactly. */
function entries(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, row) =>
      `2025-${String(1 + (row % 12)).padStart(2, "0")}-${String(1 + (row % 28)).padStart(2, "0")},Client ` +
      `${1 + (row % 7)},Design ` +
      `${row},${(1 + (row % 31)) / 4},Yes,${(((row * 37) % 90_000) / 100 + 0.01).toFixed(2)}`,
  );
  return `Date,Client,Notes,Hours,Billable?,Billable Amount\n${lines.join("\n")}\n`;
}

describe("Parquet", () => {
  it.each([30, 9_000])("of %i entries gives the figures of the same CSV, to the last cent", async (count) => {
    const [csv, parquet] = [join(folder, "entries.csv"), join(folder, "entries.parquet")];
    writeFileSync(csv, entries(count));
    await asParquet(
      csv,
      parquet,
      `CAST("Date" AS DATE) AS "Date", "Client", "Notes", CAST("Hours" AS DOUBLE) AS "Hours", "Billable?", ` +
        `CAST("Billable Amount" AS DECIMAL(12, 2)) AS "Billable Amount"`,
    );
    const ours = await scored(parquet);
    expect(ours).toBe(await scored(csv));
    expect(ours).toContain("Client 7");
  });

  it("and CSV count together in a folder", async () => {
    writeFileSync(
      join(folder, "first.csv"),
      "Date,Client,Hours,Billable Amount\n2025-01-03,Ash,10,1000\n2025-02-03,Elm,10,500\n",
    );
    writeFileSync(
      join(folder, "second.tmp"),
      "Date,Client,Hours,Billable Amount\n2025-03-03,Ash,5,500\n2025-04-03,Elm,5,400\n",
    );
    await asParquet(
      join(folder, "second.tmp"),
      join(folder, "second.parquet"),
      `CAST("Date" AS DATE) AS "Date", "Client", CAST("Hours" AS DOUBLE) AS "Hours", CAST("Billable Amount" AS DOUBLE) AS "Billable Amount"`,
    );
    const { clients } = JSON.parse(`${(await scored(folder)).split("\n}")[0] ?? ""}\n}`) as {
      clients: { client: string; hours: number; revenue: number }[];
    };
    expect(clients.map(({ client, hours, revenue }) => [client, hours, revenue]).sort()).toEqual([
      ["Ash", 15, 1500],
      ["Elm", 15, 900],
    ]);
  });

  it("that is none is said and counts for nothing", async () => {
    writeFileSync(join(folder, "broken.parquet"), "PAR1 and then nothing");
    const answer = await scored(join(folder, "broken.parquet"));
    expect(answer).toContain(
      new Problem("file.kind", { file: "broken" }).inWords("en").replaceAll(/\.(csv|parquet)/g, ""),
    );
    expect((JSON.parse(`${answer.split("\n}")[0] ?? ""}\n}`) as { clients: unknown[] }).clients).toEqual([]);
  });
});
