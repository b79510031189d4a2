import { openPortfolio } from "../src/analysis/open-portfolio";
import { scoreTables } from "../src/analysis/score-tables";
import { usualPractice } from "../src/analysis/owner/practice";
import type { Recognition } from "../src/columns/recognition";
import type { Sheet } from "../src/columns/sheet";
import { rowReader } from "../src/columns/rows/row-reader";
import { recognise } from "../src/columns/recognise";
import { noCorrections } from "../src/columns/decide/corrections";
import { tableRemarkSentence } from "../src/columns/decide/table-remark-words";

// One row that says several things, reports that have their clients in columns, and sheets that hold several tables.
// All sums by hand.

interface Scored {
  readonly tables: readonly Recognition[];
  readonly clients: Readonly<Record<string, readonly (number | null)[]>>;
  readonly doubts: readonly string[];
  readonly months: Readonly<Record<string, readonly string[]>>;
  readonly rows: number;
}

function score(sheets: readonly Sheet[], role?: readonly [string, "amount" | "hours" | null]): Scored {
  const found = sheets.flatMap((sheet) =>
    recognise(sheet, () => ({ ...noCorrections, columns: role === undefined ? {} : { [role[0]]: role[1] } })).map(
      (recognition) => ({ sheet, recognition }),
    ),
  );
  const [portfolio] = scoreTables(found, usualPractice());
  return {
    tables: found.map(({ recognition }) => recognition),
    clients: Object.fromEntries(portfolio!.clients.map(({ client, revenue, hours }) => [client, [revenue, hours]])),
    doubts: found.flatMap(({ recognition }) => recognition.doubts.map(({ code }) => code)),
    months: monthsOf(found),
    rows: portfolio!.rows.rows,
  };
}

/** What the rows say of each month, as "2026-01 revenue hours". */
function monthsOf(
  tables: readonly { readonly sheet: Sheet; readonly recognition: Recognition }[],
): Readonly<Record<string, readonly string[]>> {
  const months: Record<string, string[]> = {};
  for (const { sheet, recognition } of tables) {
    const reader = rowReader(recognition);
    for (const [row, cells] of sheet.rows.entries()) {
      const reading = reader.read(cells, row);
      if (reading.kind !== "data") continue;
      for (const {
        entry: { client, date, revenue, hours },
      } of [reading, ...(reading.more ?? [])])
        (months[client] ??= []).push(
          `${date === null ? "–" : new Date(Date.UTC(1899, 11, 30 + date)).toISOString().slice(0, 7)} ${revenue ?? "–"} ${hours ?? "–"}`,
        );
    }
  }
  return months;
}

function sheetOf(text: string, name = ""): Sheet {
  return {
    file: "t.csv",
    name,
    rows: text
      .trim()
      .split("\n")
      .map((line) => line.trim().split(";")),
  };
}

const read = (text: string, name = ""): Scored => score([sheetOf(text, name)]);

describe("columns of several years, months or days", () => {
  it("two years of money and hours in one row are entries of both years: 1,000 + 2,000 and 10 + 20", () => {
    const { clients, doubts, tables } = read(
      "Client;Revenue 2024;Revenue 2025;Hours 2024;Hours 2025\nAcme;1000;2000;10;20\nBeta;500;;5;3",
    );
    expect(clients).toEqual({ Acme: [3000, 30], Beta: [500, 8] });
    expect([doubts, tables[0]!.layout]).toEqual([[], "wide"]);
  });

  it("judged by 2025 alone: 2,000 in 20 hours, and 3 hours", () => {
    const sheet = sheetOf(
      "Client;Revenue 2024;Revenue 2025;Hours 2024;Hours 2025\nAcme;1000;2000;10;20\nBeta;500;;5;3",
    );
    const [portfolio] = scoreTables(
      recognise(sheet).map((recognition) => ({ sheet, recognition })),
      { ...usualPractice(), from: 45_658, to: 46_022 },
    );
    expect(portfolio!.clients.map(({ client, revenue, hours }) => [client, revenue, hours])).toEqual([
      ["Acme", 2000, 20],
      ["Beta", null, 3],
    ]);
  });

  it("years over the words that they have in common: 300 + 500, 3 + 5", () => {
    expect(
      read("Kunde;2024;;2025;\n;Umsatz;Stunden;Umsatz;Stunden\nAcme;300,00;3;500,00;5\nBeta;100,00;1;0,00;0").clients,
    ).toEqual({ Acme: [800, 8], Beta: [100, 1] });
  });

  it("months with a year are dated, and their total is not added to them: 10 + 5 = 15", () => {
    const { clients, months } = read(
      "Stunden je Kunde\n\nKunde;Jan 2026;Feb 2026;Summe\nAcme;10;5;15\nBeta;0;2,5;2,5\nSumme;10;7,5;17,5",
    );
    expect(clients).toEqual({ Acme: [null, 15], Beta: [null, 2.5] });
    expect(months["Acme"]).toEqual(["2026-01 – 10", "2026-02 – 5"]);
  });

  it("months take the year that stands above them; money by its sign", () => {
    const { clients, months, doubts } = read(
      "Revenue 2025\n\nClient;Jan;Feb;Mar;Total\nAcme;$100.00;$50.00;$0.00;$150.00",
    );
    expect([clients, doubts]).toEqual([{ Acme: [150, null] }, []]);
    expect(months["Acme"]?.slice(0, 2)).toEqual(["2025-01 100 –", "2025-02 50 –"]);
  });

  it("days of a spreadsheet are dates: 2 + 3 hours on 5 and 6 January 2026 (46027, 46028)", () => {
    const formats = [
      ["General", "dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yyyy", "General"],
      ["General", "General", "General", "General", "General", "General"],
    ];
    const rows = [
      ["Kunde", 46_027, 46_028, 46_029, 46_030, "Stunden gesamt"],
      ["Acme", 2, 3, null, null, 5],
    ];
    const { clients, tables } = score([{ file: "t.xlsx", name: "Woche 2", rows, formats }]);
    expect(clients).toEqual({ Acme: [null, 5] });
    expect(tables[0]!.spread[0]?.period).toEqual({ from: 46_027, until: 46_027 });
  });

  it("bare figures by month may be money or time: it is said, and the owner's word for one column goes for all", () => {
    const text = "Client;Jan;Feb;Mar;Total\nAcme;12;8.5;0;20.5\nBeta;40;33;41;114";
    expect([read(text).clients, read(text).doubts]).toEqual([
      { Acme: [null, 20.5], Beta: [null, 114] },
      ["doubt.gridHours"],
    ]);
    const corrected = score([sheetOf(text)], ["Feb", "amount"]);
    expect([corrected.clients, corrected.doubts]).toEqual([{ Acme: [20.5, null], Beta: [114, null] }, []]);
    expect(score([sheetOf(text)], ["Feb", null]).clients).toEqual({ Acme: [null, 12], Beta: [null, 81] });
  });

  it("no month has 5,000 hours of a client: money, and it is said", () => {
    const { clients, doubts } = read("Client;Q1;Q2\nAcme;5000;6000\nBeta;800;900");
    expect([clients, doubts]).toEqual([{ Acme: [11_000, null], Beta: [1700, null] }, ["doubt.gridMoney"]]);
  });

  it("months and their quarters: the months count, 10 + 20 + 30", () => {
    expect(read("Stunden\nKunde;Jan 2025;Feb 2025;Mär 2025;Q1 2025\nAcme;10;20;30;60").clients).toEqual({
      Acme: [null, 60],
    });
  });

  it("net goes before gross, and costs by year are said and not counted", () => {
    const { clients, doubts, tables } = read(
      "Kunde;Umsatz netto 2024;Umsatz netto 2025;Umsatz brutto 2024;Umsatz brutto 2025;Kosten 2024;Kosten 2025\nAcme;100;200;119;238;50;60",
    );
    expect([clients, doubts, tables[0]!.amountIs]).toEqual([{ Acme: [300, null] }, ["doubt.uncounted"], "net"]);
  });

  it("another figure of the row counts once: revenue 900 beside hours of two months", () => {
    expect(read("Client;Hours Jan 2026;Hours Feb 2026;Revenue\nAcme;4;6;900.00").clients).toEqual({ Acme: [900, 10] });
  });

  it("a cell that cannot be read is named, and the other months count", () => {
    const sheet = sheetOf("Client;Hours Jan 2026;Hours Feb 2026\nAcme;4;about 6\nBeta;1;2");
    const [portfolio] = scoreTables(
      recognise(sheet).map((recognition) => ({ sheet, recognition })),
      usualPractice(),
    );
    expect(portfolio!.clients.map(({ client, hours }) => [client, hours])).toEqual([
      ["Acme", 4],
      ["Beta", 3],
    ]);
    expect(portfolio!.doubts.map(({ doubt }) => tableRemarkSentence(doubt, "en"))).toContainEqual(
      expect.stringContaining("Acme: “about 6” under “Hours Feb 2026” in row 2"),
    );
  });
});

describe("clients as columns", () => {
  it("a line a figure: turned, with gross, tax and net: 1,190 − 190 = 1,000", () => {
    const { clients, doubts, tables } = read(
      ";Acme;Beta;Total\nInvoice total;1190.00;595.00;1785.00\nVAT;190.00;95.00;285.00\nHours;10;5;15",
    );
    expect(clients).toEqual({ Acme: [1000, 10], Beta: [500, 5] });
    expect([tables[0]!.layout, doubts]).toEqual(["transposed", ["doubt.turned"]]);
  });

  it("in German, with a word before the clients: 2.400 / 30 h and 900 / 6 h", () => {
    expect(read("Kennzahl;Hafen GmbH;Müller KG\nUmsatz;2.400,00;900,00\nStunden;30;6\nBemerkung;gut;").clients).toEqual(
      { "Hafen GmbH": [2400, 30], "Müller KG": [900, 6] },
    );
  });

  it("a profit and loss counts its totals, not the lines that they add up: income 1,500, expenses 400", () => {
    const sheet = sheetOf(
      "Profit and Loss\n\n;Acme;Beta;TOTAL\nIncome;;;\nDesign;1000.00;300.00;1300.00\n" +
        "Print;500.00;0.00;500.00\nTotal Income;1500.00;300.00;1800.00\nExpenses;;;\nPaper;400.00;0.00;400.00\n" +
        "Total Expenses;400.00;0.00;400.00\nNet Income;1100.00;300.00;1400.00",
    );
    const [portfolio] = scoreTables(
      recognise(sheet).map((recognition) => ({ sheet, recognition })),
      usualPractice(),
    );
    expect(portfolio!.clients.map(({ client, revenue, directCosts }) => [client, revenue, directCosts])).toEqual([
      ["Acme", 1500, 400],
      ["Beta", 300, 0],
    ]);
    expect(portfolio!.rows.rows).toBe(11);
  });

  it("a line a month: hours of each client by month, and the total is none of them", () => {
    const { clients, months, doubts, rows } = read(
      "Monat;Hafen GmbH;Müller KG;Summe\n2026-01;10;5;15\n2026-02;8;2,5;10,5\nSumme;18;7,5;25,5",
      "Stunden",
    );
    expect(clients).toEqual({ "Hafen GmbH": [null, 18], "Müller KG": [null, 7.5] });
    expect(months["Müller KG"]).toEqual(["2026-01 – 5", "2026-02 – 2.5"]);
    expect([doubts, rows]).toEqual([["doubt.clientColumns"], 4]);
  });

  it("a client can be taken out again, as any column", () => {
    expect(
      score(
        [sheetOf("Monat;Acme;Beta;Pause;Summe\n2026-01;10;5;1;16\n2026-02;8;2,5;1;11,5", "Stunden")],
        ["Beta", null],
      ).tables[0]!.refused,
    ).not.toBeNull();
    expect(
      score(
        [sheetOf("Monat;Acme;Beta;Gamma;Summe\n2026-01;10;5;1;16\n2026-02;8;2,5;1;11,5", "Stunden")],
        ["Beta", null],
      ).clients,
    ).toEqual({ Acme: [null, 18], Gamma: [null, 2] });
  });

  it("an attendance sheet has no clients in its columns", () => {
    expect(
      read(
        "Datum;Mitarbeiter;Beginn;Ende;Pause;Stunden\n2026-01-05;Ann;08:00;16:30;0:30;8\n2026-01-06;Ann;08:00;16:00;0:30;7,5",
      ).tables[0]!.refused?.code,
    ).toBe("table.attendance");
  });
});

describe("several tables in one sheet", () => {
  it("one below the other, each with its headers: 10 hours and 1,000; every row is accounted for", () => {
    const { clients, tables, rows } = read(
      "Hours\nClient;Date;Hours\nAcme;2026-01-05;4\nAcme;2026-01-06;6\nTotal;;10\n\nInvoices\n" +
        "Invoice no;Customer;Amount\nR1;Acme;1000.00\nR2;Beta;250.00\nTotal;;1250.00",
    );
    expect(clients).toEqual({ Acme: [1000, 10], Beta: [250, null] });
    expect(tables.map(({ area, headerRow }) => [area.firstRow, area.endRow, headerRow])).toEqual([
      [0, 6, 1],
      [6, null, 7],
    ]);
    expect(rows).toBe(11);
  });

  it("without a blank row between them, where the words are plain", () => {
    expect(
      read("Client;Hours\nAcme;4\nBeta;2\nInvoice number;Invoice date;Client;Net amount\nR1;2026-01-05;Acme;400.00")
        .clients,
    ).toEqual({ Acme: [400, 4], Beta: [null, 2] });
  });

  it("side by side with a blank column between them", () => {
    const { clients, tables } = read(
      "Client;Hours;;Customer;Amount\nAcme;4;;Beta;500.00\nBeta;2;;Acme;100.00\nGamma;1;;;",
    );
    expect(clients).toEqual({ Acme: [100, 4], Beta: [500, 2], Gamma: [null, 1] });
    expect(tables.map(({ area }) => [area.firstColumn, area.endColumn])).toEqual([
      [0, 3],
      [3, null],
    ]);
  });

  it("side by side with nothing between them but the same first header again", () => {
    expect(read("Client;Hours;Client;Amount\nAcme;4;Beta;500.00\nBeta;2;Acme;100.00").clients).toEqual({
      Acme: [100, 4],
      Beta: [500, 2],
    });
  });

  it("two beside each other below a third: 3 + 1 hours, 70 and 30", () => {
    expect(
      read(
        "Client;Task;Hours;Note;\nAcme;Site;3;a;\n\nClient;Minutes;;Client;Amount\nAcme;60;;Beta;70.00\nBeta;30;;Acme;30.00",
      ).clients,
    ).toEqual({ Acme: [30, 4], Beta: [70, 0.5] });
  });

  it("a table that adds up the others of the sheet is not added: 5 + 7", () => {
    const { clients } = read(
      "Client;Hours\nAcme;5\nBeta;1\n\nJanuary and more\nProject;Client;Hours spent\nSite;Acme;7\nShop;Beta;3\n" +
        "Shop;Gamma;2\n\nYear\nCustomer;Time (h)\nAcme;12\nBeta;4\nGamma;2",
    );
    expect(clients).toEqual({ Acme: [null, 12], Beta: [null, 4], Gamma: [null, 2] });
  });

  it.each([
    ["a blank row among the entries", "Client;Date;Hours\nAcme;2026-01-05;4\n\nBeta;2026-01-06;6"],
    ["the same header on every page", "Client;Date;Hours\nAcme;2026-01-05;4\n\nClient;Date;Hours\nBeta;2026-01-06;6"],
    ["a spacer column", "Client;;Date;;Hours\nAcme;;2026-01-05;;4\nBeta;;2026-01-06;;6"],
    [
      "a remark with words that headers use",
      "Client;Date;Hours\nAcme;2026-01-05;4\nBeta;2026-01-06;6\n\nClient;Hours\nby hand;checked",
    ],
  ])("%s makes no second table: 4 and 6", (_, text) => {
    const { clients, tables } = read(text);
    expect(tables).toHaveLength(1);
    expect(clients).toMatchObject({ Acme: [null, 4], Beta: [null, 6] });
  });
});

describe("workbooks", () => {
  const hours = (name: string, ...lines: readonly string[]): Sheet => ({
    ...sheetOf(["Client;Hours", ...lines].join("\n"), name),
    file: "t.xlsx",
  });

  it("quarters and a year that add up their months count once: 5 + 3 + 7 + 4 + 9 + 8 = 36", () => {
    const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"].map((name, index) =>
      hours(name, `Acme;${[5, 3, 7, 4, 9, 8][index] ?? 0}`, "Beta;2"),
    );
    const sheets = [
      ...months.slice(0, 3),
      hours("Q1", "Acme;15", "Beta;6"),
      ...months.slice(3),
      hours("Q2", "Acme;21", "Beta;6"),
      hours("Total", "Acme;36", "Beta;12"),
    ];
    expect(score(sheets).clients).toEqual({ Acme: [null, 36], Beta: [null, 12] });
  });

  it("a month that happens to be the sum of two others counts: 5 + 2 + 7", () => {
    expect(score([hours("Jan", "Acme;5"), hours("Feb", "Acme;2"), hours("Mar", "Acme;7")]).clients).toEqual({
      Acme: [null, 14],
    });
  });
});

describe("a second table below the rows that recognising saw", () => {
  const hours = [["Date", "Client", "Hours"], ...Array.from({ length: 500 }, () => ["2026-01-05", "Ash", "1"])];
  const invoices = [
    ["Invoice number", "Customer", "Net amount"],
    ["R-1", "Ash", "900"],
  ];
  const noticed = (rows: readonly (readonly string[])[], known: number): readonly unknown[] => {
    const [recognition] = recognise({ file: "", name: "", rows: rows.slice(0, known), isSample: known < rows.length });
    const portfolio = openPortfolio(usualPractice());
    const table = portfolio.table(recognition!);
    rows.forEach((cells, row) => table.add(cells, row));
    return portfolio
      .finish()[0]!
      .doubts.flatMap(({ doubt }) => /^In row (\d+) another table/.exec(tableRemarkSentence(doubt, "en"))?.[1] ?? []);
  };

  it("is said by its row: its header stands in row 502, once, however often it comes again", () => {
    expect(noticed([...hours, ...invoices], 401)).toEqual(["502"]);
    expect(noticed([...hours, ...invoices, ...invoices], 401)).toEqual(["502"]);
  });

  it("is no other table where the same headers come again, or a row is a total or a remark", () => {
    expect(
      noticed([...hours, hours[0]!, ["2026-01-05", "Ash", "1"], ["Total", "", "501"], ["Client", "Ash", ""]], 401),
    ).toEqual([]);
  });

  it("needs no word where recognising saw all rows: it is read as a table of its own", () => {
    expect(noticed([...hours, [], ...invoices], 504)).toEqual([]);
    expect(recognise({ file: "", name: "", rows: [...hours, [], ...invoices] })).toHaveLength(2);
  });
});
