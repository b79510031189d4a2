import * as v from "valibot";
import { correctedKinds, type Corrections } from "./corrections";
import { moneyUnits } from "../cells/money-units";
import { durationUnits } from "../cells/read-duration";
import { roles } from "../roles/role";

const shape = v.strictObject({
  columns: v.optional(v.record(v.string(), v.nullable(v.picklist(roles))), {}),
  units: v.optional(v.record(v.string(), v.picklist([...durationUnits, ...moneyUnits])), {}),
  rows: v.optional(v.record(v.string(), v.picklist(correctedKinds)), {}),
});

/**
 * Corrections as they were stored or typed; where that is none, the place of the first mistake and what may stand
 * there.
 */
export function readCorrections(
  stored: unknown,
): { readonly corrections: Corrections } | { readonly place: string; readonly expected: string } {
  const result = v.safeParse(shape, stored);
  if (result.success) return { corrections: result.output };
  const [issue] = result.issues;
  return { place: v.getDotPath(issue) ?? "", expected: issue.expected.replace(/[()"]/g, "").replaceAll(" | ", ", ") };
}
