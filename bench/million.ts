import { spawn, spawnSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { writeEntries } from "./entries/write-entries";

// 1,000,000 time entries scored by the built terminal program, beside papaparse alone over the same file in the same
// run: rows a second, peak memory, and the ratio of the two.

const count = Number(process.argv[2] ?? 1_000_000);
const program = resolve(__dirname, "../dist/cli/keepworthy.js");
const file = join(tmpdir(), `keepworthy-${count}.csv`);

void measure();

async function measure(): Promise<void> {
  if (!existsSync(program)) throw new Error("dist/cli/keepworthy.js is not built. Run npm run build first.");
  await writeEntries(file, count);
  console.log(`${count} entries, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  const turns: { readonly parse: number; readonly score: number; readonly peak: string }[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const parse = await parseAlone();
    const { seconds: score, peak } = await scoreAll();
    turns.push({ parse, score, peak });
    console.log(
      `papaparse alone ${rate(parse)} rows/s, keepworthy score ${rate(score)} rows/s, peak memory ${peak} MB, ratio ${(parse / score).toFixed(2)}`,
    );
  }
  const ratios = turns.map(({ parse, score }) => parse / score).sort((one, other) => one - other);
  console.log(`median ratio ${(ratios[1] ?? 0).toFixed(2)} (wanted ≥ 0.5)`);
  rmSync(file);
}

function parseAlone(): Promise<number> {
  const start = performance.now();
  return new Promise((done, fail) => {
    Papa.parse(createReadStream(file, { encoding: "utf8", highWaterMark: 256 * 1024 }), {
      chunk: () => undefined,
      complete: () => done((performance.now() - start) / 1000),
      error: fail,
    });
  });
}

/** The program in a process of its own, with the memory that the system saw at most. */
function scoreAll(): Promise<{ readonly seconds: number; readonly peak: string }> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [program, "score", file, "--json", "--minimum-rate", "80", "--cost-per-hour", "30"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMemory(child.pid ?? 0));
  }, 50);
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((done, fail) => {
    child.on("exit", (code) => {
      clearInterval(watch);
      const { rows } = JSON.parse(output) as { readonly rows: { readonly rows: number; readonly used: number } };
      if (code !== 0 || rows.used !== count)
        fail(new Error(`${rows.used} of ${count} entries were counted; exit code ${code}.`));
      done({ seconds: (performance.now() - start) / 1000, peak: peak === 0 ? "unknown" : (peak / 1024).toFixed(0) });
    });
  });
}

/** Kilobytes, as Linux or ps says. */
function residentMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return Number(
      spawnSync("ps", ["-o", "rss=", "-p", String(pid)])
        .stdout.toString()
        .trim() || 0,
    );
  }
}

function rate(seconds: number): string {
  return Math.round(count / seconds).toLocaleString("en");
}
