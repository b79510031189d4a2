import { printLongDay } from "../../spreadsheet/print-day";
import { readDay } from "../../analysis/owner/read-day";
import { onWorkingDay } from "../../analysis/plans/calendar";
import type { ExitDates } from "../../analysis/plans/exit-plan";
import { feeInForm, type FeeInForm, type PaidBy } from "../../analysis/plans/fee-form";
import type { NewFee } from "../../analysis/plans/repricing";
import { breakEvenHours } from "../../core/effective-rate";
import type { Language } from "../../core/problem";
import { printHours, printShare } from "../../spreadsheet/print";
import { sayIn, type SayOf } from "../say";
import type { TextDocument } from "../text-document";
import { amountSaid, feeSaid } from "./fee-words";
import { letterWords } from "./letter-words";

export type Tone = "gentle" | "firm";

export interface LetterStyle {
  readonly language: Language;
  readonly tone: Tone;
  /** The person who is addressed; "" leaves a blank to fill in, as with the place. */
  readonly addressee: string;
  readonly place: string;
  /** Serial day of the letter. */
  readonly day: number;
  /** "EUR"; "" where no currency is known. */
  readonly currency: string;
  /** What the owner calls the agreement: its day ("2021-03-01", "01.03.2021"), its number; "" names none. */
  readonly reference: string;
  /** False for firms that charge no VAT. */
  readonly hasVat: boolean;
}

type Say = SayOf<keyof typeof letterWords>;

export interface FeeLetterDates {
  /** Serial days: from when the new fee is meant, and by when an answer is asked for. */
  readonly start: number;
  readonly answer: number;
}

const feeSentences = {
  monthly: { gentle: "feeMonthlyGentle", firm: "feeMonthlyFirm" },
  hourly: { gentle: "feeHourlyGentle", firm: "feeHourlyFirm" },
  "per job": { gentle: "feeJobGentle", firm: "feeJobFirm" },
  "per word": { gentle: "feeWordGentle", firm: "feeWordFirm" },
} as const;
const pricedSentences = { gentle: "feePricedGentle", firm: "feePricedFirm" } as const;

/**
 * A new fee in the form of the agreement, with the other way out of it where there is one: fewer hours at the fee of
 * today. `months` are those of the figures.
 */
export function feeLetter(
  fee: NewFee,
  paidBy: PaidBy,
  months: number,
  minimumRate: number,
  dates: FeeLetterDates,
  style: LetterStyle,
): TextDocument {
  const { language, tone, reference } = style;
  const say = sayIn(letterWords, language);
  const isGentle = tone === "gentle";
  const hours = (fee.client.hours ?? 0) / months;
  const start = printLongDay(dates.start, language);
  const answer = printLongDay(dates.answer, language);
  const lines = [say(isGentle ? "feeOpenGentle" : "feeOpenFirm")];
  if (reference !== "") lines.push(say("feeConcerns", { agreement: agreementOf(style, say) }));
  const worked = say("feeHours", { count: hours, hours: printHours(hours, language) });
  const saved = savedHours(fee, months, minimumRate);
  // Who is not below the minimum may be asked for more all the same; then nothing is short.
  lines.push(
    saved > 0 ? `${worked} ${say("feeShort")}` : worked,
    feeSentence(feeInForm(fee, months, paidBy), start, style, say),
  );
  const hasOtherWay = paidBy.form !== "hourly" && saved > 0 && saved < hours;
  if (hasOtherWay) lines.push(say("feeElse", { saved: Math.max(1, Math.round(saved)) }));
  lines.push(say(isGentle ? "feeAskGentle" : hasOtherWay ? "feeAskFirm" : "feeAskOne", { answer }));
  return letter(say("feeSubject", { start }), fee.client.client, lines, style);
}

/**
 * The new fee in money where the agreement is known: a month's, or the price of an hour, a job or a word; else the rise,
 * for revenue ÷ all hours is not what was agreed for one.
 */
function feeSentence(
  { form, now, proposed, rise }: FeeInForm,
  start: string,
  { tone, language, currency, hasVat }: LetterStyle,
  say: Say,
): string {
  const vat = (word: "plusVat" | "netAsBefore"): string => (hasVat ? say(word) : "");
  if (now === null || proposed === null)
    return say(feeSentences[form][tone], { start, rise: printShare(rise, language), vat: vat("netAsBefore") });
  const said = form === "monthly" ? amountSaid : feeSaid;
  return say((form === "monthly" ? feeSentences.monthly : pricedSentences)[tone], {
    start,
    fee: said(proposed, form, language, currency),
    old: amountSaid(now, form, language, currency),
    vat: vat("plusVat"),
  });
}

/**
 * Hours a month that would have to go so that the fee of today is enough; below nothing an hour no saving helps, and
 * saying so would be a promise.
 */
function savedHours({ client, feeNow }: NewFee, months: number, minimumRate: number): number {
  return (
    ((client.hours ?? 0) -
      breakEvenHours(feeNow, client.minimumRate ?? minimumRate, client.directCosts, client.servingCosts)) /
    months
  );
}

export interface PartingFacts {
  readonly client: string;
  readonly dates: ExitDates;
  /** Why, in the owner's own words; "" gives no reason. */
  readonly reason: string;
  /** What the owner promises to finish; "" promises nothing. */
  readonly wrapUp: string;
  /** The firm to refer to; "" names none. */
  readonly referTo: string;
}

const daysToAnswer = 7;

/** The end of the work, with its dates. It says what the owner entered and nothing else. */
export function partingLetter(
  { client, dates, reason, wrapUp, referTo }: PartingFacts,
  given: LetterStyle,
): TextDocument {
  const style = { ...given, day: dates.told };
  const { language, tone } = style;
  const say = sayIn(letterWords, language);
  const day = (serial: number): string => printLongDay(serial, language);
  const isGentle = tone === "gentle";
  const lines = [
    say(isGentle ? "partOpenGentle" : "partOpenFirm", { agreement: agreementOf(style, say), end: day(dates.end) }),
  ];
  if (reason !== "") lines.push(reason);
  lines.push(say("partLast", { last: day(dates.lastWorkingDay) }));
  if (dates.critical.length > 0)
    lines.push(
      say("partDeadlines", {
        deadlines: dates.critical.map(({ what, day: due }) => `${what} (${day(due)})`).join(", "),
      }),
    );
  if (wrapUp !== "") lines.push(say("partWrapUp", { wrapUp }));
  lines.push(say("partHandOver", { meeting: day(dates.handOverMeeting), files: day(dates.filesReady) }));
  if (referTo !== "") lines.push(say("partReferral", { firm: referTo }));
  lines.push(
    say("partAnswer", { answer: day(Math.min(dates.end, onWorkingDay(dates.told + daysToAnswer))) }),
    say(isGentle ? "partCloseGentle" : "partCloseFirm"),
  );
  return letter(say(isGentle ? "partSubjectGentle" : "partSubjectFirm"), client, lines, style);
}

/** To the firm that may take over; the client is not named. */
export function referralNote(work: string, style: LetterStyle): TextDocument {
  const say = sayIn(letterWords, style.language);
  return letter(say("referSubject"), "", [say("referBody", { work: work === "" ? say("referWork") : work })], style);
}

function agreementOf({ reference, language }: LetterStyle, say: Say): string {
  if (reference === "") return say("agreement");
  const day = readDay(reference);
  return day === null
    ? say("agreementNamed", { reference })
    : say("agreementOf", { reference: printLongDay(day, language) });
}

function letter(
  title: string,
  subtitle: string,
  lines: readonly string[],
  { language, addressee, place, day }: LetterStyle,
): TextDocument {
  const say = sayIn(letterWords, language);
  const head = say("placeAndDay", { place: place === "" ? say("somewhere") : place, day: printLongDay(day, language) });
  return {
    title,
    subtitle,
    sections: [
      {
        heading: "",
        lines: [
          head,
          say("dear", { name: addressee === "" ? say("someone") : addressee }),
          ...lines,
          say("regards"),
          say("signature"),
        ],
      },
    ],
  };
}
