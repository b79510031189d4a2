import type { Area } from "./area";
import { isArray } from "./is-array";

/** The cells of an area laid out row by row: numbers one after another, and beside them, by place, what is none. */
export interface Lane<Other> {
  /** NaN where the cell is no number. */
  readonly numbers: Float64Array;
  /** Null if all are numbers; undefined where the cell is one. */
  readonly others: readonly (Other | undefined)[] | null;
}

/**
 * An area laid out in a size that it stretches to. `read` sees what is no plain number, and numbers too if they are to
 * become something else.
 */
export function layOut<Other>(
  area: Area,
  height: number,
  width: number,
  keepsNumbers: boolean,
  read: (raw: unknown) => number | Other,
): Lane<Other> {
  const numbers = new Float64Array(height * width);
  let others: (Other | undefined)[] | null = null;
  let place = 0;
  const isOneRow = area.height === 1;
  const isOneColumn = area.width === 1;
  for (let row = 0; row < height; row++) {
    const cells = area.rows[isOneRow ? 0 : row];
    for (let column = 0; column < width; column++) {
      const index = isOneColumn ? 0 : column;
      const raw = isArray(cells) ? cells[index] : index === 0 ? cells : null;
      if (keepsNumbers && typeof raw === "number" && raw - raw === 0) {
        numbers[place++] = raw;
        continue;
      }
      const value = read(raw);
      if (typeof value !== "number") (others ??= new Array<undefined>(height * width))[place] = value;
      numbers[place++] = typeof value === "number" ? value : NaN;
    }
  }
  return { numbers, others };
}

/** What stands at a place. */
export function valueAt<Other>({ numbers, others }: Lane<Other>, place: number): number | Other {
  const other = others?.[place];
  return other === undefined ? (numbers[place] ?? NaN) : other;
}
