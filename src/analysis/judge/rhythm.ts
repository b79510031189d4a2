import { noMonth, type ClientSums } from "../gather/client-sums";
import type { Window } from "../gather/window";

/** When a client was there: its own months within the window, and whether it seems to have left. */
export interface Rhythm {
  /**
   * Calendar months of the window from the client's first to its last, or to the window's end if it has not gone; null
   * without dates.
   */
  readonly months: number | null;
  readonly first: number | null;
  readonly last: number | null;
  readonly isGone: boolean;
}

const quarter = 3;

/**
 * Rows from October to December of a year are three months; monthly rows that end in June of a year are six, and the
 * client has gone.
 */
export function rhythmOf(client: ClientSums, window: Window, isStill: boolean): Rhythm {
  const active = activeMonths(client, window);
  const [first, latest, end] = [active[0], active.at(-1), window.months.at(-1)];
  if (first === undefined || latest === undefined || end === undefined)
    return { months: null, first: null, last: null, isGone: false };
  const gaps = active.slice(1).map((month, index) => month - (active[index] ?? month));
  const isGone = !isStill && hasGone(active, gaps, end);
  const start = Math.max(window.months[0] ?? first, first - silentLead(gaps));
  const last = isGone ? latest : end;
  return {
    months: window.months.filter((month) => month >= start && month <= last).length,
    first: start,
    last,
    isGone,
  };
}

/** Months in which a row of the client counts; a row for a year fills twelve. */
function activeMonths(client: ClientSums, { homeOf }: Pick<Window, "homeOf">): readonly number[] {
  const found = new Set<number>();
  for (const [month, { first }] of client.months) {
    if (month === noMonth) continue;
    const home = homeOf(month);
    if (home === null) continue;
    for (let one = Math.min(home, first); one <= home; one++) if (homeOf(one) === one) found.add(one);
  }
  return [...found].sort((a, b) => a - b);
}

/**
 * No row in the last quarter, although there was one in every quarter before: silence that is as long as any usual
 * pause, and longer than a quarter.
 */
function hasGone(active: readonly number[], gaps: readonly number[], end: number): boolean {
  const silence = end - (active.at(-1) ?? end);
  const usualPause = Math.max(1, ...gaps);
  const quarters = new Set(active.map((month) => Math.floor((end - month) / quarter)));
  const isRegular = usualPause <= quarter && (quarters.size >= 2 || active.length >= quarter);
  return isRegular && silence >= quarter && silence >= usualPause;
}

/** Who is billed every third month was a client in the two months before the first bill as well. */
function silentLead(gaps: readonly number[]): number {
  const [pause = 1] = gaps;
  return gaps.length >= 2 && pause > 1 && gaps.every((gap) => gap === pause) ? pause - 1 : 0;
}
