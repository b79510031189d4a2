import { demand } from "./demand";

/** What is known before the first complaint: the usual rate, and how much exposure that knowledge is worth. */
export interface ComplaintPrior {
  readonly usualRate: number;
  readonly exposure: number;
}

/**
 * Complaints ÷ exposure; with a prior of 5 % worth 20 jobs, one complaint in the first job is (1 + 0.05 × 20) ÷ 21 =
 * 9.5 %, not 100 %.
 */
export function complaintRate(complaints: number, exposure: number, prior: ComplaintPrior | null = null): number {
  const usualRate = prior?.usualRate ?? 0;
  const priorExposure = prior?.exposure ?? 0;
  demand(complaints >= 0 && exposure >= 0 && usualRate >= 0 && priorExposure >= 0, "complaints.negative");
  demand(exposure + priorExposure > 0, "exposure.none");
  return (complaints + usualRate * priorExposure) / (exposure + priorExposure);
}
