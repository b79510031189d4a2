import type { Portfolio } from "../../analysis/judge/portfolio";
import { freeHoursOf } from "../../analysis/plans/free-hours";
import { calibrate, judgeProspect, type ProspectResult } from "../../analysis/plans/prospect";
import type { Prospect } from "../../analysis/plans/questionnaire";
import type { PaneSettings } from "../settings";

/** How each prospect is judged: by the owner's figures, past jobs, similar clients and free hours. */
export function prospectJudge(
  { prospects, practice, firm, overrunFactor }: Pick<PaneSettings, "prospects" | "practice" | "firm" | "overrunFactor">,
  portfolio: Portfolio | null,
): (prospect: Prospect) => ProspectResult {
  const overrun = overrunFactor ?? calibrate(prospects).overrun ?? 1;
  const freeHours = freeHoursOf(firm, portfolio);
  return (prospect) => judgeProspect(prospect, portfolio?.clients ?? [], practice, overrun, freeHours);
}
