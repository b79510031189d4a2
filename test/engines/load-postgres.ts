import { warehouseScript } from "../../src/warehouse/script";
import { parityClients, practiceRow, type ParityClient } from "./parity";

const partSize = 50_000;

/** The tables of the parity clients; PostgreSQL reads the shortest text of a double to its last bit. */
export async function loadPostgres(
  run: (sql: string, values?: unknown[]) => Promise<void>,
  count: number,
): Promise<void> {
  for (const sql of warehouseScript("postgres", { hasNames: true }).tables) await run(sql);
  await run("INSERT INTO practice VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", [...practiceRow]);
  let part: ParityClient[] = [];
  let first = 0;
  const flush = async (): Promise<void> => {
    const column = (name: keyof ParityClient): string => arrayText(part.map((one) => one[name]));
    const names = arrayText(part.map((_, index) => `C${first + index}`));
    await run(
      "INSERT INTO entries SELECT 'F', c, DATE '2025-01-03', h FROM unnest($1::text::text[], $2::text::float8[]) AS t(c, h) WHERE h IS NOT NULL",
      [names, column("hours")],
    );
    await run(
      "INSERT INTO invoices SELECT 'F', c, DATE '2025-01-31', r, d, s FROM unnest($1::text::text[], $2::text::float8[], $3::text::float8[], $4::text::float8[]) AS t(c, r, d, s)",
      [names, column("revenue"), column("direct_costs"), column("serving_costs")],
    );
    await run(
      "INSERT INTO clients SELECT 'F', c, f, k, i FROM unnest($1::text::text[], $2::text::float8[], $3::text::float8[], $4::text::bool[]) AS t(c, f, k, i)",
      [names, column("fit"), column("knockouts"), column("is_tried")],
    );
    first += part.length;
    part = [];
  };
  for (const one of parityClients(count)) if (part.push(one) === partSize) await flush();
  await flush();
  await run("ANALYZE");
}

/** −0 keeps its sign, which a text of a number would lose. */
function arrayText(values: readonly (number | string | boolean | null)[]): string {
  return `{${values.map((value) => (value === null ? "NULL" : Object.is(value, -0) ? "-0" : String(value))).join(",")}}`;
}
