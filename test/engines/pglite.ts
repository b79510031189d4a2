import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Cells } from "../../src/hosts/cli/warehouse/source";
import { verdictColumns } from "../../src/warehouse/views";

const root = join(__dirname, "../..");
const kinds = Object.values(verdictColumns);
const partSize = 20_000;

/**
 * The verdicts of the parity clients from PGlite, PostgreSQL in WebAssembly. It runs in a process of its own, because
 * it loads itself as a module.
 */
export async function* askPglite(count: number, first = 0): AsyncIterable<readonly Cells[]> {
  const server = spawn(
    process.execPath,
    ["--import", "tsx", join(__dirname, "pglite-process.ts"), String(count), String(first)],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = once(server, "exit");
  let said = "";
  server.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
  let part: Cells[] = [];
  for await (const line of createInterface({ input: server.stdout })) {
    part.push(
      (JSON.parse(line) as readonly (string | null)[]).map((cell, column) =>
        cell !== null && kinds[column] === "double" ? Number(cell) : cell,
      ),
    );
    if (part.length < partSize) continue;
    yield part;
    part = [];
  }
  yield part;
  const [code] = (await ended) as unknown as readonly [number | null];
  if (code !== 0) throw new Error(said);
}
