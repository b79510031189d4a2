import { Parser } from "node-sql-parser";
import { warehouseScript } from "../src/warehouse/script";
import { askFunction } from "./engines/bare-function";
import { compareWithCore, parityClients } from "./engines/parity";

jest.setTimeout(180_000);

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

  it("its JavaScript function gives the core's values for 5,000 clients in a scope without anything", async () => {
    expect(await compareWithCore(5_000, askFunction(engine, 5_000), parityClients(5_000))).toMatchObject({
      differing: 0,
      withoutReason: 0,
      named: [],
    });
  });

  it("the function fits inline: BigQuery takes 32 kB of it, Snowflake advises 100 kB", () => {
    expect(functions[0]!.length).toBeLessThan(engine === "bigquery" ? 32_768 : 100_000);
  });
});
