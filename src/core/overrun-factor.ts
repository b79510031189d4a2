import { demand, demandShare } from "./demand";
import { quantile } from "./quantile";
import * as terms from "./terms";

export interface PastJob {
  readonly estimatedHours: number;
  readonly actualHours: number;
}

/**
 * The factor that `confidence` of past jobs stayed under (linear between jobs, as PERCENTILE.INC): ratios 1, 1.2, 1.5
 * at 0.8 give 1.38.
 */
export function overrunFactor(jobs: readonly PastJob[], confidence = 0.8): number {
  demandShare(confidence, terms.theConfidence);
  demand(jobs.length >= 3, "overrun.tooFew", { count: jobs.length });
  const ratios = jobs.map((job) => {
    demand(job.estimatedHours !== 0, "overrun.noEstimate");
    demand(job.estimatedHours > 0 && job.actualHours >= 0, "hours.negative");
    return job.actualHours / job.estimatedHours;
  });
  return quantile(ratios, confidence);
}
