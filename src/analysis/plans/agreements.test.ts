import { noFacts, type ClientFacts } from "../owner/client-facts";
import { serialDay } from "../../spreadsheet/serial-day";
import { usualPractice } from "../owner/practice";
import { scoredClient } from "../../../test/scored-client";
import { agreementsBy, monthsBetween } from "./agreements";
import { endsUpTo } from "./calendar";

const today = serialDay(2026, 11, 26)!;
const on = (year: number, month: number, day: number): number => serialDay(year, month, day)!;
const facts = (more: Partial<ClientFacts>): ClientFacts => ({ client: "Ash", ...noFacts, ...more });
const notice = { length: 3, unit: "months", until: "end of quarter", deliveryDays: 3 } as const;
const retainer = { fee: 1200, includedHours: null, begins: on(2026, 1, 1), renews: on(2027, 1, 1) };
const agreement = (more: Partial<ClientFacts>, debtorDays: number | null = null) =>
  agreementsBy([facts(more)], { clients: [scoredClient("Ash", {}, usualPractice(), { debtorDays })] }, today)("Ash");

describe("an agreement", () => {
  it("ends when its notice is over: told on 26 November, there on the 29th, three months to the end of a quarter", () => {
    expect(agreement({ notice })).toMatchObject({
      endsFrom: on(2027, 3, 31),
      isNoticeAgreed: true,
      isTermBound: false,
    });
  });

  it("without a known notice takes a month to the end of a month, and says that it did", () => {
    expect(agreement({})).toMatchObject({ endsFrom: on(2026, 12, 31), isNoticeAgreed: false });
    expect(agreement({ retainer })).toMatchObject({ isTermBound: false, isNoticeAgreed: false });
  });

  it("with a term ends with it, and with the next one once the day of notice is over", () => {
    const month = { length: 1, unit: "months", until: "any day", deliveryDays: 3 } as const;
    // 1 January less a month and 3 days is 28 November: in time. With 6 days it is the 25th: a year later.
    expect(agreement({ retainer, notice: month })).toMatchObject({ isTermBound: true, endsFrom: on(2026, 12, 31) });
    expect(agreement({ retainer, notice: { ...month, deliveryDays: 6 } }).endsFrom).toBe(on(2027, 12, 31));
  });

  it("has money after the days agreed, else as late as it came so far, else in the month of the work", () => {
    const days = (found: { readonly monthsToPay: number; readonly paysAs: string }) => [
      Math.round(found.monthsToPay * 30.4375),
      found.paysAs,
    ];
    expect(days(agreement({ daysToPay: 30 }, 47))).toEqual([30, "agreed"]);
    expect(days(agreement({}, 47))).toEqual([47, "paid so far"]);
    expect(days(agreement({}))).toEqual([0, "not known"]);
    expect(monthsBetween(today, today + 365.25)).toBeCloseTo(12, 9);
  });
});

it("the last end of a month or quarter up to a day", () => {
  const day = on(2026, 11, 26);
  expect(endsUpTo(day, "any day")).toBe(day);
  expect(endsUpTo(day, "end of month")).toBe(on(2026, 10, 31));
  expect(endsUpTo(day, "end of quarter")).toBe(on(2026, 9, 30));
  expect(endsUpTo(on(2026, 12, 31), "end of quarter")).toBe(on(2026, 12, 31));
  expect(endsUpTo(on(2026, 2, 10), "end of quarter")).toBe(on(2025, 12, 31));
});
