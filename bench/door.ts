import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { buildSync } from "esbuild";
import { catalogue } from "../src/functions";
import type { FunctionDefinition } from "../src/spreadsheet/define-function";
import type { computation, wholeLoop } from "./door/bare";

// One call of every function over 100,000 rows through the built Excel bundle, beside a bare loop over the same arrays
// of rows in the same scope, and one of them beside a formula per cell in LibreOffice, all in one run. Ratios count;
// times belong to this machine and moment.

const height = 100_000;
const runs = 9;
const bundle = resolve(__dirname, "../dist/excel/functions.js");
type Callable = (...given: readonly unknown[]) => unknown;
type Rows = readonly (readonly unknown[])[];

if (!existsSync(bundle)) throw new Error("dist/excel/functions.js is not built. Run npm run build first.");

function measure(): void {
  const { functions, bareOf } = load();
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  for (const definition of catalogue.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const given = inputsOf(definition);
    const bare = bareOf(definition, given);
    if (bare === null) console.log(`${definition.id}: has no bare loop`);
    else report(definition, functions.get(definition.id) as Callable, bare, given);
  }
  if (process.argv.includes("--libreoffice")) libreOffice([0, 1, 2, 3, 4].map((column) => tiled([[figure(column)]])));
}

/**
 * The first example of the function, made 100,000 rows long; what may be left out stays one cell, and so does what
 * belongs to the columns.
 */
function inputsOf({ id, parameters, examples: [first] }: FunctionDefinition): readonly unknown[] {
  const columns = columnsOf[id];
  if (columns !== undefined) return columns();
  return parameters.map(({ isRequired }, index) => {
    const argument = first.arguments[index];
    const rows: Rows = isRows(argument) ? argument : [[argument]];
    return isRequired ? tiled(rows) : rows[0]?.[0];
  });
}

function isRows(argument: unknown): argument is Rows {
  return Array.isArray(argument);
}

const six = (cell: (column: number) => unknown): readonly unknown[] => [0, 1, 2, 3, 4, 5].map(cell);

/** Functions whose arguments do not all run down the rows. */
const columnsOf: Readonly<Record<string, () => readonly unknown[]>> = {
  ACTIVITYCOST: () => [
    tiled([
      [30, 4, 7],
      [6, 2, 9],
    ]),
    [[10, 60, 8]],
    50,
  ],
  FITSCORE: () => [ratings(), [[3, 2, 2, 1, 1, 1]]],
  KNOCKOUTS: () => [ratings(), [six(() => 2)], [six((column) => `criterion ${column}`)]],
  EXPECTATIONFIT: () => [
    tiled([
      [10, 4],
      [9, 10],
    ]),
    [[8, 5]],
  ],
  // So that it pays back in every row: what is regained stays above what is lost.
  EXITPAYBACK: () => [tiled([[12000]]), tiled([[9000]]), tiled([[100]]), 0.6, 60, 0, 500],
  CONTRACTNEED: () => [tiled([[true, false, true]]), tiled([[false, true]])],
  TIMETOHOURS: () => [tiled([["2:30"], [1.5]])],
  BRIERSCORE: () => [tiled([[0.9], [0.8]]), tiled([[true], [false]])],
  NOTICEDAY: () => [Array.from({ length: height }, (_, row) => [46_388 + (row % 365)]), 3, "months", 3],
  RANKWEIGHTS: () => [Array.from({ length: height }, (_, row) => [row + 1])],
};

const ratings = (): Rows =>
  Array.from({ length: height }, (_, row) => six((column) => 1 + ((row * 7 + column * 3) % 5)));

/** Rows again and again, their numbers by and by a little smaller. */
function tiled(rows: Rows): Rows {
  return Array.from({ length: height }, (_, row) =>
    (rows[row % rows.length] ?? []).map((cell) => (typeof cell === "number" ? cell * (1 - (row % 89) / 1000) : cell)),
  );
}

function load(): {
  readonly functions: ReadonlyMap<string, Callable>;
  readonly bareOf: (definition: FunctionDefinition, given: readonly unknown[]) => Callable | null;
} {
  const functions = new Map<string, Callable>();
  const scope = vm.createContext({
    CustomFunctions: {
      associate: (id: string, callable: Callable) => functions.set(id, callable),
      Error,
      ErrorCode: {},
    },
  });
  vm.runInContext(readFileSync(bundle, "utf8"), scope);
  const { outputFiles } = buildSync({
    entryPoints: [resolve(__dirname, "door/bare.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bare",
    target: "es2022",
  });
  vm.runInContext(outputFiles[0]?.text ?? "", scope);
  const { computation: computed, wholeLoop: whole } = vm.runInContext("bare", scope) as {
    readonly computation: typeof computation;
    readonly wholeLoop: typeof wholeLoop;
  };
  return {
    functions,
    bareOf: (definition, given) => {
      const each = computed(definition.id);
      return each === null
        ? whole(definition.id)
        : (vm.runInContext(`(${loopSource(definition, given)})`, scope) as (each: Callable) => Callable)(each);
    },
  };
}

/** Written out as one would by hand: =f(a, b, 50) down the rows is rows[i] = [f(a[i][0], b[i][0], 50)]. */
function loopSource({ parameters }: FunctionDefinition, given: readonly unknown[]): string {
  const values = parameters.map(({ fallback }, index) =>
    isRows(given[index]) ? `given[${index}][row][0]` : JSON.stringify(given[index] ?? fallback ?? null),
  );
  return (
    `(each) => (...given) => { const rows = new Array(${height}); for (let row = 0; row < ${height}; ` +
    `row++) rows[row] = [each(${values.join(", ")})]; return rows; }`
  );
}

function figure(column: number): number {
  return [1000, 5, 40, 50, 20][column] ?? 0;
}

/** Taken in turns, so that what else the machine does meets both alike; the middle of all runs counts. */
function report(
  { id, parameters }: FunctionDefinition,
  door: Callable,
  bare: Callable,
  given: readonly unknown[],
): void {
  const times = { door: [] as number[], bare: [] as number[] };
  const asked = [...parameters.map((_, index) => given[index] ?? null), {}];
  for (let run = 0; run < runs + 3; run++) {
    const bareTime = time(() => bare(...given));
    const doorTime = time(() => door(...asked));
    if (run < 3) continue;
    times.bare.push(bareTime);
    times.door.push(doorTime);
  }
  const [door_, bare_] = [middle(times.door), middle(times.bare)];
  console.log(
    `${id.padEnd(16)} bare loop ${bare_.toFixed(1).padStart(6)} ms, one call ${door_.toFixed(1).padStart(6)} ` +
      `ms, ratio ${(bare_ / door_).toFixed(2)}${bare_ / door_ < 0.5 ? "   below the 0.5 wanted" : ""}`,
  );
}

/** Time of the processor, so that what else the machine does is left out. */
function time(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * The same yields as a formula per cell: LibreOffice reads the figures, fills and saves; the time of the same file
 * without formulas is taken off.
 */
function libreOffice(columns: readonly Rows[]): void {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-"));
  const formula = (row: number): string => `=(A${row + 1}-D${row + 1}-E${row + 1}-B${row + 1}*C${row + 1})/A${row + 1}`;
  const seconds = [(row: number) => formula(row), () => "0"].map((last, index) => {
    const path = join(folder, `${index}.csv`);
    writeFileSync(
      path,
      Array.from({ length: height }, (_, row) =>
        [...columns.map((column) => column[row]?.[0]), last(row)].join(";"),
      ).join("\n"),
    );
    const start = performance.now();
    const { status } = spawnSync("soffice", [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,true",
      "--convert-to",
      "xlsx",
      "--outdir",
      join(folder, "out"),
      path,
    ]);
    return status === 0 ? performance.now() - start : NaN;
  });
  rmSync(folder, { recursive: true, force: true });
  const [withFormulas = NaN, without = NaN] = seconds;
  if (Number.isNaN(withFormulas)) console.log("A formula per cell in LibreOffice: skipped, soffice is not installed.");
  else
    console.log(
      `A formula per cell in LibreOffice: ${(withFormulas - without).toFixed(0)} ms for ${height} formulas ` +
        `(${withFormulas.toFixed(0)} ms with, ${without.toFixed(0)} ms without them).`,
    );
}

measure();
