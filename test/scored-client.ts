import { judgeClient } from "../src/analysis/judge/judge-client";
import type { ClientFigures, ScoredClient } from "../src/analysis/judge/portfolio";
import type { Practice } from "../src/analysis/owner/practice";

const noFigures: ClientFigures = {
  revenue: null,
  hours: null,
  directCosts: 0,
  servingCosts: 0,
  avoidableCostPerHour: null,
  fit: null,
  knockouts: [],
  isTried: false,
};

/** A client of twelve months of whom no more is known than what a test gives, judged. */
export function scoredClient(
  client: string,
  figures: Partial<ClientFigures>,
  practice: Practice,
  more: Partial<ScoredClient> = {},
): ScoredClient {
  return {
    client,
    spellings: [client],
    currency: "EUR",
    months: 12,
    isGone: false,
    began: null,
    ended: null,
    realisation: null,
    hoursByMonth: [],
    tickets: 0,
    complaints: 0,
    unbilled: null,
    debtorDays: null,
    owed: null,
    overdue: null,
    traits: {},
    people: [],
    sources: [],
    ...judgeClient({ ...noFigures, ...figures }, practice),
    ...more,
  };
}
