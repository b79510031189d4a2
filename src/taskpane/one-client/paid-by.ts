import type { ScoredClient } from "../../analysis/judge/portfolio";
import { factsBy, type ClientFacts } from "../../analysis/owner/client-facts";
import { feeForms, paidByOf, type PaidBy } from "../../analysis/plans/fee-form";
import { answerLike, type Drafts } from "./draft";

/** By this name it is kept with the client how it pays. */
export const paidByAnswer = "paid by";

/** How a client pays: as chosen with it, else by the sheet of client facts, else by its tables; null is not known. */
export function knownPaidBy(drafts: Drafts, client: ScoredClient, facts: readonly ClientFacts[] | null): PaidBy | null {
  const kept = answerLike({ form: "", price: 0 }, drafts[client.client]?.answers[paidByAnswer]);
  const form = feeForms.find((one) => one === kept.form);
  if (form === undefined) return paidByOf(client, factsBy(facts ?? [])(client.client));
  return { form, price: kept.price > 0 ? kept.price : null };
}
