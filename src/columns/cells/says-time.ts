import type { ColumnProfile } from "./column-profile";
import { looseNumber } from "./read-amount";

/** Kinds of entries and units that mean hours; no others do. */
const timeWords =
  /^(?:time|time ?entry|hours?|hrs?\.?|h|zeit|zeiteintrag|zeiterfassung|stunden?|std\.?|temps|heures?|horas?|ore|ora|uren|uur|tijd|tempo|tiempo)$/i;
const mostKinds = 8;
const dayHours = 24;

/** Whether a kind or a unit says that the figure beside it is hours: "TimeEntry", "Std.". */
export function saysTime(text: string): boolean {
  return text.length <= 20 && timeWords.test(text.trim());
}

/** The column that says in every row of the sample whether this figure is hours; none of those may exceed a day. */
export function timeSayer(profiles: readonly ColumnProfile[], figure: number): number | null {
  const figures = profiles[figure]?.rows ?? [];
  const found = profiles.findIndex(({ rows, distinct }, column) => {
    if (column === figure || distinct > mostKinds) return false;
    const hours = figures.filter((_, row) => saysTime(rows[row] ?? ""));
    return (
      hours.length > 0 &&
      figures.every((text, row) => text === "" || rows[row] !== "") &&
      hours.every((text) => text === "" || (looseNumber(text) ?? Infinity) <= dayHours)
    );
  });
  return found === -1 ? null : found;
}
