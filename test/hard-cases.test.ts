import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { scoreTables } from "../src/analysis/score-tables";
import type { Portfolio } from "../src/analysis/judge/portfolio";
import { usualPractice } from "../src/analysis/owner/practice";
import { recognise } from "../src/columns/recognise";
import type { Recognition } from "../src/columns/recognition";
import { tableRemarkSentence } from "../src/columns/decide/table-remark-words";
import { readFile } from "../src/files/read-file";

/** What a person reads in the files of a case: of each client revenue and hours, null where nothing says them. */
interface HardCase {
  readonly says: string;
  readonly files: readonly string[];
  readonly clients?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly used?: number;
  readonly leftOut?: Readonly<Record<string, number>>;
  readonly refused?: string;
  readonly doubts?: readonly string[];
  readonly currencies?: readonly string[];
}

const folder = resolve(__dirname, "../examples/hard-cases");
const cases = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Readonly<Record<string, HardCase>>;

async function read(
  files: readonly string[],
): Promise<{
  readonly portfolios: readonly Portfolio[];
  readonly tables: readonly Recognition[];
  readonly rows: number;
}> {
  const sheets = (await Promise.all(files.map((file) => readFile(file, readFileSync(join(folder, file)))))).flat();
  const found = sheets.flatMap((sheet) => recognise(sheet).map((recognition) => ({ sheet, recognition })));
  return {
    portfolios: scoreTables(found, usualPractice()),
    tables: found.map(({ recognition }) => recognition),
    rows: sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0),
  };
}

describe("hard cases, each with files of its own", () => {
  it.each(Object.entries(cases).map(([name, one]) => [name, one.says, one] as const))(
    "%s: %s",
    async (_name, _says, { files, clients, used, leftOut, refused, doubts, currencies }) => {
      const { portfolios, tables, rows } = await read(files);
      const found = portfolios.flatMap(({ currency, clients: scored }) =>
        scored.map(
          ({ client, revenue, hours }) =>
            [currencies === undefined ? client : `${client} ${currency}`, [rounded(revenue), rounded(hours)]] as const,
        ),
      );
      expect(Object.fromEntries(found)).toEqual(clients ?? {});
      expect(tables.map((table) => table.refused?.code ?? null)).toEqual(files.map(() => refused ?? null));
      for (const table of tables)
        if (table.refused !== null)
          for (const language of ["en", "de"] as const)
            expect(tableRemarkSentence(table.refused, language)).toMatch(/\.$/);
      const [{ rows: account } = { rows: null }] = portfolios;
      if (used !== undefined) expect(account?.used).toBe(used);
      if (leftOut !== undefined) expect(account?.leftOut).toEqual(leftOut);
      if (doubts !== undefined) expect(tables.flatMap((table) => table.doubts.map(({ code }) => code))).toEqual(doubts);
      if (currencies !== undefined) expect(portfolios.map(({ currency }) => currency)).toEqual(currencies);
      expect(account?.rows).toBe(rows);
    },
  );

  it("tickets and ratings of other files belong to the same clients: (0.25 × 0.611 + 0.25 × 0.111) × 100 = 18.06", async () => {
    const { portfolios } = await read(cases["several-sources"]!.files);
    const elm = portfolios[0]?.clients.find(({ client }) => client === "Elm");
    expect([elm?.tickets, elm?.fit]).toEqual([2, expect.closeTo(18.0556, 3)]);
    expect(portfolios[0]?.clients.find(({ client }) => client === "Ash Ltd")?.fit).toBeCloseTo(87.5, 9);
  });
});

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
