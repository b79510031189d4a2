import { noHarm } from "../../analysis/plans/harm";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Language } from "../../core/problem";
import type { Passage } from "../../reports/decisions/log-passages";
import { harmPassages } from "../../reports/talk/harm-lines";
import { answerLike, type Drafts } from "./draft";

/** By this name what the owner estimates of a client's harm is kept with the client. */
export const harmAnswer = "harm";

/** What a report says of the harm that the owner estimated. */
export function harmInReport(
  drafts: Drafts,
  portfolio: Portfolio,
  minimumRate: number | null,
  language: Language,
): readonly Passage[] {
  const harmOf = (client: string) => answerLike(noHarm, drafts[client]?.answers[harmAnswer]);
  return harmPassages(portfolio, harmOf, minimumRate, language);
}
