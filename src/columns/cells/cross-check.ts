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
export function isProduct(
  profiles: readonly ColumnProfile[],
  time: number,
  rate: number,
  amount: number,
  hoursIn: (text: string) => number | null = looseHours,
): boolean {
  const [times, rates, amounts] = [profiles[time], profiles[rate], profiles[amount]];
  if (times === undefined || rates === undefined || amounts === undefined) return false;
  return holds(
    tally(amounts.rows.length, (row) => {
      const hours = hoursIn(times.rows[row] ?? "");
      const perHour = looseNumber(rates.rows[row] ?? "");
      const sum = looseNumber(amounts.rows[row] ?? "");
      return hours === null || perHour === null || sum === null || hours * perHour === 0 || hours === 1
        ? null
        : isNear(hours * perHour, sum);
    }),
  );
}

/** Whether first + second = third in this share of the rows that tell; where nothing is added the row cannot. */
export function isSum(
  profiles: readonly ColumnProfile[],
  [first, second, third]: readonly [number, number, number],
  read: (text: string) => number | null = looseNumber,
  share = usualShare,
): boolean {
  const [firsts, seconds, thirds] = [profiles[first], profiles[second], profiles[third]];
  if (firsts === undefined || seconds === undefined || thirds === undefined) return false;
  return holds(
    tally(thirds.rows.length, (row) => {
      const [one, two, three] = [
        read(firsts.rows[row] ?? ""),
        read(seconds.rows[row] ?? ""),
        read(thirds.rows[row] ?? ""),
      ];
      return one === null || two === null || three === null || two === 0 ? null : Math.abs(one + two - three) <= 0.02;
    }),
    share,
  );
}

/** Whether one column is the other added up from row to row, as a book or a register prints it. */
export function runsUp(profiles: readonly ColumnProfile[], figure: number, total: number): boolean {
  const [figures, totals] = [profiles[figure], profiles[total]];
  if (figures === undefined || totals === undefined) return false;
  const told = tally(totals.rows.length, (row) => {
    const [before, now, added] = [
      looseNumber(totals.rows[row - 1] ?? ""),
      looseNumber(totals.rows[row] ?? ""),
      looseNumber(figures.rows[row] ?? ""),
    ];
    return before === null || now === null || added === null || added === 0
      ? null
      : Math.abs(before + added - now) <= 0.02;
  });
  return told.told >= 2 && holds(told, 0.9);
}

/**
 * Whether one column is the other with a tax of one rate on top, as 119 is 100 with 19 %: in all rows that tell, and in
 * two different ones at the least.
 */
export function isTaxed(profiles: readonly ColumnProfile[], net: number, gross: number): boolean {
  const pairs = pairsOf(profiles, net, gross);
  const [largest] = [...pairs].sort(([first], [second]) => second - first);
  const rate = largest === undefined ? 0 : largest[1] / largest[0] - 1;
  return (
    rate >= leastTax &&
    rate <= mostTax &&
    new Set(pairs.map(([one]) => one)).size >= 2 &&
    pairs.every(([one, other]) => Math.abs(one * (1 + rate) - other) <= 0.02)
  );
}

/** Whether one column is half of the other or more, in most of the rows that tell. */
export function isMostOf(profiles: readonly ColumnProfile[], part: number, whole: number): boolean {
  const pairs = pairsOf(profiles, part, whole);
  return holds({ told: pairs.length, right: pairs.filter(([one, other]) => one >= other / 2).length });
}

const leastTax = 0.02;
const mostTax = 0.3;

/** What two columns hold in the same rows, without its sign; where one holds nothing the row cannot tell. */
function pairsOf(
  profiles: readonly ColumnProfile[],
  first: number,
  second: number,
): readonly (readonly [number, number])[] {
  const others = profiles[second]?.rows ?? [];
  return (profiles[first]?.rows ?? []).flatMap((text, row) => {
    const [one, other] = [Math.abs(looseNumber(text) ?? 0), Math.abs(looseNumber(others[row] ?? "") ?? 0)];
    return one === 0 || other === 0 ? [] : [[one, other] as const];
  });
}
