import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chunksOf, keepChunks, listChunks } from "./keep-chunks";

const made: string[] = [];
afterAll(() => { for (const folder of made) rmSync(folder, { recursive: true }); });

/** A build with these files. */
function release(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-chunks-"));
  made.push(folder);
  for (const file of files) writeFileSync(join(folder, file), file);
  listChunks(folder);
  return folder;
}

describe("parts of the release before", () => {
  const first = release("taskpane.js", "46.aaaaaaaa.js", "196.11111111.js", "functions.json");
  const second = release("taskpane.js", "46.bbbbbbbb.js", "196.11111111.js");
  const third = release("taskpane.js", "46.cccccccc.js", "196.22222222.js");

  it("are listed: what is fetched later, and nothing else", () => {
    expect(chunksOf(first)).toEqual(["196.11111111.js", "46.aaaaaaaa.js"]);
  });

  it("stay beside the new ones for one release, and go with the next", () => {
    expect(keepChunks(first, second)).toEqual(["46.aaaaaaaa.js"]);
    expect(readdirSync(second).sort()).toEqual(["196.11111111.js", "46.aaaaaaaa.js", "46.bbbbbbbb.js", "chunks.json", "taskpane.js"]);
    expect(keepChunks(second, third)).toEqual(["196.11111111.js", "46.bbbbbbbb.js"]);
    expect(readdirSync(third)).not.toContain("46.aaaaaaaa.js");
  });

  it("are none where there was no release before, or one that kept no list", () => {
    expect(keepChunks(join(tmpdir(), "keepworthy-nothing"), third)).toEqual([]);
  });

  it("that a list names outside of its folder are left alone", () => {
    const hostile = release("46.dddddddd.js");
    writeFileSync(join(hostile, "chunks.json"), JSON.stringify(["../../etc/passwd", "46.dddddddd.js"]));
    expect(keepChunks(hostile, release())).toEqual(["46.dddddddd.js"]);
  });
});
