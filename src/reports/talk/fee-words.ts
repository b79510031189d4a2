import type { FeeForm, FeeInForm } from "../../analysis/plans/fee-form";
import type { Language, Words } from "../../core/problem";
import { printMoney, printPrice, printShare } from "../../spreadsheet/print";
import { sayIn } from "../say";

const words = {
  monthly: { en: "{fee} a month", de: "{fee} im Monat" },
  hourly: { en: "{fee} an hour", de: "{fee} je Stunde" },
  "per job": { en: "{fee} a job", de: "{fee} je Auftrag" },
  "per word": { en: "{fee} a word", de: "{fee} je Wort" },
  change: { en: "{proposed} instead of {now}", de: "{proposed} statt {now}" },
  riseMonthly: { en: "{rise} more a month", de: "{rise} mehr im Monat" },
  riseHourly: { en: "{rise} more on the hourly rate", de: "{rise} mehr auf den Stundensatz" },
  riseJob: { en: "{rise} more on the prices per job", de: "{rise} mehr auf die Preise je Auftrag" },
  riseWord: { en: "{rise} more on the price per word", de: "{rise} mehr auf den Wortpreis" },
} as const satisfies Readonly<Record<FeeForm | "change" | `rise${string}`, Words>>;

const rises = { monthly: "riseMonthly", hourly: "riseHourly", "per job": "riseJob", "per word": "riseWord" } as const;

/** A fee in the client's form: "€720 a month", "€96 an hour", "€0.125 a word". */
export function feeSaid(fee: number, form: FeeForm, language: Language, currency: string): string {
  return sayIn(words, language)(form, { fee: amountSaid(fee, form, language, currency) });
}

/** "€720 a month instead of €600"; where no price is known, "20 % more on the hourly rate". */
export function feeChangeSaid({ form, now, proposed, rise }: FeeInForm, language: Language, currency: string): string {
  const say = sayIn(words, language);
  if (now === null || proposed === null) return say(rises[form], { rise: printShare(rise, language) });
  return say("change", {
    proposed: feeSaid(proposed, form, language, currency),
    now: amountSaid(now, form, language, currency),
  });
}

/** The amount alone, a month's in whole money. */
export function amountSaid(fee: number, form: FeeForm, language: Language, currency: string): string {
  return form === "monthly"
    ? printMoney(Math.round(fee), language, currency)
    : form === "per word"
      ? printPrice(fee, language, currency)
      : printMoney(fee, language, currency);
}
