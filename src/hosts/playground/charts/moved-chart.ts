import type { DocumentChart } from "../../../reports/document";
import { columnLetter } from "../../../spreadsheet/column-letter";
import { placeOfCell } from "../../../spreadsheet/place-of-cell";

/** Rows or columns that came, or went, from a place on; counted from 0. */
export interface Move {
  readonly axis: "row" | "column";
  readonly at: number;
  /** How many came; below 0 this many went. */
  readonly count: number;
}

type Ends = readonly [first: number, last: number];

/**
 * The chart after rows or columns came or went: it points at the same cells, as formulas do; null if none of a range is
 * left.
 */
export function movedChart(chart: DocumentChart, move: Move): DocumentChart | null {
  try {
    const range = (text: string): string => movedRange(text, move);
    const { titleCell, labels, lines } = chart;
    return {
      ...chart,
      anchor: movedAnchor(chart.anchor, move),
      categories: range(chart.categories),
      series: chart.series.map(({ name, values }) => ({ name, values: range(values) })),
      ...(titleCell === undefined ? {} : { titleCell: range(titleCell) }),
      ...(labels === undefined ? {} : { labels: range(labels) }),
      ...(lines === undefined
        ? {}
        : { lines: lines.map(({ name, across, up }) => ({ name, across: range(across), up: range(up) })) }),
    };
  } catch (error) {
    if (error instanceof NothingLeft) return null;
    throw error;
  }
}

class NothingLeft extends Error {}

function movedRange(text: string, { axis, at, count }: Move): string {
  const [first = text, last = first] = text.split(":");
  const [from, to] = [placeOfCell(first), placeOfCell(last)];
  const [start, end] = movedEnds([from[axis], to[axis]], at, count);
  if (end < start) throw new NothingLeft();
  const [a, b] = [named({ ...from, [axis]: start }), named({ ...to, [axis]: end })];
  return text.includes(":") ? `${a}:${b}` : a;
}

function movedEnds([first, last]: Ends, at: number, count: number): Ends {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const kept = at - count;
  const start = first >= kept ? first + count : Math.min(first, at);
  return [start, last >= kept ? last + count : Math.min(last, at - 1)];
}

/** The corner stays somewhere, even if its cell went. */
function movedAnchor(cell: string, { axis, at, count }: Move): string {
  const place = placeOfCell(cell);
  const moved = place[axis] < at ? place[axis] : Math.max(at, place[axis] + count);
  return named({ ...place, [axis]: moved });
}

function named({ row, column }: ReturnType<typeof placeOfCell>): string {
  return `${columnLetter(column)}${row + 1}`;
}
