import type { Practice } from "../owner/practice";
import type { Thresholds } from "../owner/thresholds";
import type { Portfolio } from "./portfolio";

/** How the owner's minimum and costs stand to the money of a portfolio. */
export type CurrencyAnswer = "same" | "taken for the same" | "other" | "not said" | "implausible";

/** An hour that brings this many times the minimum is in another currency, or the minimum is. */
export const implausible = 25;

/** What is known of the money of one portfolio among all of them. */
export interface PortfolioMoney {
  readonly currency: string;
  /** The currency of more clients than any other one; null if there is none. */
  readonly leading: string | null;
  readonly count: number;
  /** What an hour of all clients brings, if known. */
  readonly rate: number | null;
}

/**
 * A minimum in EUR says nothing about JPY: without a rate nothing is measured by it, and of several currencies only
 * that of most clients is taken for the owner's.
 */
export function currencyAnswer(
  { currency, leading, count, rate }: PortfolioMoney,
  { currency: own, minimumRate }: Pick<Practice, "currency" | "minimumRate">,
): CurrencyAnswer {
  if (own !== "") return currency === own || currency === "" ? "same" : "other";
  if (count > 1 && leading === null) return "not said";
  if (count > 1 && currency !== leading) return "other";
  const isFar =
    currency !== "" && minimumRate !== null && minimumRate > 0 && rate !== null && rate > implausible * minimumRate;
  return isFar ? "implausible" : count > 1 ? "taken for the same" : "same";
}

export function isMeasuredBy(answer: CurrencyAnswer): boolean {
  return answer === "same" || answer === "taken for the same";
}

/**
 * What these clients are measured by: the practice, or the practice without any money where that is not known to be
 * theirs.
 */
export function measureOf({ isMeasured }: Pick<Portfolio, "isMeasured">, practice: Practice): Practice {
  return isMeasured ? practice : withoutMoney(practice);
}

/** The currency of the owner's own figures: the one they named, else that of the clients they are measured by. */
export function ownCurrency(
  { currency }: Pick<Practice, "currency">,
  portfolio: Pick<Portfolio, "currency" | "isMeasured"> | null,
): string {
  return currency === "" && portfolio?.isMeasured === true ? portfolio.currency : currency;
}

function withoutMoney(practice: Practice): Practice {
  const none: Pick<Thresholds, "minimumRate" | "avoidableCostPerHour" | "fullCostPerHour" | "staff"> = {
    minimumRate: null,
    avoidableCostPerHour: null,
    fullCostPerHour: null,
    staff: [],
  };
  return { ...practice, ...none };
}
