import { isArray } from "./is-array";

/**
 * An argument as the host gave it (a cell, a row, rows of any raggedness, or nothing), with its size; at least one
 * cell. Cells are read where they stand.
 */
export interface Area {
  readonly rows: readonly unknown[];
  readonly height: number;
  readonly width: number;
}

export function areaOf(argument: unknown): Area {
  const rows: readonly unknown[] = isArray(argument) ? argument : [argument];
  let width = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const length = isArray(row) ? row.length : 1;
    if (length > width) width = length;
  }
  return width === 0 ? { rows: [null], height: 1, width: 1 } : { rows, height: rows.length, width };
}

/** The raw cell at a place; a size of 1 stretches, a short row ends in blanks. */
export function rawAt({ rows, height, width }: Area, row: number, column: number): unknown {
  const cells = rows[height === 1 ? 0 : row];
  if (isArray(cells)) return cells[width === 1 ? 0 : column];
  return width === 1 || column === 0 ? cells : null;
}
