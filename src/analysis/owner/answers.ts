import { byClient, names, readAmount, readTexts, yes, type ByClient, type Figures } from "./figure";
import { vat } from "./vat";

/** What the owner answered about single clients and tables; clients by a name that they are called by anywhere. */
export interface Answers {
  /** Fit 0–100 a client; clients not rated are absent. */
  readonly fits: ByClient<number>;
  readonly knockedOut: ByClient<readonly string[]>;
  /** Serving costs, direct costs that no export holds, in money. */
  readonly servingCosts: ByClient<number>;
  readonly directCosts: ByClient<number>;
  /** Hours and revenue that no export holds; what was read from a table goes before. */
  readonly hours: ByClient<number>;
  readonly revenue: ByClient<number>;
  /** Clients with whom a talk or a rise was tried. */
  readonly tried: readonly string[];
  /** Clients who look as if they had gone and have not. */
  readonly stillClients: readonly string[];
  /** The tax in the amounts of a table, by its name or "" for all: 0.19 is gross with 19 %, 0 is net. */
  readonly vat: ByClient<number>;
  /** Whether work that is done and not yet billed counts as revenue. */
  readonly countUnbilled: boolean;
}

export const answerFigures: Figures<Answers> = {
  fits: byClient(readAmount, "fits", "fit", "passung", "passungen"),
  knockedOut: byClient(readTexts, "knocked out", "ko"),
  servingCosts: byClient(readAmount, "serving costs", "betreuungskosten"),
  directCosts: byClient(readAmount, "direct costs", "direkte kosten"),
  hours: byClient(readAmount, "hours", "stunden"),
  revenue: byClient(readAmount, "revenue", "umsatz"),
  tried: names("tried", "versucht"),
  stillClients: names("still clients", "weiter kunden", "noch kunden"),
  vat,
  countUnbilled: yes("count unbilled work", "count unbilled", "unberechnete arbeit mitzählen", "unberechnetes mitzählen"),
};
