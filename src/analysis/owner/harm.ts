/** What the owner estimates of a client's harm to others, a year's; 0 is not said. */
export interface Harm {
  /** Clients who went without hours because of this one. */
  readonly losers: readonly string[];
  readonly hoursTaken: number;
  /** That those clients leave for it, from 0 to 1. */
  readonly chanceOfLosing: number;
  readonly peopleReached: number;
  readonly prospectShare: number;
  readonly winRateLoss: number;
  /** What a new client is worth a year. */
  readonly newClientValue: number;
}

export const noHarm: Harm = {
  losers: [],
  hoursTaken: 0,
  chanceOfLosing: 0,
  peopleReached: 0,
  prospectShare: 0,
  winRateLoss: 0,
  newClientValue: 0,
};
