import { Problem } from "../../core/problem";
import type { Cell } from "../../spreadsheet/cell";
import { limits } from "./limits";
import { columnOf } from "./sheet-part";

/** Cells behind merged ones that are looked at; ranges do not overlap in what spreadsheet programs write. */
const most = 4_000_000;

/** A merged range holds its value in its first cell only; what stands behind the others is not seen and not counted. */
export function withoutCovered(
  file: string,
  rows: readonly (readonly Cell[])[],
  merges: readonly string[],
): readonly (readonly Cell[])[] {
  if (merges.length === 0) return rows;
  const filled = [...rows.keys()].filter((row) => (rows[row]?.length ?? 0) > 0);
  const changed = new Map<number, Cell[]>();
  let looked = 0;
  for (const merge of merges) {
    const [first = "", last = first] = merge.split(":");
    const [top, left, bottom, right] = [rowOf(first), Math.max(0, columnOf(first)), rowOf(last), columnOf(last)];
    for (let index = firstFrom(filled, top); index < filled.length; index++) {
      const row = filled[index] ?? 0;
      if (row > bottom) break;
      const cells = changed.get(row) ?? [...(rows[row] ?? [])];
      const width = Math.min(right, cells.length - 1);
      looked += 1 + Math.max(0, width - left);
      if (looked > most) throw new Problem("file.merges", { file, limit: limits.merges });
      for (let column = row === top ? left + 1 : left; column <= width; column++) cells[column] = null;
      changed.set(row, cells);
    }
  }
  return rows.map((cells, row) => changed.get(row) ?? cells);
}

/** Index of the first number that is not below `least`, in a rising list. */
function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowOf(place: string): number {
  return Number(/(?<!\d)\d+$/.exec(place)?.[0] ?? 0) - 1;
}
