import { textReader } from "./text-reader";

describe("the text in a place", () => {
  const cells = [" Ann ", "Lee", null, 42];

  it("is trimmed; of several columns it is joined", () => {
    expect([textReader(0)(cells), textReader([0, 1])(cells), textReader([2, 1])(cells)]).toEqual([
      "Ann",
      "Ann Lee",
      "Lee",
    ]);
  });

  it("is null where nothing stands, or in no column; a number is its digits", () => {
    expect([textReader(2)(cells), textReader([2])(cells), textReader({ at: "section" })(cells)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(textReader(3)(cells)).toBe("42");
  });
});
