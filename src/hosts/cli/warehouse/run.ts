import { existsSync } from "node:fs";
import type { Language } from "../../../core/problem";
import { UsageError } from "../usage-error";
import { tell } from "../words";
import { openClickHouse } from "./clickhouse";
import { openFiles } from "./files";
import { openPostgres } from "./postgres";
import { Scored, type Row } from "./scored";
import type { WarehouseSource } from "./source";
import { warehousePhrase } from "./words";

export interface WarehouseRun {
  /** Files and folders of this machine, or the address of one server. */
  readonly from: readonly string[];
  readonly hasNames: boolean;
  readonly out: string | null;
  readonly language: Language;
}

const shownRows = 50;
const postgresAddress = /^postgres(ql)?:\/\//;
const clickHouseAddress = /^https?:\/\//;

/**
 * Computes the verdicts where the entries stand; answers the rows to show. Rows in and out are counted, and a
 * difference hands out nothing.
 */
export async function runWarehouse(run: WarehouseRun): Promise<readonly Row[]> {
  checkOut(run);
  const scored = await Scored.open();
  if (scored === null) throw new UsageError(warehousePhrase("noEngine", run.language), 1);
  try {
    await compute(run, scored);
    return await handedOut(run, scored);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(warehousePhrase("failed", run.language, { why: reasonOf(error) }), 1);
  } finally {
    scored.close();
  }
}

async function compute({ from, hasNames, language }: WarehouseRun, scored: Scored): Promise<void> {
  const source = await open(from, scored, language);
  try {
    const shards = await source.shards();
    for (const { table, name, rows } of shards)
      tell(warehousePhrase("shard", language, { file: name === table ? name : `${table}, ${name}`, rows }));
    await scored.take(source.verdicts(hasNames));
    const before = shards.reduce((sum, { rows }) => sum + rows, 0);
    const { rows: after } = await scored.counts();
    if (before !== after) throw new UsageError(warehousePhrase("rowsLost", language, { in: before, out: after }), 1);
  } finally {
    await source.close();
  }
}

function open(from: readonly string[], { connection }: Scored, language: Language): Promise<WarehouseSource> {
  const [first = ""] = from;
  const isAddress = from.length === 1;
  if (isAddress && postgresAddress.test(first)) return openPostgres(first);
  if (isAddress && clickHouseAddress.test(first)) return openClickHouse(first);
  return openFiles(from, connection, language);
}

async function handedOut({ out, language }: WarehouseRun, scored: Scored): Promise<readonly Row[]> {
  const { clients, firms } = await scored.counts();
  if (out !== null) {
    await scored.write(out);
    tell(warehousePhrase("written", language, { rows: clients, firms, file: out }));
    return [];
  }
  const shown = await scored.first(shownRows);
  if (clients > shown.length) tell(warehousePhrase("first", language, { shown: shown.length, rows: clients }));
  return shown;
}

function checkOut({ out, language }: WarehouseRun): void {
  if (out === null) return;
  if (!/\.(parquet|csv)$/i.test(out)) throw new UsageError(warehousePhrase("badOut", language, { file: out }), 2);
  if (existsSync(out)) throw new UsageError(warehousePhrase("exists", language, { file: out }), 2);
}

/** The first line of what an engine says; several tries to connect are one reason. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
