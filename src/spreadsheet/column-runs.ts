export interface ColumnRun {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

export type Place = readonly [row: number, column: number];

/** The places of the cells that are meant. */
export function placesOf<Cell>(
  rows: readonly (readonly Cell[])[],
  isMeant: (cell: Cell, place: Place) => boolean,
): readonly Place[] {
  const places: Place[] = [];
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (isMeant(cell, [row, column])) places.push([row, column]);
    }),
  );
  return places;
}

/**
 * Places of a sheet as few runs downwards, so that a column of 10,000 is one call: [[0, 1], [1, 1], [5, 0]] → 2 runs.
 */
export function columnRuns(places: readonly Place[]): readonly ColumnRun[] {
  const sorted = [...places].sort(([row, column], [otherRow, otherColumn]) => column - otherColumn || row - otherRow);
  const runs: { row: number; column: number; count: number }[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.row + last.count === row) last.count++;
    else runs.push({ row, column, count: 1 });
  }
  return runs;
}
