import type { Portfolio } from "../../analysis/judge/portfolio";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { freeHoursOf } from "../../analysis/plans/free-hours";
import { calibrate, judgeProspect } from "../../analysis/plans/prospect";
import type { Prospect } from "../../analysis/plans/questionnaire";
import { firstGuess, whoSuits, type WhoSuits } from "../../analysis/plans/who-suits";
import type { JudgedProspect } from "../../reports/prospects/prospects-sheet";
import type { PaneSettings } from "../settings";

type Known = Pick<PaneSettings, "prospects" | "practice" | "firm" | "overrunFactor" | "ratings">;

/** How prospects are judged, and what clients have in common. */
export interface ProspectJudge {
  readonly suits: WhoSuits;
  readonly judge: (prospect: Prospect) => JudgedProspect;
}

/** By the owner's figures, past jobs, similar clients, free hours, and what clients with the same traits bring. */
export function prospectJudge(
  { prospects, practice, firm, overrunFactor, ratings }: Known,
  portfolio: Portfolio | null,
  facts: readonly ClientFacts[] | null,
): ProspectJudge {
  const overrun = overrunFactor ?? calibrate(prospects).overrun ?? 1;
  const freeHours = freeHoursOf(firm, portfolio);
  const clients = portfolio?.clients ?? [];
  const suits = whoSuits({ clients }, facts ?? [], ratings);
  return {
    suits,
    judge: (prospect) => ({
      prospect,
      result: judgeProspect(prospect, clients, practice, overrun, freeHours),
      guess: firstGuess(suits, prospect.traits ?? {}),
    }),
  };
}
