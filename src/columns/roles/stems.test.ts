import { stems } from "./stems";

const entries = Object.entries(stems).flatMap(([meaning, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, meaning] as const),
);

describe("what single words mean", () => {
  it("one meaning a word", () => {
    const meanings = new Map<string, string>();
    const twice = entries.filter(([word, meaning]) => {
      const known = meanings.get(word);
      meanings.set(word, meaning);
      return known !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it("in small letters, a star for the endings only at the end", () => {
    expect(
      entries.map(([word]) => word).filter((word) => !/^[^\s*]+\*?$/.test(word) || word !== word.toLowerCase()),
    ).toEqual([]);
  });
});
