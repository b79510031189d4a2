import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { rowReader } from "../src/columns/rows/row-reader";
import { rolesInVocabulary } from "../src/columns/export-vocabulary";
import { recognise } from "../src/columns/recognise";
import { readFile } from "../src/files/read-file";

interface Expected {
  readonly file: string;
  readonly headerRow: number;
  readonly layout: string;
  readonly rowKinds: readonly string[];
  readonly roleColumns: Readonly<Record<string, unknown>>;
}

const examples = resolve(__dirname, "../examples");
const expected = JSON.parse(readFileSync(join(examples, "expected.json"), "utf8")) as readonly Expected[];
const workbooks = JSON.parse(readFileSync(join(examples, "expected-xlsx.json"), "utf8")) as readonly {
  readonly file: string;
  readonly headerRows: readonly number[];
  readonly dataRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly roles: Readonly<Record<string, number>>;
}[];

async function found(file: string) {
  const [sheet] = await readFile(file, readFileSync(join(examples, "exports", file)));
  const [recognition] = recognise(sheet!);
  const reader = rowReader(recognition!);
  return { recognition: recognition!, kinds: sheet!.rows.map((cells, row) => reader.read(cells, row).kind) };
}

/**
 * What the general reader does not see yet, file by file and by name; everything else of these files must be right too.
 */
const notYet: Readonly<Record<string, readonly string[]>> = {
  "timings-mediaatelier-macos-csv-export-de.csv": ["entryType"],
  "home-made-arbeitszeit-mit-kommentaren-und-monatsbl-cken-de.csv": ["layout", "row 5"],
};

describe("the sample exports", () => {
  it("are 74", () => {
    expect(expected).toHaveLength(74);
  });

  it.each(expected)("$file: header, layout, every row and every role", async (one) => {
    const { recognition, kinds } = await found(one.file);
    const wrong: string[] = [];
    if (recognition.headerRow !== one.headerRow) wrong.push("header");
    if (recognition.layout !== one.layout) wrong.push("layout");
    one.rowKinds.forEach((kind, row) => {
      if (kinds[row] !== kind) wrong.push(`row ${row}`);
    });
    const places = rolesInVocabulary(recognition);
    for (const [role, place] of Object.entries(one.roleColumns))
      if (JSON.stringify(places[role]) !== JSON.stringify(place)) wrong.push(role);
    expect(wrong).toEqual(notYet[one.file] ?? []);
  });

  it.each(workbooks)("$file: header rows, data, totals and roles of a workbook", async (one) => {
    const { recognition, kinds } = await found(one.file);
    expect(recognition.headerRows).toEqual(one.headerRows);
    for (const row of one.dataRows) expect([row, kinds[row]]).toEqual([row, "data"]);
    for (const row of one.totalRows) expect([row, kinds[row]]).toEqual([row, "total"]);
    const places = rolesInVocabulary(recognition);
    expect(Object.fromEntries(Object.keys(one.roles).map((role) => [role, places[role]]))).toEqual(one.roles);
  });
});
