import type { ScoredClient } from "../judge/portfolio";
import type { ClientFacts } from "../owner/client-facts";
import type { NewFee } from "./repricing";
import { traitsOf } from "./who-suits";

/** How a client pays; whoever names a fee names it so. */
export const feeForms = ["monthly", "hourly", "per job", "per word"] as const;
export type FeeForm = (typeof feeForms)[number];

export interface PaidBy {
  readonly form: FeeForm;
  /** What was agreed for an hour, a job or a word; null is not known, for revenue ÷ all hours need not be it. */
  readonly price: number | null;
}

/** A fee of today and a new one in the client's form; null where no price was agreed that is known. */
export interface FeeInForm {
  readonly form: FeeForm;
  readonly now: number | null;
  readonly proposed: number | null;
  readonly rise: number;
}

/** What a client pays by as long as nobody says otherwise. */
export const usuallyPaidBy: PaidBy = { form: "monthly", price: null };

/** What exports and owners call the forms; the first that fits is meant, so that "per project hour" is hourly. */
const called: readonly (readonly [FeeForm, RegExp])[] = [
  ["hourly", /hour|stunde|stündlich|t&m|time (?:and|&) material|nach aufwand/i],
  ["per word", /\bword|wort|wörter/i],
  ["monthly", /month|monat|retainer|subscription|abo\b/i],
  ["per job", /\bjob|project|projekt|auftrag|fixed|fest|flat|pauschal/i],
];

/** The form that a text means: "Hourly", "nach Stunden", "Fixed price"; null for any other. */
export function feeFormIn(text: string): FeeForm | null {
  return called.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** How a client pays, by the owner's word or by its tables; null where neither says it. */
export function paidByOf(client: Pick<ScoredClient, "traits">, facts: ClientFacts | null): PaidBy | null {
  const form = feeFormIn(traitsOf(client, facts).feeForm ?? "");
  return form === null ? null : { form, price: facts?.agreedPrice ?? null };
}

/** 7,200 a year and 20 % more are 600 and 720 a month; of 80 an hour they make 96. */
export function feeInForm(
  { feeNow, feeProposed, rise }: Pick<NewFee, "feeNow" | "feeProposed" | "rise">,
  months: number,
  { form, price }: PaidBy,
): FeeInForm {
  if (form === "monthly") return { form, now: feeNow / months, proposed: feeProposed / months, rise };
  return { form, now: price, proposed: price === null ? null : roundedUp(price * (1 + rise), form), rise };
}

/** New prices are rounded up to the next cent; a word costs cents, so to the next tenth of one. */
export function roundingStep(form: FeeForm): number {
  return form === "per word" ? 0.001 : 0.01;
}

function roundedUp(price: number, form: FeeForm): number {
  const parts = Math.round(1 / roundingStep(form));
  return Math.ceil(price * parts - 1e-4) / parts;
}

/** A quote as the prospect would pay it: 3,840 for 48 hours are 80 an hour; of a year's work, 320 a month. */
export function quoteInForm(quote: number, hours: number, form: FeeForm): number | null {
  switch (form) {
    case "monthly":
      return quote / 12;
    case "hourly":
      return quote / hours;
    case "per job":
      return quote;
    // How many words it will be, nobody asked.
    case "per word":
      return null;
  }
}
