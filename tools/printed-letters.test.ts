import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { printedLetters } from "./printed-letters";

it("docs/letters.md says what brief and letters say today", () => {
  expect(readFileSync(join(resolve(__dirname, ".."), "docs/letters.md"), "utf8")).toBe(printedLetters());
});
