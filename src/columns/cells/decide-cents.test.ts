import { noCorrections, type Corrections } from "../decide/corrections";
import { tableRemarkSentence } from "../decide/table-remark-words";
import { recognise } from "../recognise";
import { rowReader } from "../rows/row-reader";

/** The questions about cents, and the money of all rows; null where no row says any. */
function read(
  text: string,
  corrections: Partial<Corrections> = {},
): { readonly asked: readonly unknown[]; readonly revenue: number | null } {
  const rows = text.split("\n").map((line) => line.split(","));
  const [table] = recognise({ file: "", name: "", rows }, () => ({ ...noCorrections, ...corrections }));
  const reader = rowReader(table!);
  const money = rows.flatMap((cells, row) => {
    const reading = reader.read(cells, row);
    return reading.kind === "data" && reading.entry.revenue !== null ? [reading.entry.revenue] : [];
  });
  return {
    asked: table!.doubts.filter(({ code }) => code === "doubt.wholeCents").map(({ facts }) => facts["header"]),
    revenue: money.length === 0 ? null : money.reduce((sum, one) => sum + one, 0),
  };
}

// 1.5 h × 80.00 + 1 h × 80.00 = 120 + 80 = 200; as it stands it would be 12,000 + 8,000 = 20,000.
const time =
  "client,user,start,end,hours,billable_rate\nAsh,Kim,2026-01-05 09:00:00,2026-01-05 10:30:00,1.5,8000\n" +
  "Birch,Kim,2026-01-05 11:00:00,2026-01-05 12:00:00,1,8000";

describe("hourly rates in cents", () => {
  it("count for nothing until the owner says what they are", () => {
    expect(read(time)).toEqual({ asked: ["billable_rate"], revenue: null });
  });

  it("are 200 in cents and 20,000 as they stand, as the owner says", () => {
    expect(read(time, { units: { billable_rate: "cents" } })).toEqual({ asked: [], revenue: 200 });
    expect(read(time, { units: { billable_rate: "money" } })).toEqual({ asked: [], revenue: 20_000 });
  });

  it("are proven by a sum in money beside them: 1.5 × 80.00 = 120 and 2 × 80.00 = 160", () => {
    expect(
      read("Client,Date,Hours,Rate,Amount\nAsh,2026-01-05,1.5,8000,120.00\nBirch,2026-01-05,2,8000,160.00"),
    ).toEqual({ asked: [], revenue: 280 });
  });

  it("are asked about with the sums that are in cents too: 1.5 × 8000 = 12000, 2 × 8000 = 16000", () => {
    const both = "Client,Date,Hours,Rate,Amount\nAsh,2026-01-05,1.5,8000,12000\nBirch,2026-01-05,2,8000,16000";
    expect(read(both)).toEqual({ asked: ["Rate", "Amount"], revenue: null });
    expect(read(both, { units: { Rate: "cents", Amount: "cents" } })).toEqual({ asked: [], revenue: 280 });
  });

  it("are asked about beside sums in cents whose time is in seconds: 5400 s × 8000 = 12000, 7200 s × 8000 = 16000", () => {
    const both =
      "Client,Start,End,Duration,Rate,Amount\nAsh,2026-01-05 09:00:00,2026-01-05 10:30:00,5400,8000,12000\n" +
      "Birch,2026-01-05 11:00:00,2026-01-05 13:00:00,7200,8000,16000";
    expect(read(both)).toEqual({ asked: ["Rate", "Amount"], revenue: null });
    expect(read(both, { units: { Rate: "cents", Amount: "cents" } })).toEqual({ asked: [], revenue: 280 });
  });

  it.each([
    [
      "kronor, in which an hour costs 1,200",
      "Client,Date,Hours,Rate,Currency\nAsh,2026-01-05,2,1200,SEK\nBirch,2026-01-05,1,1200,SEK",
      3600,
    ],
    ["one usual rate among them", "Client,Date,Hours,Rate\nAsh,2026-01-05,2,1200\nBirch,2026-01-05,1,95", 2495],
    ["cents of their own", "Client,Date,Hours,Rate\nAsh,2026-01-05,2,1200.50\nBirch,2026-01-05,1,1200.50", 3601.5],
  ])("are money with %s", (_, table, revenue) => {
    expect(read(table)).toEqual({ asked: [], revenue });
  });

  it("a price of a piece may be 4,500", () => {
    expect(
      read(
        "Invoice number,Date,Client,Quantity,Unit price,Amount\n1,2026-01-05,Ash,1,4500,4500\n2,2026-01-06,Birch,2,4500,9000",
      ),
    ).toEqual({ asked: [], revenue: 13_500 });
  });

  it("are cents without a question where the header says so: 1.5 × 80 + 1 × 80 = 200", () => {
    for (const header of ["rate_cents", "Rate (Cent)", "rateCents", "Stundensatz in Cent"])
      expect(read(time.replace("billable_rate", header))).toEqual({ asked: [], revenue: 200 });
  });

  it("are cents only of money: a discount per cent is a share", () => {
    expect(read("Client,Date,Hours,Rate,Discount per cent\nAsh,2026-01-05,2,80,10\nBirch,2026-01-05,1,80,10")).toEqual({
      asked: [],
      revenue: 240,
    });
  });

  it("are said in both languages", () => {
    const [table] = recognise({ file: "", name: "", rows: time.split("\n").map((line) => line.split(",")) });
    const doubt = table!.doubts.find(({ code }) => code === "doubt.wholeCents")!;
    expect(tableRemarkSentence(doubt, "en")).toContain(
      "“billable_rate” holds whole numbers such as 8000, and by them an hour costs at least 8000.",
    );
    expect(tableRemarkSentence(doubt, "de")).toContain(
      "„billable_rate“ enthält ganze Zahlen wie 8000, und danach kostet eine Stunde mindestens 8000.",
    );
  });
});

describe("sums of time entries in cents", () => {
  // 2.5 h and 1 h at 80.00: 20000 + 8000 cents are 280.00; as they stand an hour would cost 8,000.
  const sums = "Client,Date,Hours,Amount\nAsh,2026-01-05,2.5,20000\nBirch,2026-01-06,1,8000";

  it("count for nothing until the owner says what they are", () => {
    expect(read(sums)).toEqual({ asked: ["Amount"], revenue: null });
    expect(read(sums, { units: { Amount: "cents" } })).toEqual({ asked: [], revenue: 280 });
    expect(read(sums, { units: { Amount: "money" } })).toEqual({ asked: [], revenue: 28_000 });
  });

  it("are proven by rates in money: 2.5 × 80 = 200.00, written 20000", () => {
    expect(read("Client,Date,Hours,Rate,Amount\nAsh,2026-01-05,2.5,80,20000\nBirch,2026-01-06,1,80,8000")).toEqual({
      asked: [],
      revenue: 280,
    });
  });

  it("are cents without a question where the header says so", () => {
    expect(read(sums.replace("Amount", "amount_cents"))).toEqual({ asked: [], revenue: 280 });
  });

  it.each([
    [
      "flat fees beside a usual rate",
      "Client,Date,Hours,Rate,Amount\nAsh,2026-01-05,2,80,5000\nBirch,2026-01-06,1,80,2400",
      7400,
    ],
    [
      "invoices with few hours",
      "Invoice number,Date,Client,Hours,Amount\n1,2026-01-05,Ash,2,5000\n2,2026-01-06,Birch,1,2400",
      7400,
    ],
    ["one usual sum among them", "Client,Date,Hours,Amount\nAsh,2026-01-05,2,5000\nBirch,2026-01-06,1,90", 5090],
  ])("are money with %s", (_, table, revenue) => {
    expect(read(table)).toEqual({ asked: [], revenue });
  });
});
