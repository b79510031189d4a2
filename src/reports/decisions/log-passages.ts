import type { Decision } from "../../analysis/decisions/decision";
import { hindsight } from "../../analysis/decisions/hindsight";
import { learn, reviewedOnes } from "../../analysis/decisions/learned";
import type { Language } from "../../core/problem";
import { sayIn } from "../say";
import { dueLines, hindsightLines, learnedLines } from "./learned-lines";
import { learnedWords } from "./learned-words";
import type { DecisionLog } from "./read-decisions";

/** A heading with its sentences. */
export interface Passage {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * What a report says of the owner's log: what is due, what it taught, hindsight, and what could not be read; only what
 * there is.
 */
export function logPassages(
  { decisions, unread }: Pick<DecisionLog, "unread"> & { readonly decisions: readonly Decision[] },
  today: number,
  language: Language,
  currency = "",
): readonly Passage[] {
  if (decisions.length === 0 && unread.length === 0) return [];
  const say = sayIn(learnedWords, language);
  const learned = learn(decisions);
  const back = hindsightLines(learned === null ? [] : hindsight(decisions), language, currency);
  return [
    { title: say("due"), lines: dueLines(decisions, today, language) },
    {
      title: say("title"),
      lines:
        learned === null ? [say("tooFew", { count: reviewedOnes(decisions).length })] : learnedLines(learned, language),
    },
    { title: say("hindsight"), lines: back.length === 0 ? [] : [...back, say("onAvoidable")] },
    {
      title: say("notRead"),
      lines: unread.map(({ row, problem }) => say("unread", { row: row + 1, problem: problem.inWords(language) })),
    },
  ].filter(({ lines }) => lines.length > 0);
}
