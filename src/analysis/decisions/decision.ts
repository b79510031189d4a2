import type { Verdict } from "../../core/verdict";

/** What an owner does about a client. Words of their own are "other". */
export const deeds = ["raise", "talk", "part", "leave"] as const;
export type Deed = (typeof deeds)[number] | "other";

/** What a verdict was seen with; amounts and hours are those of a year, rates those of an hour. */
export interface FiguresShown {
  readonly effectiveRate: number | null;
  readonly minimumRate: number | null;
  readonly avoidableCostPerHour: number | null;
  readonly fit: number | null;
  readonly fee: number | null;
  readonly hours: number | null;
}

/** What came of a decision, a year's amounts again. */
export interface Review {
  /** Serial day. */
  readonly day: number;
  /** Whether the client is one still. */
  readonly hasStayed: boolean | null;
  /** Whether the rise was accepted, where one was asked for. */
  readonly isRiseAccepted: boolean | null;
  readonly fee: number | null;
  readonly hours: number | null;
  /** Hours of a year that became free and are sold again. */
  readonly resoldHours: number | null;
}

/** One line of the owner's log. */
export interface Decision {
  /** Serial day. */
  readonly day: number;
  readonly client: string;
  readonly verdict: Verdict | null;
  readonly shown: FiguresShown;
  readonly deed: Deed;
  /** What was decided in the owner's own words, where it is "other". */
  readonly ownWords: string;
  readonly note: string;
  readonly expectedFee: number | null;
  readonly expectedHours: number | null;
  /** From 0 to 1, that the client stays. */
  readonly chanceOfStaying: number | null;
  readonly reviewDay: number | null;
  readonly review: Review | null;
}

/** The fee's rise that was asked for: 11,000 expected after 10,000 is 0.1; null where none was. */
export function riseAsked({ deed, shown, expectedFee }: Decision): number | null {
  if (deed !== "raise" || expectedFee === null || shown.fee === null || shown.fee <= 0 || expectedFee <= shown.fee)
    return null;
  // Amounts of a sheet, so that 1,100 after 1,000 is 0.1 and not a bit more.
  return Math.round((expectedFee / shown.fee - 1) * 1e9) / 1e9;
}

/** What waits for a review on this day, the oldest first. */
export function reviewsDue<Logged extends Decision>(decisions: readonly Logged[], today: number): readonly Logged[] {
  return decisions
    .filter(({ review, reviewDay }) => review === null && reviewDay !== null && reviewDay <= today)
    .sort((one, other) => (one.reviewDay ?? 0) - (other.reviewDay ?? 0));
}
