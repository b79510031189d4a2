import { verdictWords } from "../analysis/words/verdict-words";
import type { Words } from "../core/problem";
import { growFit, growRate } from "../core/verdict";
import { verdictRules, type Situation, type VerdictRule } from "../core/verdict-rules";
import type { RuleTable } from "../spreadsheet/define-function";
import * as terms from "../core/terms";

type Aspect = keyof Situation;
const aspects: readonly Aspect[] = ["floors", "money", "fit", "tried", "rise"];

const heads: Readonly<Record<Aspect | "verdict", Words>> = {
  floors: { en: "Floors of knock-out criteria", de: "Mindestwerte der K.-o.-Kriterien" },
  money: terms.effectiveRate,
  fit: terms.fit,
  tried: terms.tried,
  rise: { en: "Fee's rise to the minimum", de: "Erhöhung bis zum Minimum" },
  verdict: terms.verdict,
};

/** Several classes of an aspect by the key that joins them. */
const classes: Readonly<Record<Aspect, Readonly<Record<string, Words>>>> = {
  floors: { missed: { en: "one is missed", de: "einer ist verfehlt" } },
  money: {
    below: { en: "below the minimum", de: "unter dem Minimum" },
    "enough plenty": { en: "at the minimum or above", de: "am Minimum oder darüber" },
    plenty: {
      en: `${growRate} × the minimum or more`,
      de: `mindestens das ${String(growRate).replace(".", ",")}-Fache des Minimums`,
    },
  },
  fit: {
    low: { en: "below the minimum fit", de: "unter der Mindestpassung" },
    "enough high": {
      en: "at the minimum fit or above, or not rated",
      de: "an der Mindestpassung oder darüber, oder nicht bewertet",
    },
    high: { en: `${growFit} or more`, de: `${growFit} oder mehr` },
  },
  tried: { no: terms.no, yes: terms.yes },
  rise: {
    acceptable: { en: "at most the largest acceptable rise", de: "höchstens die größte vertretbare Erhöhung" },
    beyond: { en: "above it, or no rise can", de: "darüber, oder keine Erhöhung hilft" },
  },
};

/** The rules that CLIENTVERDICT goes through, as its help page prints them: made from the rules themselves. */
export const verdictRuleTable: RuleTable = {
  intro: {
    en:
      "The first line that holds decides. “Below” means by more than the tolerance: " +
      "2 % of the minimum rate, 2 points of fit, unless you set another. “–” does not matter. " +
      "Part ways and Refer come only after something was tried, or with a missed knock-out criterion; " +
      "look first at what leaving costs (EXITIMPACT, REFILLSHARE).",
    de:
      "Die erste Zeile, die zutrifft, entscheidet. „Unter“ heißt um mehr als die Toleranz: 2 % des " +
      "Mindeststundensatzes, 2 Punkte der Passung, wenn Sie nichts anderes setzen. „–“ spielt keine Rolle. " +
      "Trennen und Vermitteln kommen erst, wenn etwas versucht wurde, oder bei einem verfehlten K.-o.-Kriterium; " +
      "sehen Sie zuerst nach, was eine Trennung kostet (EXITIMPACT, REFILLSHARE).",
  },
  head: [...aspects, "verdict" as const].map((aspect) => heads[aspect]),
  rows: verdictRules.map((rule) => [...aspects.map((aspect) => condition(rule, aspect)), verdictWords[rule.verdict]]),
};

function condition({ when }: VerdictRule, aspect: Aspect): Words {
  const accepted = when[aspect];
  if (accepted === undefined) return { en: "–", de: "–" };
  const words = classes[aspect][accepted.join(" ")];
  if (words === undefined) throw new Error(`The verdict's rules have no words for ${aspect}: ${accepted.join(" ")}.`);
  return words;
}
