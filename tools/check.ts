import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface Step {
  readonly name: string;
  readonly command: string;
}

/** A step that leaves a report of its tests in a file. */
interface Tests extends Step {
  readonly report: string;
}

/**
 * What must hold before anything lands, before the tests; the longest first, and as many at once as the machine has
 * cores.
 */
const steps: readonly Step[] = [
  { name: "build and its sizes", command: "npm run --silent build && npm run --silent size" },
  { name: "types", command: "npm run --silent typecheck" },
  { name: "lint", command: "npm run --silent lint" },
  { name: "types of the pure folders", command: "npm run --silent typecheck:pure" },
  { name: "import rules", command: "npm run --silent fences" },
  { name: "generated files are up to date", command: "npm run --silent generate -- --check" },
  { name: "packages are what the lock file says", command: "npm run --silent check:packages" },
];

const folder = mkdtempSync(join(tmpdir(), "keepworthy-check-"));

/** With more room for what lives shortly a fifth less time goes into collecting it. */
function tests(name: string, options: string): Tests {
  const report = join(folder, `${name}.json`);
  const jest = "node --max-semi-space-size=64 node_modules/jest/bin/jest.js";
  return { name, report, command: `${jest} ${options} --json --outputFile="${report}"` };
}

/** `npm run check -- --no-browser` leaves out two thirds of the time, and says so. */
const withBrowser = !process.argv.includes("--no-browser");

/** What needs no build is tested beside it, the rest afterwards. */
const quickTests = tests("quick tests", "--selectProjects quick --maxWorkers=1");
const otherTests = tests("other tests", `--selectProjects long built${withBrowser ? " browser" : ""}`);

void check().then((code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code;
});

async function check(): Promise<number> {
  sayNode();
  const waiting = [...steps, quickTests];
  const failed = new Set<Step>();
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      if (!(await run(step))) failed.add(step);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  if (steps.some((step) => failed.has(step))) return 1;
  if (!(await run(otherTests))) failed.add(otherTests);
  return count([quickTests, otherTests]) && failed.size === 0 ? 0 : 1;
}

/**
 * .ci/run brings the oldest Node that we promise, on 64-bit Linux; whoever checks by hand has their own, and is told
 * so.
 */
function sayNode(): void {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly engines: { readonly node: string };
  };
  const oldest = /\d+\.\d+/.exec(engines.node)?.[0] ?? "";
  console.log(
    `${process.version.startsWith(`v${oldest}.`) ? "ok    " : "note  "} Node ${process.version}; the oldest that is promised is ${oldest}`,
  );
}

async function run(step: Step): Promise<boolean> {
  const started = Date.now();
  const output: Buffer[] = [];
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(step.command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (part: Buffer) => output.push(part));
    child.stderr.on("data", (part: Buffer) => output.push(part));
    child.on("error", () => resolve(1));
    child.on("close", resolve);
  });
  const isFine = code === 0;
  console.log(`${isFine ? "ok    " : "FAILED"} ${step.name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (!isFine && !("report" in step)) console.log(Buffer.concat(output).toString());
  return isFine;
}

/**
 * Names what failed and what was skipped, and says whether all is well; the last line is the count that others read.
 */
function count(kinds: readonly Tests[]): boolean {
  const reports = kinds.map(({ report }) => JSON.parse(readFileSync(report, "utf8")) as JestReport);
  const files = reports.flatMap(({ testResults }) => testResults);
  for (const file of files) {
    const hasFailed = file.assertionResults.some((test) => test.status === "failed");
    if (hasFailed || (file.assertionResults.length === 0 && file.message !== ""))
      console.log(`${file.name}\n${file.message}`);
    for (const test of file.assertionResults) if (test.status === "pending") console.log(`skipped: ${test.fullName}`);
  }
  const slowest = [...files].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 12);
  console.log(
    `the slowest, in seconds: ${slowest.map((file) => `${basename(file.name).replace(/\.test\.tsx?$/, "")} ${Math.round(lengthOf(file))}`).join(", ")}`,
  );
  const sum = (of: (report: JestReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
  const filesThatDidNotRun = files.filter((file) => file.assertionResults.length === 0).length;
  const failed = sum(({ numFailedTests }) => numFailedTests) + filesThatDidNotRun;
  const skipped = sum(({ numPendingTests }) => numPendingTests);
  const skippedToo = skipped > 0 ? `, ${skipped} skipped` : "";
  if (!withBrowser) console.log("note   tests in a browser were left out: this is not the whole check");
  console.log(`${sum(({ numPassedTests }) => numPassedTests)} passed, ${failed} failed${skippedToo}`);
  return failed === 0;
}

function lengthOf({ startTime, endTime }: JestReport["testResults"][number]): number {
  return (endTime - startTime) / 1000;
}
