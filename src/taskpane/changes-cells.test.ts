import { changesCells } from "./changes-cells";

describe("sheets may say something else", () => {
  it("after an edit and when files came, not when a file was refused or another pane stored something", () => {
    expect(changesCells(undefined)).toBe(true);
    expect(changesCells({ added: [] })).toBe(true);
    expect(changesCells({ came: [{ file: "a.pdf", problem: "No table." }] })).toBe(false);
    expect(changesCells({ settings: true })).toBe(false);
  });
});
