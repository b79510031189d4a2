import { demand, demandShare } from "./demand";
import * as terms from "./terms";

export interface PastJob {
  readonly estimatedHours: number;
  readonly actualHours: number;
}

/** The factor that `confidence` of past jobs stayed under (linear between jobs, as PERCENTILE.INC): ratios 1, 1.2, 1.5 at 0.8 give 1.38. */
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

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
