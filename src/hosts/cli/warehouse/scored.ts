import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { verdictColumns } from "../../../warehouse/views";
import { putNew } from "../write-file";
import type { Cells } from "./source";

export type Row = Readonly<Record<string, unknown>>;

const duckTypes = { text: "VARCHAR", double: "DOUBLE", count: "BIGINT" } as const;
const kinds = Object.values(verdictColumns);

/** Verdicts from any engine, kept in DuckDB on their way into a file; what it computes itself never leaves it. */
export class Scored {
  private constructor(readonly connection: DuckDBConnection) {}

  /** Null where DuckDB is not installed. */
  static async open(): Promise<Scored | null> {
    const connection = await openDuckdb();
    if (connection === null) return null;
    await connection.run(
      `CREATE TABLE scored (${Object.entries(verdictColumns)
        .map(([column, kind]) => `${column} ${duckTypes[kind]}`)
        .join(", ")})`,
    );
    return new Scored(connection);
  }

  async take(parts: AsyncIterable<readonly Cells[]> | string): Promise<void> {
    if (typeof parts === "string") {
      await this.connection.run(`INSERT INTO scored ${parts}`);
      return;
    }
    const appender = await this.connection.createAppender("scored");
    for await (const rows of parts) {
      for (const row of rows) {
        row.forEach((cell, column) => {
          if (cell === null) appender.appendNull();
          else if (kinds[column] === "text") appender.appendVarchar(String(cell));
          else if (kinds[column] === "count") appender.appendBigInt(BigInt(cell));
          else appender.appendDouble(Number(cell));
        });
        appender.endRow();
      }
      appender.flushSync();
    }
    appender.closeSync();
  }

  async counts(): Promise<{ readonly clients: number; readonly firms: number; readonly rows: number }> {
    const [row] = await rowsOf(
      this.connection,
      "SELECT COUNT(*) AS clients, COUNT(DISTINCT firm) AS firms, COALESCE(SUM(row_count), 0) AS row_count FROM scored",
    );
    return { clients: Number(row?.["clients"]), firms: Number(row?.["firms"]), rows: Number(row?.["row_count"]) };
  }

  async first(count: number): Promise<readonly Row[]> {
    return rowsOf(this.connection, `SELECT * FROM scored ORDER BY firm, effective_rate, client LIMIT ${count}`);
  }

  /** Written beside its place, and put there without replacing anything. */
  async write(out: string): Promise<void> {
    const beside = join(dirname(out), `.${basename(out)}.${process.pid}`);
    try {
      await this.connection.run(
        "COPY (SELECT * FROM scored ORDER BY firm, effective_rate, client) " +
          `TO ${quoted(beside)} (FORMAT ${/\.parquet$/i.test(out) ? "PARQUET" : "CSV, HEADER"})`,
      );
      await putNew(beside, out);
    } finally {
      rmSync(beside, { force: true });
    }
  }

  close(): void {
    this.connection.closeSync();
  }
}

/**
 * A database of its own in memory; what does not fit there goes to the folder for temporary files. Null where DuckDB is
 * not installed.
 */
export async function openDuckdb(): Promise<DuckDBConnection | null> {
  const duckdb = await import("@duckdb/node-api").catch(() => null);
  return duckdb === null
    ? null
    : (await duckdb.DuckDBInstance.create(":memory:", { temp_directory: tmpdir() })).connect();
}

export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
