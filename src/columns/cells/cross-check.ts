import type { ColumnProfile } from "./column-profile";
import { looseNumber } from "./read-amount";
import { looseHours } from "./read-duration";

/** Whether one column is time × rate of two others, in at least two thirds of the rows that tell and in one at the least. */
export function isProduct(profiles: readonly ColumnProfile[], time: number, rate: number, amount: number): boolean {
  const [times, rates, amounts] = [profiles[time], profiles[rate], profiles[amount]];
  if (times === undefined || rates === undefined || amounts === undefined) return false;
  // Profiles leave out blanks, so only columns filled alike stand row by row.
  if (times.filled !== amounts.filled || rates.filled !== amounts.filled) return false;
  let told = 0;
  let right = 0;
  for (let row = 0; row < amounts.texts.length; row++) {
    const hours = looseHours(times.texts[row] ?? "");
    const perHour = looseNumber(rates.texts[row] ?? "");
    const sum = looseNumber(amounts.texts[row] ?? "");
    if (hours === null || perHour === null || sum === null || hours * perHour === 0 || hours === 1) continue;
    told++;
    if (Math.abs(hours * perHour - sum) <= Math.max(0.02, 0.005 * Math.abs(sum))) right++;
  }
  return told > 0 && right / told >= 2 / 3;
}
