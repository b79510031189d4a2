import type { Language, Words } from "../../core/problem";
import { riseNeeded, verdictRule, type VerdictFigures } from "../../core/verdict";
import type { VerdictRule } from "../../core/verdict-rules";
import { fillIn } from "../../core/fill-in";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { reasonWords as words } from "./verdict-reason-words";

/** What else a reason can name. */
export interface ReasonFacts {
  /** The criteria whose floor is missed; "" where no name is known. */
  readonly knockouts?: readonly string[];
  /** What leaves with the client: revenue less the costs that fall away; null if it is not known. */
  readonly avoidableProfit?: number | null;
  /** Of all money in the sentence; left out, there is none. */
  readonly currency?: string;
}

/**
 * Why the verdict is what it is, with the figures that decided: "An hour brings 61, the minimum is 78. The fee must
 * rise by 27.9 %, or the work must take 21.8 % fewer hours."
 */
export function verdictReason(
  figures: VerdictFigures,
  language: Language,
  { knockouts = [], avoidableProfit = null, currency = "" }: ReasonFacts = {},
): string {
  const rule = verdictRule(figures);
  const named = knockouts.filter((name) => name !== "");
  const facts = factsOf(figures, language, named, currency);
  const sentences = [
    sentenceFor(rule, figures, named),
    ...(figures.fit === null && !figures.isKnockedOut ? [words.notRated] : []),
  ];
  const leaving =
    rule.verdict === "Refer" || rule.verdict === "Part ways"
      ? [leavingSentence(avoidableProfit, language, currency)]
      : [];
  return [...sentences.map((sentence) => fillIn(sentence[language], facts)), ...leaving].join(" ");
}

/** What leaving costs, beside every verdict that may end in it. */
export function leavingSentence(avoidableProfit: number | null, language: Language, currency = ""): string {
  const word =
    avoidableProfit === null ? words.leavingUnknown : avoidableProfit > 0 ? words.leavingCosts : words.leavingFree;
  return fillIn(word[language], { amount: printMoney(Math.round(Math.abs(avoidableProfit ?? 0)), language, currency) });
}

/**
 * Below the minimum a rise, fewer hours or both may mend it; a rate of 0 or less no hours can, and without a known rise
 * nothing.
 */
const mending: Readonly<
  Partial<Record<VerdictRule["code"], { readonly both: Words; readonly rise: Words; readonly neither: Words }>>
> = {
  reprice: { both: words.reprice, rise: words.repriceOnly, neither: words.noPrice },
  beyond: { both: words.beyond, rise: words.beyondOnly, neither: words.noPrice },
  talk: { both: words.talk, rise: words.talkOnly, neither: words.talkNoPrice },
  riseTried: { both: words.riseTried, rise: words.riseTriedOnly, neither: words.triedNoPrice },
};

function sentenceFor({ code }: VerdictRule, figures: VerdictFigures, knockouts: readonly string[]): Words {
  const mends = mending[code];
  if (mends !== undefined)
    return figures.effectiveRate > 0 ? mends.both : Number.isFinite(riseNeeded(figures)) ? mends.rise : mends.neither;
  switch (code) {
    case "knockedOut":
      return knockouts.length > 0 ? words.knockedOutBy : words.knockedOut;
    case "grow":
      return figures.minimumRate > 0 ? words.grow : words.growFreely;
    case "keep":
      return figures.fit === null ? words.keepUnrated : words.keep;
    case "procedure":
    case "procedureTried":
    case "talkTried":
      return words[code];
    case "reprice":
    case "beyond":
    case "talk":
    case "riseTried":
      throw new Error(`The rule ${code} is worded by what mends it.`);
  }
}

function factsOf(
  figures: VerdictFigures,
  language: Language,
  knockouts: readonly string[],
  currency: string,
): Readonly<Record<string, string>> {
  const { effectiveRate, minimumRate, fit, minimumFit, maximumIncrease, tolerance } = figures;
  const rise = riseNeeded(figures);
  const isJustBelow =
    effectiveRate < minimumRate &&
    effectiveRate >= minimumRate * (1 - tolerance) &&
    printMoney(effectiveRate, language) !== printMoney(minimumRate, language);
  const facts = {
    rate: printMoney(effectiveRate, language, currency),
    minimum: printMoney(minimumRate, language, currency),
    tolerance: printShare(tolerance, language),
    rise: Number.isFinite(rise) ? seen(rise, language) : "",
    fewer: minimumRate > 0 ? seen(Math.max(0, 1 - effectiveRate / minimumRate), language) : "",
    bearable: printShare(maximumIncrease, language),
    above: minimumRate > 0 ? printShare(Math.max(0, effectiveRate / minimumRate - 1), language) : "",
    fit: fit === null ? "" : printFit(fit, language),
    minimumFit: printFit(minimumFit, language),
    knockouts: knockouts.join("; "),
  };
  const money = isJustBelow ? words.justBelow : words.against;
  const fitness = fit !== null && fit < minimumFit ? words.fitJustBelow : words.fitIs;
  return { ...facts, money: fillIn(money[language], facts), fitness: fillIn(fitness[language], facts) };
}

/** A share that is not 0 never reads "0 %". */
function seen(share: number, language: Language): string {
  const printed = printShare(share, language);
  return share > 0 && /^0(?:[.,]0)?\u00a0/.test(printed) ? words.tiny[language] : printed;
}

function printFit(fit: number, language: Language): string {
  return printNumber(fit, Number.isInteger(fit) ? 0 : 1, language);
}
