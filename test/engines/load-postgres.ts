import { warehouseScript } from "../../src/warehouse/script";
import { parityClients, parityFirms, practiceRow, type ParityClient } from "./parity";

const partSize = 50_000;

/** The tables of the parity clients; PostgreSQL reads the shortest text of a double to its last bit. */
export async function loadPostgres(
  run: (sql: string, values?: unknown[]) => Promise<void>,
  count: number,
  from = 0,
): Promise<void> {
  for (const sql of warehouseScript("postgres", { hasNames: true }).tables) await run(sql);
  for (const firm of parityFirms) {
    const row = practiceRow(firm);
    await run(`INSERT INTO practice VALUES (${row.map((_, index) => `$${index + 1}`).join(", ")})`, [...row]);
  }
  let part: ParityClient[] = [];
  let first = 0;
  const flush = async (): Promise<void> => {
    const column = (name: keyof ParityClient): string => arrayText(part.map((one) => one[name]));
    const names = arrayText(part.map((_, index) => `C${first + index}`));
    await run(
      "INSERT INTO entries SELECT f, c, DATE '2025-01-03', h FROM unnest($1::text::text[], $2::text::text[], " +
        "$3::text::float8[]) AS t(f, c, h) WHERE h IS NOT NULL",
      [column("firm"), names, column("hours")],
    );
    await run(
      "INSERT INTO invoices SELECT f, c, DATE '2025-01-31', r, d, s FROM unnest($1::text::text[], " +
        "$2::text::text[], $3::text::float8[], $4::text::float8[], $5::text::float8[]) AS t(f, c, r, d, s)",
      [column("firm"), names, column("revenue"), column("direct_costs"), column("serving_costs")],
    );
    await run(
      "INSERT INTO clients SELECT f, c, g, k, i FROM unnest($1::text::text[], $2::text::text[], " +
        "$3::text::float8[], $4::text::float8[], $5::text::bool[]) AS t(f, c, g, k, i)",
      [column("firm"), names, column("fit"), column("knockouts"), column("is_tried")],
    );
    first += part.length;
    part = [];
  };
  for (const one of parityClients(count, from)) if (part.push(one) === partSize) await flush();
  await flush();
  await run("ANALYZE");
}

/** −0 keeps its sign, which a text of a number would lose. */
function arrayText(values: readonly (number | string | boolean | null)[]): string {
  return `{${values.map((value) => (value === null ? "NULL" : Object.is(value, -0) ? "-0" : String(value))).join(",")}}`;
}
