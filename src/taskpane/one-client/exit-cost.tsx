import { exitFigures, type ExitFigures, type Refill } from "../../analysis/plans/exit";
import type { JudgedClient } from "../../analysis/judge/portfolio";
import type { Language } from "../../core/problem";
import { exitLines } from "../../reports/talk/exit-kit";
import { paneWords } from "../words/pane-words";

interface CostProps {
  readonly judged: JudgedClient;
  readonly currency: string;
  readonly months: number;
  readonly refill: Refill;
  readonly language: Language;
}

/** What parting would do to the income; it stands wherever parting is spoken of. */
export function ExitCost({ judged, currency, months, refill, language }: CostProps) {
  const figures: ExitFigures | null = exitFigures(judged, months, refill);
  return (
    <div class="exit-cost">
      {figures !== null && figures.impact < 0 && (
        <p class="notice" role="alert">
          {paneWords.losesMoney[language]}
        </p>
      )}
      {exitLines({ judged, currency, months, refill, figures }, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
