import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Dice } from "./reliability/dice";

// Faults that befall the terminal while it writes a report: killed at random moments, full drives, limits on a file's
// size, readers that close, several runs at once. Prints how many of each there were and what was left; ends with 1 if
// anything was lost or half written. Faults of the playground, chunks that do not load and storage that refuses, are in
// test/playground-files and test/storage-faults.

const program = resolve(__dirname, "../dist/cli/keepworthy.js");
const folder = mkdtempSync(join(tmpdir(), "keepworthy-faults-"));
const data = join(folder, "data.csv");
const dice = new Dice(14);
const counts = new Map<string, number>();
const bad: string[] = [];
const clients = 500;

if (!existsSync(program)) throw new Error("dist/cli/keepworthy.js is not built. Run npm run build first.");

void run().finally(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(): Promise<void> {
  writeFileSync(
    data,
    `Client,Hours,Amount\n${Array.from({ length: clients }, (_, row) => `Client ${row},${(row % 40) + 1},${100 + row}\n`).join("")}`,
  );
  await kills("html");
  await kills("xlsx");
  printCounts();
  fullDrives();
  smallFiles();
  fullOutputs();
  printCounts();
  await closingReaders();
  await races();
  printCounts();
  console.log(bad.length === 0 ? "Nothing was lost, nothing half written." : bad.join("\n"));
  process.exitCode = bad.length === 0 ? 0 : 1;
}

function printCounts(): void {
  for (const [name, count] of [...counts].sort()) console.log(`${String(count).padStart(4)} × ${name}`);
  counts.clear();
}

function count(name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function started(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, "score", data, ...words], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs to its end; the result is read and thrown away. */
async function ended(child: ChildProcess): Promise<Ended> {
  let said = "";
  child.stdout?.resume();
  child.stderr?.on("data", (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  if (/\n\s+at /.test(said)) bad.push(`a stack trace: ${said.slice(0, 300)}`);
  return { code, said };
}

/** All that a report needs: an .html page to its last tag with every client, a workbook whose parts unpack. */
function isWhole(path: string): boolean {
  const bytes = readFileSync(path);
  try {
    if (path.endsWith(".html")) return /<\/html>\s*$/.test(bytes.toString()) && bytes.includes(`Client ${clients - 1}`);
    const texts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    return texts.some((text) => text.includes(`Client ${clients - 1}`));
  } catch {
    return false;
  }
}

const old = "the old report";

/**
 * 50 runs, half of which replace a report, each killed at a random moment: half of them anywhere, half while the file
 * grows.
 */
async function kills(kind: "html" | "xlsx"): Promise<void> {
  const began = performance.now();
  await ended(started("--out", `timed.${kind}`));
  const whole = performance.now() - began;
  for (let turn = 0; turn < 50; turn++) {
    const place = emptyFolder(`kill-${kind}-${turn}`);
    const path = join(place, `report.${kind}`);
    const replaces = turn % 2 === 0;
    if (replaces) writeFileSync(path, old);
    const child = started("--out", path, ...(replaces ? ["--force"] : []));
    const over = ended(child);
    if (turn % 4 < 2) await wait(dice.int(0, Math.ceil(whole * 1.1)));
    else {
      await until(
        () =>
          child.exitCode !== null || readdirSync(place).some((name) => name.endsWith(".part")) || isNew(path, replaces),
      );
      await wait(dice.int(0, 6));
    }
    child.kill("SIGKILL");
    await over;
    count(`kill -9 of --out .${kind} ${replaces ? "over an old one" : "of a new one"}: ${left(place, path, replaces)}`);
    rmSync(place, { recursive: true });
  }
}

function isNew(path: string, replaces: boolean): boolean {
  return existsSync(path) && (!replaces || readFileSync(path, "utf8").slice(0, old.length) !== old);
}

/** What is there after a kill. */
function left(place: string, path: string, replaced: boolean): string {
  const part = readdirSync(place).some((name) => name.endsWith(".part")) ? ", a .part beside it" : "";
  const others = readdirSync(place).filter((name) => !name.endsWith(".part") && join(place, name) !== path);
  if (others.length > 0) bad.push(`${path}: ${others.join()} beside it`);
  if (!existsSync(path)) {
    if (replaced) bad.push(`${path}: the old report is gone`);
    return `none there${part}`;
  }
  if (replaced && readFileSync(path).equals(Buffer.from(old))) return `the old one whole${part}`;
  if (!isWhole(path)) bad.push(`${path}: half written`);
  return `the new one whole${part}`;
}

/** Drives of 8 kB to 2 MB, with an old report on them. */
function fullDrives(): void {
  for (const size of [8, 64, 512, 2048]) {
    const drive = emptyFolder(`drive-${size}`);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}k`, "tmpfs", drive]).status !== 0) {
      count("small tmpfs: mounting is not allowed here");
      continue;
    }
    try {
      for (const kind of ["html", "xlsx"]) for (const replaces of [true, false]) onSmallDrive(drive, kind, replaces);
    } finally {
      spawnSync("umount", [drive]);
    }
  }
}

function onSmallDrive(drive: string, kind: string, replaces: boolean): void {
  const path = join(drive, `report.${kind}`);
  if (replaces) writeFileSync(path, old);
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, "score", data, "--out", path, ...(replaces ? ["--force"] : [])],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  failedOrWhole("small tmpfs", drive, path, replaces, { code: status, said: stderr.toString() }, "the drive is full");
  rmSync(path, { force: true });
}

/** A limit on the size of a file, as a shared server may set one. */
function smallFiles(): void {
  for (const blocks of [1, 64, 2048]) {
    for (const replaces of [true, false]) {
      const place = emptyFolder(`limit-${blocks}-${replaces}`);
      const path = join(place, "report.html");
      if (replaces) writeFileSync(path, old);
      const { status, stderr } = spawnSync(
        "sh",
        [
          "-c",
          `ulimit -f ${blocks}; exec "$0" "$@"`,
          process.execPath,
          program,
          "score",
          data,
          "--out",
          path,
          ...(replaces ? ["--force"] : []),
        ],
        { stdio: ["ignore", "ignore", "pipe"] },
      );
      failedOrWhole("ulimit -f", place, path, replaces, { code: status, said: stderr.toString() }, "too large");
    }
  }
}

/** Either the report is whole, or it was not written, that is said, and what was there is as it was. */
function failedOrWhole(
  fault: string,
  place: string,
  path: string,
  replaced: boolean,
  { code, said }: Ended,
  why: string,
): void {
  const names = readdirSync(place).filter((name) => join(place, name) !== path);
  if (names.length > 0) bad.push(`${fault}: ${names.join()} left behind`);
  if (code === 0) {
    if (!isWhole(path)) bad.push(`${fault}: half written`);
    count(`${fault}: there was room, the new one whole`);
    return;
  }
  if (code !== 2 || !said.includes(why) || /\n\s+at /.test(said)) bad.push(`${fault}: code ${code}, ${said}`);
  if (replaced ? readFileSync(path, "utf8") !== old : existsSync(path)) bad.push(`${fault}: ${path} is not as it was`);
  count(`${fault}: refused in a sentence, ${replaced ? "the old one whole" : "none there"}`);
}

function fullOutputs(): void {
  if (!existsSync("/dev/full")) {
    count("/dev/full: is not there");
    return;
  }
  for (const options of ["", "--json", "--csv", "--all", "--language de"]) {
    const { status, stderr } = spawnSync("sh", [
      "-c",
      `"${process.execPath}" "${program}" score "${data}" ${options} > /dev/full`,
    ]);
    const said = stderr.toString();
    if (status !== 2 || !/(?:the drive is full|das Laufwerk ist voll)\.\n$/.test(said) || /\n\s+at /.test(said))
      bad.push(`/dev/full ${options}: code ${status}, ${said}`);
    count("/dev/full: refused in a sentence");
  }
}

/** 30 readers that close after a random number of bytes; the report is written all the same. */
async function closingReaders(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    const place = emptyFolder(`pipe-${turn}`);
    const path = join(place, "report.html");
    const child = started("--out", path, dice.pick(["--json", "--csv", "--all"]));
    let wanted = turn < 10 ? 0 : dice.int(1, 100_000);
    const close = (): void => {
      child.stdout?.destroy();
    };
    if (wanted === 0) close();
    else
      child.stdout?.on("data", (part: Buffer) => {
        wanted -= part.length;
        if (wanted <= 0) close();
      });
    const { code, said } = await ended(child);
    if (code !== 0 || !isWhole(path)) bad.push(`EPIPE: code ${code}, ${said}`);
    count("EPIPE: code 0, the report whole");
    rmSync(place, { recursive: true });
  }
}

/** Ten times four runs at once for one name. */
async function races(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    const place = emptyFolder(`race-${turn}`);
    const path = join(place, "report.html");
    const all = await Promise.all(Array.from({ length: 4 }, () => ended(started("--out", path))));
    const [won, lost] = [
      all.filter(({ code }) => code === 0),
      all.filter(({ code, said }) => code === 2 && said.includes("exists already")),
    ];
    if (won.length !== 1 || lost.length !== 3 || !isWhole(path) || readdirSync(place).length !== 1)
      bad.push(`race: ${JSON.stringify(all)}`);
    count("four runs at once for one name: one wins, three say that it exists");
  }
}

function emptyFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await wait(0);
}
