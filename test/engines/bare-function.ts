import { createContext, Script } from "node:vm";
import type { Cells } from "../../src/hosts/cli/warehouse/source";
import { judgeInputs, judgeResults } from "../../src/warehouse/judge-function";
import { verdictColumns } from "../../src/warehouse/views";
import { warehouseScript } from "../../src/warehouse/script";
import { parityClients, parityPractice } from "./parity";

type Given = Readonly<Record<string, number | string | boolean | null>>;

const practice = {
  minimum_rate: parityPractice.minimumRate,
  avoidable_cost_per_hour: parityPractice.avoidableCostPerHour,
  full_cost_per_hour: parityPractice.fullCostPerHour,
  minimum_fit: 50,
  maximum_increase: 0.3,
  tolerance: 0.02,
};

/**
 * What the JavaScript function of BigQuery or Snowflake answers for the parity clients, in a scope without anything.
 */
export async function* askFunction(engine: "bigquery" | "snowflake", count: number): AsyncIterable<readonly Cells[]> {
  const judge = inBareScope(warehouseScript(engine, { hasNames: false }).functions[0] ?? "", engine);
  let index = 0;
  for (const client of parityClients(count)) {
    const fit = client.knockouts > 0 ? 0 : client.fit;
    const row: Given = { ...judge({ ...client, ...practice, fit }), fit, client: `C${index++}` };
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
