import { resolve } from "node:path";
import { findPatterns, type FoundPattern } from "./patterns/find-patterns";
import { slowInput } from "./patterns/slowness";

jest.setTimeout(300_000);

// Texts of owners are of any length: a pattern that goes back again and again over 100,000 letters hangs the page. Each
// one in the sources is given the worst inputs that follow from its own syntax.

const root = resolve(__dirname, "..");
const { literals, made, atRunTime } = findPatterns(root, "src");

/** The patterns that a file makes of texts as it is loaded. */
function madeBy(file: string): readonly FoundPattern[] {
  const plain = globalThis.RegExp;
  const found: FoundPattern[] = [];
  globalThis.RegExp = class extends plain {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      if (new Error().stack?.split("\n").some((line) => line.includes(file)) === true)
        found.push({ place: file, source: this.source, flags: this.flags });
    }
  } as RegExpConstructor;
  try {
    jest.isolateModules(() => {
      jest.requireActual(file);
    });
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

function slowOnes(patterns: readonly FoundPattern[]): readonly string[] {
  const known = new Map<string, FoundPattern>(
    patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
  );
  return [...known].flatMap(([written, { place, source, flags }]) => {
    const slow = slowInput(source, flags);
    return slow === null
      ? []
      : [
          `${place} ${written}: ${slow.milliseconds.toFixed(0)} ms for ${slow.length} letters of ${JSON.stringify(slow.attack)}`,
        ];
  });
}

describe("every regular expression in the sources", () => {
  it("is linear on 100,000 letters of its worst", () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(slowOnes(literals)).toEqual([]);
  });

  it("is linear too where it is made of texts as its file is loaded", () => {
    const found = [...made].map(([file, count]) => ({ count, patterns: madeBy(file) }));
    expect(found.filter(({ count, patterns }) => patterns.length < count)).toEqual([]);
    expect(slowOnes(found.flatMap(({ patterns }) => patterns))).toEqual([]);
  });

  it("is a literal or stands at the top of its file, so that it can be tried here", () => {
    expect(atRunTime).toEqual([]);
  });
});

describe("the worst inputs", () => {
  it.each([
    ["one repetition in another", /^(?:a+)+$/],
    ["alternatives that begin alike", /^(?:a|aa)+$/],
    ["two repetitions of the same sign", /^\s*,?\s*;?\s*$/],
    ["a repetition before an end, tried from each letter", /[.,;]+$/],
    ["blanks before something, tried from each of them", /\s*\/\s*/],
    ["a bracket that never closes, from each one that opens", /\[[^\]]*\]/g],
    ["digits in groups of three to the end", /\B(?=(?:\d{3})+$)/g],
    ["three parts that all take letters", /^\w+@\w+\.?\w+$/],
  ])("show %s", (_, { source, flags }) => {
    expect(slowInput(source, flags, 4000)).not.toBeNull();
  });

  it.each([
    ["blanks from their first one only", /(?<!\s)\s*\/\s*/],
    ["a number from end to end", /^[-+]?\d+(?:[.,]\d+)?$/],
    ["a quoted text", /^"(?:[^"]|"")*"$/],
  ])("show nothing of %s", (_, { source, flags }) => {
    expect(slowInput(source, flags)).toBeNull();
  });
});
