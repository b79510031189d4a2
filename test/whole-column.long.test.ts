import { tableRemarkSentence } from "../src/columns/decide/table-remark-words";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPortfolio } from "../src/analysis/open-portfolio";
import { usualPractice } from "../src/analysis/owner/practice";
import { readTables } from "../src/hosts/cli/read-tables";
import { findTables } from "../src/taskpane/clients/find-tables";
import { scoreInSlices } from "../src/taskpane/clients/score-in-slices";
import type { Host } from "../src/taskpane/host";
import { recognise } from "../src/columns/recognise";
import type { Cells } from "../src/spreadsheet/cell";
import { rowReader } from "../src/columns/rows/row-reader";
import { scoreSheets } from "./score-file";

// How a column writes its numbers and dates is decided by all of its cells, not by the first few hundred.

function score(rows: Cells) {
  const { portfolios, tables } = scoreSheets([{ file: "t.csv", name: "", rows }]);
  return {
    clients: Object.fromEntries(portfolios[0]!.clients.map(({ client, revenue, hours }) => [client, revenue ?? hours])),
    portfolio: portfolios[0]!,
    doubts: tables[0]!.doubts.map(({ code }) => code),
    table: tables[0]!,
  };
}

const many = (count: number, row: readonly string[]): string[][] => Array.from({ length: count }, () => [...row]);

describe("the decimal sign", () => {
  it("of 200 rows of 100, then 1.234,50 and 2.500, is a comma: 20,000 and 3,734.50", () => {
    const { clients, doubts } = score([
      ["Client", "Amount"],
      ...many(200, ["Ash", "100"]),
      ["Birch", "1.234,50"],
      ["Birch", "2.500"],
    ]);
    expect(clients).toEqual({ Ash: 20_000, Birch: 3734.5 });
    expect(doubts).toEqual([]);
  });

  it("is found behind the rows by which the table is recognised too: 3,000 × 100, then 1,234.50 and 2,500", () => {
    expect(
      score([["Client", "Amount"], ...many(3000, ["Ash", "100"]), ["Birch", "1,234.50"], ["Birch", "2,500"]]).clients,
    ).toEqual({ Ash: 300_000, Birch: 3734.5 });
  });

  it.each([
    ["12.500 and 8.250 are thousands: 20,750", ["12.500", "8.250"], 20_750],
    ["12,500 and 8,250 are thousands: 20,750", ["12,500", "8,250"], 20_750],
    ["500 beside them is 500", ["12.500", "500"], 13_000],
  ])("of money with three digits after its only sign: %s", (_says, [first = "", second = ""], sum) => {
    const { clients, doubts } = score([
      ["Client", "Date", "Amount"],
      ["Ash", "2026-01-02", first],
      ["Ash", "2026-01-03", second],
    ]);
    expect([clients, doubts]).toEqual([{ Ash: sum }, ["doubt.decimal"]]);
  });

  it("of such money is proven by hours × rate: 2.5 h × 5 = 12.500 and 1.65 h × 5 = 8.250", () => {
    expect(
      score([
        ["Client", "Hours", "Rate", "Amount"],
        ["Ash", "2.5", "5", "12.500"],
        ["Ash", "1.65", "5", "8.250"],
      ]).clients,
    ).toEqual({ Ash: 20.75 });
  });

  it("of hours with three digits after it is a decimal sign: 1.125 + 2.250 = 3.375 hours", () => {
    expect(
      score([
        ["Kunde", "Datum", "Stunden"],
        ["Ash", "2026-01-02", "1.125"],
        ["Ash", "2026-01-03", "2.250"],
      ]).clients,
    ).toEqual({ Ash: 3.375 });
  });

  it("that is a point here and a comma there: what can be read in one way is, 2.500 is named and not counted", () => {
    const { clients, portfolio, doubts } = score([
      ["Client", "Date", "Amount"],
      ["Ash", "2026-01-02", "1.234,50"],
      ["Ash", "2026-01-03", "99.50"],
      ["Birch", "2026-01-04", "2.500"],
      ["Birch", "2026-01-05", "10"],
    ]);
    expect(clients).toEqual({ Ash: 1334, Birch: 10 });
    expect([portfolio.rows.leftOut, doubts]).toEqual([{ "refused number": 1 }, ["doubt.decimals"]]);
  });
});

describe("money with cents after its sign in some cells, and three digits after it in others", () => {
  const fees = (...texts: readonly string[]) => [
    ["Client", "Date", "Fee"],
    ...texts.map((text, index) => ["Ash", `2026-01-${10 + index}`, text]),
  ];

  it.each([
    ["1.050 beside 480.00", ["90", "1.050", "480.00"], 570],
    ["1,164 beside 7292,00", ["298", "1,164", "7292,00"], 7590],
  ])("%s may be two exports in one file: that cell is named and not counted", (_says, texts, rest) => {
    const { clients, portfolio, doubts } = score(fees(...texts));
    expect([clients, portfolio.rows.leftOut, doubts]).toEqual([
      { Ash: rest },
      { "refused number": 1 },
      ["doubt.cents"],
    ]);
  });

  it("is not rounded where a cell has four: 33.3333 + 350.625 + 12.50 = 396.4583", () => {
    const { clients, doubts } = score(fees("33.3333", "350.625", "12.50"));
    expect([clients["Ash"], doubts]).toEqual([396.4583, []]);
  });

  it("is not rounded where hours × rate say so: 4.125 × 85 = 350.625, with 12.50 it is 363.125", () => {
    const { clients } = score([
      ["Client", "Hours", "Rate", "Amount"],
      ["Ash", "4.125", "85", "350.625"],
      ["Ash", "0.25", "50", "12.50"],
    ]);
    expect(clients).toEqual({ Ash: 363.125 });
  });

  it("is thousands beside the other sign: 1,050 and 480.00 are 1,530", () => {
    expect(score(fees("1,050", "480.00")).clients).toEqual({ Ash: 1530 });
  });
});

describe("the order of days", () => {
  const dates = (first: readonly string[]) => [["Client", "Date", "Hours"], ...first.map((date) => ["Ash", date, "1"])];
  /** Serial days of the first and last row used: 45,750 is 3 April 2025, counted from 30 December 1899. */
  const period = (rows: Cells) => {
    const { portfolio, doubts } = score(rows);
    return [portfolio.from, portfolio.to, doubts];
  };

  it("of 450 × 03/04/2025, then 13/04/2025, is day first: 3 to 13 April", () => {
    expect(period(dates([...Array<string>(450).fill("03/04/2025"), "13/04/2025"]))).toEqual([45_750, 45_760, []]);
  });

  it("of 2,500 × 03/04/2025, then 04/13/2025, is month first: 4 March to 13 April", () => {
    expect(period(dates([...Array<string>(2500).fill("03/04/2025"), "04/13/2025"]))).toEqual([45_720, 45_760, []]);
  });

  it("is decided by another column of dates that is sure", () => {
    expect(
      period([
        ["Client", "Date", "Due date", "Amount"],
        ["Ash", "03/04/2025", "17/04/2025", "10"],
      ]),
    ).toEqual([45_750, 45_750, []]);
  });

  it("that is one here and the other there: clear days are read, 03/04/2025 has no date, and that is said", () => {
    const { portfolio, doubts } = score(dates(["13/04/2025", "04/14/2025", "03/04/2025"]));
    expect([portfolio.from, portfolio.to, portfolio.clients[0]!.hours, doubts]).toEqual([
      45_760,
      45_761,
      3,
      ["doubt.dayOrders"],
    ]);
  });

  /** As mm/dd 9 December to 12 March; only the last row, of another program, shows an order. */
  const twoPrograms = [
    "12/09/2025",
    "12/10/2025",
    "12/11/2025",
    "01/05/2026",
    "01/06/2026",
    "01/09/2026",
    "02/03/2026",
    "02/10/2026",
    "03/12/2026",
    "19/03/2026",
  ];

  it("that one late cell proves, while by the other one nearly all days follow each other, is doubted with that cell", () => {
    const { doubts, table } = score(dates(twoPrograms));
    expect([doubts, table.doubts[0]!.facts]).toEqual([
      ["doubt.daysInOrder"],
      { header: "Date", order: "dd/mm", other: "mm/dd", text: "“19/03/2026”" },
    ]);
  });

  it.each([
    [
      "that follow each other as they are read",
      ["05/01/2025", "05/02/2025", "05/03/2025", "05/04/2025", "05/05/2025", "13/05/2025", "05/06/2025", "05/07/2025"],
    ],
    [
      "in no order at all",
      ["07/03/2025", "02/11/2025", "10/01/2025", "04/08/2025", "19/03/2025", "01/12/2025", "09/05/2025", "03/06/2025"],
    ],
    ["that are few", ["12/09/2025", "01/10/2026", "19/03/2026"]],
  ])("of days %s is not doubted", (_says, texts) => {
    expect(score(dates(texts)).doubts).toEqual([]);
  });
});

describe("a sample", () => {
  const rows = [["Client", "Date", "Amount"], ...many(20, ["Ash", "03/04/2025", "100"])];
  const sample = { file: "", name: "", rows, isSample: true };

  it.each([
    ["a decimal comma", ["Birch", "03/04/2025", "1.234,50"], true],
    ["thousands", ["Birch", "03/04/2025", "2.500"], true],
    ["a day first", ["Birch", "13/04/2025", "100"], true],
    ["nothing new", ["Birch", "05/04/2025", "250.00"], false],
  ])("is contradicted by %s behind it, and recognised again with that row", (_says, row, isContradicted) => {
    const reader = rowReader(recognise(sample)[0]!);
    rows.forEach((cells, index) => reader.read(cells, index));
    expect(reader.isContradicted()).toBe(false);
    reader.read(row, rows.length);
    expect(reader.isContradicted()).toBe(isContradicted);
    const again = rowReader(recognise({ ...sample, later: [row] })[0]!);
    again.read(row, rows.length);
    expect(again.isContradicted()).toBe(false);
  });
});

/** 20,000 × 100 and days that could be either; only the last rows tell. */
const late = [
  ["Client", "Date", "Amount", "Note"],
  ...many(20_000, ["Ash", "03/04/2025", "100", "x".repeat(230)]),
  ["Birch", "13/04/2025", "1.234,50", ""],
  ["Birch", "03/04/2025", "2.500", ""],
];

describe("a table that is read piece by piece and contradicts its beginning is read anew: 2,000,000 and 3,734.50, from 3 to 13 April", () => {
  const wanted = { Ash: 2_000_000, Birch: 3734.5 };
  const revenues = (clients: readonly { readonly client: string; readonly revenue: number | null }[]) =>
    Object.fromEntries(clients.map(({ client, revenue }) => [client, revenue]));

  it("in the terminal", async () => {
    const folder = mkdtempSync(join(tmpdir(), "keepworthy-"));
    const path = join(folder, "late.csv");
    writeFileSync(path, late.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"));
    const portfolio = openPortfolio(usualPractice());
    try {
      await readTables({ path, name: "late.csv" }, () => ({ columns: {}, units: {}, rows: {} }), {
        table: (recognition) => portfolio.table(recognition),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
    const [found] = portfolio.finish();
    expect([revenues(found!.clients), found!.from, found!.to, found!.rows.used, found!.rows.rows]).toEqual([
      wanted,
      45_750,
      45_760,
      20_002,
      20_003,
    ]);
  }, 60_000);

  it("in the pane", async () => {
    const summary = { name: "Late", rowCount: late.length, columnCount: 4, isHidden: false };
    const host = {
      sheets: () => Promise.resolve([summary]),
      read: ({ firstRow, rowCount }: { readonly firstRow: number; readonly rowCount: number }) =>
        Promise.resolve({ values: late.slice(firstRow, firstRow + rowCount), formats: undefined }),
    } as unknown as Host;
    const tables = await findTables(host, { corrections: {} });
    const scored = await scoreInSlices(
      host,
      tables,
      { now: usualPractice(), before: null },
      () => undefined,
      new AbortController().signal,
    );
    const [found] = scored!.portfolios;
    expect([revenues(found!.clients), found!.from, found!.to, found!.rows.used, found!.rows.rows]).toEqual([
      wanted,
      45_750,
      45_760,
      20_002,
      20_003,
    ]);
  }, 60_000);
});

describe("a cell that cannot be read", () => {
  it("names its client, the cell and its row, and how many rows it costs; a client with no other rows is named too", () => {
    const rows = [
      ["Client", "Date", "Hours"],
      ["Ash", "2025-01-02", "2"],
      ["Ash", "2025-01-03", "seven"],
      ["Ash", "2025-01-04", "eight"],
      ["Birch", "2025-01-05", "n. a. yet"],
      ...many(3, ["Elm", "2025-01-06", "1"]),
    ];
    const { portfolio } = score(rows);
    expect(portfolio.clients.map(({ client, hours }) => [client, hours])).toEqual([
      ["Ash", 2],
      ["Elm", 3],
    ]);
    expect(portfolio.doubts.map(({ doubt }) => tableRemarkSentence(doubt, "en"))).toEqual([
      "Ash: “seven” under “Hours” in row 3 cannot be read. Rows of Ash that are not counted for such a cell: 2. Mend the cells and score again.",
      "Birch: “n. a. yet” under “Hours” in row 5 cannot be read. Rows of Birch that are not counted for such a cell: 1. Mend the cells and score again.",
    ]);
  });

  it("of many clients is named for ten, the others are counted", () => {
    const rows = [
      ["Client", "Date", "Hours"],
      ["Ash", "2025-01-02", "2"],
      ...Array.from({ length: 20 }, (_, index) => [`Ash ${index}`, "2025-01-02", index % 2 === 0 ? "2" : "late"]),
      ...Array.from({ length: 13 }, (_, index) => [`Elm ${index}`, "2025-01-02", "3"]),
      ["Elm X", "2025-01-02", "soon"],
    ];
    expect(
      score(rows)
        .portfolio.doubts.map(({ doubt }) => tableRemarkSentence(doubt, "en"))
        .at(-1),
    ).toBe("Further clients with cells that cannot be read: 1; rows not counted: 1.");
  });
});
