import { recognise } from "../columns/recognise";
import { noteSentences } from "../reports/note-sentences";
import { feeLetter, type LetterStyle } from "../reports/talk/letters";
import { plainText } from "../reports/text-document";
import { noCorrections } from "../columns/decide/corrections";
import type { Portfolio, ScoredClient } from "./judge/portfolio";
import { practiceFrom, usualPractice } from "./owner/practice";
import { withAnswers } from "./owner/table-answers";
import { clientMonths, exitFigures } from "./plans/exit";
import { usuallyPaidBy } from "./plans/fee-form";
import { feeToAsk } from "./plans/repricing";
import { turningPoints } from "./plans/turning-points";
import { scoreTables } from "./score-tables";
import { reasonSentence } from "./words/reason-sentence";

/** Tables as text, scored together by the owner's figures as they are written. */
function scored(written: Readonly<Record<string, unknown>>, ...tables: readonly string[]): readonly Portfolio[] {
  const practice = practiceFrom(written, usualPractice("en"));
  const found = tables.map((text, number) => {
    const sheet = {
      file: `${number + 1}.csv`,
      name: "",
      rows: text
        .trim()
        .split("\n")
        .map((line) => line.trim().split(";")),
    };
    return {
      sheet,
      recognition: recognise(
        sheet,
        withAnswers(() => noCorrections, practice),
      )[0]!,
    };
  });
  return scoreTables(found, practice);
}

function client(portfolios: readonly Portfolio[], name: string): ScoredClient {
  const found = portfolios.flatMap(({ clients }) => clients).find((one) => one.client === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

const reason = (scoredClient: ScoredClient): string => reasonSentence(scoredClient.reason, "en");
const said = (portfolios: readonly Portfolio[], language: "en" | "de" = "en"): string =>
  portfolios.flatMap((portfolio) => noteSentences(portfolio, language)).join("\n");
/** Rows of one kind for each month of 2025. */
const monthly = (row: (month: string) => string, months = 12): string =>
  Array.from({ length: months }, (_, index) => row(String(index + 1).padStart(2, "0"))).join("\n");

describe("costs are no revenue", () => {
  const time = `Date;Client;Hours\n${monthly((month) => `2025-${month}-15;Pine Foods;40`)}`;
  const invoices = `Invoice number;Date;Client;Net\n${monthly((month) => `${month};2025-${month}-28;Pine Foods;4200`)}`;

  // 12 × 4,200 = 50,400; 12 × 1,500 = 18,000; (50,400 − 18,000) ÷ 480 = 67.50; 32,400 − 480 × 75.625 = −3,900.
  it.each(["Vendor", "Lieferant", "Supplier", "Subcontractor"])(
    "bills with a column “%s” beside the client: 18,000 of direct costs, 67.50 against 75, profit −3,900",
    (head) => {
      const bills = `Date;${head};Client;Amount\n${monthly((month) => `2025-${month}-10;Kolb & Co;Pine Foods;1500`)}`;
      const portfolios = scored({ "minimum rate": 75, "cost per hour": 75.625 }, invoices, time, bills);
      expect(client(portfolios, "Pine Foods")).toMatchObject({
        revenue: 50400,
        directCosts: 18000,
        hours: 480,
        effectiveRate: 67.5,
        avoidableProfit: -3900,
        verdict: "Reprice",
      });
      expect(said(portfolios)).toContain("costs are too high by the tax");
    },
  );

  it.each([
    ["an expense report", "Date;Category;Client;Expense amount", "Travel;Pine Foods;1500"],
    ["costs by client and nothing else", "Date;Client;Cost", "Pine Foods;1500"],
  ])("%s is direct costs by client", (_, head, row) => {
    const portfolios = scored(
      { "minimum rate": 75 },
      invoices,
      time,
      `${head}\n${monthly((month) => `2025-${month}-10;${row}`)}`,
    );
    expect(client(portfolios, "Pine Foods")).toMatchObject({ revenue: 50400, directCosts: 18000, effectiveRate: 67.5 });
  });

  // 3 × 4,000 = 12,000; 500 + 100 = 600; (12,000 − 600) ÷ 120 = 95; the bill of 900 names no client.
  it("rows of type Bill and Expense in an accounting export are costs; a bill without a client is named and left out", () => {
    const ledger = `Date;Transaction type;Num;Customer;Name;Amount
      2025-01-05;Invoice;1;Ash;Ash;4000\n2025-02-05;Invoice;2;Ash;Ash;4000\n2025-03-05;Invoice;3;Ash;Ash;4000
      2025-01-15;Bill;B1;Ash;Kolb Steel;500\n2025-02-15;Expense;E1;Ash;Fuel;100\n2025-02-16;Bill;B2;;Rent GmbH;900`;
    const portfolios = scored(
      { "minimum rate": 75 },
      ledger,
      `Date;Client;Hours\n${monthly((month) => `2025-${month}-05;Ash;40`, 3)}`,
    );
    expect(client(portfolios, "Ash")).toMatchObject({
      revenue: 12000,
      directCosts: 600,
      hours: 120,
      effectiveRate: 95,
    });
    expect(said(portfolios)).toContain("One bill of suppliers over 900 names no client");
  });

  // 1,190 ÷ 1.19 = 1,000; (1,000 − 200) ÷ 10 = 80; 200 ÷ 1.19 = 168.07.
  it(
    "tax is taken out of the table that has it: 1,190 gross invoiced are 1,000, and 200 of material stay " +
      "200 where the owner says net, 168.07 where gross",
    () => {
      const [gross, material, hours] = [
        "Invoice number;Date;Client;Amount\n1;2025-01-31;Hof;1190",
        "Date;Supplier;Client;Amount\n2025-01-20;Kolb;Hof;200",
        "Date;Client;Hours\n2025-01-15;Hof;10",
      ];
      expect(
        client(scored({ vat: { "1.csv": "gross, 19 %", "2.csv": "net" } }, gross, material, hours), "Hof"),
      ).toMatchObject({ revenue: 1000, directCosts: 200, effectiveRate: 80 });
      expect(client(scored({ vat: "brutto, 19 %" }, gross, material, hours), "Hof").directCosts).toBeCloseTo(
        200 / 1.19,
        9,
      );
      expect(said(scored({ vat: "brutto, 19 %" }, gross, material, hours))).not.toContain("VAT");
    },
  );
});

describe("how clients pay", () => {
  const invoices = `Invoice number;Date;Client;Net;VAT;Total;Balance;Due date
    1;2025-01-31;Ash;4000;760;4760;0;2025-02-28
    2;2025-07-31;Ash;3000;570;3570;0;2025-08-30
    3;2025-12-31;Ash;3000;570;3570;2380;2025-12-01
    4;2025-12-31;Elm;1000;190;1190;1190;2026-01-30`;
  const time = `Date;Client;Hours
    ${monthly((month) => `2025-${month}-15;Ash;10`)}
    2025-12-15;Elm;10`;

  // Ash: 4,760 + 3,570 + 3,570 = 11,900 with tax; 2,380 ÷ 11,900 × 365 = 0.2 × 365 = 73.
  it("debtor days: 2,380 owed of 11,900 invoiced, with tax, in the 365 days of the year are 73", () => {
    expect(client(scored({ "minimum rate": 60 }, invoices, time), "Ash").debtorDays).toBeCloseTo(
      (2380 / 11900) * 365,
      9,
    );
    expect(client(scored({ "minimum rate": 60 }, invoices, time), "Ash").debtorDays).toBeCloseTo(73, 9);
  });

  it("overdue is what was due before the last day of the data, 31 December: 2,380 of Ash, nothing of Elm, who owes 1,190", () => {
    const portfolios = scored({ "minimum rate": 60 }, invoices, time);
    expect([client(portfolios, "Ash").owed, client(portfolios, "Ash").overdue]).toEqual([2380, 2380]);
    expect([client(portfolios, "Elm").owed, client(portfolios, "Elm").overdue]).toEqual([1190, 0]);
  });

  // From 1 to 31 December are 30 days; 4,000 + 3,000 + 3,000 = 10,000 net in 12 × 10 hours.
  it("late days become money: 2,380 × 8 % × 30 days ÷ 365 = 15.65, in the served rate", () => {
    const ash = client(scored({ "minimum rate": 60, "late rate": "8 %" }, invoices, time), "Ash");
    const late = (2380 * 0.08 * 30) / 365;
    expect(ash.servingCosts).toBeCloseTo(late, 9);
    expect(ash.servingCosts).toBeCloseTo(15.65, 2);
    expect(ash.plainRate).toBeCloseTo(10000 / 120, 9);
    expect(ash.effectiveRate).toBeCloseTo((10000 - late) / 120, 9);
  });

  it("days late that a file names count too: 10,000 paid 45 days late at 8 % cost 98.63; a day early costs nothing", () => {
    const portfolios = scored(
      { "minimum rate": 60, "late rate": 0.08 },
      "Client;Revenue;Hours;Days late\nAsh;10000;100;45\nElm;10000;100;-3",
    );
    expect(client(portfolios, "Ash").servingCosts).toBeCloseTo((10000 * 0.08 * 45) / 365, 9);
    expect(client(portfolios, "Ash").servingCosts).toBeCloseTo(98.63, 2);
    expect(client(portfolios, "Elm").servingCosts).toBe(0);
  });

  it("without a rate of interest late payment costs nothing, and it is asked for", () => {
    const portfolios = scored({ "minimum rate": 60 }, invoices, time);
    expect(client(portfolios, "Ash").servingCosts).toBe(0);
    expect(said(portfolios)).toContain("Some pay late");
  });
});

describe("tickets and complaints", () => {
  const figures = "Client;Revenue;Hours\nAsh;10000;100\nElm;10000;100";
  const tickets = `Ticket ID;Client;Created\n${Array.from({ length: 30 }, (_, index) => `T${index};Ash;2025-03-05`).join("\n")}`;
  const counted = "Client;Complaints\nElm;4";

  // 30 × 12 ÷ 60 × 50 = 300 and (10,000 − 300) ÷ 100 = 97; 4 × 45 ÷ 60 × 50 = 150 and (10,000 − 150) ÷ 100 = 98.50.
  it("30 tickets of 12 minutes and 4 complaints of 45 at 50 an hour are 300 and 150, in the served rate", () => {
    const portfolios = scored(
      { "minimum rate": 60, "cost per hour": 50, "minutes per ticket": 12, "minutes per complaint": 45 },
      figures,
      tickets,
      counted,
    );
    expect([
      client(portfolios, "Ash").tickets,
      client(portfolios, "Ash").servingCosts,
      client(portfolios, "Ash").effectiveRate,
    ]).toEqual([30, 300, 97]);
    expect([
      client(portfolios, "Elm").complaints,
      client(portfolios, "Elm").servingCosts,
      client(portfolios, "Elm").effectiveRate,
    ]).toEqual([4, 150, 98.5]);
  });

  it("serving costs that are typed in go before what is counted", () => {
    expect(
      client(
        scored(
          { "minimum rate": 60, "cost per hour": 50, "minutes per ticket": 12, "serving costs": { Ash: 1000 } },
          figures,
          tickets,
        ),
        "Ash",
      ).servingCosts,
    ).toBe(1000);
  });
});

describe("currencies", () => {
  const yen = "Client;Amount;Hours;Currency\nTokio;800000;100;JPY\nAhorn;9000;100;EUR";

  // Ahorn: 9,000 ÷ 100 = 90, above 60. Tokio: 800,000 ÷ 100 = 8,000, but of yen.
  it("800,000 JPY in 100 hours is no Keep at a minimum of 60 EUR without a rate", () => {
    const portfolios = scored({ "minimum rate": 60, currency: "EUR" }, yen);
    expect([client(portfolios, "Tokio").verdict, client(portfolios, "Ahorn").verdict]).toEqual([null, "Keep"]);
    expect(said(portfolios)).toContain("Enter what one JPY is worth in EUR");
  });

  // 800,000 × 0.0061 = 4,880; ÷ 100 = 48.80; 60 × 100 = 6,000; 6,000 ÷ 4,880 − 1 = 22.95 %.
  it("800,000 JPY at 0.0061 are 4,880 EUR, 48.80 an hour: below 60 and Reprice, 22.95 % more", () => {
    const tokio = client(
      scored({ "minimum rate": 60, currency: "EUR", "exchange rates": { JPY: 0.0061 } }, yen),
      "Tokio",
    );
    expect([tokio.effectiveRate, tokio.verdict]).toEqual([48.8, "Reprice"]);
    expect(tokio.feeIncrease).toBeCloseTo(6000 / 4880 - 1, 9);
  });

  it("is no Keep either where nobody says which currency the minimum has, beside as many clients in euros: both are asked about", () => {
    const portfolios = scored({ "minimum rate": 60 }, yen);
    expect(["Tokio", "Ahorn"].map((name) => client(portfolios, name).verdict)).toEqual([null, null]);
    expect(reason(client(portfolios, "Tokio"))).toBe(
      "An hour brings 8,000\u00a0JPY. Enter the currency of your minimum rate to get a verdict.",
    );
    expect(said(portfolios)).toContain("enter it. Until then nothing is measured by it");
  });

  it("takes the currency of most clients for the owner's, and says so; the others are not measured, nor found below in a report", () => {
    const portfolios = scored({ "minimum rate": 60 }, `${yen}\nBirke;4000;100;EUR`);
    expect([
      client(portfolios, "Ahorn").verdict,
      client(portfolios, "Birke").verdict,
      client(portfolios, "Tokio").verdict,
    ]).toEqual(["Keep", "Talk", null]);
    expect(said(portfolios)).toContain("taken to be in EUR");
    expect(portfolios.map(({ currency, isMeasured }) => [currency, isMeasured])).toEqual([
      ["EUR", true],
      ["JPY", false],
    ]);
  });

  // 25 × 60 = 1,500.
  it("alone and without a currency of the minimum it is asked, not compared: 8,000 an hour is more than 25 times 60", () => {
    const portfolios = scored({ "minimum rate": 60 }, "Client;Amount;Hours;Currency\nTokio;800000;100;JPY");
    expect(client(portfolios, "Tokio").verdict).toBeNull();
    expect(said(portfolios)).toContain("enter the currency of your minimum");
  });

  // 100 × 0.96 = 96; 100 × 0.85 = 85.
  it("dated rates hold from their day on: 100 USD in June are 96, in July 85", () => {
    const usd = "Invoice number;Date;Client;Net;Currency\n1;2025-06-30;Ash;100;USD\n2;2025-07-01;Elm;100;USD";
    const portfolios = scored(
      { currency: "EUR", "exchange rates": { USD: { "2025-01-01": 0.96, "2025-07-01": 0.85 } } },
      usd,
    );
    expect([client(portfolios, "Ash").revenue, client(portfolios, "Elm").revenue]).toEqual([96, 85]);
  });
});

describe("units", () => {
  it("“Stunden pro Monat” stand for twelve months beside a year's revenue: 10 a month are 120, 6,000 ÷ 120 = 50", () => {
    const portfolios = scored({ "minimum rate": 60 }, "Kunde;Stunden pro Monat;Umsatz\nAhorn;10;6000\nBirke;5;6000");
    expect([client(portfolios, "Ahorn").hours, client(portfolios, "Ahorn").effectiveRate]).toEqual([120, 50]);
    expect(said(portfolios)).toContain("Stunden pro Monat");
  });

  it("“hours per week” are 52 a year: 2 are 104", () => {
    expect(
      client(scored({ "minimum rate": 60 }, "Client;Hours per week;Revenue\nAsh;2;6240\nElm;1;3000"), "Ash").hours,
    ).toBe(104);
  });

  it.each([
    "Umsatz (TEUR)",
    "Umsatz in k€",
    "Revenue in thousands",
    "Revenue (k€)",
    "Revenue (thousands)",
    "Umsatz (Tsd. €)",
    "Umsatz, tausend",
    "Revenue £k",
    "Revenue ('000)",
    "Revenue ($000)",
  ])("“%s” is multiplied by 1,000: 12.5 is 12,500", (header) => {
    expect(client(scored({}, `Kunde;${header};Stunden\nAhorn;12.5;100\nBirke;8.0;90`), "Ahorn").revenue).toBe(12500);
  });

  it.each(["Umsatz (Mio. €)", "Revenue in millions", "Revenue (€m)"])(
    "“%s” is multiplied by 1,000,000: 1.25 is 1,250,000",
    (header) => {
      expect(client(scored({}, `Kunde;${header};Stunden\nAhorn;1.25;20000\nBirke;0.5;9000`), "Ahorn").revenue).toBe(
        1_250_000,
      );
    },
  );

  // 0.3125 × 24 = 7.5.
  it("0.3125 under Hours without a time format is asked: 7:30 as a part of a day", () => {
    const portfolios = scored({}, "Client;Date;Hours\nAsh;2025-01-05;0.3125\nElm;2025-01-06;0.25");
    expect(said(portfolios)).toContain("0.3125 of a day: 7.5 h");
  });
});

describe("0 hours", () => {
  it("are no hours: 9,000 has no profit, no yield and no minimum fee, and is not ranked first", () => {
    const portfolios = scored(
      { "minimum rate": 60, "cost per hour": 30 },
      "Client;Revenue;Hours\nA;9000;0\nB;6000;100",
    );
    expect(portfolios[0]?.clients.map((one) => one.client)).toEqual(["B", "A"]);
    expect(client(portfolios, "A")).toMatchObject({
      avoidableProfit: null,
      yield: null,
      minimumFee: null,
      verdict: null,
    });
  });
});

describe("periods", () => {
  it("years side by side are two years: 8,000 ÷ 100 and 9,000 ÷ 100 make 17,000 ÷ 200 = 85, not the first alone", () => {
    const portfolios = scored(
      { "minimum rate": 60 },
      "Client;Revenue 2024;Revenue 2025;Hours 2024;Hours 2025\nAsh;8000;9000;100;100\nElm;7000;6000;90;80",
    );
    expect(client(portfolios, "Ash")).toMatchObject({ revenue: 17000, hours: 200, effectiveRate: 85, months: 24 });
  });

  it.each([
    ["Year", "2024;8000;100", "2025;9000;100", 24],
    // Not the 20th of October and of November.
    ["Year", "2010;8000;100", "2011;9000;100", 24],
    ["Quarter", "Q3 2025;8000;100", "Q4 2025;9000;100", 6],
    ["Month", "2025-10;8000;100", "2025-12;9000;100", 3],
  ])(
    "a column “%s” is a date: 17,000 ÷ 200 = 85 over %3$d months, and revenue by that name is no value of time entries",
    (head, first, second, months) => {
      const portfolios = scored({ "minimum rate": 60 }, `Client;${head};Revenue;Hours\nAsh;${first}\nAsh;${second}`);
      expect(client(portfolios, "Ash")).toMatchObject({ revenue: 17000, hours: 200, effectiveRate: 85, months });
      expect(said(portfolios)).not.toContain("value of the time entries");
    },
  );

  // 9 × 400 = 3,600 in 90 hours is 40, which 60 × 90 ÷ 3,600 − 1 = 50 % more would mend.
  it("who has gone has no verdict and no fee: nothing since September, although an hour brought 40 of 60", () => {
    const time = `Date;Client;Hours\n${monthly((month) => `2025-${month}-15;Ash;10`, 9)}\n${monthly((month) => `2025-${month}-16;Elm;10`)}`;
    const invoices =
      `Invoice number;Date;Client;Net\n${monthly((month) => `${month};2025-${month}-28;Ash;400`, 9)}\n` +
      monthly((month) => `E${month};2025-${month}-28;Elm;600`);
    const portfolios = scored({ "minimum rate": 60 }, invoices, time);
    expect(client(portfolios, "Ash")).toMatchObject({
      isGone: true,
      months: 9,
      effectiveRate: 40,
      feeIncrease: null,
      verdict: null,
    });
    expect(reason(client(portfolios, "Ash"))).toBe(
      "This client seems to have gone: nothing since September 2025, so there is no verdict. If it is still there, say so under “still clients”.",
    );
    expect(feeToAsk(client(portfolios, "Ash"), 0)).toBeNull();
    expect(client(scored({ "minimum rate": 60, "still clients": ["Ash"] }, invoices, time), "Ash")).toMatchObject({
      isGone: false,
      months: 12,
      verdict: "Talk",
    });
  });

  // 11 × 500 until November and 500 on 5 January are 6,000; 12 × 10 hours are 120; 6,000 ÷ 120 = 50.
  it("an invoice just beyond the period is asked about, and counts if the owner says so", () => {
    const time = `Date;Client;Hours\n${monthly((month) => `2025-${month}-15;Ash;10`)}`;
    const invoices = `Invoice number;Date;Client;Net\n${monthly((month) => `${month};2025-${month}-28;Ash;500`, 11)}\n12;2026-01-05;Ash;500`;
    const open = scored({ "minimum rate": 60, from: "2025-01-01", to: "2025-12-31" }, invoices, time);
    expect(said(open)).toContain("“invoices until” 2026-01-05");
    const answered = scored(
      { "minimum rate": 60, from: "2025-01-01", to: "2025-12-31", "invoices until": "2026-01-05" },
      invoices,
      time,
    );
    expect(client(answered, "Ash")).toMatchObject({ revenue: 6000, hours: 120, effectiveRate: 50 });
  });

  // Hours of January and February, 10 + 10; the invoice is dated June: 1,600 ÷ 20 = 80.
  it("invoices and hours that share no month give no rate, and one if the owner says that they belong together", () => {
    const time = "Date;Client;Hours\n2025-01-15;Ash;10\n2025-02-15;Ash;10\n2025-02-16;Elm;4";
    const invoices = "Invoice number;Date;Client;Net\n1;2025-06-10;Ash;1600";
    const open = scored({ "minimum rate": 60 }, invoices, time);
    expect(open[0]?.apart).toEqual({
      money: { first: 2025 * 12 + 5, last: 2025 * 12 + 5 },
      hours: { first: 2025 * 12, last: 2025 * 12 + 1 },
      invoicesFrom: null,
      invoicesUntil: 45_818,
    });
    expect(client(open, "Ash").verdict).toBeNull();
    expect(reason(client(open, "Ash"))).toBe(
      "Invoices of this client are of June 2025, its hours of January 2025 – February 2025: " +
        "no month has both, so there is no verdict. If the invoices are for these hours, " +
        "say so by “invoices from” or “invoices until”; else export both for the same months.",
    );
    expect(client(open, "Elm").verdict).toBeNull();
    expect(reason(client(open, "Elm"))).toBe(
      "All that is known of this client lies outside the months that are judged.",
    );
    const answered = scored({ "minimum rate": 60, "invoices until": "2025-06-10" }, invoices, time);
    expect(answered[0]?.apart).toBeNull();
    expect(client(answered, "Ash")).toMatchObject({ revenue: 1600, hours: 20, effectiveRate: 80, verdict: "Keep" });
  });

  // Invoices every third month from March on are for January to March, but the first one is dated after the hours:
  // 2,400 ÷ 40 = 60.
  it("the same where quarterly invoices begin after the hours", () => {
    const time = "Date;Client;Hours\n2025-01-15;Ash;20\n2025-02-15;Ash;20";
    const invoices = "Invoice number;Date;Client;Net\n1;2025-03-31;Ash;2400\n2;2025-06-30;Ash;900";
    expect(scored({ "minimum rate": 60 }, invoices, time)[0]?.apart).toMatchObject({ invoicesFrom: null });
    expect(
      client(scored({ "minimum rate": 60, to: "2025-03-31", "invoices until": "2025-03-31" }, invoices, time), "Ash"),
    ).toMatchObject({ revenue: 2400, hours: 40, effectiveRate: 60 });
  });

  // Twelve invoices dated the 1st: 7,200 ÷ 12 = 600 for 144 ÷ 12 = 12 hours; 144 × 60 ÷ 12 = 720; 144 − 7,200 ÷ 60 = 24
  // a year, 2 a month.
  it("a client on 600 a month gets a letter with 720 instead of 600, 12 hours and 2 fewer, from its tables to the page", () => {
    const time = `Date;Client;Hours\n${monthly((month) => `2025-${month}-01;Baker;12`)}`;
    const portfolios = scored(
      { "minimum rate": 60 },
      `Invoice number;Date;Client;Net\n${monthly((month) => `${month};2025-${month}-01;Baker;600`)}`,
      time,
    );
    const baker = client(portfolios, "Baker");
    const style: LetterStyle = {
      language: "en",
      tone: "firm",
      addressee: "",
      place: "",
      day: 46054,
      currency: "",
      reference: "",
      hasVat: true,
    };
    const letter = plainText(
      feeLetter(
        feeToAsk(baker, 0)!,
        usuallyPaidBy,
        clientMonths(baker, portfolios[0]!),
        60,
        { start: 46113, answer: 46068 },
        style,
      ),
    );
    expect(letter).toContain("worked 12 hours a month");
    expect(letter).toContain("From 1 April 2026 the fee is 720 a month plus VAT, instead of 600.");
    expect(letter).toContain("about 2 hours a month less");
  });

  // 3 × 400 = 1,200 in its own three months: 400 a month, 4,800 a year; 1,200 ÷ 11 would be 109.
  it("a client since October is 400 a month and 4,800 a year, by its own three months", () => {
    const time =
      `Date;Client;Hours\n${monthly((month) => `2025-${month}-01;Baker;12`)}\n` +
      ["10", "11", "12"].map((month) => `2025-${month}-01;Corner;4`).join("\n");
    const invoices =
      `Invoice number;Date;Client;Net\n${monthly((month) => `${month};2025-${month}-01;Baker;600`)}\n` +
      ["10", "11", "12"].map((month) => `C${month};2025-${month}-01;Corner;400`).join("\n");
    const portfolios = scored({ "minimum rate": 60, "cost per hour": 0.01 }, invoices, time);
    const corner = client(portfolios, "Corner");
    expect(corner).toMatchObject({ revenue: 1200, months: 3, isGone: false });
    const exit = exitFigures(corner, clientMonths(corner, portfolios[0]!), {
      share: 0,
      monthsToRefill: 0,
      contributionPerHour: 0,
      oneOffCost: 0,
    });
    // 4,800 less 48 hours × 0.01.
    expect(exit?.lostPerYear).toBeCloseTo(4800 - 0.48, 9);
    expect(
      exitFigures({ ...corner, months: 2 } as ScoredClient, 2, {
        share: 0,
        monthsToRefill: 0,
        contributionPerHour: 0,
        oneOffCost: 0,
      }),
    ).toBeNull();
  });

  // 40 hours, 20 of them on no invoice and worth 2,000, 2,000 invoiced: 2,000 ÷ 40 = 50, 4,000 ÷ 40 = 100.
  it("work not yet billed is a column of its own, and counts on request: 100 an hour, not 50", () => {
    const time =
      "Date;Client;Hours;Rate;Amount;Invoiced\n2025-03-01;Quill;20;100;2000;Yes\n2025-03-02;Quill;20;100;2000;No";
    const invoices = "Invoice number;Date;Client;Net\n1;2025-03-31;Quill;2000";
    expect(client(scored({ "minimum rate": 80 }, time, invoices), "Quill")).toMatchObject({
      revenue: 2000,
      effectiveRate: 50,
      unbilled: { hours: 20, value: 2000 },
    });
    expect(client(scored({ "minimum rate": 80, "count unbilled work": "yes" }, time, invoices), "Quill")).toMatchObject(
      { revenue: 4000, effectiveRate: 100, unbilled: { hours: 20, value: 2000 } },
    );
  });

  // 24 × 500 of two years over 120 hours of the second would be 100; 12 × 500 ÷ 120 = 50.
  it("two years of invoices over one year of time are judged by that year: 50, and what is left out is said", () => {
    const lines = ["2024", "2025"].map((year) => monthly((month) => `${year}${month};${year}-${month}-01;Grove;500`));
    const invoices = `Invoice number;Date;Client;Net\n${lines.join("\n")}`;
    const portfolios = scored(
      { "minimum rate": 60 },
      invoices,
      `Date;Client;Hours\n${monthly((month) => `2025-${month}-15;Grove;10`)}`,
    );
    expect(client(portfolios, "Grove")).toMatchObject({
      revenue: 6000,
      hours: 120,
      effectiveRate: 50,
      verdict: "Reprice",
    });
    expect(said(portfolios)).toContain("Left out: 12 rows with 6,000 of revenue");
  });

  it.each([
    [
      "Client;Hours\nGrove;120",
      "Invoice number;Date;Client;Net\n1;2024-01-01;Grove;6000\n2;2025-12-01;Grove;6000",
      "Hours have no dates, so all of them are divided into the revenue of January 2024 to December 2025",
    ],
    [
      "Client;Revenue\nGrove;6000",
      "Date;Client;Hours\n2024-01-01;Grove;60\n2025-12-01;Grove;60",
      "Revenue has no dates, so all of it is divided by the hours of January 2024 to December 2025",
    ],
  ])("what has no dates beside what has some is said: %j", (undated, dated, sentence) => {
    expect(said(scored({ "minimum rate": 60 }, undated, dated))).toContain(sentence);
    expect(said(scored({ "minimum rate": 60 }, "Client;Revenue;Hours\nGrove;6000;120"))).not.toContain("no dates");
  });

  it("below three months nothing is projected to a year, and that is said", () => {
    const portfolios = scored(
      { "minimum rate": 60 },
      "Date;Client;Hours;Amount\n2025-01-10;Ash;10;700\n2025-02-10;Ash;10;700",
    );
    expect(said(portfolios)).toContain("nothing is projected");
  });
});

describe("what is read from columns", () => {
  // Ash: 61 of 78 needs 27.9 %, tried: Refer. Elm: 90 an hour, knocked out by a criterion that the column names.
  it("“Tried”, “Knocked out” and “Serving costs”, in both languages", () => {
    const english = scored(
      { "minimum rate": 78 },
      "Client;Revenue;Hours;Fit;Tried;Knocked out;Serving costs\nAsh;6100;100;60;yes;;\nElm;9000;100;80;;Pays on time;\nOak;9000;100;80;;;2000",
    );
    expect(["Ash", "Elm", "Oak"].map((name) => client(english, name).verdict)).toEqual([
      "Refer",
      "Part ways",
      "Reprice",
    ]);
    expect(reason(client(english, "Elm"))).toContain("Knocked out by Pays on time");
    expect(client(english, "Oak")).toMatchObject({ servingCosts: 2000, plainRate: 90, effectiveRate: 70 });
    const german = scored(
      { "minimum rate": 78 },
      "Kunde;Umsatz;Stunden;Passung;Versucht;K.-o.;Betreuungskosten\nAhorn;6100;100;60;ja;;\nBirke;9000;100;80;;Zahlt pünktlich;\nEiche;9000;100;80;;;2000",
    );
    expect(["Ahorn", "Birke", "Eiche"].map((name) => client(german, name).verdict)).toEqual([
      "Refer",
      "Part ways",
      "Reprice",
    ]);
  });

  it("serving costs that are typed in the pane count as if they stood in a column", () => {
    expect(
      client(
        scored({ "minimum rate": 78, "serving costs": { Oak: 2000 } }, "Client;Revenue;Hours\nOak;9000;100"),
        "Oak",
      ),
    ).toMatchObject({
      servingCosts: 2000,
      plainRate: 90,
      effectiveRate: 70,
      minimumFee: 9800,
      feeIncrease: expect.closeTo(9800 / 9000 - 1, 9),
    });
  });
});

describe("staff", () => {
  it("a rate that is missing is said by person and hours, in both languages", () => {
    const time = "Date;Client;Person;Hours;Amount\n2025-01-10;Ash;Anna;10;700\n2025-01-11;Ash;Ben;1;70";
    const portfolios = scored({ "minimum rate": 60, staff: { Anna: 40 }, owner: "Anna" }, time);
    expect(said(portfolios)).toContain("What an hour of Ben costs is missing; 1 hour is theirs");
    expect(said(portfolios, "de")).toContain("Es fehlt, was eine Stunde von Ben kostet; 1 Stunde entfällt darauf");
  });

  // 100 h cost 40 and 100 h 30: the mean is (4,000 + 3,000) ÷ 200 = 35. Ash: 60 × 40 ÷ 35 = 68.57 against 70, Elm: 60 ×
  // 30 ÷ 35 = 51.43 against 50.
  it("who works for a client makes its minimum, and a change of the firm's minimum changes that of the client too", () => {
    const time = "Date;Client;Person;Hours\n2025-01-10;Ash;Anna;100\n2025-01-11;Elm;Ben;100";
    const invoices = "Invoice number;Date;Client;Net\n1;2025-01-31;Ash;7000\n2;2025-01-31;Elm;5000";
    const written = { "minimum rate": 60, staff: { Anna: 40, Ben: 30 }, owner: "Anna" };
    const portfolios = scored(written, time, invoices);
    expect(client(portfolios, "Ash").minimumRate).toBeCloseTo((60 * 40) / 35, 9);
    expect(client(portfolios, "Elm").minimumRate).toBeCloseTo((60 * 30) / 35, 9);
    expect([client(portfolios, "Ash").verdict, client(portfolios, "Elm").verdict]).toEqual(["Keep", "Reprice"]);
    // Elm is kept from 50 ÷ 0.98 = 51.02 on, the firm's minimum then being 51.02 × 35 ÷ 30 = 59.52.
    const point = turningPoints(client(portfolios, "Elm"), practiceFrom(written, usualPractice("en"))).find(
      ({ input, side }) => input === "minimum rate" && side === "below",
    );
    expect([point?.at, point?.verdict]).toEqual([expect.closeTo((50 / 0.98) * (35 / 30), 6), "Keep"]);
  });

  it("the owner's own time is asked for", () => {
    const time = "Date;Client;Person;Hours;Amount\n2025-01-10;Ash;Ben;10;700";
    expect(said(scored({ "minimum rate": 60, staff: { Ben: 25 } }, time))).toContain("Your time is not free");
  });
});
