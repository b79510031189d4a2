import { createContext, Script } from "node:vm";
import type { Cells } from "../../src/hosts/cli/warehouse/source";
import { judgeInputs, judgeResults } from "../../src/warehouse/judge-function";
import { columnsOf } from "../../src/warehouse/schema";
import { verdictColumns } from "../../src/warehouse/views";
import { warehouseScript } from "../../src/warehouse/script";
import { firmOf, parityClients, practiceRow, type ParityClient } from "./parity";

type Given = Readonly<Record<string, number | string | boolean | null>>;

/** The practice of a firm by the names of its columns. */
function practiceOf(client: ParityClient): Given {
  const row = practiceRow(firmOf(client));
  return Object.fromEntries(columnsOf("practice").map(([column], index) => [column, row[index] ?? null]));
}

/**
 * What the JavaScript function of BigQuery or Snowflake answers for the parity clients, in a scope without anything.
 */
export async function* askFunction(engine: "bigquery" | "snowflake", count: number): AsyncIterable<readonly Cells[]> {
  const judge = inBareScope(warehouseScript(engine, { hasNames: false }).functions[0] ?? "", engine);
  let index = 0;
  for (const client of parityClients(count)) {
    const fit = client.knockouts > 0 ? 0 : client.fit;
    const row: Given = { ...judge({ ...practiceOf(client), ...client, fit }), fit, client: `C${index++}` };
    yield await Promise.resolve([
      Object.keys(verdictColumns).map((column) => (row[column] ?? null) as string | number | null),
    ]);
  }
}

/** The body of a function as its engine runs it: arguments by name, no module, no process, no code from text. */
function inBareScope(ddl: string, engine: "bigquery" | "snowflake"): (given: Given) => Given {
  const [, body = ""] =
    (engine === "bigquery" ? /AS r"""\n([\s\S]*)\n"""$/ : /AS \$\$\n([\s\S]*)\n\$\$$/).exec(ddl) ?? [];
  const names = judgeInputs.map((name) => (engine === "snowflake" ? name.toUpperCase() : name));
  const scope = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const call = new Script(`(function (${names.join(", ")}) {\n${body}\n})`).runInContext(scope) as (
    ...values: readonly unknown[]
  ) => Given;
  return (given) => {
    const answer = call(
      ...judgeInputs.map((name) => (engine === "snowflake" && given[name] === null ? undefined : given[name])),
    );
    if (Object.keys(answer).join() !== judgeResults.join()) throw new Error(Object.keys(answer).join());
    return answer;
  };
}
