import { demand } from "./demand";

export type Grade = "A" | "B" | "C" | "D";

/** A from 75, B from 50, C from 25, else D; the floors are conventions that the owner sets, no norm. */
export function fitGrade(score: number, a = 75, b = 50, c = 25): Grade {
  demand(a > b && b > c, "grades.order");
  demand(a > 1, "grades.shares");
  if (score >= a) return "A";
  if (score >= b) return "B";
  return score >= c ? "C" : "D";
}
