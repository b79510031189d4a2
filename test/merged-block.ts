export type MergedBlock = readonly [row: number, column: number, rows: number, columns: number];

/** A merged block shows its first cell only; whether this is one of its others. */
export function isUnderMerge(merges: readonly MergedBlock[], row: number, column: number): boolean {
  return merges.some(
    ([top, left, rows, columns]) =>
      row >= top && row < top + rows && column >= left && column < left + columns && !(row === top && column === left),
  );
}
