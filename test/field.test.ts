import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { wrongIn, type FieldCase } from "./compare-sums";
import { scoreFile } from "./score-file";

// Files whose structure comes from public reports of faults and from what public programs write (field), and one of
// each program that so many owners have (formats); names and sums are invented. The expected readings are a person's.

describe.each(["field", "formats"])("files from %s", (name) => {
  const folder = resolve(__dirname, "../examples", name);
  const cases = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly FieldCase[];

  it("are all listed", () => {
    expect(cases.map(({ file }) => file).sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file !== "expected.json")
        .sort(),
    );
  });

  it.each(cases)("$file: $why", async (one) => {
    expect(wrongIn(one, await scoreFile(join(folder, one.file)))).toEqual([]);
  });
});
