import { clientKey } from "../../columns/rows/client-name";
import type { TraitName } from "../../columns/rows/traits";
import type { Harm } from "./harm";
import type { NoticeEnd } from "./notice";
import type { NoticePeriod } from "./notice";

/** A fee for a term that renews itself. */
export interface Retainer {
  /** For the whole term, without VAT. */
  readonly fee: number;
  /** Hours that the fee includes over the whole term; null if none were agreed. */
  readonly includedHours: number | null;
  readonly begins: number;
  /** First day of the next term. */
  readonly renews: number;
}

/** How long before its end the agreement must be ended, and on which days it may end. */
export interface AgreedNotice extends NoticePeriod {
  readonly until: NoticeEnd;
}

/** What no export says of a client: asked once, kept on a sheet. */
export interface ClientFacts {
  readonly client: string;
  readonly traits: Readonly<Record<TraitName, string | null>>;
  /** The chance that the client stays, 0 to 1. */
  readonly stay: number | null;
  /** What was agreed for an hour, a job or a word, where it pays by them. */
  readonly agreedPrice?: number | null;
  /** Hours that its work was estimated at, in the period of the figures. */
  readonly estimatedHours: number | null;
  readonly retainer: Retainer | null;
  /** What others lose by this client; left out, nothing is estimated. */
  readonly harm?: Harm | null;
  readonly notice: AgreedNotice | null;
  /** Days from the invoice to the money, as agreed. */
  readonly daysToPay: number | null;
}

export const noTraits: ClientFacts["traits"] = { sector: null, size: null, source: null, feeForm: null };

/** A client of whom nothing was said yet. */
export const noFacts: Omit<ClientFacts, "client"> = {
  traits: noTraits,
  stay: null,
  estimatedHours: null,
  retainer: null,
  notice: null,
  daysToPay: null,
};

/** The facts of a client by any spelling of its name. */
export function factsBy(facts: readonly ClientFacts[]): (client: string) => ClientFacts | null {
  const byKey = new Map(facts.map((one) => [clientKey(one.client), one]));
  return (client) => byKey.get(clientKey(client)) ?? null;
}
