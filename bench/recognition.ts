import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { rolesInVocabulary } from "../src/columns/export-vocabulary";
import { recognise } from "../src/columns/recognise";
import type { Recognition } from "../src/columns/recognition";
import type { RowKind } from "../src/columns/rows/row-judgement";
import { normalHeader } from "../src/columns/roles/normal-header";
import { stemsIn } from "../src/columns/roles/read-phrase";
import { vocabularyWithout, wholeVocabulary, type Vocabulary } from "../src/columns/roles/vocabulary";
import { readFile } from "../src/files/read-file";
import { wrongIn, type FieldCase } from "../test/compare-sums";
import { scoreSheets, type ScoredFile } from "../test/score-file";

// How well tables are recognised: the sample exports; the same with all that is known from their own product alone left
// out, words of headers too; and files from the field and of programs that many owners have. Roles and rows are
// compared with what a person reads (examples/expected.json, examples/field), sums with examples/field, and without the
// product with the sums of the whole vocabulary. --wrong names what is wrong.

interface Expected {
  readonly file: string;
  readonly headerRow?: number | null;
  readonly rowKinds?: readonly string[];
  readonly roleColumns?: Readonly<Record<string, unknown>>;
}

/** Right and all of each measure. */
interface Counts {
  decisive: [number, number];
  roles: [number, number];
  rows: [number, number];
  files: [number, number];
  wrongSums: number;
  /** Wrong sums with which something is said. */
  wrongSaid: number;
}

const examples = resolve(__dirname, "../examples");
const decisive = ["client", "hours", "duration", "amount", "amountNet", "date", "invoiceNumber", "currency"];
const isVerbose = process.argv.includes("--wrong");

void measure().then(speed);

async function measure(): Promise<void> {
  const exports_ = expectedOf("expected.json") as readonly Expected[];
  const [known, leftOut] = [noCounts(), noCounts()];
  const stems = await stemsByProduct(tablesIn(examples));
  for (const one of exports_) {
    const path = join(examples, "exports", one.file);
    const whole = await score(path, wholeVocabulary);
    count(known, one, whole, []);
    const product = productOf(one.file);
    const without = await score(path, vocabularyWithout(product, stems.ownOf(product)));
    count(
      leftOut,
      one,
      without,
      sumsOf(whole) === sumsOf(without) ? [] : ["sums differ from those with the product known"],
    );
  }
  print("known files", known);
  print(`each product left out (${stems.count} words of headers are known from one product alone)`, leftOut);
  print("field files", await countCases("field"));
  print("one file of each listed program", await countCases("formats"));
}

/** Files whose sums a person worked out. */
async function countCases(folder: string): Promise<Counts> {
  const counts = noCounts();
  for (const one of expectedOf(`${folder}/expected.json`) as readonly FieldCase[]) {
    const found = await score(join(examples, folder, one.file), wholeVocabulary);
    count(counts, one, found, wrongIn(one, found));
  }
  return counts;
}

function expectedOf(file: string): unknown {
  return JSON.parse(readFileSync(join(examples, file), "utf8"));
}

async function score(path: string, vocabulary: Vocabulary): Promise<ScoredFile> {
  return scoreSheets(await readFile(basename(path), readFileSync(path)), vocabulary);
}

/** The product that a sample's file is named after; what is home-made is a product of its own. */
function productOf(file: string): string {
  return file.startsWith("home-made") || file.endsWith(".xlsx") ? file : (file.split("-")[0] ?? file);
}

/** All tables of a folder and those in it. */
function tablesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory()
      ? tablesIn(join(folder, one.name))
      : /\.(?:csv|xlsx)$/.test(one.name)
        ? [join(folder, one.name)]
        : [],
  );
}

/**
 * The entries of stems.ts that nothing but one product's headers need: without the product nobody would have written
 * them.
 */
async function stemsByProduct(
  paths: readonly string[],
): Promise<{ readonly count: number; ownOf(product: string): ReadonlySet<string> }> {
  const products = new Map<string, Set<string>>();
  for (const path of paths) {
    const file = basename(path);
    const sheets = await readFile(file, readFileSync(path));
    for (const stem of sheets
      .flatMap((sheet) => recognise(sheet))
      .flatMap(({ headers }) => headers.flatMap((header) => stemsIn(normalHeader(header).plain))))
      products.set(stem, (products.get(stem) ?? new Set()).add(productOf(file)));
  }
  const own = [...products].filter(([, from]) => from.size === 1);
  return {
    count: own.length,
    ownOf: (product) => new Set(own.flatMap(([stem, from]) => (from.has(product) ? [stem] : []))),
  };
}

/** Clients with their sums, as one text. */
function sumsOf({ portfolios }: ScoredFile): string {
  return JSON.stringify(
    portfolios.flatMap(({ currency, clients }) =>
      clients.map(({ client, revenue, hours }) => [currency, client, revenue, hours]),
    ),
  );
}

function noCounts(): Counts {
  return { decisive: [0, 0], roles: [0, 0], rows: [0, 0], files: [0, 0], wrongSums: 0, wrongSaid: 0 };
}

function count(counts: Counts, one: Expected, found: ScoredFile, wrongSums: readonly string[]): void {
  const [table] = found.tables;
  const wrong = [...wrongRoles(counts, one, table), ...wrongRows(counts, one, found.kinds[0] ?? [])];
  counts.files[1]++;
  if (wrong.length === 0 && wrongSums.length === 0) counts.files[0]++;
  if (wrongSums.length > 0) counts.wrongSums++;
  if (wrongSums.length > 0 && found.isSaid) counts.wrongSaid++;
  const all = [...wrong, ...wrongSums];
  if (isVerbose && all.length > 0) console.log(`${one.file}\n  ${all.join("\n  ")}`);
}

function wrongRoles(counts: Counts, { roleColumns = {} }: Expected, table: Recognition | undefined): readonly string[] {
  const places: Readonly<Record<string, unknown>> = table === undefined ? {} : rolesInVocabulary(table);
  const wrong: string[] = [];
  for (const [role, place] of Object.entries(roleColumns)) {
    const found = role === "client" ? whoIn(places) : places[role];
    const isRight = JSON.stringify(found) === JSON.stringify(place);
    for (const measure of decisive.includes(role) ? [counts.decisive, counts.roles] : [counts.roles]) {
      measure[1]++;
      if (isRight) measure[0]++;
    }
    if (!isRight) wrong.push(`${role}: wanted ${JSON.stringify(place)}, found ${JSON.stringify(found)}`);
  }
  return wrong;
}

/** Where the client is read: a project or a number stands in for it where nothing else says who. */
function whoIn({ client, clientNumber, project }: Readonly<Record<string, unknown>>): unknown {
  return client ?? clientNumber ?? project;
}

function wrongRows(counts: Counts, { rowKinds = [] }: Expected, kinds: readonly RowKind[]): readonly string[] {
  const wrong = rowKinds.flatMap((kind, row) =>
    kinds[row] === kind ? [] : [`row ${row}: wanted ${kind}, found ${kinds[row]}`],
  );
  counts.rows[0] += rowKinds.length - wrong.length;
  counts.rows[1] += rowKinds.length;
  return wrong;
}

function print(name: string, { decisive: first, roles, rows, files, wrongSums, wrongSaid }: Counts): void {
  const share = ([right, all]: readonly [number, number]): string =>
    `${all === 0 ? "–" : ((100 * right) / all).toFixed(1)} % (${right} of ${all})`;
  console.log(
    `${name}\n  decisive roles ${share(first)}\n  all roles      ${share(roles)}\n` +
      `  row kinds      ${share(rows)}\n  whole files    ${share(files)}\n` +
      `  wrong sums     ${wrongSums - wrongSaid} without a word, ${wrongSaid} with a doubt`,
  );
}

/**
 * A sheet of 100,000 rows beside its first 2,000, by the processor's time: other work on the machine does not count.
 */
function speed(): void {
  const rows = [
    ["Date", "Client", "Project", "Task", "Notes", "Hours", "Billable?", "Person", "Rate", "Amount", "Currency"],
    ...Array.from({ length: 100_000 }, (_, row) => entry(row)),
  ];
  const middle = (count: number): string => {
    const sheet = { file: "", name: "", rows: rows.slice(0, count) };
    const times = Array.from({ length: 15 }, () => {
      const start = process.cpuUsage();
      recognise(sheet);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return (times.sort((a, b) => a - b)[7] ?? 0).toFixed(1);
  };
  console.log(`100,000 rows ${middle(100_001)} ms of the processor, 2,000 rows ${middle(2000)} ms`);
}

/** Days, hours, rates and sums change from row to row, as in a real export. */
function entry(row: number): readonly string[] {
  const [hours, rate] = [(((row * 7) % 33) + 1) / 4, 80 + (row % 9)];
  return [
    new Date(Date.UTC(2025, 0, 1 + (row % 365))).toISOString().slice(0, 10),
    `Client ${row % 400}`,
    `Project ${row % 37}`,
    "Task",
    `words of entry ${row}`,
    hours.toFixed(2),
    row % 5 === 0 ? "No" : "Yes",
    ["Mara", "Kim", "Ole"][row % 3] ?? "",
    rate.toFixed(2),
    (hours * rate).toFixed(2),
    "EUR",
  ];
}
