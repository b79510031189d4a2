import { riseNeeded, verdictRule, type VerdictFigures } from "../../core/verdict";

/**
 * Why a client has its verdict, or why it has none: a code with the facts that decided. Its sentence is
 * reasonSentence() of analysis/words.
 */
export type Reason = VerdictReason | MissingReason | MonthsReason;

/** Why there is no verdict though nothing decides without it: what is not known of the client. */
export type MissingReason =
  | KnockedOut
  | { readonly code: "nothing" }
  | { readonly code: "noHours"; readonly revenue: number }
  | { readonly code: "noRevenue"; readonly hours: number }
  | { readonly code: "noMinimum"; readonly rate: number }
  /** The minimum is not known to be in the client's money: its currency, or what one is worth in the other. */
  | { readonly code: "noCurrency"; readonly rate: number; readonly currency: string }
  | { readonly code: "noExchange"; readonly rate: number; readonly currency: string; readonly own: string };

/** Its rows lie in months that do not go together, or have ended; months are counted as those of the window. */
export type MonthsReason =
  | { readonly code: "apart"; readonly money: MonthSpan; readonly worked: MonthSpan }
  | { readonly code: "outside" }
  | { readonly code: "gone"; readonly lastMonth: number };

export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** The rule of the verdict that held, and what it was decided by. */
export type VerdictReason =
  | KnockedOut
  | (Measured & { readonly code: "reprice" | "beyond" | "talk"; readonly mending: Mending })
  | (Measured & Leaving & { readonly code: "riseTried"; readonly mending: Mending })
  | (Measured & Leaving & { readonly code: "procedureTried" | "talkTried" })
  | (Measured & { readonly code: "procedure" | "keep" })
  /** Above the minimum by this share of it; null where the minimum is 0. */
  | (Measured & { readonly code: "grow"; readonly above: number | null });

/** The criteria whose floor is missed, as far as they have names. */
type KnockedOut = Leaving & { readonly code: "knockedOut"; readonly criteria: readonly string[] };

interface Measured {
  readonly figures: VerdictFigures;
}

/** What leaves with the client, beside every verdict that may end in it; null if it is not known. */
interface Leaving {
  readonly avoidableProfit: number | null;
}

/** What lifts the rate to the minimum, in shares of the fee and of the hours; a rate of 0 or less no hours can. */
export type Mending =
  | { readonly by: "rise or hours"; readonly rise: number; readonly fewerHours: number }
  | { readonly by: "rise"; readonly rise: number }
  | { readonly by: "nothing" };

/** What else a reason can name. */
export interface ReasonFacts {
  /** The criteria whose floor is missed; "" where no name is known. */
  readonly knockouts?: readonly string[];
  readonly avoidableProfit?: number | null;
}

/** 61 an hour against 78 at a fit of 70: "reprice", mended by a rise of 27.9 % or by 21.8 % fewer hours. */
export function verdictReason(
  figures: VerdictFigures,
  { knockouts = [], avoidableProfit = null }: ReasonFacts = {},
): VerdictReason {
  const { code } = verdictRule(figures);
  switch (code) {
    case "knockedOut":
      return knockedOut(knockouts, avoidableProfit);
    case "reprice":
    case "beyond":
    case "talk":
      return { code, figures, mending: mendingOf(figures) };
    case "riseTried":
      return { code, figures, mending: mendingOf(figures), avoidableProfit };
    case "talkTried":
    case "procedureTried":
      return { code, figures, avoidableProfit };
    case "procedure":
    case "keep":
      return { code, figures };
    case "grow":
      return { code, figures, above: shareAbove(figures) };
  }
}

/** A missed floor decides alone, whatever else is known. */
export function knockedOut(knockouts: readonly string[], avoidableProfit: number | null): KnockedOut {
  return { code: "knockedOut", criteria: knockouts.filter((name) => name !== ""), avoidableProfit };
}

function mendingOf(figures: VerdictFigures): Mending {
  const { effectiveRate, minimumRate } = figures;
  const rise = riseNeeded(figures);
  if (effectiveRate > 0) return { by: "rise or hours", rise, fewerHours: Math.max(0, 1 - effectiveRate / minimumRate) };
  return Number.isFinite(rise) ? { by: "rise", rise } : { by: "nothing" };
}

function shareAbove({ effectiveRate, minimumRate }: VerdictFigures): number | null {
  return minimumRate > 0 ? Math.max(0, effectiveRate / minimumRate - 1) : null;
}
