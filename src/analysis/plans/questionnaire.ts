import type { Traits } from "../../columns/rows/traits";

/** What is asked of somebody who wants to become a client, in the order of the questionnaire. */
export const openQuestions = ["wants", "whyLeft", "whoDecides"] as const;
export type OpenQuestion = (typeof openQuestions)[number];

/** What a prospect expects and what can be delivered, each from 0 to 10. */
export const expectations = ["speed", "availability", "scope", "expertise"] as const;
export type Expectation = (typeof expectations)[number];

/** Signs seen in the first talk; the grave ones end it, the others are talked about. */
export const redFlags = [
  "unlawful",
  "noPayment",
  "blamesAll",
  "noDecider",
  "urgent",
  "discountFirst",
  "freeSample",
] as const;
export type RedFlag = (typeof redFlags)[number];

export interface Prospect {
  readonly name: string;
  /** Serial day of the first talk. */
  readonly asked: number;
  readonly answers: Readonly<Partial<Record<OpenQuestion, string>>>;
  readonly expected: Readonly<Partial<Record<Expectation, number>>>;
  readonly deliverable: Readonly<Partial<Record<Expectation, number>>>;
  /** For the whole job, or for a year. */
  readonly estimatedHours: number | null;
  /** How many times the estimate it will take, where the owner knows it better than past jobs tell. */
  readonly factor?: number | null;
  readonly directCosts: number;
  readonly budget: number | null;
  readonly flags: readonly RedFlag[];
  /** What it has in common with others. */
  readonly traits?: Traits;
  /** Past clients whose work was alike. */
  readonly similar: readonly string[];
  /** What came of it, once it is known. */
  readonly outcome: {
    readonly isTaken: boolean;
    readonly hours: number | null;
    readonly revenue: number | null;
  } | null;
}
