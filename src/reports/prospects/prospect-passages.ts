import type { JudgedProspect } from "../../analysis/plans/judge-prospects";
import type { Language } from "../../core/problem";
import type { Passage } from "../decisions/log-passages";
import { firstGuessLine } from "./first-guess-line";
import { prospectReasons } from "./prospect-reason";
import { answerWords, prospectSheetWords } from "./prospect-words";

/** “Mill Bakery: Talk. The budget of … First guess: an hour may bring …”: a line for each who has not decided yet. */
export function prospectPassages(
  judged: readonly JudgedProspect[],
  language: Language,
  currency: string,
): readonly Passage[] {
  const lines = judged
    .filter(({ prospect: { outcome } }) => outcome === null)
    .map(({ prospect: { name }, result, guess }) => {
      const reasons = prospectReasons(result, language, currency);
      const first =
        guess === null ? [] : [`${prospectSheetWords.guess[language]}: ${firstGuessLine(guess, language, currency)}`];
      return `${name}: ${[`${answerWords[result.answer][language]}.`, ...reasons, ...first].join(" ")}`;
    });
  return lines.length === 0 ? [] : [{ title: prospectSheetWords.sheet[language], lines }];
}
