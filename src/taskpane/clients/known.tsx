import type { Portfolio } from "../../analysis/judge/portfolio";
import { noteSentences } from "../../reports/note-sentences";
import { rowLines } from "../../reports/row-lines";
import { printNumber } from "../../spreadsheet/print";
import type { ScreenProps } from "../screen-props";

/** What the reader must know of the figures, and what became of every row. */
export function Known({
  portfolio,
  say,
  language,
}: {
  readonly portfolio: Portfolio;
  readonly say: ScreenProps["say"];
  readonly language: "en" | "de";
}) {
  const notes = noteSentences(portfolio, language);
  return (
    <>
      {notes.length > 0 && (
        <section>
          <h3>{say("toKnow")}</h3>
          {notes.map((note) => (
            <p key={note} class="quiet">
              {note}
            </p>
          ))}
        </section>
      )}
      <details>
        <summary>{say("rowsTitle")}</summary>
        <dl class="figures">
          {rowLines(portfolio.rows, language).map(({ words, count }) => (
            <>
              <dt>{words}</dt>
              <dd>{printNumber(count, 0, language)}</dd>
            </>
          ))}
        </dl>
      </details>
    </>
  );
}
