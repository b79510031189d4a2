import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreTables } from "../../analysis/score-tables";
import { usualPractice } from "../../analysis/owner/practice";
import { recognise } from "../../columns/recognise";
import type { Cell } from "../../spreadsheet/cell";
import { scoreJson } from "./score-json";
import { yearPassages } from "../../reports/year-ahead/year-lines";
import { yearsAhead } from "./year-ahead";

// Two clients over twelve months: Ash 10 hours for 1,000 a month, Oak 10 hours for 300.
const rows: readonly (readonly Cell[])[] = [
  ["Date", "Client", "Hours", "Amount"],
  ...Array.from({ length: 12 }, (_, month): (readonly Cell[])[] => {
    const day = `2025-${String(month + 1).padStart(2, "0")}-15`;
    return [
      [day, "Ash", 10, 1000],
      [day, "Oak", 10, 300],
    ];
  }).flat(),
];
const sheet = { file: "time.csv", name: "", rows };
const practice = { ...usualPractice(), minimumRate: 60, avoidableCostPerHour: 40 };
const portfolios = scoreTables(
  recognise(sheet).map((recognition) => ({ sheet, recognition })),
  practice,
);
const folder = mkdtempSync(join(tmpdir(), "keepworthy-year-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the year ahead in the terminal", () => {
  it("is there only where it was asked for", async () => {
    expect(await yearsAhead(portfolios, practice, {})).toEqual([]);
  });

  it("follows settings and client facts: Oak goes, its 120 hours are sold again for 20 each", async () => {
    const settings = {
      pipelineHours: 500,
      refillShare: 1,
      contributionPerHour: 20,
      second: { name: "Ohne Oak", clients: { oak: { course: "part", partOn: "2099-12-31" }, ASH: "keep" } },
    };
    const facts =
      "Kunde,Honorar der Laufzeit,Enthaltene Stunden,Laufzeit beginnt,Verlängert sich am,Kündigungsfrist\n" +
      "Ash,12000,120,2025-01-01,2026-01-01,1\n";
    const [year] = await yearsAhead(portfolios, practice, {
      yearAhead: file("year.json", JSON.stringify(settings)),
      clientFacts: file("facts.csv", facts),
    });
    // Ash: 12,000 − 120 × 40 = 7,200, and 120 × 20; as now Oak costs 3,600 − 4,800 = −1,200.
    expect(year!.second.figures.profit).toBeCloseTo(7200 + 2400, 6);
    expect(year!.first.figures.profit).toBeCloseTo(6000, 6);
    const [retainer] = year!.retainers;
    // Known up to 15 December: 120 hours in 349 of 365 days.
    expect(retainer!.burn).toBeCloseTo(365 / 349, 9);
    const json = JSON.parse(scoreJson(portfolios, "en", { years: [year!] })) as {
      clients: { hoursByMonth: unknown[] }[];
      yearAhead: { retainers: { noticeDay: string }[] }[];
    };
    expect(json.yearAhead[0]!.retainers[0]!.noticeDay).toBe("2025-12-01");
    expect(json.clients[0]!.hoursByMonth[0]).toEqual({ month: "2025-01", hours: 10 });
    const [beside, , chosen] = yearPassages(year!, "de");
    expect(beside!.title).toBe("Das Jahr voraus: Zwei Szenarien nebeneinander");
    expect(beside!.lines[0]).toMatch(/^Deckungsbeitrag im Jahr: Wie jetzt .* · Ohne Oak /);
    expect(chosen!.lines[0]).toBe("Oak: endet am 31.12.2099");
  });

  it("reads both scenarios from their sheet, whose columns may stand in any order", async () => {
    const sheet =
      "Kontostand heute,5000\n\n" +
      "Kunde,Zweites: Entscheidung,Erstes: Entscheidung,Erstes: Erhöhung,Erstes: bleibt zu\n" +
      "Oak,Trennen,Neues Honorar,50 %,80 %\nAsh,,,,\n";
    const [year] = await yearsAhead(portfolios, practice, { yearAhead: file("scenarios.csv", sheet) });
    // Ash leaves 7,200; Oak (3,600 × 1.5 − 4,800) × 0.8 = 480, or is gone.
    expect([year!.first.figures.profit, year!.second.figures.profit]).toEqual([7680, 7200]);
  });

  it("says what is wrong with a file", async () => {
    await expect(yearsAhead(portfolios, practice, { yearAhead: file("bad.json", '{"cach":1}') })).rejects.toThrow(
      /look at cach\./,
    );
    await expect(yearsAhead(portfolios, practice, { yearAhead: file("no.csv", "a,b\n1,2\n") })).rejects.toThrow(
      /no sheet “Scenarios”/,
    );
    await expect(yearsAhead(portfolios, practice, { clientFacts: file("no.csv", "a,b\n1,2\n") })).rejects.toThrow(
      /no table of client facts/,
    );
  });
});
