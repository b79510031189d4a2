import type { Language } from "../../../core/problem";
import { engines, type Engine } from "../../../warehouse/dialects";
import { warehouseScript } from "../../../warehouse/script";
import { fullPath } from "../find-files";
import { UsageError } from "../usage-error";
import { visible } from "../visible";
import { runWarehouse } from "./run";
import { warehousePhrase } from "./words";

export interface WarehouseOptions {
  readonly engine: string;
  readonly names?: boolean;
  readonly run?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * Prints what an engine needs for thousands of firms, or computes it: files of this machine with DuckDB, else on the
 * server at an address.
 */
export async function warehouse(from: readonly string[], options: WarehouseOptions, language: Language): Promise<void> {
  const hasNames = options.names === true;
  if (options.run !== true) {
    process.stdout.write(printed(engineOf(options.engine, language), hasNames, language));
    return;
  }
  if (from.length === 0) throw new UsageError(warehousePhrase("noFolder", language), 2);
  const rows = await runWarehouse({
    from,
    hasNames,
    out: options.out === undefined ? null : fullPath(options.out),
    language,
  });
  if (rows.length === 0) return;
  process.stdout.write(options.json === true ? `${JSON.stringify(rows, null, 2)}\n` : tabbed(rows));
}

function printed(engine: Engine, hasNames: boolean, language: Language): string {
  const { tables, views, functions, check } = warehouseScript(engine, { hasNames });
  return (
    `${[...tables, ...views, ...functions].map((statement) => `${statement};`).join("\n\n")}\n\n` +
    `-- ${warehousePhrase("equalNumbers", language)}\n${check};\n`
  );
}

function engineOf(text: string, language: Language): Engine {
  const found = engines.find((engine) => engine === text);
  if (found === undefined)
    throw new UsageError(warehousePhrase("engine", language, { engines: engines.join(", "), text }), 2);
  return found;
}

/** Tab-separated, so that names with commas stay whole; what a name holds is shown, not obeyed. */
function tabbed(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string =>
    value === null || value === undefined ? "" : visible(`${value as string | number | boolean}`);
  return `${[heads, ...rows.map((row) => heads.map((head) => cell(row[head])))].map((cells) => cells.join("\t")).join("\n")}\n`;
}
