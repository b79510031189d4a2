import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chunksOf, fetchChunks, keepChunks, listChunks } from "./keep-chunks";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A build with these files. */
function release(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-chunks-"));
  made.push(folder);
  for (const file of files) writeFileSync(join(folder, file), file);
  listChunks(folder);
  return folder;
}

describe("parts of the release before", () => {
  const first = release(
    "taskpane.js",
    "46.aaaaaaaa.js",
    "196.11111111.js",
    "112.dddddddd.css",
    "functions.json",
    "playground.css",
  );
  const second = release("taskpane.js", "46.bbbbbbbb.js", "196.11111111.js");
  const third = release("taskpane.js", "46.cccccccc.js", "196.22222222.js");

  it("are listed: what is fetched later, and nothing else", () => {
    expect(chunksOf(first)).toEqual(["112.dddddddd.css", "196.11111111.js", "46.aaaaaaaa.js"]);
  });

  it("stay beside the new ones for one release, and go with the next", () => {
    expect(keepChunks(first, second)).toEqual(["112.dddddddd.css", "46.aaaaaaaa.js"]);
    expect(readdirSync(second).sort()).toEqual([
      "112.dddddddd.css",
      "196.11111111.js",
      "46.aaaaaaaa.js",
      "46.bbbbbbbb.js",
      "chunks.json",
      "taskpane.js",
    ]);
    expect(keepChunks(second, third)).toEqual(["196.11111111.js", "46.bbbbbbbb.js"]);
    expect(readdirSync(third)).not.toContain("46.aaaaaaaa.js");
  });

  it("are none where there was no release before, or one that kept no list", () => {
    expect(keepChunks(join(tmpdir(), "keepworthy-nothing"), third)).toEqual([]);
  });

  it("are fetched from the server that hands them out now, and one that refuses some stops the release", async () => {
    const refused = new Set<string>();
    const server = createServer((request, response) => {
      const name = (request.url ?? "").replace("/keepworthy/excel/", "");
      if (refused.has(name)) response.writeHead(403).end();
      else if (existsSync(join(first, name))) response.end(readFileSync(join(first, name)));
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keepworthy`;
    const next = release("taskpane.js", "196.11111111.js");
    expect(await fetchChunks(`${address}/excel`, next)).toEqual(["112.dddddddd.css", "46.aaaaaaaa.js"]);
    expect(readFileSync(join(next, "46.aaaaaaaa.js"), "utf8")).toBe("46.aaaaaaaa.js");
    // Nothing is published there yet.
    expect(await fetchChunks(`${address}/playground`, next)).toEqual([]);
    refused.add("46.aaaaaaaa.js");
    await expect(fetchChunks(`${address}/excel`, release("taskpane.js"))).rejects.toThrow("46.aaaaaaaa.js answers 403");
    await new Promise((done) => server.close(done));
  });

  it("that a list names outside of its folder are left alone", () => {
    const hostile = release("46.dddddddd.js");
    writeFileSync(join(hostile, "chunks.json"), JSON.stringify(["../../etc/passwd", "46.dddddddd.js"]));
    expect(keepChunks(hostile, release())).toEqual(["46.dddddddd.js"]);
  });
});
