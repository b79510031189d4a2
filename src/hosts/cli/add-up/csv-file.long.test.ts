import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFile } from "./csv-file";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keepworthy-csv-file-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The cells of a file of these lines, or null where they can be read in two ways. */
async function cellsOf(lines: readonly string[], width: number, delimiter: string): Promise<string[][] | null> {
  const path = join(folder, "some.csv");
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  const file = csvFile(path, { delimiter, quote: '"', hasBackslash: false, isPadded: false });
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows: string[][] = [];
  const table = { headers: columns.map(String), headerRow: null };
  const isTaken = await file.read(table, columns, (numbers) => {
    rows.push(columns.map((at) => String(file.cell(at, numbers[at]!))));
    return true;
  });
  return isTaken ? rows : null;
}

/** Always the same row of numbers below a bound. */
function numbers(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("a plain CSV", () => {
  it.each([",", ";", "\t", "|"])(
    "is read as it was written, whatever stands in its cells, parted by %j",
    async (delimiter) => {
      const next = numbers();
      // What lies beside the bytes that end a cell, and what is more than a byte.
      const letters = "a + - # ! ~ ä é 東 𝄞 ‘ \u0001 \u0008 \u000b \u000c \u000e \u001f \u007f \t , ; |"
        .split(" ")
        .concat(" ");
      const quoted = [...letters, '"'];
      const rows = Array.from({ length: 1_500 }, () =>
        Array.from({ length: 4 }, () => {
          const isQuoted = next(3) === 0;
          const from = isQuoted ? quoted : letters.filter((letter) => letter !== delimiter);
          const text = Array.from({ length: next(11) }, () => from[next(from.length)]).join("");
          return { text, written: isQuoted ? `"${text.replaceAll('"', '""')}"` : text };
        }),
      );
      const lines = rows.map((cells) => cells.map(({ written }) => written).join(delimiter));
      expect(await cellsOf(lines, 4, delimiter)).toEqual(rows.map((cells) => cells.map(({ text }) => text)));
    },
  );

  it.each([
    ["a quotation mark within a cell", 'ab"c,d'],
    ["a quotation mark behind the last cell", 'a,b"'],
    ["something behind a closing mark", '"a"b,c'],
    ["a mark that nothing closes", '"a,b'],
    ["a byte 0", "a\u0000b,c"],
    ["a cell too many", "a,b,c"],
    ["a cell too few", "a"],
    ["a line end of another kind", "a,b\r"],
  ])("is not one that holds %s, at any place of a word", async (_, line) => {
    for (const before of ["", "x", "xy", "xyz"])
      expect(await cellsOf(["1,2", line.startsWith('"') ? line : before + line, "3,4"], 2, ",")).toBeNull();
  });
});
