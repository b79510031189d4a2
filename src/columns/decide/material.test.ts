import { rowReader } from "../rows/row-reader";
import { recognise } from "../recognise";
import { noCorrections, type Corrections, type TableAnswers } from "./corrections";

interface Read {
  readonly doubts: readonly string[];
  readonly revenue: number;
  readonly directCosts: number;
}

/** What the rows of a table bring and cost together. */
function read(
  text: string,
  { material = null, ...corrections }: Partial<Corrections> & { readonly material?: TableAnswers["material"] } = {},
): Read {
  const rows = text.split("\n").map((line) => line.split(","));
  const table = recognise({ file: "", name: "", rows }, () => ({
    ...noCorrections,
    ...corrections,
    answers: { dayHours: null, material },
  }))[0]!;
  const reader = rowReader(table);
  const entries = rows.flatMap((cells, row) => {
    const reading = reader.read(cells, row);
    return reading.kind === "data" ? [reading.entry] : [];
  });
  return {
    doubts: table.doubts.map(({ code }) => code),
    revenue: entries.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0),
    directCosts: entries.reduce((sum, { directCosts }) => sum + (directCosts ?? 0), 0),
  };
}

const invoices = "Invoice number,Date,Client,Net,Material\nR1,2025-01-05,Ash,1200,400\nR2,2025-02-05,Birch,600,100";
const german =
  "Rechnungsnr,Datum,Kunde,Arbeitslohn,Material,Netto\nR1,2025-01-05,Ahorn,800,400,1200\nR2,2025-02-05,Birke,500,100,600";

describe("“Material” on outgoing invoices", () => {
  it.each([invoices, german])("is asked about and no cost until it is answered", (table) => {
    expect(read(table)).toEqual({ doubts: ["doubt.material"], revenue: 1800, directCosts: 0 });
  });

  it("is 500 of costs if the owner says so, for all tables or at the column", () => {
    expect(read(invoices, { material: "cost" })).toEqual({ doubts: [], revenue: 1800, directCosts: 500 });
    expect(read(german, { columns: { Material: "expenses" } })).toEqual({
      doubts: [],
      revenue: 1800,
      directCosts: 500,
    });
  });

  it("is a part of the invoice if the owner says so", () => {
    expect(read(invoices, { material: "invoiced" })).toEqual({ doubts: [], revenue: 1800, directCosts: 0 });
    expect(read(german, { columns: { Material: null } })).toEqual({ doubts: [], revenue: 1800, directCosts: 0 });
  });

  it("is a cost without a question where the header says so, or where no invoice is numbered", () => {
    expect(read("Rechnungsnr,Datum,Kunde,Netto,Materialkosten\nR1,2025-01-05,Ahorn,1200,400")).toMatchObject({
      doubts: [],
      directCosts: 400,
    });
    expect(read("Client,Revenue,Hours,Material\nAsh,1200,20,400\nBirch,600,10,100")).toMatchObject({
      doubts: [],
      directCosts: 500,
    });
  });
});

describe("days", () => {
  const days = "Client,Person,Date,Duration (days)\nAsh,Kim,2025-12-01,0.5\nElm,Lou,2025-12-02,2";
  const hoursOf = (dayHours: number | null): { readonly doubts: readonly string[]; readonly hours: number } => {
    const rows = days.split("\n").map((line) => line.split(","));
    const table = recognise({ file: "", name: "", rows }, () => ({
      ...noCorrections,
      answers: { dayHours, material: null },
    }))[0]!;
    const reader = rowReader(table);
    return {
      doubts: table.doubts.map(({ code }) => code),
      hours: rows.reduce((sum, cells, row) => {
        const reading = reader.read(cells, row);
        return sum + (reading.kind === "data" ? (reading.entry.hours ?? 0) : 0);
      }, 0),
    };
  };

  it("are 8 hours and asked about: 2.5 days are 20 hours", () => {
    expect(hoursOf(null)).toEqual({ doubts: ["doubt.dayHours"], hours: 20 });
  });

  it("are as long as the owner says: 2.5 days of 7.5 hours are 18.75", () => {
    expect(hoursOf(7.5)).toEqual({ doubts: [], hours: 18.75 });
  });
});
