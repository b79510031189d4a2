import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
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

/** With more room for what lives shortly: a fifth less time goes into collecting it. */
const jest = "node --max-semi-space-size=64 node_modules/jest/bin/jest.js";

const folder = mkdtempSync(join(tmpdir(), "keepworthy-check-"));
const reportFile = join(folder, "tests.json");

void check().then((code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code;
});

async function check(): Promise<number> {
  sayNode();
  const waiting = [...steps];
  const results: boolean[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) results.push(await run(step));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  if (results.includes(false)) return 1;
  const testsRan = await run({ name: "tests", command: `${jest} --json --outputFile="${reportFile}"` });
  return count(testsRan);
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
  if (!isFine && step.name !== "tests") console.log(Buffer.concat(output).toString());
  return isFine;
}

/** Names what failed and what was skipped; the last line is the count that others read. */
function count(testsRan: boolean): number {
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as JestReport;
  for (const file of report.testResults) {
    const failed = file.assertionResults.some((test) => test.status === "failed");
    if (failed || (file.assertionResults.length === 0 && file.message !== ""))
      console.log(`${file.name}\n${file.message}`);
    for (const test of file.assertionResults) if (test.status === "pending") console.log(`skipped: ${test.fullName}`);
  }
  const slowest = [...report.testResults].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 12);
  console.log(
    `the slowest, in seconds: ${slowest.map((file) => `${basename(file.name).replace(/\.test\.tsx?$/, "")} ${Math.round(lengthOf(file))}`).join(", ")}`,
  );
  const suitesThatDidNotRun = report.testResults.filter((file) => file.assertionResults.length === 0).length;
  const failed = report.numFailedTests + suitesThatDidNotRun;
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : "";
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
  return testsRan && failed === 0 ? 0 : 1;
}

function lengthOf({ startTime, endTime }: JestReport["testResults"][number]): number {
  return (endTime - startTime) / 1000;
}
