import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dice } from "./reliability/dice";
import { judge, outcomes, type Judged } from "./reliability/judge";
import { planOf, type Plan } from "./reliability/plan";
import { smallest } from "./reliability/shrink";
import { writeFiles } from "./reliability/write-table";
import { readFile } from "../src/files/read-file";

// Tables as owners have them, made by chance: how many are read right, refused, said as doubtful, and, which must be
// none, quietly wrong.
//   npx tsx bench/reliability.ts [count] [first]     all of them, and what the wrong ones have in common
//   npx tsx bench/reliability.ts show NUMBER…        single tables, made as small as they stay wrong

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "keepworthy-reliability-"));

void (
  words[0] === "show" ? show(words.slice(1).map(Number)) : all(Number(words[0] ?? 20_000), Number(words[1] ?? 0))
).finally(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly plan: Plan;
  readonly judged: Judged;
}

async function all(count: number, first: number): Promise<void> {
  const counts = new Map(outcomes.map((outcome) => [outcome, 0]));
  const [wrong, refused]: [Result[], Result[]] = [[], []];
  const started = performance.now();
  for (let seed = first; seed < first + count; seed++) {
    const plan = planOf(seed, new Dice(seed));
    const judged = await judge(plan, folder);
    counts.set(judged.outcome, (counts.get(judged.outcome) ?? 0) + 1);
    if (judged.outcome === "quietly wrong" || judged.outcome === "crashed") wrong.push({ plan, judged });
    if (judged.outcome === "refused") refused.push({ plan, judged });
  }
  console.log(`${count} tables in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  for (const [outcome, number] of counts)
    console.log(`${outcome.padEnd(18)} ${String(number).padStart(6)}  ${((100 * number) / count).toFixed(2)} %`);
  if (words.includes("--numbers")) console.log(wrong.map(({ plan }) => plan.seed).join(" "));
  inCommon("Quietly wrong", wrong);
  inCommon("Refused", refused);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** How often each trait stands among the tables of one outcome, with a few of their numbers. */
function inCommon(title: string, results: readonly Result[]): void {
  if (results.length > 0) console.log(`${title}:`);
  const traits = new Map<string, number[]>();
  for (const { plan, judged } of results)
    for (const trait of [...traitsOf(plan), ...judged.sentences.slice(0, 1)])
      traits.set(trait, [...(traits.get(trait) ?? []), plan.seed]);
  const often = [...traits].sort(([, first], [, second]) => second.length - first.length).slice(0, 40);
  for (const [trait, seeds] of often)
    console.log(`  ${String(seeds.length).padStart(5)} × ${trait.padEnd(40)} ${seeds.slice(0, 6).join(" ")}`);
}

function traitsOf({
  kind,
  container,
  tongue,
  spoiling,
  dialect,
  lateDialect,
  columns,
  isOdd,
  isMixed,
  from,
}: Plan): readonly string[] {
  const money = columns
    .filter(({ meaning }) => ["amount", "net", "gross", "tax"].includes(meaning))
    .map(({ header }) => header)
    .join(" + ");
  const time = columns
    .filter(({ meaning }) => meaning === "hours")
    .map(({ header }) => header)
    .join();
  return [
    `kind: ${kind}`,
    `file: ${container}`,
    `tongue: ${tongue}`,
    `spoiling: ${spoiling}`,
    `days: ${dialect.days}`,
    `time: ${dialect.time} under ${time}`,
    `money: ${money}`,
    `client: ${columns.find(({ meaning }) => meaning === "client")?.header}`,
    `numbers: ${dialect.decimal}${dialect.thousands}${dialect.places}`,
    ...(lateDialect === null ? [] : ["late dialect"]),
    ...(isOdd ? ["odd names"] : []),
    ...(isMixed ? ["fees and rates"] : []),
    ...(from === null ? [] : ["period"]),
  ];
}

async function show(seeds: readonly number[]): Promise<void> {
  for (const seed of seeds) {
    const plan = planOf(seed, new Dice(seed));
    const { outcome } = await judge(plan, folder);
    const small =
      outcome === "quietly wrong" || outcome === "crashed"
        ? await smallest(plan, async (one) => (await judge(one, folder)).outcome === outcome)
        : plan;
    const { differences, sentences } = await judge(small, folder);
    console.log(
      `## ${seed}: ${outcome} (${small.kind}, ${small.spoiling}${small.from === null ? "" : `, from ${small.from}`})`,
    );
    for (const { name, bytes } of writeFiles(small)) console.log(`${name}\n${await contentOf(small, name, bytes)}`);
    console.log(`${differences.slice(0, 6).join("\n")}\nsaid: ${sentences.join(" | ")}\n`);
  }
}

/** The text of a file, or the cells of a workbook as they are read. */
async function contentOf({ container, encoding }: Plan, name: string, bytes: Buffer): Promise<string> {
  if (container === "csv")
    return JSON.stringify(
      bytes.toString(encoding === "utf16le" ? "utf16le" : encoding === "latin1" ? "latin1" : "utf8").slice(0, 1500),
    );
  const [sheet] = await readFile(name, bytes);
  return (sheet?.rows ?? [])
    .slice(0, 20)
    .map((cells, row) => JSON.stringify([cells, sheet?.formats?.[row]]))
    .join("\n");
}
