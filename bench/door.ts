import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import vm from "node:vm";

// One call over 100,000 rows through the built Excel bundle, beside a bare loop over the same arrays of rows in the same
// scope, and beside a formula per cell in LibreOffice, all in one run. Ratios count; times belong to this machine and moment.

const height = 100_000;
const runs = 15;
const bundle = resolve(__dirname, "../dist/excel/functions.js");
type Callable = (...given: readonly unknown[]) => unknown;
type Rows = readonly (readonly number[])[];

if (!existsSync(bundle)) throw new Error("dist/excel/functions.js is not built. Run npm run build first.");

function measure(): void {
  const { functions, scope } = load();
  const columns = [0, 1, 2, 3, 4].map((column) => figures(1, (row) => figure(row, column)));
  const ratings = figures(6, (row, column) => 1 + ((row * 7 + column * 3) % 5));
  const weights = [[3, 2, 2, 1, 1, 1]];
  const called = (id: string, ...given: readonly unknown[]): unknown => functions.get(id)?.(...given, {});
  const bareYield = vm.runInContext(bareYieldSource, scope) as Callable;
  const bareFit = vm.runInContext(bareFitSource, scope) as Callable;
  report("CLIENTYIELD, 5 columns", () => called("CLIENTYIELD", ...columns), () => bareYield(...columns));
  report("FITSCORE, 6 criteria", () => called("FITSCORE", ratings, weights, null, null, null), () => bareFit(ratings, weights));
  libreOffice(columns);
}

const bareYieldSource = `(function (revenue, hours, cost, direct, serving) {
  const rows = new Array(revenue.length);
  for (let i = 0; i < rows.length; i++) rows[i] = [(revenue[i][0] - direct[i][0] - serving[i][0] - hours[i][0] * cost[i][0]) / revenue[i][0]];
  return rows;
})`;

const bareFitSource = `(function (ratings, weights) {
  const rows = new Array(ratings.length);
  for (let i = 0; i < rows.length; i++) {
    let sum = 0, total = 0;
    for (let j = 0; j < weights[0].length; j++) { sum += weights[0][j] * (ratings[i][j] - 1) / 4; total += weights[0][j]; }
    rows[i] = [100 * sum / total];
  }
  return rows;
})`;

function load(): { readonly functions: ReadonlyMap<string, Callable>; readonly scope: vm.Context } {
  const functions = new Map<string, Callable>();
  const scope = vm.createContext({ CustomFunctions: { associate: (id: string, callable: Callable) => functions.set(id, callable), Error, ErrorCode: {} } });
  vm.runInContext(readFileSync(bundle, "utf8"), scope);
  return { functions, scope };
}

function figures(width: number, at: (row: number, column: number) => number): Rows {
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => at(row, column)));
}

function figure(row: number, column: number): number {
  return [1000 + (row % 977) * 1.5, 5 + (row % 97) * 0.25, 40 + (row % 13), row % 50, row % 20][column] ?? 0;
}

/** Taken in turns, so that what else the machine does meets both alike; the middle of all runs counts. */
function report(title: string, door: () => unknown, bare: () => unknown): void {
  const times = { door: [] as number[], bare: [] as number[] };
  for (let run = 0; run < runs + 5; run++) {
    const bareTime = time(bare);
    const doorTime = time(door);
    if (run < 5) continue;
    times.bare.push(bareTime);
    times.door.push(doorTime);
  }
  const [door_, bare_] = [middle(times.door), middle(times.bare)];
  console.log(`${title}: bare loop ${bare_.toFixed(1)} ms, one call ${door_.toFixed(1)} ms, ratio ${(bare_ / door_).toFixed(2)} (wanted ≥ 0.5)`);
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The same yields as a formula per cell: LibreOffice reads the figures, fills and saves; the time of the same file without formulas is taken off. */
function libreOffice(columns: readonly Rows[]): void {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-"));
  const formula = (row: number): string => `=(A${row + 1}-D${row + 1}-E${row + 1}-B${row + 1}*C${row + 1})/A${row + 1}`;
  const seconds = [(row: number) => formula(row), () => "0"].map((last, index) => {
    const path = join(folder, `${index}.csv`);
    writeFileSync(path, Array.from({ length: height }, (_, row) => [...columns.map((column) => column[row]?.[0]), last(row)].join(";")).join("\n"));
    const start = performance.now();
    const { status } = spawnSync("soffice", ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,true", "--convert-to", "xlsx", "--outdir", join(folder, "out"), path]);
    return status === 0 ? performance.now() - start : NaN;
  });
  rmSync(folder, { recursive: true, force: true });
  const [withFormulas = NaN, without = NaN] = seconds;
  if (Number.isNaN(withFormulas)) console.log("A formula per cell in LibreOffice: skipped, soffice is not installed.");
  else console.log(`A formula per cell in LibreOffice: ${(withFormulas - without).toFixed(0)} ms for ${height} formulas (${withFormulas.toFixed(0)} ms with, ${without.toFixed(0)} ms without them).`);
}

measure();
