import type { RoundChoice } from "../../analysis/plans/repricing";
import { noChange } from "../../analysis/plans/what-if";
import type { Drafts } from "../one-client/draft";

/** By this name the owner's unticking is kept with the client. */
export const leftOutAnswer = "left out of the round";

/** What the owner decided about a client's part in the round. */
export function roundChoiceOf(drafts: Drafts, client: string): RoundChoice {
  return { isLeftOut: drafts[client]?.answers[leftOutAnswer] === true, change: drafts[client]?.change ?? noChange };
}
