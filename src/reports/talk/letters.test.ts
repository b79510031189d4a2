import { serialDay } from "../../spreadsheet/serial-day";
import { exitDates } from "../../analysis/plans/exit-plan";
import type { ScoredClient } from "../../analysis/judge/portfolio";
import type { Language } from "../../core/problem";
import { usuallyPaidBy, type PaidBy } from "../../analysis/plans/fee-form";
import { plainText } from "../text-document";
import { feeLetter, partingLetter, referralNote, type LetterStyle } from "./letters";

const day = (year: number, month: number, date: number): number => serialDay(year, month, date)!;

/**
 * A bookkeeper's client: 600 a month for 12 hours a month over a year; at a minimum of 60 an hour 144 × 60 = 8,640 a
 * year, 720 a month.
 */
const weber = { client: "Weber KG", revenue: 7_200, hours: 144, directCosts: 0, servingCosts: 0 } as ScoredClient;
const newFee = { client: weber, feeNow: 7_200, feeProposed: 8_640, rise: 0.2, more: 1_440, lostIfLeaving: null };
const dates = { start: day(2026, 4, 1), answer: day(2026, 2, 15) };

function style(language: Language, given: Partial<LetterStyle> = {}): LetterStyle {
  return {
    language,
    tone: "firm",
    addressee: language === "de" ? "Frau Weber" : "Ms Weber",
    place: "Köln",
    day: day(2026, 2, 1),
    currency: "EUR",
    reference: "",
    hasVat: true,
    ...given,
  };
}

function fee(language: Language, given: Partial<LetterStyle> = {}, paidBy: Partial<PaidBy> = {}): string {
  return plainText(feeLetter(newFee, { ...usuallyPaidBy, ...paidBy }, 12, 60, dates, style(language, given)));
}

describe("the letter with a new fee", () => {
  it("has place, date in words, currency, VAT, the hours of the average month, and the day of the answer", () => {
    const letter = fee("en");
    expect(letter).toContain("Köln, 1 February 2026");
    expect(letter).toContain(
      "On average we have worked 12 hours a month for you. The present fee does not cover that work.",
    );
    expect(letter).toContain("From 1 April 2026 the fee is €720 a month plus VAT, instead of €600.");
    expect(letter).toContain("Please let me know by 15 February 2026 which of the two you choose.");
  });

  it("says the same in German", () => {
    const letter = fee("de");
    expect(letter).toContain("Köln, 1. Februar 2026");
    expect(letter).toContain(
      "Für Sie haben wir im Schnitt 12 Stunden im Monat gearbeitet. Das heutige Honorar deckt diesen Aufwand nicht.",
    );
    expect(letter).toContain(
      "Ab dem 1. April 2026 beträgt das Honorar 720\u00a0€ im Monat zuzüglich Umsatzsteuer, statt bisher 600\u00a0€.",
    );
    expect(letter).toContain(
      "Bitte teilen Sie mir bis zum 15. Februar 2026 mit, für welche Möglichkeit Sie sich entscheiden.",
    );
  });

  it("offers fewer hours as the other way: 144 − 7,200 ÷ 60 = 24 a year, 2 a month", () => {
    expect(fee("en")).toContain("about 2 hours a month less for us to do");
    expect(fee("de")).toContain("rund 2 Stunden im Monat weniger Aufwand für uns");
  });

  it(
    "raises an hourly rate by its share, since 7,200 ÷ 144 hours need not be what was agreed for one, " +
      "and offers no saving of hours, which would not mend it",
    () => {
      const letter = fee("en", {}, { form: "hourly" });
      expect(letter).toContain("From 1 April 2026 our hourly rate rises by 20\u00a0% (net, plus VAT as before).");
      expect(fee("de", { tone: "gentle" }, { form: "hourly" })).toContain(
        "Ich schlage Ihnen darum vor, unseren Stundensatz ab dem 1. April 2026 um 20\u00a0% zu erhöhen (netto, zuzüglich Umsatzsteuer wie bisher).",
      );
      expect(letter).not.toContain("another way");
      expect(letter).toContain("Please let me know by 15 February 2026 whether you agree.");
    },
  );

  it("says of a client at the minimum, 7,200 ÷ 144 = 50 an hour, neither that the fee is short nor that fewer hours would do", () => {
    const letter = plainText(feeLetter(newFee, usuallyPaidBy, 12, 50, dates, style("en")));
    expect(letter).toContain("worked 12 hours a month for you.");
    expect(letter).not.toMatch(/does not cover|another way/);
    expect(letter).toContain("whether you agree");
  });

  it.each([
    ["per job", "en", "our prices per job rise by 20\u00a0% (net, plus VAT as before)."],
    ["per word", "de", "steigt unser Wortpreis um 20\u00a0% (netto, zuzüglich Umsatzsteuer wie bisher)."],
  ] as const)("raises a fee %s (%s) by its share", (form, language, sentence) => {
    expect(fee(language, {}, { form })).toContain(sentence);
  });

  it.each([
    ["hourly", 80, "en", "firm", "From 1 April 2026 our price is €96 an hour plus VAT, instead of €80."],
    [
      "per job",
      1250,
      "en",
      "gentle",
      "I therefore propose €1,500 a job plus VAT from 1 April 2026, instead of €1,250.",
    ],
    [
      "per word",
      0.085,
      "de",
      "firm",
      "Ab dem 1. April 2026 beträgt unser Preis 0,102 € je Wort zuzüglich Umsatzsteuer, statt bisher 0,085 €.",
    ],
  ] as const)("names a price %s that is known: %d and 20 %% more", (form, price, language, tone, sentence) => {
    expect(fee(language, { tone }, { form, price })).toContain(sentence);
  });

  it("speaks of no VAT where the firm charges none, and of a currency without a sign by its code", () => {
    expect(fee("de", { hasVat: false, currency: "CHF" })).toContain(
      "beträgt das Honorar 720\u00a0CHF im Monat, statt bisher 600\u00a0CHF.",
    );
  });

  it("names the agreement by its day or its number, and leaves blanks for what is not known", () => {
    expect(fee("en", { reference: "2021-03-01" })).toContain("This is about our agreement of 1 March 2021.");
    expect(fee("de", { reference: "Vertrag 21/7" })).toContain("Es geht um unsere Vereinbarung (Vertrag 21/7).");
    expect(fee("en", { place: "", addressee: "" })).toMatch(/\[place\], 1 February 2026\s+Dear \[name\],/);
  });

  it("speaks of one hour in the singular", () => {
    const few = { ...newFee, client: { ...weber, hours: 12 } };
    expect(plainText(feeLetter(few, usuallyPaidBy, 12, 720, dates, style("en")))).toContain("worked 1 hour a month");
    expect(plainText(feeLetter(few, usuallyPaidBy, 12, 720, dates, style("de")))).toContain(
      "im Schnitt 1 Stunde im Monat",
    );
  });
});

/**
 * Told on Monday 7 September 2026 with four weeks to the end of a month: 31 October is a Saturday, so the last working
 * day is the 30th.
 */
const parting = {
  client: "Weber KG",
  dates: exitDates({ told: day(2026, 9, 7), length: 4, unit: "weeks", until: "end of month" }, []),
  reason: "",
  wrapUp: "",
  referTo: "",
};

describe("the parting letter", () => {
  it("terminates, in the firm tone, on the agreement's day", () => {
    const letter = plainText(partingLetter(parting, style("de", { reference: "01.03.2021" })));
    expect(letter).toContain("Kündigung unserer Vereinbarung");
    expect(letter).toContain("hiermit kündige ich unsere Vereinbarung vom 1. März 2021 zum 31. Oktober 2026.");
    expect(letter).toContain("Unser letzter Arbeitstag für Sie ist der 30. Oktober 2026.");
    expect(letter).toContain(
      "Bitte bestätigen Sie mir bis zum 14. September 2026, dass Sie diesen Brief erhalten haben.",
    );
    expect(plainText(partingLetter(parting, style("en")))).toContain(
      "I hereby terminate our agreement with effect from 31 October 2026.",
    );
  });

  it("is dated on the day of telling, terminates in the gentle tone too, and gives a reason only if the owner writes one", () => {
    const letter = plainText(partingLetter(parting, style("en", { tone: "gentle" })));
    expect(letter).toContain("Köln, 7 September 2026");
    expect(letter).toContain("terminate our agreement with effect from 31 October 2026");
    expect(letter).not.toMatch(/no longer|price that is right/);
    expect(plainText(partingLetter({ ...parting, reason: "We are giving up payroll work." }, style("en")))).toContain(
      "We are giving up payroll work.",
    );
  });

  it("promises what the owner promised and nothing else", () => {
    expect(plainText(partingLetter({ ...parting, wrapUp: "the VAT return for September" }, style("en")))).toContain(
      "By then we will complete: the VAT return for September.",
    );
    expect(plainText(partingLetter({ ...parting, wrapUp: "die Voranmeldung für September" }, style("de")))).toContain(
      "Bis dahin erledigen wir noch: die Voranmeldung für September.",
    );
    expect(plainText(partingLetter(parting, style("de")))).not.toContain("erledigen");
  });
});

describe("the note to another firm", () => {
  it("names no client and says whom the work suits", () => {
    const note = plainText(referralNote("Lohnabrechnung", style("de")));
    expect(note).toContain("Diese Arbeit passt besser zu Ihnen als zu uns.");
    expect(note).not.toContain("Weber KG");
  });
});
