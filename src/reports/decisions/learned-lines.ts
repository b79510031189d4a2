import { reviewsDue, type Decision } from "../../analysis/decisions/decision";
import type { Hindsight } from "../../analysis/decisions/hindsight";
import type { Learned, RiseBand } from "../../analysis/decisions/learned";
import { verdictWords } from "../../analysis/words/verdict-words";
import { printDay } from "../../spreadsheet/print-day";
import type { Language } from "../../core/problem";
import { printHours, printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { sayIn } from "../say";
import { deedWords } from "./decision-words";
import { learnedWords } from "./learned-words";

/** What an owner's expectations taught, a sentence each. */
export function learnedLines(learned: Learned, language: Language): readonly string[] {
  const say = sayIn(learnedWords, language);
  const { hours, fees, chances, rises, refill } = learned;
  const ratio = (value: number): string => printNumber(value, 2, language);
  const score = (value: number): string => printNumber(value, 3, language);
  return [
    ...(hours === null ? [] : [say("hours", { ratio: ratio(hours.ratio), count: hours.count })]),
    ...(fees === null ? [] : [say("fees", { ratio: ratio(fees.ratio), count: fees.count })]),
    ...(chances === null
      ? []
      : [say("chances", { brier: score(chances.brier), usual: score(chances.usual), count: chances.count })]),
    ...rises.map((band) => riseLine(band, language)),
    ...(refill === null
      ? []
      : [
          say("refill", {
            freed: printHours(refill.freedHours, language),
            share: printShare(refill.share, language),
            count: refill.count,
          }),
        ]),
  ];
}

function riseLine({ from, to, asked, accepted }: RiseBand, language: Language): string {
  const say = sayIn(learnedWords, language);
  const [above, upTo] = [printShare(from, language), to === null ? "" : printShare(to, language)];
  const facts = { from: above, to: upTo, asked, accepted };
  return say(to === null ? "risesAbove" : from === 0 ? "rises" : "risesBetween", facts);
}

/** What became of clients acted upon against those left alone, a sentence a verdict. */
export function hindsightLines(found: readonly Hindsight[], language: Language, currency = ""): readonly string[] {
  const say = sayIn(learnedWords, language);
  return found.map(({ verdict, actedUpon, leftAlone, isTooFew }) => {
    const gain = (value: number | null): string =>
      value === null ? "" : printMoney(Math.round(value), language, currency);
    const word = actedUpon.count === 0 ? "onlyAlone" : leftAlone.count === 0 ? "onlyActed" : "both";
    const sentence = say(word, {
      verdict: verdictWords[verdict][language],
      acted: actedUpon.count,
      alone: leftAlone.count,
      actedGain: gain(actedUpon.gain),
      aloneGain: gain(leftAlone.gain),
    });
    return isTooFew ? `${sentence} ${say("tooFewToSay")}` : sentence;
  });
}

/** What waits for a review, a sentence each. */
export function dueLines(decisions: readonly Decision[], today: number, language: Language): readonly string[] {
  const say = sayIn(learnedWords, language);
  return reviewsDue(decisions, today).map((decision) =>
    say("dueLine", {
      client: decision.client,
      day: printDay(decision.day, language),
      deed: deedOf(decision, language),
      review: printDay(decision.reviewDay ?? decision.day, language),
    }),
  );
}

/** What was decided, in the owner's own words where they wrote some. */
export function deedOf({ deed, ownWords }: Decision, language: Language): string {
  return deed === "other" ? ownWords : deedWords[deed][language];
}
