export const engines = ["duckdb", "clickhouse", "postgres", "bigquery", "snowflake"] as const;
export type Engine = (typeof engines)[number];

/** Where engines say the same in other words. */
export interface Dialect {
  readonly double: string;
  readonly text: string;
  readonly truth: string;
  readonly day: string;
  readonly infinity: string;
  /** The statements that put a view in place of what there was. */
  readonly createView: (name: string, body: string) => readonly string[];
  readonly createTable: (name: string, columns: readonly string[]) => string;
  /** A column that may be empty. */
  readonly optional: (type: string) => string;
  /** Every row of the left side, with what the right side has for it. */
  readonly leftJoin: string;
  /** A name that tells nothing: 16 hexadecimal digits of SHA-256 over salt, firm and client. */
  readonly pseudonym: (parts: readonly string[]) => string;
  /**
   * Keeps an engine from computing an inner column again at each place where it is used: PostgreSQL takes 27 times as
   * long without.
   */
  readonly fence: string;
}

const standard = {
  double: "DOUBLE",
  text: "VARCHAR",
  truth: "BOOLEAN",
  day: "DATE",
  createView: (name: string, body: string): readonly string[] => [`CREATE OR REPLACE VIEW ${name} AS\n${body}`],
  createTable: (name: string, columns: readonly string[]) =>
    `CREATE TABLE IF NOT EXISTS ${name} (\n  ${columns.join(",\n  ")}\n)`,
  optional: (type: string) => type,
  leftJoin: "LEFT JOIN",
  fence: "",
};

export const dialects: Readonly<Record<Engine, Dialect>> = {
  duckdb: {
    ...standard,
    infinity: "CAST('infinity' AS DOUBLE)",
    pseudonym: (parts) => `left(sha256(concat_ws(chr(31), ${parts.join(", ")})), 16)`,
  },
  // Servers of 2018 and of today: no CREATE OR REPLACE, no char(), ALL said before each join.
  clickhouse: {
    ...standard,
    double: "Float64",
    text: "String",
    truth: "UInt8",
    day: "Date",
    infinity: "CAST(inf AS Float64)",
    createView: (name, body) => [`DROP TABLE IF EXISTS ${name}`, `CREATE VIEW ${name} AS\n${body}`],
    createTable: (name, columns) =>
      `CREATE TABLE IF NOT EXISTS ${name} (\n  ${columns.join(",\n  ")}\n) ENGINE = MergeTree ORDER BY firm`,
    optional: (type) => `Nullable(${type})`,
    leftJoin: "ALL LEFT JOIN",
    pseudonym: (parts) => `lower(substring(hex(SHA256(concat(${parts.join(", '\\x1F', ")}))), 1, 16))`,
  },
  postgres: {
    ...standard,
    double: "DOUBLE PRECISION",
    text: "TEXT",
    infinity: "CAST('Infinity' AS DOUBLE PRECISION)",
    fence: "\nOFFSET 0",
    pseudonym: (parts) =>
      `left(encode(sha256(convert_to(concat_ws(chr(31), ${parts.join(", ")}), 'UTF8')), 'hex'), 16)`,
  },
  bigquery: {
    ...standard,
    double: "FLOAT64",
    text: "STRING",
    truth: "BOOL",
    infinity: "CAST('inf' AS FLOAT64)",
    pseudonym: (parts) => `LEFT(TO_HEX(SHA256(ARRAY_TO_STRING([${parts.join(", ")}], CHR(31)))), 16)`,
  },
  snowflake: {
    ...standard,
    infinity: "CAST('inf' AS FLOAT)",
    double: "FLOAT",
    pseudonym: (parts) => `LEFT(SHA2(CONCAT_WS(CHR(31), ${parts.join(", ")}), 256), 16)`,
  },
};
