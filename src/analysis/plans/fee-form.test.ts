import { noFacts, noTraits } from "../owner/client-facts";
import { usualPractice } from "../owner/practice";
import { scoredClient } from "../../../test/scored-client";
import { feeFormIn, feeInForm, paidByOf, quoteInForm, usuallyPaidBy } from "./fee-form";

describe("the form in which a client pays", () => {
  it.each([
    ["monthly", "monthly"],
    ["monatlich", "monthly"],
    ["Retainer", "monthly"],
    ["Hourly", "hourly"],
    ["nach Stunden", "hourly"],
    ["T&M", "hourly"],
    ["Time & Materials", "hourly"],
    ["per job", "per job"],
    ["Fixed price", "per job"],
    ["Festpreis", "per job"],
    ["je Auftrag", "per job"],
    ["per word", "per word"],
    ["je Wort", "per word"],
    ["barter", null],
    ["", null],
  ])("“%s” is %s", (text, form) => {
    expect(feeFormIn(text)).toBe(form);
  });

  it("is the owner's word first, then what the tables say, and has the agreed price", () => {
    const client = scoredClient("Oak", {}, usualPractice(), { traits: { feeForm: "Hourly" } });
    const facts = { client: "Oak", ...noFacts };
    expect(paidByOf(client, null)).toEqual({ form: "hourly", price: null });
    expect(paidByOf(client, { ...facts, traits: { ...noTraits, feeForm: "je Wort" }, agreedPrice: 0.09 })).toEqual({
      form: "per word",
      price: 0.09,
    });
    expect(paidByOf({ traits: {} }, { ...facts, traits: noTraits })).toBeNull();
  });
});

describe("a fee in the client's form", () => {
  const fee = { feeNow: 7200, feeProposed: 8640, rise: 0.2 };

  it("is a twelfth of a year's: 600 and 720", () => {
    expect(feeInForm(fee, 12, usuallyPaidBy)).toEqual({ form: "monthly", now: 600, proposed: 720, rise: 0.2 });
  });

  it("is the agreed price and as much more, rounded up to a cent, of a word to a tenth of one", () => {
    expect(feeInForm(fee, 12, { form: "hourly", price: 80 })).toMatchObject({ now: 80, proposed: 96 });
    // 0.2 of 77.77 is 15.554.
    expect(feeInForm(fee, 12, { form: "per job", price: 77.77 }).proposed).toBeCloseTo(93.33, 9);
    // 0.0852 × 1.2 = 0.10224.
    expect(feeInForm(fee, 12, { form: "per word", price: 0.0852 }).proposed).toBeCloseTo(0.103, 9);
  });

  it("is the rise alone where no price is known", () => {
    expect(feeInForm(fee, 12, { form: "hourly", price: null })).toEqual({
      form: "hourly",
      now: null,
      proposed: null,
      rise: 0.2,
    });
  });

  it("of a quote of 3,840 for 48 hours is 80 an hour, 320 a month, 3,840 the job, and unknown by the word", () => {
    expect((["hourly", "monthly", "per job", "per word"] as const).map((form) => quoteInForm(3840, 48, form))).toEqual([
      80,
      320,
      3840,
      null,
    ]);
  });
});
