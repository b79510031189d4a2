import type { Portfolio } from "../judge/portfolio";
import type { ClientFacts } from "../owner/client-facts";
import type { FirmYear } from "../owner/firm";
import type { Practice } from "../owner/practice";
import type { Ratings } from "../owner/ratings";
import { freeHoursOf } from "./free-hours";
import { calibrate, judgeProspect, type ProspectResult } from "./prospect";
import type { Prospect } from "./questionnaire";
import { firstGuess, whoSuits, type FirstGuess, type WhoSuits } from "./who-suits";

/** What the owner entered that prospects are judged by. */
export interface ProspectPractice {
  readonly practice: Practice;
  readonly firm: FirmYear;
  readonly ratings: Ratings;
  readonly prospects: readonly Prospect[];
  /** Null follows from past jobs. */
  readonly overrunFactor: number | null;
}

export interface JudgedProspect {
  readonly prospect: Prospect;
  readonly result: ProspectResult;
  /** Null where none of its traits is known. */
  readonly guess: FirstGuess | null;
}

/** How prospects are judged, and what clients have in common. */
export interface ProspectJudge {
  readonly suits: WhoSuits;
  readonly judge: (prospect: Prospect) => JudgedProspect;
}

/** By the owner's figures, past jobs, similar clients, free hours, and what clients with the same traits bring. */
export function prospectJudge(
  { prospects, practice, firm, overrunFactor, ratings }: ProspectPractice,
  portfolio: Portfolio | null,
  facts: readonly ClientFacts[],
): ProspectJudge {
  const overrun = overrunFactor ?? calibrate(prospects).overrun ?? 1;
  const freeHours = freeHoursOf(firm, portfolio);
  const clients = portfolio?.clients ?? [];
  const suits = whoSuits({ clients }, facts, ratings);
  return {
    suits,
    judge: (prospect) => ({
      prospect,
      result: judgeProspect(prospect, clients, practice, overrun, freeHours),
      guess: firstGuess(suits, prospect.traits ?? {}),
    }),
  };
}
