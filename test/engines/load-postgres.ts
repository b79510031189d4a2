import { warehouseScript } from "../../src/warehouse/script";
import { parityClients, practiceRow, type ParityClient } from "./parity";
import { withClient } from "./postgres-server";

const partSize = 50_000;

/** The tables of the parity clients; PostgreSQL reads the shortest text of a double to its last bit. */
export async function loadPostgres(address: string, count: number): Promise<void> {
  await withClient(address, async (client) => {
    for (const sql of warehouseScript("postgres", { hasNames: true }).tables) await client.query(sql);
    await client.query("INSERT INTO practice VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", [...practiceRow]);
    let part: ParityClient[] = [];
    let first = 0;
    const flush = async (): Promise<void> => {
      const column = (name: keyof ParityClient): readonly unknown[] =>
        part.map((one) => (Object.is(one[name], -0) ? "-0" : one[name]));
      const names = part.map((_, index) => `C${first + index}`);
      await client.query(
        "INSERT INTO entries SELECT 'F', c, DATE '2025-01-03', h FROM unnest($1::text[], $2::float8[]) AS t(c, h) WHERE h IS NOT NULL",
        [names, column("hours")],
      );
      await client.query(
        "INSERT INTO invoices SELECT 'F', c, DATE '2025-01-31', r, d, s FROM unnest($1::text[], $2::float8[], $3::float8[], $4::float8[]) AS t(c, r, d, s)",
        [names, column("revenue"), column("direct_costs"), column("serving_costs")],
      );
      await client.query(
        "INSERT INTO clients SELECT 'F', c, f, k, i FROM unnest($1::text[], $2::float8[], $3::float8[], $4::bool[]) AS t(c, f, k, i)",
        [names, column("fit"), column("knockouts"), column("is_tried")],
      );
      first += part.length;
      part = [];
    };
    for (const one of parityClients(count)) if (part.push(one) === partSize) await flush();
    await flush();
    await client.query("ANALYZE");
  });
}
