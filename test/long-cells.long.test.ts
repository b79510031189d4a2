import { catalogue } from "../src/functions";
import { call } from "../src/spreadsheet/call";
import type { FunctionDefinition } from "../src/spreadsheet/define-function";

// Somebody pastes the digits of a file into one cell. What is longer than any number is refused by its length, before
// it is looked at: four times the letters are no more work. Both lengths take turns, so that a slow machine is slow for
// both.

const kinds: readonly (readonly [string, (length: number) => string])[] = [
  ["digits", (length) => "1".repeat(length)],
  ["digits with points", (length) => "1.".repeat(length / 2)],
  ["digits in threes", (length) => "123,".repeat(length / 4)],
  ["blanks between digits", (length) => `1${" ".repeat(length - 2)}1`],
  ["times", (length) => "1:".repeat(length / 2)],
  ["currencies", (length) => "EUR ".repeat(length / 4)],
  ["minus signs", (length) => "-".repeat(length)],
];

/**
 * Milliseconds of a call with the cell as one argument after the other, and as a cell of a small table in all of them.
 */
function work(definition: FunctionDefinition, cell: string): number {
  const started = performance.now();
  definition.parameters.forEach((_, at) => {
    const arguments_ = definition.parameters.map((_parameter, index) => (index === at ? [[cell]] : [[1]]));
    call(definition, arguments_);
  });
  call(
    definition,
    definition.parameters.map(() => [
      ["Client", "Hours", "Amount"],
      ["Ash", cell, "100"],
      ["Elm", 3, cell],
    ]),
  );
  return performance.now() - started;
}

describe.each(kinds)("a cell of 32,000 signs: %s", (_, cellOf) => {
  it("is no more work to any function than one of 8,000", () => {
    const [short, long] = [cellOf(8000), cellOf(32_000)];
    const slow = catalogue.filter((definition) => {
      let [few, many] = [Infinity, Infinity];
      for (let turn = 0; turn < 8; turn++) {
        few = Math.min(few, work(definition, short));
        many = Math.min(many, work(definition, long));
        if (many < 3) return false;
      }
      return many > 8 * few;
    });
    expect(slow.map(({ id }) => id)).toEqual([]);
  });
});
