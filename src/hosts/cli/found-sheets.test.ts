import { noFacts, noTraits } from "../../analysis/owner/client-facts";
import { openPortfolio } from "../../analysis/open-portfolio";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { factsBy } from "../../analysis/owner/client-facts";
import { unknownFirmYear } from "../../analysis/owner/firm";
import { usualPractice } from "../../analysis/owner/practice";
import { noRatings } from "../../analysis/owner/ratings";
import { noHarm } from "../../analysis/owner/harm";
import { prospectJudge } from "../../analysis/plans/judge-prospects";
import type { Prospect } from "../../analysis/plans/questionnaire";
import { scoreTables } from "../../analysis/score-tables";
import { recognise } from "../../columns/recognise";
import { prospectPassages } from "../../reports/prospects/prospect-passages";
import { prospectsSheet } from "../../reports/prospects/prospects-sheet";
import { harmPassages } from "../../reports/talk/harm-lines";
import { clientFactsSheet } from "../../reports/year-ahead/client-facts-sheet";
import { readClientFacts } from "../../reports/year-ahead/read-client-facts";
import type { Cell, Cells } from "../../spreadsheet/cell";
import { clientsReport } from "../../reports/clients-report";
import { decisionsSheet } from "../../reports/decisions/decisions-sheet";
import { exampleDecisions } from "../../workbook/example-decisions";
import { FoundSheets } from "./found-sheets";
import { reportPage } from "./report-page";
import { scoreJson } from "./score-json";

const known = { firm: unknownFirmYear, overrunFactor: null, ratings: noRatings };

function portfolioOf(cells: Cells, practice = usualPractice()): Portfolio {
  const sheet = { file: "", name: "", rows: cells };
  return scoreTables(
    recognise(sheet).map((recognition) => ({ sheet, recognition })),
    practice,
  )[0]!;
}

const rows = decisionsSheet(exampleDecisions("en"), "en").rows.map((cells) => cells.map((cell) => cell?.value ?? null));
const found = new FoundSheets();
// A file that is read anew, and a sheet that is no log.
for (const name of ["Decisions", "Decisions", "Clients"])
  found.look({ file: "firm.xlsx", name, rows: name === "Clients" ? [["Client", "Hours"]] : rows });

describe("a log of decisions in a workbook that the terminal reads", () => {
  const passages = found.passages("en", "EUR");

  it("counts once, and gives a passage each on what is due, what it taught, and hindsight", () => {
    expect(found.decisions().decisions).toHaveLength(11);
    expect(passages.map(({ title }) => title)).toEqual([
      "Reviews due",
      "What your decisions taught",
      "In hindsight, by verdict",
    ]);
    expect(passages[1]?.lines).toContain(
      "Of 330 hours a year that became free, 69.7\u00a0% are sold again (3 clients).",
    );
    // 400 + 48, 2,400 + 1,440, 1,300 + 120, 1,950 + 360, and 80 × 48.68 − 130 × 45.23: the middle one is 1,420; −200 −
    // 240 where nothing was done.
    expect(passages[2]?.lines[0]).toContain("acted upon (5), the firm earns €1,420 a year more");
    expect(passages[2]?.lines[0]).toContain("left alone (1), −€440");
  });

  it("stands in the report's sheet, its page, and the figures for programs", async () => {
    const portfolio = openPortfolio(usualPractice()).finish()[0]!;
    const texts = clientsReport(portfolio, usualPractice(), "en", passages)[0]
      ?.rows.flat()
      .map((cell) => cell?.value);
    expect(texts).toEqual(
      expect.arrayContaining(["Reviews due", "Rises above 5\u00a0%, up to 10\u00a0%: 3 of 3 accepted."]),
    );
    expect(await reportPage([portfolio], usualPractice(), passages)).toContain("<h2>Reviews due</h2>");
    const { decisions, learned } = JSON.parse(scoreJson([portfolio], "en", { log: found.decisions() })) as {
      decisions: { day: string; client: string }[];
      learned: { reviews: number };
    };
    expect([decisions[0], learned.reviews]).toMatchObject([{ day: "2024-01-15", client: "Café Morgenrot" }, 9]);
    expect(scoreJson([portfolio], "en")).not.toContain("decisions");
  });
});

describe("prospects and client facts on sheets of a workbook that the terminal reads", () => {
  const practice = { ...usualPractice(), minimumRate: 60 };
  // Twelve clients with 100 hours each: six from the web bring 5,000, six by recommendation 8,000; all bring 65 an hour.
  const portfolio = portfolioOf([
    ["Client", "Hours", "Amount"],
    ...Array.from({ length: 12 }, (_, index): readonly Cell[] => [`Client ${index}`, 100, index < 6 ? 5000 : 8000]),
  ]);
  const facts = clientFactsSheet(
    portfolio.clients,
    portfolio.clients.map(({ client, revenue }) => ({
      client,
      ...noFacts,
      traits: { ...noTraits, source: revenue === 5000 ? "Web" : "Recommendation" },
    })),
    [],
    null,
    "en",
  );
  const mill: Prospect = {
    name: "Mill",
    asked: 46000,
    answers: { wants: "A sign" },
    traits: { source: "recommendation" },
    expected: {},
    deliverable: {},
    estimatedHours: 10,
    directCosts: 0,
    budget: 700,
    flags: [],
    similar: [],
    outcome: null,
  };
  const prospects = prospectsSheet(
    [prospectJudge({ ...known, practice, prospects: [mill] }, portfolio, []).judge(mill)],
    { language: "en", minimum: 60, rowCount: 3 },
  );
  const sheets = new FoundSheets();
  for (const { name, rows: cells } of [facts, prospects])
    sheets.look({ file: "firm.xlsx", name, rows: cells.map((row) => row.map((cell) => cell?.value ?? null)) });
  const judged = sheets
    .prospects()
    .map(prospectJudge({ ...known, practice, prospects: [] }, portfolio, sheets.facts()).judge);

  it("make a first guess: (6 × 80 + 5 × 65) ÷ 11 = 73.18", () => {
    expect(prospectPassages(judged, "en", "EUR")).toEqual([
      {
        title: "Prospects",
        lines: [
          expect.stringMatching(
            /^Mill: Go\. .*First guess: An hour may bring about €73, as with clients like this one: Source Recommendation \(6 clients\)\.$/,
          ),
        ],
      },
    ]);
    expect(prospectPassages(judged, "de", "EUR")[0]?.lines[0]).toMatch(
      /Erste Schätzung: Eine Stunde bringt vielleicht rund 73\s€, wie bei Kunden dieser Art: Herkunft Recommendation \(6 Kunden\)\.$/,
    );
  });

  it("stand in the figures for programs", () => {
    const { prospects: told } = JSON.parse(scoreJson([portfolio], "en", { judged })) as {
      prospects: { name: string; answer: string; firstGuess: { rate: number } }[];
    };
    expect([told[0]!.name, told[0]!.answer]).toEqual(["Mill", "Go"]);
    expect(told[0]!.firstGuess.rate).toBeCloseTo(805 / 11, 9);
  });

  it("is too few to say with eleven clients", () => {
    const few = { ...portfolio, clients: portfolio.clients.slice(1) };
    const { judge } = prospectJudge({ ...known, practice, prospects: [] }, few, sheets.facts());
    expect(prospectPassages([judge(mill)], "en", "")[0]?.lines[0]).toContain("Too few to say: 11 of 12 clients");
  });
});

describe("harm to others in a file of client facts", () => {
  const practice = { ...usualPractice(), minimumRate: 60, avoidableCostPerHour: 40 };
  const portfolio = portfolioOf(
    [
      ["Client", "Hours", "Amount"],
      ["Oak", 100, 3000],
      ["Ash", 100, 9000],
      ["Elm", 50, 4000],
    ],
    practice,
  );

  it("is a line of its own: 20 h at 60 and 25 % of (9,000 − 4,000) + (4,000 − 2,000) are 1,200 + 1,750", () => {
    const facts = readClientFacts([
      ["Client", "Went without hours", "Hours taken", "Chance that they leave", "People reached", "Prospect share"],
      ["Oak", "Ash; Elm", 20, "25 %", null, null],
      ["Ash", null, null, null, null, null],
    ])!;
    expect(facts.map(({ client, harm }) => [client, (harm ?? null) === null])).toEqual([
      ["Oak", false],
      ["Ash", true],
    ]);
    const [passage] = harmPassages(portfolio, (client) => factsBy(facts)(client)?.harm ?? noHarm, 60, "en");
    expect(passage?.lines).toEqual([expect.stringMatching(/^Oak: Ash, Elm went without 20 h a year.*2,950 a year/)]);
  });
});
