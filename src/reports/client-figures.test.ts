import { scoreTables } from "../analysis/score-tables";
import type { Portfolio } from "../analysis/judge/portfolio";
import { practiceFrom, usualPractice, type Practice } from "../analysis/owner/practice";
import { revenueClasses } from "../analysis/judge/revenue-classes";
import { verdictWords } from "../analysis/words/verdict-words";
import { recognise } from "../columns/recognise";
import { clientFigures, clientFigureNames, knownFigures, printFigure } from "./client-figures";
import { peopleText } from "./people-text";
import { clientColumns, columnsOnPaper } from "./clients-columns";
import { clientsReport } from "./clients-report";

/** Tables as text, scored together. */
function scored(practice: Practice, ...tables: readonly string[]): Portfolio {
  const found = tables.map((text, number) => {
    const sheet = {
      file: `${number}.csv`,
      name: "",
      rows: text
        .trim()
        .split("\n")
        .map((line) => line.trim().split(",")),
    };
    return { sheet, recognition: recognise(sheet)[0]! };
  });
  return scoreTables(found, practice)[0]!;
}

const owner = practiceFrom(
  { "minimum rate": 78, "cost per hour": 30, staff: { Mara: 40, Jon: 25 }, owner: "Mara" },
  usualPractice(),
);
const time = `Date,Client,Person,Hours
  2025-01-10,Ash,Mara,30
  2025-01-20,Ash,Jon,10
  2025-01-21,Elm,Jon,20`;
const invoices = `Invoice number,Date,Client,Net,Balance,Due date
  1,2025-01-31,Ash,3000,600,2025-01-31
  2,2025-01-31,Elm,1200,0,2025-01-31`;

describe("what report, page, pane and terminal show of a client", () => {
  const { clients } = scored(owner, time, invoices);
  const figure = (client: string, name: keyof typeof clientFigures): number | null =>
    clientFigures[name].of(
      clients.find((one) => one.client === client)!,
      owner,
    );

  it("who works for it: 30 of 40 hours are three quarters", () => {
    expect(
      peopleText(
        clients.find(({ client }) => client === "Ash")!,
        "en",
      ),
    ).toBe("Mara 75\u00a0%, Jon 25\u00a0%");
    expect(
      peopleText(
        clients.find(({ client }) => client === "Elm")!,
        "de",
      ),
    ).toBe("Jon 100\u00a0%");
  });

  it("its own cost: (30 × 40 + 10 × 25) ÷ 40 = 36.25 an hour, where the firm says 30", () => {
    expect(figure("Ash", "ownCost")).toBeCloseTo(36.25, 9);
    expect(figure("Elm", "ownCost")).toBe(25);
  });

  it("its own minimum: the firm's 78 × 36.25 ÷ the mean cost of (1,450 + 500) ÷ 60 = 32.50 is 87", () => {
    expect(figure("Ash", "ownMinimum")).toBeCloseTo(87, 9);
    expect(figure("Elm", "ownMinimum")).toBeCloseTo(60, 9);
  });

  it("hours that another procedure would have to save: 40 − 3,000 ÷ 87 = 5.5; none for Elm, who brings 60 of 60", () => {
    expect(figure("Ash", "hoursToSave")).toBeCloseTo(40 - 3000 / 87, 9);
    expect(figure("Elm", "hoursToSave")).toBeNull();
  });

  it("debtor days: 600 of 3,000 invoiced in 31 days are 6.2", () => {
    expect(figure("Ash", "debtorDays")).toBeCloseTo(6.2, 9);
    expect(figure("Ash", "owed")).toBe(600);
  });

  it("no column of which nothing is known", () => {
    const known = knownFigures(clients, owner);
    for (const name of clientFigureNames)
      expect([name, known.includes(name)]).toEqual([
        name,
        clients.some((client) => clientFigures[name].of(client, owner) !== null),
      ]);
    expect(known).not.toContain("tickets");
    expect(known).not.toContain("unbilled");
  });

  it("written as people read it", () => {
    expect([
      printFigure(6.2, "count", "en"),
      printFigure(87, "rate", "de"),
      printFigure(0.1234, "share", "de"),
      printFigure(1234.5, "money", "en"),
      printFigure(5.52, "hours", "en"),
    ]).toEqual(["6", "87,00", "12,3\u00a0%", "1,235", "5.5"]);
  });
});

describe("the report on paper", () => {
  const portfolio = scored(owner, time, invoices);

  it("has at most ten columns, name, verdict and reason among them", () => {
    const [sheet] = clientsReport(portfolio, owner);
    expect(sheet?.printedColumns).toBe(10);
    const printed = clientColumns(owner, portfolio.clients)
      .slice(0, columnsOnPaper)
      .map(({ key }) => key);
    expect(printed).toEqual([
      "client",
      "revenue",
      "hours",
      "effectiveRate",
      "avoidableProfit",
      "feeIncrease",
      "fit",
      "verdict",
      "reason",
      "knockedOut",
    ]);
  });

  it("has unbilled work, people and who has gone only where there are some", () => {
    const keys = clientColumns(owner, portfolio.clients).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["people", "ownMinimum", "debtorDays", "owed"]));
    expect(keys).not.toContain("unbilled");
    expect(keys).not.toContain("gone");
  });
});

describe("realisation, lifetime value and classes", () => {
  const worth = `Date,Client,Hours,Rate
    2025-01-10,Ash,30,125
    2025-02-20,Ash,10,125
    2025-03-21,Elm,20,
    2025-03-22,Elm,10,100`;
  const sent = `Invoice number,Date,Client,Net
    1,2025-03-31,Ash,4000
    2,2025-03-31,Elm,1200`;
  const said = { "minimum rate": 78, "cost per hour": 30 };
  const of = (practice: Practice, client: string, name: keyof typeof clientFigures): number | null =>
    clientFigures[name].of(
      scored(practice, worth, sent).clients.find((one) => one.client === client)!,
      practice,
    );

  it("4,000 invoiced of 40 hours at 125, 5,000, are 80 %; not known where hours have no rate", () => {
    expect(of(practiceFrom(said), "Ash", "realisation")).toBeCloseTo(0.8, 12);
    expect(of(practiceFrom(said), "Elm", "realisation")).toBeNull();
    expect(scored(owner, time, invoices).clients.map(({ realisation }) => realisation)).toEqual([null, null]);
  });

  it("4,000 − 40 × 30 of three months are 11,200 a year; of ten nine stay and money costs 8 %: 11,200 × 1.08 ÷ 0.18 = 67,200", () => {
    const practice = practiceFrom({ ...said, retention: "90 %", "discount rate": "8 %" });
    expect(of(practice, "Ash", "lifetimeValue")).toBeCloseTo(67_200, 6);
    expect(of(practiceFrom(said), "Ash", "lifetimeValue")).toBeNull();
  });

  it("4,000 of 5,200 are 77 %, so that the next client still crosses the line of A; who wants no classes sees none", () => {
    const { clients } = scored(practiceFrom(said), worth, sent);
    expect([...revenueClasses(clients)].sort()).toEqual([
      ["Ash", "A"],
      ["Elm", "A"],
    ]);
    const classes = (wanted: boolean): unknown =>
      clientColumns(practiceFrom({ ...said, "revenue classes": wanted }), clients)
        .find(({ key }) => key === "revenueClass")
        ?.cell(clients[0]!, 14, "en", verdictWords).value;
    expect([classes(true), classes(false)]).toEqual(["A", undefined]);
  });
});

it("50, 30, 15 and 5 are A, A, B and C; who brought nothing has no class", () => {
  const revenues = { Ash: 50, Birch: 30, Cedar: 15, Elm: 5, Fir: 0, Gum: null };
  const clients = Object.entries(revenues).map(([client, revenue]) => ({ client, revenue }));
  expect([...revenueClasses(clients).values()]).toEqual(["A", "A", "B", "C"]);
});
