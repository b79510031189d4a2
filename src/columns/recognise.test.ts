import { noCorrections } from "./decide/corrections";
import { recognise } from "./recognise";
import type { Recognition } from "./recognition";

function tableOf(...lines: readonly string[]): Recognition {
  return recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!;
}

describe("what a client pays", () => {
  it.each(["Fee", "Fees", "Fixed fee", "Gebühr", "Pauschale", "Festpreis", "Invoiced", "Entgelt"])(
    "“%s” is it where no other amount stands beside it",
    (header) => {
      expect(tableOf(`Client;Hours;${header}`, "Acme;10;1000", "Beta;20;900").roleColumns.amount).toBe(2);
    },
  );

  it("a fee beside a gross amount is what the payment service kept", () => {
    const { roleColumns } = tableOf("Date;Client;Amount;Fee", "2026-01-01;Acme;1000;30", "2026-01-02;Beta;900;27");
    expect([roleColumns.amount, roleColumns.fee]).toEqual([2, 3]);
  });

  it.each(["Fee", "Gebühr", "Pauschale", "Invoiced"])(
    "“%s” that is the gross amount without its tax is the net amount and no cost: 100 + 19 % = 119",
    (header) => {
      const { roleColumns, amountIs } = tableOf(
        `Date;Client;${header};Gross amount`,
        "2026-01-01;Acme;100.00;119.00",
        "2026-01-02;Beta;200.00;238.00",
      );
      expect([roleColumns.amountNet, roleColumns.amount, roleColumns.fee, amountIs]).toEqual([2, 3, undefined, "net"]);
    },
  );

  it("a fee that is most of the amount, at no one rate, is no cost either", () => {
    expect(
      tableOf("Date;Client;Fee;Amount", "2026-01-01;Acme;100.00;119.00", "2026-01-02;Beta;200.00;205.00").roleColumns
        .fee,
    ).toBeUndefined();
  });

  it("sums are no flag, however few they are: Invoiced 1000 and 900", () => {
    expect(tableOf("Client;Hours;Invoiced", "Acme;10;1000", "Beta;20;900").roleColumns.invoiced).toBeUndefined();
  });
});

describe("figures that are not counted", () => {
  it("are named where the table counts no other money", () => {
    expect(tableOf("Client;Hours;Discount", "Acme;10;1000", "Beta;20;900").doubts).toEqual([
      { code: "doubt.uncounted", facts: { header: "Discount" } },
    ]);
  });

  it.each(["Fixed fee", "Retainer", "Bonus"])(
    "are named where they stand in rows that nothing counts: “%s” of 1,000 in a row without hours and amount",
    (header) => {
      expect(
        tableOf(`Client;Date;Hours;Amount;${header}`, "Acme;2026-01-02;2;100.00;", "Beta;2026-01-03;;;1000.00").doubts,
      ).toEqual([{ code: "doubt.uncounted", facts: { header } }]);
    },
  );

  it("hours at a rate in a row without an amount are named: 10 h at 50 beside a fixed fee of 2,000; not where they are not billable, or free", () => {
    const codes = (...lines: readonly string[]): readonly string[] => tableOf(...lines).doubts.map(({ code }) => code);
    expect(codes("Client;Hours;Rate;Fixed fee", "Acme;10;50;", "Beta;;;2000.00")).toEqual(["doubt.unpriced"]);
    expect(codes("Client;Hours;Rate;Amount;Billable", "Acme;10;50;;No", "Beta;2;60;120.00;Yes")).toEqual([]);
    expect(codes("Client;Hours;Rate;Amount", "Acme;10;50;0.00", "Beta;2;60;120.00")).toEqual([]);
  });

  it("are silent beside what is counted", () => {
    expect(
      tableOf("Date;Client;Amount;Paid amount", "2026-01-01;Acme;1000;400", "2026-01-02;Beta;900;900").doubts,
    ).toEqual([]);
  });
});

describe("what may be counted wrongly", () => {
  it("a bare total that nothing proves to be money is said", () => {
    expect(tableOf("Client;Total", "Acme;12", "Beta;20").doubts).toEqual([
      { code: "doubt.money", facts: { header: "Total" } },
    ]);
  });

  it("sums under a header that nobody knows are said: Zqx 100.00 beside hours and a rate", () => {
    expect(
      tableOf("Client;Hours;Rate;Zqx", "Acme;10;50;100.00", "Beta;20;50;900.00").doubts.map(({ code }) => code),
    ).toEqual(["doubt.uncounted"]);
  });
});

describe("costs and staff", () => {
  it("a supplier beside a client makes the amounts costs", () => {
    expect(
      tableOf("Date;Vendor;Client;Amount", "2026-01-01;Paper Inc;Acme;100", "2026-01-02;Ink Ltd;Beta;200").amountIs,
    ).toBe("cost");
  });

  it("a column of suppliers that is empty makes no bill", () => {
    expect(tableOf("Date;Vendor;Client;Amount", "2026-01-01;;Acme;100", "2026-01-02;;Beta;200").amountIs).not.toBe(
      "cost",
    );
  });

  it("people without any rate are no staff rates: the table is refused with a reason", () => {
    const [table] = recognise({
      file: "t.csv",
      name: "",
      rows: [
        ["Description", "Day", "User"],
        ["Setup", "2025-01-02", "Mara Vogt"],
        ["Call", "2025-01-03", "Ben Ito"],
      ],
    });
    expect([table?.family, table?.refused?.code]).toEqual(["other", "table.nothing"]);
  });

  it("people and their cost per hour are staff rates, valid from a day", () => {
    const { family, refused, roleColumns } = tableOf(
      "Person;Cost per hour;Valid from",
      "Ann;50;2026-01-01",
      "Bob;60;2026-02-01",
    );
    expect([family, refused, roleColumns]).toEqual(["staff", null, { person: 0, costRate: 1, date: 2 }]);
  });
});

it("ratings with a fit, what knocks out and weights above them are no money, though “Values” sounds like it", () => {
  const marks = Array.from({ length: 12 }, (_, row) => [
    `Client ${row + 1}`,
    1 + (row % 5),
    5 - (row % 5),
    50 + row,
    row === 0 ? "Pays on time" : null,
  ]);
  const [table] = recognise({
    file: "",
    name: "",
    rows: [
      ["Client", "Pays on time", "Values our work", "Fit", "Knocked out by"],
      ["Weight", 0.75, 0.25, null, null],
      ...marks,
    ],
  });
  expect(table?.roleColumns).toEqual({ client: 0, fit: 3, knockedOut: 4 });
});

it("a stray cell in column 16,384 makes no work of the columns between: Ash with 3 hours is read at once", () => {
  const stray = [...new Array<null>(16_383).fill(null), 1];
  const [table] = recognise({ file: "", name: "", rows: [["Client", "Hours"], ["Ash", 3], stray] });
  expect([table?.roleColumns.client, table?.roleColumns.hours]).toEqual([0, 1]);
});

describe("the owner's word on figures", () => {
  const word = (column: string) => () => ({ ...noCorrections, columns: { [column]: "amount" as const } });
  const companies = [
    ["Company name", "Industry", "Annual Revenue"],
    ["Ash", "Retail", "4000"],
    ["Birch", "Hotels", "900"],
  ];
  const deals = [
    ["Deal Name", "Company", "Amount", "Close Date", "Deal Stage"],
    ["Site", "Ash", "4000", "2026-01-05", "Won"],
    ["Shop", "Birch", "900", "2026-01-06", "Won"],
  ];

  it.each([
    ["a list of companies", companies, "Annual Revenue", "table.companies"],
    ["deals", deals, "Amount", "table.deals"],
  ])("goes before what %s would be refused for", (_, rows, column, code) => {
    const sheet = { file: "", name: "", rows };
    expect(recognise(sheet)[0]?.refused?.code).toBe(code);
    const [corrected] = recognise(sheet, word(column));
    expect(corrected?.refused).toBeNull();
    expect(corrected?.roleColumns.amount).toBe(2);
  });

  it("a list of one's own with a year's revenue and hours is no list of companies", () => {
    expect(
      recognise({
        file: "",
        name: "",
        rows: [
          ["Client", "Annual Revenue", "Hours"],
          ["Ash", "4000", "50"],
          ["Birch", "900", "12"],
        ],
      })[0]?.refused,
    ).toBeNull();
  });
});
