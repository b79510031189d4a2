import type { Practice } from "../owner/practice";
import type { Thresholds } from "../owner/thresholds";

/** How the owner's minimum and costs stand to the money of a portfolio. */
export type CurrencyAnswer = "same" | "taken for the same" | "other" | "not said";

/** An hour that brings so many times the minimum is in another currency, or the minimum is. */
export const implausible = 25;

/** A minimum in EUR says nothing about YEN: without a rate nothing is measured by it. `rate` is what an hour of all clients brings, if known. */
export function currencyAnswer(currency: string, currencies: readonly string[], { currency: own, minimumRate }: Pick<Practice, "currency" | "minimumRate">, rate: number | null): CurrencyAnswer {
  if (own !== "") return currency === own || currency === "" ? "same" : "other";
  if (currencies.length > 1) return currency === currencies[0] ? "taken for the same" : "other";
  const isFar = currency !== "" && minimumRate !== null && minimumRate > 0 && rate !== null && rate > implausible * minimumRate;
  return isFar ? "not said" : "same";
}

/** The practice without any money in it. */
export function withoutMoney(practice: Practice): Practice {
  const none: Pick<Thresholds, "minimumRate" | "avoidableCostPerHour" | "fullCostPerHour" | "staff"> = { minimumRate: null, avoidableCostPerHour: null, fullCostPerHour: null, staff: [] };
  return { ...practice, ...none };
}
