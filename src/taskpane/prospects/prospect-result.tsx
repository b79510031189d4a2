import { firstGuessLine } from "../../reports/prospects/first-guess-line";
import { prospectReasons } from "../../reports/prospects/prospect-reason";
import { answerWords, askWords } from "../../reports/prospects/prospect-words";
import { printMoney, printShare } from "../../spreadsheet/print";
import type { FormProps } from "./form-props";

export function Result({ judged: { result, guess }, currency, language, say }: FormProps) {
  const money = (value: number): string => printMoney(value, language, currency);
  const lines: readonly (readonly [string, string | null])[] = [
    [say("quote"), result.leastQuote === null ? null : money(Math.ceil(result.leastQuote))],
    [say("rate"), result.budgetRate === null ? null : money(result.budgetRate)],
    [say("similarRate"), result.similarRate === null ? null : money(result.similarRate)],
    [
      say("met"),
      result.expectationsMet === null ? null : printShare(Math.round(result.expectationsMet * 100) / 100, language),
    ],
  ];
  return (
    <section class="notice" aria-live="polite" aria-label={say("result")}>
      <p class="finding">{answerWords[result.answer][language]}</p>
      {prospectReasons(result, language, currency).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl class="figures">
        {lines.flatMap(([words, value]) =>
          value === null ? [] : [<dt key={words}>{words}</dt>, <dd key={`${words} value`}>{value}</dd>],
        )}
      </dl>
      {guess !== null && (
        <p>
          <strong>{say("guess")}</strong> {firstGuessLine(guess, language, currency)}
        </p>
      )}
      {result.askNext.length > 0 && (
        <>
          <p>
            <strong>{say("askNext")}</strong>
          </p>
          <ul>
            {result.askNext.map((question) => (
              <li key={question}>{askWords[question][language]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
