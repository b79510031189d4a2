import { clientKey } from "../../columns/rows/client-name";
import type { TraitName } from "../../columns/rows/traits";
import type { Harm } from "../plans/harm";
import type { NoticePeriod } from "../plans/notice-day";

/** A fee for a term that renews itself. */
export interface Retainer {
  /** For the whole term, without VAT. */
  readonly fee: number;
  /** Hours that the fee includes over the whole term; null if none were agreed. */
  readonly includedHours: number | null;
  readonly begins: number;
  /** First day of the next term. */
  readonly renews: number;
  readonly notice: NoticePeriod | null;
}

/** What no export says of a client: asked once, kept on a sheet. */
export interface ClientFacts {
  readonly client: string;
  readonly traits: Readonly<Record<TraitName, string | null>>;
  /** The chance that the client stays, 0 to 1. */
  readonly stay: number | null;
  /** Hours that its work was estimated at, in the period of the figures. */
  readonly estimatedHours: number | null;
  readonly retainer: Retainer | null;
  /** What others lose by this client; left out, nothing is estimated. */
  readonly harm?: Harm | null;
}

/** The facts of a client by any spelling of its name. */
export function factsBy(facts: readonly ClientFacts[]): (client: string) => ClientFacts | null {
  const byKey = new Map(facts.map((one) => [clientKey(one.client), one]));
  return (client) => byKey.get(clientKey(client)) ?? null;
}
