import { shapeReason } from "./shape-words";

const second = { name: "invoices", worth: 1, has: [], lacks: ["money"], without: [], isSigned: false } as const;

describe("why a table is what it is", () => {
  it("what it has, what is missing, and what comes second, in both languages", () => {
    const shape = {
      name: "time",
      worth: 2,
      has: ["time", "who"],
      lacks: ["day"],
      without: [],
      isSigned: false,
      second,
    } as const;
    expect([shapeReason(shape, "en"), shapeReason(shape, "de")]).toEqual([
      "taken for time entries — it has: time, client; missing: date. second: invoices, missing: money",
      "verstanden als: Zeiteinträge — vorhanden: Zeit, Kunde; es fehlt: Datum. an zweiter Stelle: Rechnungen, es fehlt: Geld",
    ]);
  });

  it("signs that only such tables have are a reason", () => {
    const shape = {
      name: "calendar",
      worth: 2,
      has: [],
      lacks: [],
      without: [],
      isSigned: true,
      second: null,
    } as const;
    expect(shapeReason(shape, "en")).toBe("taken for a calendar — only such tables have headers or cells like these");
  });
});
