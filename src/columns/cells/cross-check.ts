import type { ColumnProfile } from "./column-profile";
import { looseNumber } from "./read-amount";
import { looseHours } from "./read-duration";

/** How many rows tell, and in how many of them the arithmetic is right. */
export interface Tally {
  readonly told: number;
  readonly right: number;
}

/** True in two thirds of the rows that tell, and in one at the least. */
export function holds({ told, right }: Tally): boolean {
  return told > 0 && right / told >= 2 / 3;
}

/** Goes through the rows of a sample; a row that has nothing to tell is null. */
export function tally(rows: number, check: (row: number) => boolean | null): Tally {
  let [told, right] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const answer = check(row);
    if (answer === null) continue;
    told++;
    if (answer) right++;
  }
  return { told, right };
}

function isNear(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= Math.max(0.02, 0.005 * Math.abs(wanted));
}

/** Whether one column is time × rate of two others. */
export function isProduct(profiles: readonly ColumnProfile[], time: number, rate: number, amount: number, hoursIn: (text: string) => number | null = looseHours): boolean {
  const [times, rates, amounts] = [profiles[time], profiles[rate], profiles[amount]];
  if (times === undefined || rates === undefined || amounts === undefined) return false;
  return holds(tally(amounts.rows.length, (row) => {
    const hours = hoursIn(times.rows[row] ?? "");
    const perHour = looseNumber(rates.rows[row] ?? "");
    const sum = looseNumber(amounts.rows[row] ?? "");
    return hours === null || perHour === null || sum === null || hours * perHour === 0 || hours === 1 ? null : isNear(hours * perHour, sum);
  }));
}

/** Whether net + tax = gross, by rows with some tax. What stands before the tax is net then, whatever its header says. */
export function isTaxed(profiles: readonly ColumnProfile[], net: number, tax: number, gross: number): boolean {
  const [nets, taxes, all] = [profiles[net], profiles[tax], profiles[gross]];
  if (nets === undefined || taxes === undefined || all === undefined) return false;
  return holds(tally(all.rows.length, (row) => {
    const [before, of, after] = [looseNumber(nets.rows[row] ?? ""), looseNumber(taxes.rows[row] ?? ""), looseNumber(all.rows[row] ?? "")];
    // Where net and gross are the same, or the tax is a rate, the row cannot tell.
    return before === null || of === null || after === null || of === 0 ? null : Math.abs(before + of - after) <= 0.02;
  }));
}
