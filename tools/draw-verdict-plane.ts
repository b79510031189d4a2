import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { verdictColors } from "../src/analysis/words/verdict-words";
import { feeIncrease } from "../src/core/fee-increase";
import { usualFigures, verdict as verdictNow, type Verdict } from "../src/core/verdict";
import { openBrowser } from "../test/browser";

// Draws what the verdict says over the whole plane, as the rules in src/core stand now: docs/verdict-plane.svg and
// .png. With a commit it draws the rules as they stood there: docs/verdict-plane-before.svg and .png were drawn from
// 0f2d827^. Run it after every change of the rules, and look.

const root = resolve(__dirname, "..");
const commit = process.argv[2];
const name = commit === undefined ? "verdict-plane" : "verdict-plane-before";
const head =
  commit === undefined
    ? "What the verdict says: money and fit are two axes; fix first, part last"
    : "What the verdict said before its rules became a table";
let verdict = verdictNow;

/** The rules of a commit, which need nothing but src/core. */
async function rulesAt(wanted: string): Promise<typeof verdictNow> {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-rules-"));
  execFileSync("tar", ["-x", "-C", folder], {
    input: execFileSync("git", ["archive", wanted, "src/core"], { cwd: root }),
  });
  const rules: unknown = await import(join(folder, "src/core/verdict.ts"));
  if (typeof rules !== "object" || rules === null || !("verdict" in rules) || typeof rules.verdict !== "function")
    throw new Error(`${wanted} has no verdict.`);
  return rules.verdict as typeof verdictNow;
}

const minimumRate = 100;
/** Pixels for a percent of the minimum and for a point of fit. */
const across = 1.4;
const up = 2.4;
const width = 300 * across;
const height = 100 * up;
const margin = { left: 64, top: 76, gap: 92 } as const;

interface Panel {
  readonly title: string;
  readonly isTried: boolean;
  /** Direct costs as a share of the revenue. */
  readonly costShare: number;
}

const panels: readonly Panel[] = [
  { title: "Nothing tried yet", isTried: false, costShare: 0 },
  { title: "A rise or a talk was tried", isTried: true, costShare: 0 },
  { title: "Nothing tried yet, 60 % of the revenue are direct costs", isTried: false, costShare: 0.6 },
  { title: "Tried, 60 % of the revenue are direct costs", isTried: true, costShare: 0.6 },
];

function answerAt(rate: number, fit: number, { isTried, costShare }: Panel): Verdict {
  const revenue = rate / (1 - costShare);
  const riseNeeded = revenue > 0 ? feeIncrease(revenue, 1, minimumRate, revenue * costShare) : null;
  return verdict({ ...usualFigures, effectiveRate: rate, minimumRate, fit, isTried, riseNeeded });
}

/** A rectangle of one verdict: rates and fits from (inclusive) to (exclusive). */
interface Field {
  readonly answer: Verdict;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  high: number;
}

/** Runs of one verdict along the rate; a row like the one below it makes that one's fields higher. */
function fieldsOf(panel: Panel): readonly Field[] {
  const fields: Field[] = [];
  let open: Field[] = [];
  for (let fit = 0; fit < 100; fit++) {
    const runs = runsAt(fit, panel);
    if (
      runs.length === open.length &&
      runs.every((run, index) => run.answer === open[index]?.answer && run.from === open[index].from)
    )
      for (const field of open) field.high = fit + 1;
    else fields.push(...(open = runs));
  }
  return fields;
}

function runsAt(fit: number, panel: Panel): Field[] {
  const answers = Array.from({ length: 300 }, (_, rate) => answerAt(rate, fit, panel));
  const starts = answers.flatMap((answer, rate) => (rate === 0 || answers[rate - 1] !== answer ? [rate] : []));
  return starts.map((from, index) => ({
    answer: answers[from] ?? "Keep",
    from,
    to: starts[index + 1] ?? 300,
    low: fit,
    high: fit + 1,
  }));
}

function draw(panel: Panel, left: number, top: number): string {
  const fields = fieldsOf(panel);
  const x = (rate: number): number => left + rate * across;
  const y = (fit: number): number => top + height - fit * up;
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#1b1f1f" stroke-dasharray="3 3" stroke-width="1"/>`;
  return [
    `<text x="${left}" y="${top - 12}" class="title">${panel.title}</text>`,
    ...fields.map(
      ({ answer, from, to, low, high }) =>
        `<rect x="${x(from)}" y="${y(high)}" width="${(to - from) * across}" height="${(high - low) * up}" ` +
        `shape-rendering="crispEdges" fill="${verdictColors[answer]}"/>`,
    ),
    line(x(100), y(0), x(100), y(100)),
    line(x(0), y(usualFigures.minimumFit), x(300), y(usualFigures.minimumFit)),
    ...largest(fields).map(({ answer, from, to, low, high }) =>
      label(answer, x((from + to) / 2), y((low + high) / 2), (to - from) * across),
    ),
    ...[0, 100, 200, 300].map(
      (rate) => `<text x="${x(rate)}" y="${top + height + 18}" text-anchor="middle">${rate / 100} ×</text>`,
    ),
    ...[0, 50, 100].map((fit) => `<text x="${left - 8}" y="${y(fit) + 5}" text-anchor="end">${fit}</text>`),
    `<text x="${left + width / 2}" y="${top + height + 36}" text-anchor="middle">effective rate ÷ minimum rate</text>`,
    `<text transform="translate(${left - 40} ${top + height / 2}) rotate(-90)" text-anchor="middle">fit</text>`,
  ].join("\n");
}

/** One label a verdict, in its largest field. */
function largest(fields: readonly Field[]): readonly Field[] {
  const best = new Map<Verdict, Field>();
  const size = ({ from, to, low, high }: Field): number => (to - from) * (high - low);
  for (const field of fields)
    if (size(field) > size(best.get(field.answer) ?? { ...field, to: field.from })) best.set(field.answer, field);
  return [...best.values()];
}

/** Upright where there is room, else turned. */
function label(answer: Verdict, x: number, y: number, room: number): string {
  const turn = answer.length * 8.5 > room ? ` transform="rotate(-90 ${x} ${y})"` : "";
  return `<text x="${x}" y="${y + 5}" text-anchor="middle" class="name"${turn}>${answer}</text>`;
}

async function run(): Promise<void> {
  if (commit !== undefined) verdict = await rulesAt(commit);
  const [whole, tall] = [margin.left * 2 + 2 * width + margin.gap - 40, margin.top + 2 * (height + margin.gap)];
  const drawn = panels.map((panel, index) =>
    draw(
      panel,
      margin.left + (index % 2) * (width + margin.gap),
      margin.top + Math.floor(index / 2) * (height + margin.gap),
    ),
  );
  const style =
    'text{font:14px "Segoe UI",system-ui,sans-serif;fill:#1b1f1f}.title{font-weight:600}' +
    ".name{fill:#fff;font-weight:600}.head{font-size:18px;font-weight:600}";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${tall}" width="${whole}" height="${tall}" role="img" aria-labelledby="plane">
<title id="plane">The verdict over effective rate and fit, before and after something was tried, without and with direct costs</title>
<style>${style}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${margin.left}" y="32" class="head">${head}</text>
${drawn.join("\n")}
</svg>
`;
  writeFileSync(join(root, "docs", `${name}.svg`), svg);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: Math.ceil(whole), height: Math.ceil(tall) } });
  await page.setContent(`<style>body{margin:0}</style>${svg}`);
  writeFileSync(join(root, "docs", `${name}.png`), await page.screenshot());
  await browser.close();
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
