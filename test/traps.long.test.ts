import fc from "./dice";
import Papa from "papaparse";
import { scoreTables } from "../src/analysis/score-tables";
import type { Portfolio } from "../src/analysis/judge/portfolio";
import type { Practice } from "../src/analysis/owner/practice";
import { practiceFrom, usualPractice } from "../src/analysis/owner/practice";
import { recognise } from "../src/columns/recognise";
import { call } from "../src/spreadsheet/call";
import { catalogue } from "../src/functions";
import { finding } from "../src/reports/finding";
import { noteSentences } from "../src/reports/note-sentences";

const practice: Practice = { ...usualPractice(), minimumRate: 78, avoidableCostPerHour: 30, fullCostPerHour: 60 };

/** The portfolio of tables that are written here as people would type them. */
function score(settings: Practice, ...tables: readonly string[]): Portfolio {
  const found = tables.map((text, index) => {
    const sheet = { file: `${index}.csv`, name: "", rows: Papa.parse<string[]>(text.trim()).data };
    const [recognition] = recognise(sheet);
    if (recognition!.refused !== null) throw new Error(recognition!.refused.code);
    return { sheet, recognition: recognition! };
  });
  return scoreTables(found, settings)[0]!;
}

const money = (table: string, settings: Practice = practice): readonly (readonly [string, number | null])[] =>
  score(settings, table).clients.map(({ client, revenue }) => [client, revenue]);
const time = (table: string): readonly (readonly [string, number | null])[] =>
  score(practice, table).clients.map(({ client, hours }) => [client, hours]);
const run = (id: string, ...given: readonly unknown[]): unknown =>
  call(
    catalogue.find((definition) => definition.id === id)!,
    given,
  );

describe("traps that existing products fall into", () => {
  it("a loss is a negative share, never a positive one and never 0", () => {
    expect(run("CLIENTYIELD", 4000, 120, 50)).toBe(-0.5);
    expect(score(practice, "Client,Hours,Revenue\nAsh,100,3000").clients[0]).toMatchObject({
      fullProfit: -3000,
      yield: -1,
    });
  });

  it("a margin is a share of the price, not a markup on cost: 4,000 of 10,000 is 40 %, not 66.7 %", () => {
    expect(run("CLIENTYIELD", 10000, 120, 50)).toBeCloseTo(0.4, 12);
  });

  it("shares of a total that is a loss are errors, not clipped to 0", () => {
    expect(run("WHALECURVE", [[5], [-20]])).toMatchObject([
      [1, 5, 0.5, 5, { code: "#NUM!" }],
      [2, -20, 1, -15, { code: "#NUM!" }],
    ]);
  });

  it("a total rate is that of the sums, not the mean of the rates: (1,000 + 9,000) ÷ (10 + 300) = 32.26, not 65", () => {
    expect(score(practice, "Client,Hours,Revenue\nAsh,10,1000\nBirch,300,9000").totals.effectiveRate).toBeCloseTo(
      10000 / 310,
      9,
    );
  });

  it("an invoice total that stands on each of its lines counts once", () => {
    expect(
      money(
        "Client,Invoice number,Total,Item,Quantity,Unit price\nAsh,7,500,Work,3,100\nAsh,7,500,Travel,2,100\nAsh,8,200,Work,2,100",
      ),
    ).toEqual([["Ash", 700]]);
  });

  it("VAT is no revenue: 1,190 with 190 of tax is 1,000", () => {
    expect(money("Client,Invoice number,Date,Total,VAT\nAsh,1,2026-01-02,1190,190")).toEqual([["Ash", 1000]]);
  });

  it("a missing cost rate is neither 0 nor the price: there is no profit, and a note says why", () => {
    const portfolio = score({ ...usualPractice(), minimumRate: 78 }, "Client,Hours,Revenue\nAsh,10,1000");
    expect(portfolio.clients[0]).toMatchObject({
      avoidableProfit: null,
      fullProfit: null,
      yield: null,
      missing: expect.arrayContaining(["cost per hour"]),
    });
    expect(noteSentences(portfolio, "en").join()).toContain("never taken as 0");
  });

  it("credit notes take revenue away, however they are signed", () => {
    expect(
      money(
        "Client,Invoice number,Date,Type,Amount\nAsh,1,2026-01-02,Invoice,1000\n" +
          "Ash,2,2026-01-03,Credit note,200\nBirch,3,2026-01-02,Invoice,1000\nBirch,4,2026-01-03,Credit note,-200",
      ),
    ).toEqual([
      ["Ash", 800],
      ["Birch", 800],
    ]);
  });

  it("drafts, voids and failed payments bring nothing, and are counted by name", () => {
    const { clients, rows } = score(
      practice,
      "Client,Invoice number,Date,Amount,Status\nAsh,1,2026-01-02,100,Paid\nAsh,2,2026-01-03,10,Draft\nAsh,3,2026-01-04,20,Void\nAsh,4,2026-01-05,40,Failed",
    );
    expect(clients[0]?.revenue).toBe(100);
    expect(rows.leftOut).toEqual({ draft: 1, void: 1, failed: 1 });
  });

  it("what is only hoped for is no revenue, and an address is no part of a name", () => {
    expect(
      money(
        'Client,Job,Price,Date sent,Status\n"Ash\nHarbour Street 1",Roof,900,2026-01-02,Sold\nBirch,Oak,2400,2026-01-03,Waiting',
      ),
    ).toEqual([["Ash", 900]]);
  });

  it("a ledger holds each sale twice: only the revenue account counts", () => {
    expect(
      money(
        "Date,Full Account Name,Description,Amount Num.,Number\n2026-01-02,Income:Work,Ash,-1000,1\n2026-01-02,Assets:Receivable,Ash,1000,1",
      ),
    ).toEqual([["Ash", 1000]]);
  });

  it("decimal commas and day-first dates are decided by the whole column", () => {
    const { clients, from, to } = score(
      practice,
      "Kunde;Datum;Stunden;Betrag\nAsh;03/04/2026;1,5;1.234,50\nAsh;25/04/2026;0,25;10,00".replaceAll(";", "\t"),
    );
    expect(clients[0]).toMatchObject({ hours: 1.75, revenue: 1244.5 });
    expect([from, to]).toEqual([46115, 46137]);
  });

  it("a total without a word is no client: a row of figures alone", () => {
    expect(money("Client,Date,Hours,Amount\nAsh,2026-01-02,1,100\nBirch,2026-01-03,2,300\n,,3,400")).toEqual([
      ["Birch", 300],
      ["Ash", 100],
    ]);
  });

  it("a client whose name begins like a total is a client", () => {
    expect(
      money("Client,Date,Amount,Invoice number\nTotal Energies,2026-01-02,100,1\nSumme & Co,2026-01-03,300,2"),
    ).toEqual([
      ["Summe & Co", 300],
      ["Total Energies", 100],
    ]);
  });

  it("the client stands only on the first row of its group", () => {
    expect(
      time("Client,Task,Date,Hours\nAcme,,,\n,Design,2026-01-02,2\n,Call,2026-01-03,1\nBirch,,,\n,Design,2026-01-02,4"),
    ).toEqual([
      ["Acme", 3],
      ["Birch", 4],
    ]);
    expect(
      time("Client,Task,Date,Hours\nAcme,Design,2026-01-02,2\nAcme,Call,2026-01-03,1\n,Office,2026-01-02,4"),
    ).toEqual([["Acme", 3]]);
  });

  it("rows without a client are left out and counted, whatever they are called", () => {
    const { rows, clients } = score(
      practice,
      "Client,Date,Hours\nAsh,2026-01-02,1\n-,2026-01-02,2\n(Without client),2026-01-02,3\nIntern,2026-01-02,4",
    );
    expect([clients.length, rows.leftOut]).toEqual([1, { "no client": 3 }]);
  });

  it("“Pays on time” is a rating, no time: 4 of 5 are not four hours", () => {
    expect(time("Client,Pays on time,Kind,Fit\nAsh,4,5,80\nElm,2,3,35")).toEqual([
      ["Ash", null],
      ["Elm", null],
    ]);
  });

  it("few hours are hours, no ratings, even if all of them are from 1 to 5", () => {
    expect(
      score(practice, "Client,Hours,Revenue\nAsh,2,4\nElm,3,5").clients.map(({ client, hours, revenue, fit }) => [
        client,
        hours,
        revenue,
        fit,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["Ash", 2, 4, null],
        ["Elm", 3, 5, null],
      ]),
    );
  });

  it("times in all their forms are hours: 2:30, 2h 30m, 150 min, 2.5", () => {
    expect(time("Client,Date,Duration\nAsh,2026-01-02,2:30\nAsh,2026-01-03,0:15\nAsh,2026-01-04,26:00")).toEqual([
      ["Ash", 28.75],
    ]);
    expect(time("Client,Date,Minutes\nAsh,2026-01-02,150")).toEqual([["Ash", 2.5]]);
    expect(time("Client,Date,Time spent\nAsh,2026-01-02,2h 30m\nAsh,2026-01-03,45m")).toEqual([["Ash", 3.25]]);
    expect(time("Client,Date,Start time,End time\nAsh,2026-01-02,22:00,00:15")).toEqual([["Ash", 2.25]]);
  });

  it("the rows behind a client of two spellings are one list of their sheet", () => {
    const [client] = score(
      practice,
      "Client,Hours,Revenue\nAsh GmbH,1,80\nBirch,1,80\nash gmbh,2,160\nAsh GmbH,3,240",
    ).clients.filter(({ client: name }) => name === "Ash GmbH");
    expect(client!.sources).toEqual([{ file: "0.csv", sheet: "", rows: [1, 3, 4], count: 3 }]);
  });

  it("spellings are joined where certain, and only proposed where not", () => {
    const { clients, doubtfulPairs } = score(
      practice,
      "Client,Hours,Revenue\nHofer Bau GmbH,1,100\nhofer bau gmbh.,1,100\nHofer Bau,1,100",
    );
    expect(clients.map(({ client, revenue }) => [client, revenue])).toEqual([
      ["Hofer Bau GmbH", 200],
      ["Hofer Bau", 100],
    ]);
    expect(doubtfulPairs).toHaveLength(1);
    const joined = score(
      { ...practice, joins: { "Hofer Bau": "Hofer Bau GmbH" } },
      "Client,Hours,Revenue\nHofer Bau GmbH,1,100\nHofer Bau,1,100",
    );
    expect(joined.clients.map(({ revenue }) => revenue)).toEqual([200]);
  });

  it("parting is decided before general costs: −44,400 at full cost may still contribute 23,600", () => {
    const portfolio = score(
      { ...practice, avoidableCostPerHour: 20, fullCostPerHour: 88 },
      "Client,Hours,Revenue\nAsh,1000,43600",
    );
    expect(portfolio.clients[0]).toMatchObject({ avoidableProfit: 23600, fullProfit: -44400 });
  });

  it("one client with net credit does not silence concentration: of 600 and 400 the largest has 60 %, 3,600 + 1,600 = 5,200; the third is named", () => {
    const portfolio = score(practice, "Client,Hours,Revenue\nAsh,5,600\nBirch,5,400\nCedar,1,-50");
    expect(portfolio.concentration).toBeCloseTo(5200);
    expect(portfolio.topShare).toBeCloseTo(0.6);
    expect(noteSentences(portfolio, "en").join(" ")).toContain("More was credited than invoiced for Cedar");
  });

  it("the first sentence is right: 95 + 80 + 55 + 30 − 15 peak at 106 % after four of five", () => {
    const profits = [-15, 95, 80, 30, 55].map((profit, index) => `Client ${index},1,${profit}`).join("\n");
    const portfolio = score(
      { ...practice, avoidableCostPerHour: 0, fullCostPerHour: 0 },
      `Client,Hours,Revenue\n${profits}`,
    );
    expect(finding(portfolio, practice, "en")).toBe(
      "The best 4 of 5 clients earn 106\u00a0% of the profit; the rest give 6\u00a0% back.",
    );
  });
});

describe("every row is accounted for", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "Ash",
      "Birch",
      "Total",
      "Summe",
      "-",
      "12",
      "1,5",
      "2026-01-02",
      "2:30",
      "=1+1",
      "Accrual Basis",
      "€ 12,00",
      "1e308",
      "x".repeat(200),
    ),
    fc.string({ maxLength: 12 }),
  );

  it("the parts add up to the rows that came in, whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 30 }), (below) => {
        const rows = [["Client", "Date", "Hours", "Amount"], ...below];
        const sheet = { file: "", name: "", rows };
        for (const { rows: account, clients } of scoreTables(
          recognise(sheet).map((recognition) => ({ sheet, recognition })),
          practice,
        )) {
          const { rows: all, leftOut, ...parts } = account;
          expect([...Object.values(parts), ...Object.values(leftOut)].reduce((sum, count) => sum + count, 0)).toBe(all);
          expect(all).toBe(rows.length);
          for (const { revenue, hours } of clients)
            for (const figure of [revenue, hours]) expect(figure === null || Number.isFinite(figure)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the owner's own figures", () => {
  it("are read by their names in both languages, in any spelling", () => {
    expect(practiceFrom({ Mindeststundensatz: "72,68", "Cost per hour": 24, from: "01.01.2025" })).toMatchObject({
      minimumRate: 72.68,
      avoidableCostPerHour: 24,
      from: 45658,
    });
  });

  it.each([
    [{ colour: 3 }, "“colour” is no setting"],
    [{ "minimum rate": -5 }, "number from 0 up"],
    [{ "minimum rate": "1.234" }, "1.234 or 1234"],
    [{ from: "soon" }, "as a date"],
    [{ fits: 7 }, "must list clients"],
  ])("%j is refused with what to do", (settings, words) => {
    expect(() => practiceFrom(settings as Readonly<Record<string, unknown>>)).toThrow(words);
  });
});
