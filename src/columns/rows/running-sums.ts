import type { Entry } from "./entry";

/** What the rows so far add up to: a row that repeats it is a sum, with or without a word for it. */
export interface RunningSums {
  add(entry: Entry): void;
  /** A new group begins: a heading, or a sum has passed. */
  startGroup(): void;
  /** Whether this row is what the group, or everything so far, adds up to; fewer rows than these prove nothing. */
  isSum(entry: Entry, least: number): boolean;
}

interface Sum {
  rows: number;
  hours: number;
  revenue: number;
}

export function runningSums(): RunningSums {
  const all: Sum = { rows: 0, hours: 0, revenue: 0 };
  const group: Sum = { rows: 0, hours: 0, revenue: 0 };
  return {
    add: ({ hours, revenue }) => {
      all.rows++;
      group.rows++;
      if (hours !== null) {
        all.hours += hours;
        group.hours += hours;
      }
      if (revenue !== null) {
        all.revenue += revenue;
        group.revenue += revenue;
      }
    },
    startGroup: () => {
      [group.rows, group.hours, group.revenue] = [0, 0, 0];
    },
    isSum: (entry, least) =>
      (entry.hours !== null || entry.revenue !== null) &&
      [all, group].some(
        (sum) => sum.rows >= least && equals(entry.hours, sum.hours) && equals(entry.revenue, sum.revenue),
      ),
  };
}

/** A rounded sum of rounded figures may be a cent off. */
function equals(value: number | null, sum: number): boolean {
  return value === null ? sum === 0 : sum !== 0 && Math.abs(value - sum) <= 0.011 + 1e-9 * Math.abs(sum);
}
