import type { CorrectionsOf } from "../../columns/recognise";
import type { Practice } from "./practice";

/** What the owner corrected in single tables, with what was answered for all of them. */
export function withAnswers(
  correctionsOf: CorrectionsOf,
  { dayHours, material }: Pick<Practice, "dayHours" | "material">,
): CorrectionsOf {
  return (headers) => ({ ...correctionsOf(headers), answers: { dayHours, material } });
}
