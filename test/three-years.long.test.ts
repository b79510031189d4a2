import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { hindsight } from "../src/analysis/decisions/hindsight";
import { learn } from "../src/analysis/decisions/learned";
import type { Portfolio } from "../src/analysis/judge/portfolio";
import { practiceFrom, usualPractice, type Practice } from "../src/analysis/owner/practice";
import { noRatings } from "../src/analysis/owner/ratings";
import { unknownFirmYear } from "../src/analysis/owner/firm";
import { serialDay } from "../src/spreadsheet/serial-day";
import { prospectJudge } from "../src/analysis/plans/judge-prospects";
import { repricingRound } from "../src/analysis/plans/repricing";
import { whoSuits } from "../src/analysis/plans/who-suits";
import { scoreTables } from "../src/analysis/score-tables";
import { recognise } from "../src/columns/recognise";
import { FoundSheets } from "../src/hosts/cli/found-sheets";
import { readClientFacts } from "../src/reports/year-ahead/read-client-facts";
import { threeYears } from "../tools/three-years";

const folder = join(__dirname, "../examples/three-years");
const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");
const rowsOf = (name: string): readonly string[][] => Papa.parse<string[]>(textOf(name), { skipEmptyLines: true }).data;

const filed: unknown = JSON.parse(textOf("practice.json"));
const practice = practiceFrom(filed as Readonly<Record<string, unknown>>, usualPractice());

/** The office as it is judged by the figures of one year, from its files. */
function judged(year: number, by: Practice = practice): Portfolio {
  const sheets = ["time", "invoices"].map((kind) => {
    const file = `${kind}-${year}.csv`;
    return { file, name: "", rows: rowsOf(file) };
  });
  return scoreTables(
    sheets.flatMap((sheet) => recognise(sheet).map((recognition) => ({ sheet, recognition }))),
    by,
  )[0]!;
}

/** Sums of a client's year by adding up lines of text, and by nothing of the product. */
function added(kind: "time" | "invoices", year: number, client: string): number {
  const [head = "", ...lines] = textOf(`${kind}-${year}.csv`).trim().split("\n");
  const at = head.split(",").indexOf(kind === "time" ? "Hours" : "Net amount");
  return lines
    .map((line) => line.split(","))
    .filter((cells) => cells.includes(client))
    .reduce((sum, cells) => sum + Number(cells[at]), 0);
}

/** The lines of the log as a program reads them that knows only their heads. */
const [heads = [], ...lines] = rowsOf("decisions.csv").slice(2);
const log = lines.map(
  (cells) =>
    (head: string): string =>
      cells[heads.indexOf(head)] ?? "",
);
const reviewed = log.filter((cell) => cell("Reviewed on") !== "");

const found = new FoundSheets();
for (const file of ["decisions.csv", "prospects.csv"]) found.look({ file, name: "", rows: rowsOf(file) });
const { decisions, unread } = found.decisions();

describe("a firm of three years", () => {
  it("is what its table says", () => {
    const files = threeYears();
    expect(
      readdirSync(folder)
        .filter((name) => name !== "README.md")
        .sort(),
    ).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) expect([name, textOf(name)]).toEqual([name, text]);
  });

  it("decided on the figures of the year before, and was shown the verdict that the product gives on them", () => {
    expect(log).toHaveLength(14);
    const byYear = new Map([2023, 2024, 2025].map((year) => [year, judged(year)]));
    for (const cell of log) {
      const [year, client] = [Number(cell("Date").slice(0, 4)) - 1, cell("Client")];
      const scored = byYear.get(year)!.clients.find((one) => one.client === client)!;
      expect([client, Number(cell("Fee then")), Number(cell("Hours then"))]).toEqual([
        client,
        added("invoices", year, client),
        added("time", year, client),
      ]);
      expect([client, scored.revenue, scored.hours, scored.verdict, scored.effectiveRate?.toFixed(2)]).toEqual([
        client,
        Number(cell("Fee then")),
        Number(cell("Hours then")),
        cell("Verdict shown"),
        Number(cell("An hour brought")).toFixed(2),
      ]);
    }
  });

  it("looked a year later at what had come: the sums of the year in between", () => {
    expect(reviewed).toHaveLength(13);
    for (const cell of reviewed) {
      const [year, client] = [Number(cell("Date").slice(0, 4)), cell("Client")];
      expect([client, Number(cell("Fee that came")), Number(cell("Hours it took"))]).toEqual([
        client,
        added("invoices", year, client),
        added("time", year, client),
      ]);
    }
    // 180 of Weber's 264 hours and 24 of the kiosk's 60 went to the yard in 2024, 60 of the café's 96 to the beekeeper.
    expect(added("time", 2024, "Werft Jansen")).toBe(180 + 24);
    expect(added("time", 2025, "Imkerei Blum")).toBe(60);
  });
});

describe("what it learned by the third year", () => {
  const learned = learn(decisions)!;

  it("reads the log from its file, every line", () => {
    expect([decisions.length, unread]).toEqual([14, []]);
  });

  // In order: 66/72, three times 1, 150/144, twice 96/90, 78/72 and 156/144, 66/60.
  it("hours run over by 5 %: between 150 ÷ 144 and 96 ÷ 90, the fifth and the sixth of ten", () => {
    const ratios = reviewed
      .filter((cell) => cell("Has stayed") === "yes")
      .map((cell) => Number(cell("Hours it took")) / Number(cell("Expected hours")))
      .sort((first, second) => first - second);
    expect(ratios).toHaveLength(10);
    expect(learned.hours).toEqual({ ratio: expect.closeTo((150 / 144 + 96 / 90) / 2, 12) as number, count: 10 });
    expect(learned.hours?.ratio).toBeCloseTo((ratios[4]! + ratios[5]!) / 2, 12);
    expect(learned.fees).toEqual({ ratio: 1, count: 10 });
    // 80 % of ten stay under the value a fifth of the way from the eighth to the ninth: both 78 ÷ 72.
    expect(learned.offers.overrunFactor).toBeCloseTo(78 / 72, 12);
  });

  it("chances miss by 0.94 ÷ 11, where ten of eleven stayed; the same for all would miss by 10 ÷ 121", () => {
    const given = reviewed.filter((cell) => cell("Chance of staying") !== "");
    const missed = given.map(
      (cell) => (Number(cell("Chance of staying")) - (cell("Has stayed") === "yes" ? 1 : 0)) ** 2,
    );
    expect(missed.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0.94, 12);
    expect(learned.chances).toEqual({
      brier: expect.closeTo(0.94 / 11, 12) as number,
      usual: expect.closeTo(10 / 121, 12) as number,
      count: 11,
    });
  });

  it("rises: 5 % accepted; 8, 10 and 8.3 % accepted and 6.7 % refused; 17.6 % accepted and 16.1 % refused", () => {
    expect(learned.rises.map(({ from, asked, accepted }) => [from, asked, accepted])).toEqual([
      [0, 1, 1],
      [0.05, 4, 3],
      [0.1, 2, 1],
    ]);
    expect(learned.offers.maximumIncrease).toBeCloseTo(4356 / 3960 - 1, 8);
  });

  it("of 264 + 60 + 96 = 420 hours that became free 180 + 24 + 60 = 264 are sold again", () => {
    expect(learned.refill).toEqual({ share: 264 / 420, freedHours: 420, count: 3 });
    expect(learned.offers.refillShare).toBe(264 / 420);
  });

  // Raised: 480, 4356 − 3960 − 6 × 25 = 246, 1296 − 300 = 996, 720, 312, 60 × 35 − 96 × 31.25 = −900 and 6 × 25 = 150.
  // Left alone: 6 hours more each, −150. Talked or gone: 600; 180 × 35 − 264 × 15.91; 24 × 35 − 60 × 5 = 540.
  it("in hindsight: acting on “Reprice” brought 312 a year in the middle, leaving it cost 150", () => {
    const [reprice, talk] = hindsight(decisions);
    expect(reprice).toEqual({
      verdict: "Reprice",
      actedUpon: { count: 7, gain: expect.closeTo(312, 9) as number },
      leftAlone: { count: 3, gain: -150 },
      isTooFew: false,
    });
    expect([talk?.verdict, talk?.actedUpon, talk?.isTooFew]).toEqual(["Talk", { count: 3, gain: 600 }, true]);
  });

  it("with 10 % for the largest rise two of the four in the round stay in it", () => {
    const clientsOf = (maximumIncrease: number): readonly string[] => {
      const by = { ...practice, maximumIncrease };
      return repricingRound(judged(2025, by).clients, by, 10)
        .fees.map(({ client: { client } }) => client)
        .sort();
    };
    expect(clientsOf(0.2)).toEqual(["Buchladen Anker", "Kunsthaus West", "Musikschule Takt", "Nordlicht Yoga"]);
    expect(clientsOf(learned.offers.maximumIncrease!)).toEqual(["Buchladen Anker", "Nordlicht Yoga"]);
  });
});

describe("who suits it, and who asks now", () => {
  const facts = readClientFacts(rowsOf("client-facts.csv"))!;
  const portfolio = judged(2025);
  const suits = whoSuits(portfolio, facts, noRatings);
  /** Σ fee and Σ hours of a month of these clients, added up from the files. */
  const rate = (...clients: readonly string[]): number => {
    const sum = (kind: "time" | "invoices"): number =>
      clients.reduce((all, client) => all + added(kind, 2025, client), 0);
    return sum("invoices") / sum("time");
  };
  const [web, food] = [
    ["Nordlicht Yoga", "Kunsthaus West", "Musikschule Takt", "Buchladen Anker"],
    ["Holm Bakery", "Hofladen Kruse", "Imkerei Blum"],
  ];

  // A month: 8,557 for 135.5 hours in all, 6,529 for 96.5 by recommendation, 1,753 for 33 from the web.
  it("clients by recommendation bring 3 an hour more than all, 9 of them; from the web 4 less, 4 of them", () => {
    expect(suits.rate).toBeCloseTo(8557 / 135.5, 9);
    const group = (value: string) => suits.groups.find((one) => one.value === value)!;
    expect([group("Recommendation").count, group("Recommendation").rate]).toEqual([9, expect.closeTo(6529 / 96.5, 9)]);
    expect(group("Recommendation").more).toBeCloseTo((9 * (6529 / 96.5) + 5 * (8557 / 135.5)) / 14 - 8557 / 135.5, 9);
    expect([group("Web").count, group("Web").rate]).toEqual([4, expect.closeTo(1753 / 33, 9)]);
    expect(group("Web").rate).toBeCloseTo(rate(...web), 9);
  });

  it("a first guess of the café is the mean of Food, Web and monthly; the law office may go ahead", () => {
    const monthly = portfolio.clients
      .map(({ client }) => client)
      .filter((one) => !["Werft Jansen", "Imkerei Blum", "Buchladen Anker", "Segelschule Lee"].includes(one));
    const drawn = (clients: readonly string[]): number =>
      (clients.length * rate(...clients) + 5 * (8557 / 135.5)) / (clients.length + 5);
    const { judge } = prospectJudge(
      { practice, firm: unknownFirmYear, ratings: noRatings, prospects: [], overrunFactor: null },
      portfolio,
      facts,
    );
    const [cafe, office] = found.prospects().map(judge);
    expect(cafe?.guess).toMatchObject({
      kind: "alike",
      rate: expect.closeTo((drawn(food) + drawn(web) + drawn(monthly)) / 3, 9) as number,
    });
    // 5,400 for 96 hours are 56.25 an hour; 96 × 60 = 5,760, 480 a month. 9,000 for 120 hours are 75.
    expect([cafe?.result.answer, cafe?.result.leastQuote, cafe?.result.quoteInForm]).toEqual([
      "Talk",
      5760,
      { form: "monthly", fee: 480 },
    ]);
    expect([office?.result.answer, office?.result.quoteInForm]).toEqual(["Go", { form: "hourly", fee: 60 }]);
  });

  it("is a whole year each time: three portfolios of 15, 14 and 14 clients", () => {
    expect([2023, 2024, 2025].map((year) => judged(year).clients.length)).toEqual([15, 14, 14]);
    expect([portfolio.from, portfolio.to]).toEqual([serialDay(2025, 1, 3), serialDay(2025, 12, 28)]);
  });
});
