import type { countedTables } from "../../../warehouse/schema";

/** Rows of a table at one place: a file, a server, or the whole table where there is but one. */
export interface Shard {
  readonly table: (typeof countedTables)[number];
  readonly name: string;
  readonly rows: number;
}

/** Rows that are on their way at once. */
export const partSize = 20_000;

export type Cells = readonly (string | number | null)[];

/** Where the entries of the firms stand, and what computes their verdicts there. */
export interface WarehouseSource {
  /** Each shard asked by itself; one that does not answer is an error. */
  shards(): Promise<readonly Shard[]>;
  /** All rows of client_verdicts, their columns in its order: some at a time, or a query of the database that keeps them. */
  verdicts(hasNames: boolean): AsyncIterable<readonly Cells[]> | string;
  close(): Promise<void>;
}

/** A server, whose rows come over the network. */
export interface ServerSource extends WarehouseSource {
  verdicts(hasNames: boolean): AsyncIterable<readonly Cells[]>;
}
