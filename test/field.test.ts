import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { wrongIn, type FieldCase } from "./compare-sums";
import { scoreFile } from "./score-file";

// Files whose structure comes from public reports of faults and from what public programs write; names and sums are invented. The
// expected readings are a person's.

const folder = resolve(__dirname, "../examples/field");
const cases = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly FieldCase[];

/** Files that are still read wrongly, with the reason. A file that comes out right must leave this list, so that it only shrinks. */
const stillWrong: Readonly<Record<string, string>> = {
  "month-sheets-and-year.xlsx": "the year's sheet is added to its months",
};

describe("files from the field", () => {
  it("are all listed", () => {
    expect(cases.map(({ file }) => file).sort()).toEqual(readdirSync(folder).filter((file) => file !== "expected.json").sort());
    expect(cases.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(stillWrong)));
  });

  it.each(cases.filter(({ file }) => stillWrong[file] === undefined))("$file: $why", async (one) => {
    expect(wrongIn(one, await scoreFile(join(folder, one.file)))).toEqual([]);
  });

  it.each(cases.filter(({ file }) => stillWrong[file] !== undefined))("$file is still wrong; once it is right, take it off the list", async (one) => {
    expect(wrongIn(one, await scoreFile(join(folder, one.file)))).not.toEqual([]);
  });
});
