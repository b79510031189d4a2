import { isDeepStrictEqual } from "node:util";
import { Problem } from "../../core/problem";
import { mergeSettings } from "../../taskpane/merge-settings";
import { asStored, readSettings } from "../../taskpane/settings";
import { exchangeRateOn } from "./exchange";
import { figureNames, practiceFrom, storedPractice, usualPractice, type Practice } from "./practice";
import { readDay } from "./read-day";
import { StaffRates } from "./staff";
import { vatOf } from "./vat";

const day = (text: string): number => readDay(text) ?? 0;

/** Every figure with something entered: one that is missing here does not compile. */
const entered: Omit<Practice, "language"> = {
  minimumRate: 78,
  avoidableCostPerHour: 31.5,
  fullCostPerHour: 60,
  currency: "EUR",
  exchangeRates: [{ currency: "USD", rate: 0.9, from: day("2025-01-01") }],
  staff: [
    { person: "Anna", costPerHour: 40, from: null },
    { person: "Anna", costPerHour: 42, from: day("2025-07-15") },
  ],
  owner: "Anna",
  minimumFit: 60,
  maximumIncrease: 0.2,
  tolerance: 0.03,
  gradeFloors: [80, 60, 40],
  lateRate: 0.08,
  minutesPerTicket: 12,
  minutesPerComplaint: 45,
  dayHours: 7.5,
  retention: 0.9,
  discountRate: 0.08,
  hasClasses: true,
  fits: { Ash: 70 },
  knockedOut: { Birch: ["Pays"] },
  servingCosts: { Ash: 100 },
  directCosts: { Ash: 200 },
  hours: { Ash: 10 },
  revenue: { Ash: 900 },
  tried: ["Ash"],
  stillClients: ["Birch"],
  vat: { "bills.csv": 0.19 },
  countUnbilled: true,
  material: "cost",
  joins: { "Ash Ltd": "Ash" },
  from: day("2025-01-01"),
  to: day("2025-12-31"),
  invoicesFrom: day("2025-02-01"),
  invoicesUntil: day("2026-01-31"),
};

const code = (settings: Readonly<Record<string, unknown>>): string => {
  try {
    practiceFrom(settings);
  } catch (error) {
    if (error instanceof Problem) return error.code;
  }
  return "read";
};

describe("the owner's figures", () => {
  it("are all there again after they were stored, even as text", () => {
    const stored = JSON.parse(JSON.stringify(storedPractice({ ...entered, language: "en" }))) as Readonly<
      Record<string, unknown>
    >;
    expect(practiceFrom(stored, usualPractice("en"))).toEqual({ ...entered, language: "en" });
  });

  it("are each entered here as something else than what holds without it, so that none is missed when it is lost", () => {
    expect(figureNames.filter((key) => isDeepStrictEqual(entered[key], usualPractice()[key]))).toEqual([]);
  });

  it("are all there again in what the pane keeps, merged into what another pane kept meanwhile", () => {
    const none = readSettings({}, "en");
    const mine = { ...none, practice: { ...entered, language: "en" } as const };
    const kept = mergeSettings(asStored(none), asStored(mine), asStored({ ...none, feeRounding: 25 }));
    expect(readSettings(kept, "en")).toEqual({ ...mine, feeRounding: 25 });
  });

  it("are read as owners write them, English and German", () => {
    expect(
      practiceFrom({
        Mindeststundensatz: "78,50",
        "Rechnungen bis": "31.01.2026",
        Währung: "€",
        MwSt: "brutto, 19 %",
        "maximum increase": "25 %",
        "unberechnete Arbeit mitzählen": "ja",
      }),
    ).toMatchObject({
      minimumRate: 78.5,
      invoicesUntil: day("2026-01-31"),
      currency: "EUR",
      vat: { "": 0.19 },
      maximumIncrease: 0.25,
      countUnbilled: true,
    });
  });

  it("refuse what would be read 100 times too large or small, and say what to write", () => {
    expect(code({ "maximum increase": 30 })).toBe("practice.share");
    expect(code({ "late rate": 8 })).toBe("practice.share");
    expect(code({ "minimum fit": 0.7 })).toBe("practice.score");
    expect(code({ vat: "gross" })).toBe("practice.vat");
    expect(code({ vat: "net of 19 %" })).toBe("practice.vat");
    expect(code({ staff: { Anna: 0 } })).toBe("practice.freeHour");
    expect(code({ currency: "much money" })).toBe("practice.currency");
    expect(code({ "exchange rates": { JPY: 0 } })).toBe("practice.value");
    expect(code({ "favourite colour": 5 })).toBe("practice.unknown");
  });
});

describe("rates with dates", () => {
  const { staff } = practiceFrom({ staff: { Anna: { "2025-01-01": 40, "2025-07-15": 42 }, Ben: 25 } });
  const rates = new StaffRates(staff);

  it("hold from their day on, in any spelling of the name", () => {
    expect([
      rates.rateOn("anna ", day("2025-07-14")),
      rates.rateOn("ANNA", day("2025-07-15")),
      rates.rateOn("Ben", day("2020-01-01")),
    ]).toEqual([40, 42, 25]);
  });

  it("are not known before their first day, nor for strangers", () => {
    expect([rates.rateOn("Anna", day("2024-12-31")), rates.rateOn("Cleo", day("2025-01-01"))]).toEqual([null, null]);
  });

  it("part a month in which they change", () => {
    const july = day("2025-07-01");
    expect([rates.stretch("Anna", july, day("2025-07-14")), rates.stretch("Anna", july, day("2025-07-20"))]).toEqual([
      july,
      day("2025-07-15"),
    ]);
  });

  it("of currencies hold from their day on: 100 USD are 96 until June and 85 after it", () => {
    const { exchangeRates } = practiceFrom({
      "exchange rates": { USD: { "2025-01-01": 0.96, "2025-07-01": 0.85 }, JPY: 0.006 },
    });
    expect([
      exchangeRateOn(exchangeRates, "USD", day("2025-06-30")),
      exchangeRateOn(exchangeRates, "USD", day("2025-07-01")),
      exchangeRateOn(exchangeRates, "USD", day("2024-01-01")),
      exchangeRateOn(exchangeRates, "CHF", null),
    ]).toEqual([0.96, 0.85, null, null]);
  });
});

it("tax is answered for all tables or for one of them", () => {
  const { vat } = practiceFrom({ vat: { "Bills.csv": "gross, 19 %", "book.xlsx, 2025": "netto" } });
  expect([vatOf(vat, "bills.csv", ""), vatOf(vat, "book.xlsx", "2025"), vatOf(vat, "other.csv", "")]).toEqual([
    0.19,
    0,
    null,
  ]);
});
