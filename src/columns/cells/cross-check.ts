import type { ColumnProfile } from "./column-profile";
import { looseNumber } from "./read-amount";
import { looseHours } from "./read-duration";

/** How many rows tell, and in how many of them the arithmetic is right. */
interface Tally {
  readonly told: number;
  readonly right: number;
}

const usualShare = 2 / 3;

/** True in two thirds of the rows that tell, or another share of them, and in one at the least. */
export function holds({ told, right }: Tally, share = usualShare): boolean {
  return told > 0 && right / told >= share;
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

/** Alike but for rounding. */
export function isNear(value: number, wanted: number): boolean {
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

/** Whether first + second = third in this share of the rows that tell; where nothing is added the row cannot. */
export function isSum(profiles: readonly ColumnProfile[], [first, second, third]: readonly [number, number, number], read: (text: string) => number | null = looseNumber, share = usualShare): boolean {
  const [firsts, seconds, thirds] = [profiles[first], profiles[second], profiles[third]];
  if (firsts === undefined || seconds === undefined || thirds === undefined) return false;
  return holds(tally(thirds.rows.length, (row) => {
    const [one, two, three] = [read(firsts.rows[row] ?? ""), read(seconds.rows[row] ?? ""), read(thirds.rows[row] ?? "")];
    return one === null || two === null || three === null || two === 0 ? null : Math.abs(one + two - three) <= 0.02;
  }), share);
}
