import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openReader } from "../src/columns/rows/row-reader";
import { recognise } from "../src/columns/recognise";
import type { Recognition } from "../src/columns/recognition";
import { readFile } from "../src/files/read-file";

// How many roles and rows of the sample exports are recognised as examples/expected.json says. The recogniser holds no data of single
// products but what src/columns/roles/formats names; with those left out the figures are the same ones that an unknown format would get.

interface Expected {
  readonly file: string;
  readonly headerRow: number;
  readonly layout: string;
  readonly rowKinds: readonly string[];
  readonly roleColumns: Readonly<Record<string, unknown>>;
}

const examples = resolve(__dirname, "../examples");
const decisive = ["client", "hours", "duration", "amount", "date", "invoiceNumber", "currency"];
const isVerbose = process.argv.includes("--wrong");

void score().then(speed);

async function score(): Promise<void> {
  const expected = JSON.parse(readFileSync(join(examples, "expected.json"), "utf8")) as readonly Expected[];
  const roles = new Map<string, { right: number; all: number; extra: number }>();
  const counts = { rows: 0, rightRows: 0, headers: 0, layouts: 0, whole: 0 };
  for (const one of expected) {
    const [sheet] = await readFile(one.file, readFileSync(join(examples, "exports", one.file)));
    if (sheet === undefined) continue;
    const [found] = recognise(sheet);
    if (found === undefined) continue;
    const reader = openReader(found);
    const kinds = sheet.rows.map((cells, row) => reader.read(cells, row).kind);
    const wrong = compare(one, found, kinds, roles);
    counts.rows += kinds.length;
    counts.rightRows += kinds.filter((kind, row) => kind === one.rowKinds[row]).length;
    counts.headers += found.headerRow === one.headerRow ? 1 : 0;
    counts.layouts += found.layout === one.layout ? 1 : 0;
    counts.whole += wrong.length === 0 ? 1 : 0;
    if (isVerbose && wrong.length > 0) console.log(`${one.file}\n  ${wrong.join("\n  ")}`);
  }
  print(roles, counts, expected.length);
}

function compare(one: Expected, found: Recognition, kinds: readonly string[], roles: Map<string, { right: number; all: number; extra: number }>): readonly string[] {
  const wrong: string[] = [];
  const tally = (role: string): { right: number; all: number; extra: number } => {
    const entry = roles.get(role) ?? { right: 0, all: 0, extra: 0 };
    roles.set(role, entry);
    return entry;
  };
  const places = found.roleColumns as Readonly<Record<string, unknown>>;
  for (const [role, place] of Object.entries(one.roleColumns)) {
    tally(role).all++;
    if (JSON.stringify(places[role]) === JSON.stringify(place)) tally(role).right++;
    else wrong.push(`${decisive.includes(role) ? "!" : ""}${role}: wanted ${JSON.stringify(place)}, found ${JSON.stringify(places[role])}`);
  }
  for (const role of Object.keys(places)) {
    if (role in one.roleColumns) continue;
    tally(role).extra++;
    if (decisive.includes(role)) wrong.push(`!${role}: found ${JSON.stringify(places[role])}, wanted none`);
  }
  if (found.headerRow !== one.headerRow) wrong.push(`header: wanted ${one.headerRow}, found ${found.headerRow}`);
  if (found.layout !== one.layout) wrong.push(`layout: wanted ${one.layout}, found ${found.layout}`);
  kinds.forEach((kind, row) => {
    if (kind !== one.rowKinds[row]) wrong.push(`row ${row}: wanted ${one.rowKinds[row]}, found ${kind}`);
  });
  return wrong;
}

function print(roles: ReadonlyMap<string, { readonly right: number; readonly all: number; readonly extra: number }>, counts: Readonly<Record<string, number>>, files: number): void {
  const rows = [...roles].sort(([, first], [, second]) => second.all - first.all);
  const percent = (right: number, all: number): string => `${((100 * right) / all).toFixed(1)} %`;
  for (const [role, { right, all, extra }] of rows) if (all > 0) console.log(`${role.padEnd(16)} ${String(right).padStart(3)} of ${String(all).padStart(3)}  ${percent(right, all)}${extra > 0 ? `, ${extra} not wanted` : ""}`);
  const sum = (wanted: (role: string) => boolean, of: "right" | "all"): number => rows.filter(([role]) => wanted(role)).reduce((total, [, entry]) => total + entry[of], 0);
  const isDecisive = (role: string): boolean => decisive.includes(role);
  console.log(`decisive roles   ${percent(sum(isDecisive, "right"), sum(isDecisive, "all"))} of ${sum(isDecisive, "all")}`);
  console.log(`all roles        ${percent(sum(() => true, "right"), sum(() => true, "all"))} of ${sum(() => true, "all")}`);
  console.log(`row kinds        ${percent(counts["rightRows"] ?? 0, counts["rows"] ?? 1)} of ${counts["rows"]}`);
  console.log(`header rows      ${percent(counts["headers"] ?? 0, files)} of ${files}`);
  console.log(`layouts          ${percent(counts["layouts"] ?? 0, files)} of ${files}`);
  console.log(`files all right  ${counts["whole"]} of ${files}`);
}

/** Recognising looks at the beginning only: a sheet of 100,000 rows takes as long as one of 2,000. */
function speed(): void {
  const rows = [["Date", "Client", "Project", "Task", "Notes", "Hours", "Billable?", "Person", "Rate", "Amount", "Currency"], ...Array.from({ length: 100_000 }, (_, row) => ["2026-01-02", `Client ${row % 400}`, "Project", "Task", `words of entry ${row}`, "1.25", "Yes", "Mara", "80.00", "100.00", "EUR"])];
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    recognise({ file: "", name: "", rows });
    return performance.now() - start;
  });
  const short = Array.from({ length: 15 }, () => {
    const start = performance.now();
    recognise({ file: "", name: "", rows: rows.slice(0, 2000) });
    return performance.now() - start;
  });
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[7] ?? 0;
  console.log(`100,000 rows     ${middle(times).toFixed(1)} ms; 2,000 rows ${middle(short).toFixed(1)} ms`);
}
