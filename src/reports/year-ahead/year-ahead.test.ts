import { monthOf } from "../../analysis/gather/month";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import { unknownFirmYear } from "../../analysis/owner/firm";
import { usualPractice } from "../../analysis/owner/practice";
import { serialDay } from "../../spreadsheet/serial-day";
import {
  noScenarios,
  type ClientChoice,
  type Course,
  type OwnScenario,
  type OwnScenarios,
} from "../../analysis/owner/scenarios";
import type { Prospect } from "../../analysis/plans/questionnaire";
import { usualRanges } from "../../analysis/plans/sureness";
import { yearAhead, type YearAheadInput } from "../../analysis/plans/year-ahead";
import { isOwnReport } from "../../columns/table/own-report";
import { clientFactsSheet } from "./client-facts-sheet";
import { readClientFacts } from "./read-client-facts";
import { besideRows, groupLine, lookUpLines, printRange, scenarioNames, yearSections } from "./year-lines";
import { yearSheet } from "./year-sheet";
import { scoredClient } from "../../../test/scored-client";

const practice = { ...usualPractice(), minimumRate: 60, avoidableCostPerHour: 40 };
const scored = (client: string, revenue: number, hours: number): ScoredClient =>
  scoredClient(client, { revenue, hours, avoidableCostPerHour: 40 }, practice, {
    hoursByMonth: [{ month: monthOf(serialDay(2026, 1, 1)!), hours: 45 }],
  });
const lastDay = serialDay(2026, 3, 31)!;
const portfolio = {
  currency: "EUR",
  from: serialDay(2025, 4, 1)!,
  to: lastDay,
  clients: [scored("Ash", 20_000, 200), scored("Oak", 3000, 100)],
  totals: { revenue: 23_000, hours: 300, avoidableProfit: null, fullProfit: null, effectiveRate: null },
} as unknown as Portfolio;
const prospect = { estimatedHours: 40, factor: 1.5, outcome: null } as unknown as Prospect;
const input: YearAheadInput = {
  portfolio,
  practice,
  firm: { ...unknownFirmYear, hoursPerWeek: 40, weeksOff: 12, billableShare: 0.25, costs: 20_000, ownerPay: 10_000 },
  ratings: { criteria: [], clients: {} },
  facts: [],
  refill: { share: 1, monthsToRefill: 0, contributionPerHour: 20, oneOffCost: 0 },
  prospects: [prospect, { ...prospect, outcome: { isTaken: true, hours: 1, revenue: 1 } }],
  ranges: usualRanges,
  rounding: 0,
  today: lastDay,
  scenarios: { ...noScenarios, cash: 5000 },
};
const choice = (client: string, course: Course, more: Partial<ClientChoice> = {}) => ({
  client,
  course,
  rise: null,
  hoursSaved: null,
  partOn: null,
  stay: null,
  ...more,
});
const scenarios = (first: Partial<OwnScenario>, second: Partial<OwnScenario> = {}): OwnScenarios => ({
  ...noScenarios,
  cash: 5000,
  first: { ...noScenarios.first, ...first },
  second: { ...noScenarios.second, ...second },
});

describe("the year ahead", () => {
  it("parts with who loses money once others ask for the hours: Oak loses 1,000, 60 hours are sold again for 20 each", () => {
    const willing = { ...input, practice: { ...practice, maximumIncrease: 1 } };
    const year = yearAhead(willing);
    // Raising Oak's fee to 6,000 is (6,000 − 4,000) × 0.8 and 20 free hours × 20 = 2,000; parting is 60 × 20 = 1,200.
    expect(year.second.chosen.map(({ decision }) => [decision.isParted, decision.rise])).toEqual([
      [false, 0],
      [false, 1],
    ]);
    expect(year.second.figures.profit).toBeCloseTo(12_000 + 1600 + 400, 6);
    expect([year.first.figures.profit, year.first.bestBringsMore]).toEqual([11_000, 3000]);
    // Nobody raises a fee by more than the owner considers acceptable: without that, parting is best.
    const gone = yearAhead(input).second;
    expect(gone.chosen[1]).toMatchObject({ decision: { isParted: true, day: null } });
    expect(gone.figures).toMatchObject({ profit: 13_200, resoldHours: 60, largestShare: 1 });
    expect(gone.order.order).toEqual(["Oak"]);
    // 40 × 40 × 0.25 = 400 hours of capacity; 200 kept and 60 sold again.
    expect(gone.figures.load).toBeCloseTo(0.65, 9);
    // 30,000 a year less 12,000 that falls away with 300 hours: 1,500 a month; 11,000 ÷ 12 come in.
    expect(year.first.cash!.balances[0]).toBeCloseTo(5000 + 11_000 / 12 - 1500, 6);
  });

  it("compares two scenarios that the owner chose freely, each with its own hours and its own decisions", () => {
    const year = yearAhead({
      ...input,
      scenarios: scenarios(
        {
          name: "Gentle",
          capacityHours: 500,
          choices: [choice("ash", "procedure", { hoursSaved: 50 }), choice("Oak", "raise", { rise: 0.5, stay: 0.5 })],
        },
        {
          pipelineHours: 0,
          choices: [choice("Ash", "keep", { stay: 0.9 }), choice("Oak", "part", { partOn: lastDay + 91 })],
        },
      ),
    });
    const { first, second } = year;
    // Ash 20,000 − 150 × 40 = 14,000; Oak (4,500 − 4,000) × 0.5 = 250; 50 + 50 free hours, 60 asked for: 60 × 20.
    expect(first.figures).toMatchObject({ profit: 15_450, keptHours: 200, freedHours: 100, resoldHours: 60 });
    expect(first.figures.load).toBeCloseTo(260 / 500, 9);
    // 12,000 × 0.9, and nobody asks for hours. Of 400 hours 180 are kept.
    expect(second.figures).toMatchObject({ profit: 10_800, resoldHours: 0 });
    expect(second.figures.load).toBeCloseTo(0.45, 9);
    // Oak goes after three months: until then all is as now.
    expect(second.decided[1]!.decision.month).toBe(3);
    expect(second.cash!.balances[2]).toBeCloseTo(
      first.cash === null ? 0 : 5000 + 3 * -1500 + (12_000 * 0.9 * 3 - 1000 * 3) / 12,
      6,
    );
    expect(scenarioNames(year, "en")).toEqual({ first: "Gentle", second: "Second" });
  });

  it("takes the new fee that would be asked, and the hours that would do, where the owner says no figure", () => {
    const { first } = yearAhead({
      ...input,
      scenarios: scenarios({ choices: [choice("Ash", "raise"), choice("Oak", "procedure")] }),
    });
    // Ash is above the minimum and has no fee to ask: the largest rise that the owner accepts. Oak's 3,000 pay 50 hours.
    expect(first.chosen[0]!.decision).toMatchObject({ rise: practice.maximumIncrease, stay: 0.8 });
    expect(first.chosen[1]!.decision).toMatchObject({ hoursSaved: 50, rise: 0, stay: 1 });
  });

  it("says who cannot go without falling below a floor, and what the year brings until then", () => {
    const year = yearAhead({
      ...input,
      scenarios: { ...scenarios({}, { choices: [choice("Oak", "part"), choice("Ash", "keep")] }), loadFloor: 0.7 },
    });
    expect(year.second.order).toMatchObject({ order: [], notYet: ["Oak"] });
    expect([year.second.figures.profit, year.second.meanwhile]).toEqual([13_200, 11_000]);
    const [, lines] = yearSections(year, "en").map((section) => section.lines);
    expect(lines).toContain(
      "Not yet, since cash or load would fall below your floor: Oak. As long as they stay, the year brings €11,000.",
    );
    expect(lines!.join()).toMatch(/Load falls below your floor: 65\s%\./);
  });

  it("has the account of each month in both scenarios, in tens, and figures on its sheet that can be reckoned with", () => {
    const year = yearAhead({ ...input, scenarios: scenarios({ name: "Calm" }, { choices: [choice("Oak", "keep")] }) });
    // 5,000 there, 11,000 ÷ 12 come in each month and 1,500 go: 583.33 less each time.
    const cash = yearSections(year, "en").find(({ title }) => title === "Cash at the end of each month")!;
    expect(cash.lines[0]).toMatch(/^Calm: €4,420 · €3,830 · €3,250 · /);
    const rows = yearSheet(year, { place: "first", steps: [] }, "en").rows;
    // 300 of 400 hours, and 20,000 of 23,000.
    expect(rows.slice(5, 7).map((row) => row[1])).toEqual([
      { value: 0.75, number: "share" },
      { value: expect.closeTo(20 / 23, 9), number: "share" },
    ]);
  });

  it("is said in both languages, on its sheet too, which never counts as data", () => {
    const year = yearAhead(input);
    for (const language of ["en", "de"] as const) {
      const sheet = yearSheet(
        year,
        { place: "second", steps: [{ day: lastDay, client: "Oak", kind: "feeLetter", amount: 1 }] },
        language,
      );
      const texts = sheet.rows.flat().map((cell) => String(cell?.value ?? ""));
      expect(texts.filter((text) => /undefined|NaN|\{/.test(text))).toEqual([]);
      expect(
        isOwnReport({ name: "", rows: sheet.rows.map((row) => row.map((cell) => cell?.value ?? null)) } as never),
      ).toBe(true);
      expect(yearSections(year, language)).toHaveLength(7);
      expect(besideRows(year, language)).toHaveLength(5);
    }
  });
});

describe("its sentences", () => {
  it("say what to check first, who suits, and no digit too many", () => {
    expect(lookUpLines([{ client: "Keller", figure: "hours", value: 583 }], "EUR", "en")).toEqual([
      "Check Keller’s hours: worth about €600.",
    ]);
    expect(lookUpLines([], "EUR", "de")[0]).toMatch(/^Nichts zu prüfen/);
    const group = { trait: "source", value: "recommendation", count: 9, rate: 80, shrunk: 74, more: 14.2 } as const;
    expect(groupLine(group, "", "en")).toBe("Source recommendation: 14 an hour more than all, 9 of them.");
    expect(groupLine({ ...group, more: -14 }, "", "de")).toBe(
      "Herkunft recommendation: 14 je Stunde weniger als alle, 9 davon.",
    );
    expect(printRange({ low: 41_000, high: 47_000 }, "", "en")).toBe("41,000 to 47,000");
  });

  it("say too few, and what is missing", () => {
    const [, , , , , suits, retainers] = yearSections(yearAhead(input), "en");
    expect(suits!.lines).toEqual(["Too few to say: 2 of 12 clients have revenue and hours."]);
    expect(retainers!.lines[0]).toMatch(/^Enter fee, term and notice/);
  });
});

describe("the sheet of client facts", () => {
  const facts = [
    {
      client: "Ash",
      traits: { sector: "Trade", size: null, source: "Web", feeForm: "monthly" },
      stay: 0.9,
      estimatedHours: 180,
      retainer: { fee: 7300, includedHours: 146, begins: serialDay(2026, 1, 1)!, renews: serialDay(2027, 1, 1)! },
      notice: { length: 3, unit: "months", until: "end of quarter", deliveryDays: 3 },
      daysToPay: 30,
    },
  ] as const;
  const cells = (language: "en" | "de") =>
    clientFactsSheet(
      [
        { client: "Ash", traits: {} },
        { client: "Oak", traits: { size: "Small" } },
      ],
      facts,
      [],
      lastDay,
      language,
    ).rows.map((row) => row.map((cell) => cell?.value ?? null));

  it("is read as it was written, in both languages", () => {
    for (const language of ["en", "de"] as const) {
      const read = readClientFacts(cells(language))!;
      expect(read[0]).toEqual(facts[0]);
      expect(read[1]).toMatchObject({ client: "Oak", stay: null, retainer: null });
    }
  });

  it("is read from a plain table too: percents, German dates, columns in any order, some left out", () => {
    expect(
      readClientFacts([
        ["Kunde", "Verlängert sich am", "Laufzeit beginnt", "Honorar der Laufzeit", "Chance, sie zu behalten"],
        ["Esche", "01.01.2027", "01.01.2026", 1200, "80 %"],
        ["Ulme", "01.01.2026", "01.01.2027", 1200, 80],
      ]),
    ).toMatchObject([
      { client: "Esche", stay: 0.8, retainer: { fee: 1200, renews: serialDay(2027, 1, 1)! }, notice: null },
      { client: "Ulme", stay: 0.8, retainer: null },
    ]);
    expect(
      readClientFacts([
        ["Client", "Revenue"],
        ["Ash", 1],
      ]),
    ).toBeNull();
  });

  it("calculates what follows from a retainer, and is no data", () => {
    const { rows } = clientFactsSheet([{ client: "Ash", traits: {} }], facts, [], lastDay, "en");
    const formulas = rows[5]!.flatMap((cell) => cell?.formula ?? []);
    expect(formulas).toEqual([
      '=IF(COUNT(R6,J6,K6,L6,$B$3)<5,"",BURNRATE(R6,J6,MIN(1,($B$3-K6+1)/(L6-K6))))',
      '=IF(COUNT(I6,R6,K6,L6,$B$3)<5,"",PROJECTEDRATE(I6,R6,MIN(1,($B$3-K6+1)/(L6-K6))))',
      '=IF(COUNT(L6,M6)<2,"",NOTICEDAY(L6,M6,N6,O6))',
    ]);
    expect(isOwnReport({ rows: cells("de") } as never)).toBe(true);
  });
});
