import type { Practice } from "../owner/practice";
import type { JudgedClient, ScoredClient } from "./portfolio";
import { knockedOut, type MissingReason } from "./reason";

/** Why there is no verdict: what is not known of the client; 0 hours are no hours. */
export function missingReason({
  revenue,
  hours,
  effectiveRate,
  knockouts,
  avoidableProfit,
}: Pick<JudgedClient, "revenue" | "hours" | "effectiveRate" | "knockouts" | "avoidableProfit">): MissingReason {
  if (knockouts.length > 0) return knockedOut(knockouts, avoidableProfit);
  if (effectiveRate !== null) return { code: "noMinimum", rate: effectiveRate };
  if (revenue !== null) return { code: "noHours", revenue };
  return hours !== null && hours > 0 ? { code: "noRevenue", hours } : { code: "nothing" };
}

/** A client whose only lack is that the minimum is not known to be in its currency: that is what to enter. */
export function withCurrencyAsked(client: ScoredClient, { currency: own }: Pick<Practice, "currency">): ScoredClient {
  const { effectiveRate: rate, currency, knockouts } = client;
  if (rate === null || knockouts.length > 0) return client;
  return {
    ...client,
    reason:
      own === "" || currency === ""
        ? { code: "noCurrency", rate, currency }
        : { code: "noExchange", rate, currency, own },
  };
}
