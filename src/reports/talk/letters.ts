import type { ExitDates } from "../../analysis/plans/exit-plan";
import type { NewFee } from "../../analysis/plans/repricing";
import { printDay } from "../../analysis/owner/read-day";
import { breakEvenHours } from "../../core/effective-rate";
import type { Language } from "../../core/problem";
import { fillIn, printMoney, printNumber } from "../../spreadsheet/print";
import type { TextDocument } from "../text-document";
import { letterWords } from "./letter-words";

export type Tone = "gentle" | "firm";

export interface LetterStyle {
  readonly language: Language;
  readonly tone: Tone;
  /** The person who is addressed; "" leaves a blank to fill in. */
  readonly addressee: string;
}

type Facts = Readonly<Record<string, string | number>>;

function sayIn(language: Language): (name: keyof typeof letterWords, facts?: Facts) => string {
  return (name, facts = {}) => fillIn(letterWords[name][language], facts);
}

export interface FeeLetterDates {
  /** Serial days: from when the new fee is meant, and by when an answer is asked for. */
  readonly start: number;
  readonly answer: number;
}

/** A new fee, with the other way out of it: fewer hours at the fee of today. `months` are those of the figures. */
export function feeLetter({ client, feeNow, feeProposed }: NewFee, months: number, minimumRate: number, dates: FeeLetterDates, style: LetterStyle): TextDocument {
  const { language, tone } = style;
  const say = sayIn(language);
  const isGentle = tone === "gentle";
  const hours = client.hours ?? 0;
  const saved = (hours - breakEvenHours(feeNow, minimumRate, client.directCosts)) / months;
  const start = printDay(dates.start, language);
  const money = (value: number): string => printMoney(Math.round(value), language);
  const facts = { start, hours: printNumber(hours / months, 1, language), fee: money(feeProposed / months), old: money(feeNow / months), saved: printNumber(Math.max(1, Math.round(saved)), 0, language), answer: printDay(dates.answer, language) };
  const lines = [say(isGentle ? "feeOpenGentle" : "feeOpenFirm", facts), say("feeFact", facts), say(isGentle ? "feeNewGentle" : "feeNewFirm", facts)];
  // Below nothing an hour no saving of hours helps, and saying so would be a promise.
  if (saved < hours / months) lines.push(say("feeElse", facts));
  lines.push(say(isGentle ? "feeAskGentle" : "feeAskFirm", facts));
  return letter(say("feeSubject", facts), client.client, lines, style);
}

export interface PartingFacts {
  readonly client: string;
  readonly dates: ExitDates;
  /** What the owner promises to finish; "" promises nothing. */
  readonly wrapUp: string;
  /** The firm to refer to; "" names none. */
  readonly referTo: string;
}

/** The end of the work, with its dates. It says what the owner entered and nothing else. */
export function partingLetter({ client, dates, wrapUp, referTo }: PartingFacts, style: LetterStyle): TextDocument {
  const { language, tone } = style;
  const say = sayIn(language);
  const day = (serial: number): string => printDay(serial, language);
  const isGentle = tone === "gentle";
  const lines = [say(isGentle ? "partOpenGentle" : "partOpenFirm"), say("partWhy"), say("partLast", { last: day(dates.lastWorkingDay), end: day(dates.end) })];
  if (dates.critical.length > 0) lines.push(say("partDeadlines", { deadlines: dates.critical.map(({ what, day: due }) => `${what} (${day(due)})`).join(", ") }));
  if (wrapUp !== "") lines.push(say("partWrapUp", { wrapUp }));
  lines.push(say("partHandOver", { meeting: day(dates.handOverMeeting), files: day(dates.filesReady) }));
  if (referTo !== "") lines.push(say("partReferral", { firm: referTo }));
  lines.push(say(isGentle ? "partCloseGentle" : "partCloseFirm"));
  return letter(say("partSubject"), client, lines, style);
}

/** To the firm that may take over; the client is not named. */
export function referralNote(work: string, style: LetterStyle): TextDocument {
  const say = sayIn(style.language);
  return letter(say("referSubject"), "", [say("referBody", { work: work === "" ? say("referWork") : work })], style);
}

function letter(title: string, subtitle: string, lines: readonly string[], { language, addressee }: LetterStyle): TextDocument {
  const say = sayIn(language);
  return { title, subtitle, sections: [{ heading: "", lines: [say("dear", { name: addressee === "" ? say("someone") : addressee }), ...lines, say("regards"), say("signature")] }] };
}
