import { columnFor } from "../decide/assign-roles";
import { isProduct } from "./cross-check";
import { shareOf, type ColumnProfile } from "./column-profile";
import { looseHours, type DurationUnit } from "./read-duration";
import { isTyped, type Evidence } from "./table-evidence";

/** The unit of a column of times: what its role, its cells or their look say, else what the other columns prove. */
export function decideUnit(column: number, evidence: Evidence): DurationUnit {
  const { roles, profiles } = evidence;
  if (roles.get("minutes") === column) return "min";
  if (roles.get("seconds") === column) return "s";
  const profile = profiles[column];
  if (profile === undefined) return "h";
  if (isTyped(evidence, column) && shareOf(profile, "clock") > 0.5) return "days";
  if (shareOf(profile, "clock") > 0.5) return "h:mm";
  if (shareOf(profile, "timeWords") > 0.5) return "words";
  return bareUnit(column, profile, evidence);
}

/** A bare number is hours unless amount = time × rate says minutes or seconds, or no working day could hold it. */
function bareUnit(column: number, profile: ColumnProfile, { roles, profiles }: Evidence): DurationUnit {
  const rate = columnFor(roles, "billRate");
  const amount = columnFor(roles, "amount");
  if (rate !== null && amount !== null) {
    for (const [unit, divisor] of [["h", 1], ["min", 60], ["s", 3600]] as const) {
      const scaled = (text: string): number | null => {
        const hours = looseHours(text);
        return hours === null ? null : hours / divisor;
      };
      if (isProduct(profiles, column, rate, amount, scaled)) return unit;
    }
  }
  if (columnFor(roles, "duration") !== column || columnFor(roles, "date") === null) return "h";
  const values = profile.texts.map(Number).filter((value) => Number.isFinite(value));
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  if (!values.every(Number.isInteger) || middle <= 24) return "h";
  return middle > 1440 ? "s" : "min";
}
