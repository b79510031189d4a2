import { judgeClient } from "../judge/judge-client";
import type { ClientFigures, JudgedClient } from "../judge/portfolio";
import type { Practice } from "../owner/practice";

/** What the owner thinks of changing, for the period of the figures. */
export interface Change {
  /** A share: 0.1 is 10 % more fee. */
  readonly feeRise: number;
  readonly hoursSaved: number;
  /** Money for work that is done without charge today. */
  readonly extraCharged: number;
}

export const noChange: Change = { feeRise: 0, hoursSaved: 0, extraCharged: 0 };

/**
 * The client as it would be judged: 10,000 in 100 hours with 10 % more fee, 20 hours saved and 500 charged is 11,500 in
 * 80 hours.
 */
export function judgeChange(client: ClientFigures, change: Change, practice: Practice): JudgedClient {
  return judgeClient(withChange(client, change), practice);
}

export function withChange(client: ClientFigures, { feeRise, hoursSaved, extraCharged }: Change): ClientFigures {
  const { revenue, hours } = client;
  return {
    ...client,
    revenue: revenue === null ? null : revenue * (1 + feeRise) + extraCharged,
    hours: hours === null ? null : Math.max(0, hours - hoursSaved),
  };
}
