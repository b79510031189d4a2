import type { Language } from "../../../core/problem";
import { fillIn } from "../../../spreadsheet/print";
import { engines, type Engine } from "../../../warehouse/dialects";
import { warehouseScript } from "../../../warehouse/script";
import { UsageError } from "../usage-error";
import { runDuckdb } from "./run-duckdb";
import { warehouseWords } from "./words";

export interface WarehouseOptions {
  readonly engine: string;
  readonly names?: boolean;
  readonly run?: boolean;
  readonly out?: string;
  readonly json?: boolean;
  readonly language: string;
}

/** Prints what an engine needs for thousands of firms, or computes it here with DuckDB. */
export async function warehouse(folder: string | undefined, options: WarehouseOptions): Promise<void> {
  const language: Language = options.language === "de" ? "de" : "en";
  const engine = engineOf(options.engine, language);
  const hasNames = options.names === true;
  if (options.run !== true) {
    const { tables, views, check } = warehouseScript(engine, { hasNames });
    process.stdout.write(`${[...tables, ...views].map((statement) => `${statement};`).join("\n\n")}\n\n-- ${language === "de" ? "Die beiden Zahlen einer Zeile müssen gleich sein." : "The two numbers of a line must be equal."}\n${check};\n`);
    return;
  }
  if (engine !== "duckdb") throw new UsageError(fillIn(warehouseWords.runs[language], { engine }), 2);
  if (folder === undefined) throw new UsageError(warehouseWords.noFolder[language], 2);
  const rows = await runDuckdb({ folder, hasNames, out: options.out ?? null, language });
  if (rows.length === 0) return;
  process.stdout.write(options.json === true ? `${JSON.stringify(rows, null, 2)}\n` : csv(rows));
}

function engineOf(text: string, language: Language): Engine {
  const found = engines.find((engine) => engine === text);
  if (found === undefined) throw new UsageError(fillIn(warehouseWords.engine[language], { engines: engines.join(", "), text }), 2);
  return found;
}

/** Tab-separated, so that names with commas stay whole. */
function csv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string => (value === null || value === undefined ? "" : `${value as string | number | boolean}`.replace(/[\t\r\n]+/g, " "));
  return `${[heads, ...rows.map((row) => heads.map((head) => cell(row[head])))].map((cells) => cells.join("\t")).join("\n")}\n`;
}
