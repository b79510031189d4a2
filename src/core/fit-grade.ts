import { demand } from "./demand";

export type Grade = "A" | "B" | "C" | "D";

/** From where on a fit is an A, a B and a C, unless the owner says otherwise. */
export const usualGradeFloors = [75, 50, 25] as const;
const [usualA, usualB, usualC] = usualGradeFloors;

/** A from 75, B from 50, C from 25, else D; the floors are conventions that the owner sets, no norm. */
export function fitGrade(score: number, a: number = usualA, b: number = usualB, c: number = usualC): Grade {
  demand(a > b && b > c, "grades.order");
  demand(a > 1, "grades.shares");
  if (score >= a) return "A";
  if (score >= b) return "B";
  return score >= c ? "C" : "D";
}
