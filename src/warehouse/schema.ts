import { dialects, type Dialect, type Engine } from "./dialects";

export type ColumnType = "text" | "double" | "truth" | "day";

/**
 * What a firm brings: time, invoices and direct costs, its criteria and ratings, what it knows of clients by itself,
 * and the figures of its own practice. A column with ? may be empty.
 */
export const schema = {
  entries: { firm: "text", client: "text", day: "day", hours: "double" },
  invoices: {
    firm: "text",
    client: "text",
    day: "day",
    net: "double?",
    direct_costs: "double?",
    serving_costs: "double?",
  },
  criteria: {
    firm: "text",
    criterion: "text",
    weight: "double",
    worst: "double",
    best: "double",
    is_scale_given: "truth",
    floor: "double?",
  },
  ratings: { firm: "text", client: "text", criterion: "text", rating: "double?" },
  clients: { firm: "text", client: "text", fit: "double?", knockouts: "double", is_tried: "truth" },
  practice: {
    firm: "text",
    minimum_rate: "double?",
    avoidable_cost_per_hour: "double?",
    full_cost_per_hour: "double?",
    minimum_fit: "double",
    maximum_increase: "double",
    tolerance: "double",
    salt: "text",
    months: "double?",
    refill_share: "double?",
    months_to_refill: "double?",
    contribution_per_hour: "double?",
    one_off_cost: "double?",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType | `${ColumnType}?`>>>>;

export type TableName = keyof typeof schema;
export const tableNames = Object.keys(schema) as readonly TableName[];
/** Those whose rows are counted in and out. */
export const countedTables = ["entries", "invoices"] as const satisfies readonly TableName[];

export function columnsOf(table: TableName): readonly (readonly [string, string])[] {
  return Object.entries(schema[table]);
}

/** The statement that makes a table. */
export function tableStatement(table: TableName, engine: Engine): string {
  const dialect = dialects[engine];
  return dialect.createTable(
    table,
    columnsOf(table).map(([column, type]) => `${column} ${sqlType(type, dialect)}`),
  );
}

export function sqlType(type: string, dialect: Dialect): string {
  const name = dialect[type.replace("?", "") as ColumnType];
  return type.endsWith("?") ? dialect.optional(name) : name;
}
