import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "..");
const widest = 160;

/** Everything that people write and read as code; what is made from it, and what belongs to others, is not. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((name) => /\.(?:[cm]?[jt]sx?|css|html)$/.test(name) && !/^(?:generated|examples|docs)\//.test(name))
  .filter((name) => existsSync(resolve(root, name)));

/** The lines of a text that hold more letters than a person reads at a glance, each with its place. */
function wideLines(file: string, text: string): readonly string[] {
  return text
    .split("\n")
    .map((line, index) => ({ letters: Array.from(line).length, place: `${file}:${index + 1}` }))
    .filter(({ letters }) => letters > widest)
    .map(({ letters, place }) => `${place} has ${letters} letters`);
}

describe("what is written by hand", () => {
  it(`has no line of more than ${widest} letters`, () => {
    expect(files.length).toBeGreaterThan(1000);
    expect(files.flatMap((file) => wideLines(file, readFileSync(resolve(root, file), "utf8")))).toEqual([]);
  });

  it("is measured in letters, not in bytes: an ü and a 𝄞 are one each", () => {
    expect(wideLines("some.ts", "ü".repeat(159) + "𝄞")).toEqual([]);
    expect(wideLines("some.ts", `short\n${"a".repeat(161)}\n`)).toEqual(["some.ts:2 has 161 letters"]);
  });
});
