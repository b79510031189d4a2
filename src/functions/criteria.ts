import type { Criterion } from "../core/fit-score";
import { Problem } from "../core/problem";
import { numberAt, numbersIn, type Block } from "../spreadsheet/block";
import { errorCell } from "../spreadsheet/cell-error";
import type { Result, ResultCell } from "../spreadsheet/define-function";
import { oneCell } from "../spreadsheet/one-cell";

/**
 * Numbers client by client, one for each criterion or activity. Turned: these stand in rows, and each column is a
 * client.
 */
export interface Clients {
  readonly count: number;
  readonly size: number;
  /**
   * The numbers of a client, with `blank` where nothing stands (NaN is not given); the same buffer each time. An error
   * among them is thrown.
   */
  readonly numbersOf: (client: number, blank: number) => Float64Array;
}

export function clientsOf({ numbers, width, height }: Block, isTurned: boolean): Clients {
  const size = isTurned ? height : width;
  const buffer = new Float64Array(size);
  return {
    count: isTurned ? width : height,
    size,
    numbersOf: (client, blank) => {
      for (let index = 0; index < size; index++) {
        const place = isTurned ? index * width + client : client * width + index;
        buffer[index] =
          numbers.others === null ? (numbers.numbers[place] ?? blank) : (numberAt(numbers, place) ?? blank);
      }
      return buffer;
    },
  };
}

/** Ratings client by client, with each criterion's scale; where criteria stand in rows, results stand in a row. */
export interface RatedClients {
  readonly clients: Clients;
  readonly criteria: readonly Criterion[];
  readonly isTurned: boolean;
}

interface Scales {
  readonly weights: Block | null;
  readonly floors: Block;
  readonly worst: Block;
  readonly best: Block;
}

/**
 * Rows are clients and columns criteria, unless the weights (or, without weights, the floors) are a column as long as
 * the ratings are high.
 */
export function rateClients(block: Block, scales: Scales): RatedClients {
  const isTurned = isColumnOf(scales.weights ?? scales.floors, block.height);
  const clients = clientsOf(block, isTurned);
  const count = clients.size;
  const weight = scales.weights === null ? null : vectorOf(scales.weights, count);
  const floor = vectorOf(scales.floors, count);
  const low = vectorOf(scales.worst, count);
  const high = vectorOf(scales.best, count);
  const criteria = Array.from({ length: count }, (_, index) =>
    criterion(
      weight === null || !isGiven(scales.weights) ? 1 : (weight[index] ?? 0),
      floor[index] ?? null,
      low[index] ?? null,
      high[index] ?? null,
    ),
  );
  return { clients, criteria, isTurned };
}

function criterion(
  weight: number,
  floor: number | null,
  worstGiven: number | null,
  bestGiven: number | null,
): Criterion {
  const low = worstGiven ?? 1;
  const high = bestGiven ?? 5;
  // Excel on the desktop hands over a blank floor as 0, and where fewer is better 0 would knock out everybody.
  const isBlankFloor = floor === 0 && high < low;
  return {
    weight,
    worst: low,
    best: high,
    floor: isBlankFloor ? null : floor,
    isScaleGiven: worstGiven !== null || bestGiven !== null,
  };
}

/** A row, a column or one cell as `count` numbers; nothing given is all blank, another length is a problem. */
export function vectorOf(block: Block, count: number): readonly (number | null)[] {
  const numbers = numbersIn(block);
  const isLine = block.height === 1 || block.width === 1;
  const [first = null] = numbers;
  if (numbers.length === 1) return new Array<number | null>(count).fill(first);
  if (!isLine || numbers.length !== count) throw new Problem("shape.mismatch");
  return numbers;
}

/**
 * One result a client, in a column, or in a row where criteria stand in rows; an error stays with its client, and one
 * client is one cell.
 */
export function perClient(count: number, isTurned: boolean, compute: (client: number) => ResultCell): Result {
  const one = (client: number): ResultCell => {
    try {
      return compute(client);
    } catch (error) {
      return errorCell(error);
    }
  };
  const rows = new Array<readonly ResultCell[]>(count);
  for (let client = 0; client < count; client++) rows[client] = oneCell(one(client));
  if (count <= 1) return rows[0]?.[0] ?? "";
  return isTurned ? [rows.flat()] : rows;
}

function isColumnOf(block: Block, height: number): boolean {
  return isGiven(block) && block.width === 1 && block.height > 1 && block.height === height;
}

function isGiven(block: Block | null): boolean {
  return block !== null && block.isGiven;
}
