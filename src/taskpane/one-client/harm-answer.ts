import { factsBy, type ClientFacts } from "../../analysis/owner/client-facts";
import { noHarm, type Harm } from "../../analysis/owner/harm";
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
  facts: readonly ClientFacts[] | null,
): readonly Passage[] {
  return harmPassages(portfolio, (client) => knownHarm(drafts, client, facts), minimumRate, language);
}

/** By the sheet of client facts where that has columns for it, blank or not; else as it is kept with the client. */
export function knownHarm(drafts: Drafts, client: string, facts: readonly ClientFacts[] | null): Harm {
  const onSheet = factsBy(facts ?? [])(client)?.harm;
  return onSheet === undefined ? answerLike(noHarm, drafts[client]?.answers[harmAnswer]) : (onSheet ?? noHarm);
}
