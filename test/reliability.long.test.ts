import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dice } from "../bench/reliability/dice";
import { judge } from "../bench/reliability/judge";
import { planOf } from "../bench/reliability/plan";

jest.setTimeout(120_000);

// The first tables of bench/reliability.ts, whose sums are known from the records that they were made of.
it("of 110 tables made by chance none crashes and none is quietly wrong", async () => {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-reliability-"));
  const bad: string[] = [];
  try {
    for (let seed = 20_000; seed < 20_110; seed++) {
      const { outcome, differences } = await judge(planOf(seed, new Dice(seed)), folder);
      if (outcome === "crashed" || outcome === "quietly wrong") bad.push(`${seed} ${outcome}: ${differences[0] ?? ""}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(bad).toEqual([]);
});
