import { exitFigures, type ExitFigures, type Refill } from "../../analysis/plans/exit";
import type { JudgedClient } from "../../analysis/judge/portfolio";
import type { Language } from "../../core/problem";
import { exitLines, exitWarning } from "../../reports/talk/exit-kit";

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
  const warning = exitWarning(figures, language);
  return (
    <div class="exit-cost">
      {warning !== null && (
        <p class="notice" role="alert">
          {warning}
        </p>
      )}
      {exitLines({ judged, currency, months, refill, figures }, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
