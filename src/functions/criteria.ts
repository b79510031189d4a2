import type { Criterion } from "../core/fit-score";
import { Problem, type Words } from "../core/problem";
import { errorCell, numberOf, type Block, type InputCell } from "../spreadsheet/block";
import type { Result, ResultCell } from "../spreadsheet/define-function";
import { floors, weights } from "./criteria-parameters";
import { best, ratings, worst } from "./parameters";

/** Ratings client by client, with each criterion's scale. Turned: criteria stand in rows, and so results stand in a row. */
export interface RatedClients {
  readonly clients: () => readonly (readonly InputCell[])[];
  readonly criteria: readonly Criterion[];
  readonly isTurned: boolean;
}

interface Scales {
  readonly weights: Block | null;
  readonly floors: Block;
  readonly worst: Block;
  readonly best: Block;
}

/** Rows are clients and columns criteria, unless the weights (or, without weights, the floors) are a column as long as the ratings are high. */
export function rate(block: Block, scales: Scales): RatedClients {
  const isTurned = isColumnOf(scales.weights ?? scales.floors, block.height);
  const count = isTurned ? block.height : block.width;
  const weight = scales.weights === null ? null : vectorOf(scales.weights, count, weights.label);
  const floor = vectorOf(scales.floors, count, floors.label);
  const low = vectorOf(scales.worst, count, worst.label);
  const high = vectorOf(scales.best, count, best.label);
  const criteria = Array.from({ length: count }, (_, index) => criterion(weight === null || !isGiven(scales.weights) ? 1 : (weight[index] ?? 0), floor[index] ?? null, low[index] ?? null, high[index] ?? null));
  return { clients: () => (isTurned ? turned(block.rows) : block.rows), criteria, isTurned };
}

function criterion(weight: number, floor: number | null, worstGiven: number | null, bestGiven: number | null): Criterion {
  const low = worstGiven ?? 1;
  const high = bestGiven ?? 5;
  // Excel on the desktop hands over a blank floor as 0, and where fewer is better 0 would knock out everybody.
  const isBlankFloor = floor === 0 && high < low;
  return { weight, worst: low, best: high, floor: isBlankFloor ? null : floor, isScaleGiven: worstGiven !== null || bestGiven !== null };
}

/** One client's ratings as numbers; blank is not rated. */
export function ratingsOf(row: readonly InputCell[]): readonly (number | null)[] {
  return row.map((cell) => numberOf(cell, ratings.label));
}

/** A row, a column or one cell as `count` numbers; nothing given is all blank, another length is a problem. */
export function vectorOf(block: Block, count: number, label: Words): readonly (number | null)[] {
  const cells = block.rows.flat();
  const isLine = block.height === 1 || block.width === 1;
  if (cells.length === 1) return Array.from({ length: count }, () => numberOf(cells[0] ?? null, label));
  if (!isLine || cells.length !== count) throw new Problem("shape.mismatch");
  return cells.map((cell) => numberOf(cell, label));
}

/** One result a client, in a column, or in a row where criteria stand in rows; an error stays with its client, and one client is one cell. */
export function perClient<Row>(clients: readonly Row[], isTurned: boolean, compute: (row: Row, index: number) => ResultCell): Result {
  const rows: (readonly ResultCell[])[] = new Array<readonly ResultCell[]>(clients.length);
  for (let index = 0; index < clients.length; index++) {
    try {
      const client = clients[index];
      rows[index] = [client === undefined ? "" : compute(client, index)];
    } catch (error) {
      rows[index] = [errorCell(error)];
    }
  }
  if (rows.length <= 1) return rows[0]?.[0] ?? "";
  return isTurned ? [rows.flat()] : rows;
}

export function turned(rows: readonly (readonly InputCell[])[]): readonly (readonly InputCell[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

function isColumnOf(block: Block, height: number): boolean {
  return isGiven(block) && block.width === 1 && block.height > 1 && block.height === height;
}

function isGiven(block: Block | null): boolean {
  return block !== null && block.isGiven;
}
