import { warehouseScript } from "../../src/warehouse/script";
import { verdictColumns } from "../../src/warehouse/views";
import { loadPostgres } from "./load-postgres";

// Prints the verdicts of this many parity clients from one on, a line each; figures as the text that the engine gives, in which −0 is
// not 0.

const partSize = 20_000;
const double = 701;
const columns = Object.keys(verdictColumns).join(", ");

void (async () => {
  const { PGlite } = await import("@electric-sql/pglite");
  const database = await PGlite.create();
  await loadPostgres(
    async (sql, values) => {
      await database.query(sql, values);
    },
    Number(process.argv[2]),
    Number(process.argv[3]),
  );
  await database.exec(
    `CREATE TABLE scored AS SELECT ROW_NUMBER() OVER () AS place, ${columns} FROM (${warehouseScript("postgres", { hasNames: true }).query}) AS v`,
  );
  for (let first = 1; ; first += partSize) {
    const { rows } = await database.query<(string | null)[]>(
      `SELECT ${columns} FROM scored WHERE place >= ${first} AND place < ${first + partSize}`,
      [],
      { rowMode: "array", parsers: { [double]: (text: string) => text } },
    );
    if (rows.length === 0) break;
    process.stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
  await database.close();
})();
