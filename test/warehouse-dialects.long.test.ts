import { createContext, Script } from "node:vm";
import { Parser } from "node-sql-parser";
import { judgeInputs, judgeResults } from "../src/warehouse/judge-function";
import { verdictColumns } from "../src/warehouse/views";
import { warehouseScript } from "../src/warehouse/script";
import type { Cells } from "../src/hosts/cli/warehouse/source";
import { compareWithCore, parityClients, parityPractice } from "./engines/parity";

jest.setTimeout(180_000);

type Given = Readonly<Record<string, number | string | boolean | null>>;

describe.each(["bigquery", "snowflake"] as const)("%s, which does not run here", (engine) => {
  const { tables, views, query, check, functions } = warehouseScript(engine, { hasNames: false });

  it.each([...tables, ...views, query, check].map((sql) => [sql.slice(0, 50).replaceAll("\n", " "), sql] as const))(
    "is read by an independent parser: %s",
    (_, sql) => {
      const { tableList } = new Parser().parse(sql, { database: engine });
      expect(tableList.length).toBeGreaterThan(0);
    },
  );

  it("a broken statement is not read by it", () => {
    expect(() => new Parser().parse(query.replace("LEFT JOIN", "LEFT JOINN JOIN"), { database: engine })).toThrow();
  });

  it("its JavaScript function gives the core's values for 20,000 clients in a scope without anything", async () => {
    const judge = inBareScope(functions[0]!, engine);
    const place = (row: Given): Cells =>
      Object.keys(verdictColumns).map((column) => (row[column] ?? null) as string | number | null);
    const rows: Cells[] = [];
    for (const client of parityClients(20_000)) {
      const fit = client.knockouts > 0 ? 0 : client.fit;
      const practice = {
        minimum_rate: parityPractice.minimumRate,
        avoidable_cost_per_hour: 25,
        full_cost_per_hour: 60,
        minimum_fit: 50,
        maximum_increase: 0.3,
        tolerance: 0.02,
      };
      rows.push(place({ ...judge({ ...client, fit, ...practice }), fit, client: `C${rows.length}` }));
    }
    expect(
      await compareWithCore(
        20_000,
        (async function* () {
          yield await Promise.resolve(rows);
        })(),
      ),
    ).toMatchObject({ differing: 0, named: [] });
  });

  it("the function fits inline: BigQuery takes 32 kB of it, Snowflake advises 100 kB", () => {
    expect(functions[0]!.length).toBeLessThan(engine === "bigquery" ? 32_768 : 100_000);
  });
});

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
    expect(Object.keys(answer)).toEqual([...judgeResults]);
    return answer;
  };
}
