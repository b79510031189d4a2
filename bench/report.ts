import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// A report of 10,000 clients by the built terminal program, as .xlsx and as .html, beside the same run without a
// report: seconds, peak memory, size of the file.

const count = Number(process.argv[2] ?? 10_000);
const program = resolve(__dirname, "../dist/cli/keepworthy.js");

function measure(): void {
  if (!existsSync(program)) throw new Error("dist/cli/keepworthy.js is not built. Run npm run build first.");
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-report-"));
  const file = join(folder, "clients.csv");
  const lines = Array.from(
    { length: count },
    (_, row) => `Client ${row + 1},${10 + (row % 300)},${(10 + (row % 300)) * (40 + ((row * 7919) % 90))}`,
  );
  writeFileSync(file, `Client,Hours,Revenue\n${lines.join("\n")}\n`);
  for (const name of [null, "report.xlsx", "report.html"]) {
    const start = performance.now();
    const out = name === null ? [] : ["--out", join(folder, name)];
    const run = spawnSync(
      "/usr/bin/time",
      [
        "-f",
        "%M",
        process.execPath,
        program,
        "score",
        file,
        "--csv",
        "--minimum-rate",
        "80",
        "--cost-per-hour",
        "50",
        ...out,
      ],
      { encoding: "utf8", maxBuffer: 1e9 },
    );
    if (run.status !== 0) throw new Error(run.stderr);
    const peak = Number(run.stderr.trim().split("\n").at(-1)) / 1024;
    const size = name === null ? "" : `, ${(statSync(join(folder, name)).size / 1e6).toFixed(1)} MB`;
    console.log(
      `${count} clients, ${name ?? "no report"}: ${((performance.now() - start) / 1000).toFixed(1)} s, peak ${peak.toFixed(0)} MB${size}`,
    );
  }
  rmSync(folder, { recursive: true });
}

measure();
