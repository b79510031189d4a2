import { fillIn } from "../../core/fill-in";
import type { Language, Words } from "../../core/problem";
import { isBelowMinimum, type VerdictFigures } from "../../core/verdict";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { firstDayOf } from "../gather/month";
import type { MonthSpan, Mending, MissingReason, MonthsReason, Reason, VerdictReason } from "../judge/reason";
import { dateOf } from "../../spreadsheet/serial-day";
import { printMonth } from "../../spreadsheet/print-day";
import { reasonWords as words } from "./reason-words";

/**
 * A reason as everybody reads it, in a cell, a pane and a terminal: "An hour brings 61, the minimum is 78. The fee must
 * rise by 27.9 %, or the work must take 21.8 % fewer hours." Money is bare unless a currency is named.
 */
export function reasonSentence(reason: Reason, language: Language, currency = ""): string {
  switch (reason.code) {
    case "apart":
    case "outside":
    case "gone":
      return monthsSentence(reason, language);
    case "nothing":
    case "noHours":
    case "noRevenue":
    case "noMinimum":
    case "noCurrency":
    case "noExchange":
      return missingSentence(reason, language, currency);
    case "knockedOut":
    case "reprice":
    case "beyond":
    case "talk":
    case "riseTried":
    case "talkTried":
    case "procedure":
    case "procedureTried":
    case "grow":
    case "keep":
      return verdictSentences(reason, language, currency).join(" ");
  }
}

function monthsSentence(reason: MonthsReason, language: Language): string {
  switch (reason.code) {
    case "apart":
      return fillIn(words.apart[language], {
        money: printMonths(reason.money, language),
        worked: printMonths(reason.worked, language),
      });
    case "outside":
      return words.outside[language];
    case "gone":
      return fillIn(words.gone[language], { month: printOne(reason.lastMonth, language) });
  }
}

function missingSentence(reason: Exclude<MissingReason, VerdictReason>, language: Language, currency: string): string {
  const sentence = words[reason.code][language];
  switch (reason.code) {
    case "nothing":
      return sentence;
    case "noHours":
      return fillIn(sentence, { revenue: printMoney(reason.revenue, language, currency) });
    case "noRevenue":
      return fillIn(sentence, { hours: printNumber(reason.hours, 1, language) });
    case "noMinimum":
      return fillIn(sentence, { rate: printMoney(reason.rate, language, currency) });
    case "noCurrency":
      return fillIn(sentence, { rate: printMoney(reason.rate, language, reason.currency) });
    case "noExchange": {
      const { rate, currency: theirs, own } = reason;
      return fillIn(sentence, { rate: printMoney(rate, language, theirs), currency: theirs, own });
    }
  }
}

/** What decided, that fit is not rated, and what leaving costs where it may come to that. */
function verdictSentences(reason: VerdictReason, language: Language, currency: string): readonly string[] {
  const leaving = "avoidableProfit" in reason ? [leavingSentence(reason.avoidableProfit, language, currency)] : [];
  if (reason.code === "knockedOut") {
    const word = reason.criteria.length > 0 ? words.knockedOutBy : words.knockedOut;
    return [fillIn(word[language], { knockouts: reason.criteria.join("; ") }), ...leaving];
  }
  const facts = {
    ...factsOf(reason.figures, language, currency),
    ...("mending" in reason ? mendingFacts(reason.mending, language) : {}),
    ...(reason.code === "grow" && reason.above !== null ? { above: printShare(reason.above, language) } : {}),
  };
  const unrated = reason.figures.fit === null ? [words.notRated[language]] : [];
  return [fillIn(wordFor(reason)[language], facts), ...unrated, ...leaving];
}

/** Below the minimum a rise, fewer hours or both may mend it. */
const mendingWords = {
  reprice: { "rise or hours": words.reprice, rise: words.repriceOnly, nothing: words.noPrice },
  beyond: { "rise or hours": words.beyond, rise: words.beyondOnly, nothing: words.noPrice },
  talk: { "rise or hours": words.talk, rise: words.talkOnly, nothing: words.talkNoPrice },
  riseTried: { "rise or hours": words.riseTried, rise: words.riseTriedOnly, nothing: words.triedNoPrice },
} as const satisfies Partial<Record<VerdictReason["code"], Readonly<Record<Mending["by"], Words>>>>;

function wordFor(reason: Exclude<VerdictReason, { readonly code: "knockedOut" }>): Words {
  switch (reason.code) {
    case "reprice":
    case "beyond":
    case "talk":
    case "riseTried":
      return mendingWords[reason.code][reason.mending.by];
    case "grow":
      return reason.above === null ? words.growFreely : words.grow;
    case "keep":
      return reason.figures.fit === null ? words.keepUnrated : words.keep;
    case "procedure":
    case "procedureTried":
    case "talkTried":
      return words[reason.code];
  }
}

type Facts = Readonly<Record<string, string>>;

function mendingFacts(mending: Mending, language: Language): Facts {
  switch (mending.by) {
    case "rise or hours":
      return { rise: seen(mending.rise, language), fewer: seen(mending.fewerHours, language) };
    case "rise":
      return { rise: seen(mending.rise, language) };
    case "nothing":
      return {};
  }
}

function factsOf(figures: VerdictFigures, language: Language, currency: string): Facts {
  const { effectiveRate, minimumRate, fit, minimumFit, maximumIncrease, tolerance } = figures;
  const facts = {
    rate: printMoney(effectiveRate, language, currency),
    minimum: printMoney(minimumRate, language, currency),
    tolerance: printShare(tolerance, language),
    bearable: printShare(maximumIncrease, language),
    fit: fit === null ? "" : printFit(fit, language),
    minimumFit: printFit(minimumFit, language),
  };
  const money = isJustBelow(figures, language) ? words.justBelow : words.against;
  const fitness = fit !== null && fit < minimumFit ? words.fitJustBelow : words.fitIs;
  return { ...facts, money: fillIn(money[language], facts), fitness: fillIn(fitness[language], facts) };
}

/** Within the tolerance, and seen to be below: 77.999 against 78 reads as 78. */
function isJustBelow(figures: VerdictFigures, language: Language): boolean {
  const { effectiveRate, minimumRate } = figures;
  return (
    effectiveRate < minimumRate &&
    !isBelowMinimum(figures) &&
    printMoney(effectiveRate, language) !== printMoney(minimumRate, language)
  );
}

function leavingSentence(avoidableProfit: number | null, language: Language, currency: string): string {
  if (avoidableProfit === null) return words.leavingUnknown[language];
  const word = avoidableProfit > 0 ? words.leavingCosts : words.leavingFree;
  return fillIn(word[language], { amount: printMoney(Math.round(Math.abs(avoidableProfit)), language, currency) });
}

/** A share that is not 0 never reads "0 %". */
function seen(share: number, language: Language): string {
  const printed = printShare(share, language);
  return share > 0 && /^0(?:[.,]0)?\u00a0/.test(printed) ? words.tiny[language] : printed;
}

function printFit(fit: number, language: Language): string {
  return printNumber(fit, Number.isInteger(fit) ? 0 : 1, language);
}

/** "January 2025", or "January 2025 – March 2025". */
function printMonths({ first, last }: MonthSpan, language: Language): string {
  return first === last ? printOne(first, language) : `${printOne(first, language)} – ${printOne(last, language)}`;
}

function printOne(counted: number, language: Language): string {
  const { year, month } = dateOf(firstDayOf(counted));
  return printMonth(year, month, language);
}
