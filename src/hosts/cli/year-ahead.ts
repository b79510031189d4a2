import { readFile as readBytes } from "node:fs/promises";
import * as v from "valibot";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { unknownFirm } from "../../analysis/owner/firm";
import type { Practice } from "../../analysis/owner/practice";
import { refillOf } from "../../analysis/plans/exit";
import type { Prospect } from "../../analysis/plans/questionnaire";
import { usualRanges } from "../../analysis/plans/sureness";
import { yearAhead, type YearAhead } from "../../analysis/plans/year-ahead";
import { clientKey } from "../../columns/rows/client-name";
import type { Language } from "../../core/problem";
import { readFile } from "../../files/read-file";
import type { Passage } from "../../reports/decisions/log-passages";
import { readClientFacts } from "../../reports/year-ahead/read-client-facts";
import { besideRows, yearSections } from "../../reports/year-ahead/year-lines";
import { yearWords } from "../../reports/year-ahead/year-words";
import { fullPath } from "./find-files";
import { today } from "./found-sheets";
import { UsageError } from "./usage-error";
import { phrase } from "./words";

export interface YearOptions {
  /** True without settings of its own, else their file. */
  readonly yearAhead?: true | string;
  readonly clientFacts?: string;
}

/** What the owner's own sheets say. */
export interface KnownOfClients {
  readonly facts: readonly ClientFacts[];
  readonly prospects: readonly Prospect[];
}

const amount = v.exactOptional(v.pipe(v.number(), v.minValue(0)));
const share = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const settingsShape = v.strictObject({
  cash: v.exactOptional(v.number()),
  cashFloor: v.exactOptional(v.number()),
  loadFloor: share,
  pipelineHours: amount,
  refillShare: share,
  monthsToRefill: amount,
  contributionPerHour: amount,
  hoursPerWeek: amount,
  weeksOff: amount,
  billableShare: share,
  costs: amount,
  ownerPay: amount,
  roundFeesTo: amount,
  courses: v.exactOptional(v.record(v.string(), v.picklist(["keep", "raise", "part"]))),
});
type YearSettings = v.InferOutput<typeof settingsShape>;

/** The year ahead of each currency, where it was asked for. */
export async function yearsAhead(
  portfolios: readonly Portfolio[],
  practice: Practice,
  options: YearOptions,
  found: KnownOfClients = { facts: [], prospects: [] },
): Promise<readonly YearAhead[]> {
  const { yearAhead: asked } = options;
  if (asked === undefined && options.clientFacts === undefined) return [];
  const settings = typeof asked === "string" ? await settingsIn(asked, practice.language) : {};
  const known = { ...found, facts: await clientFactsFor(options, found.facts, practice) };
  return portfolios
    .filter(({ clients }) => clients.length > 0)
    .map((portfolio) => yearOf(portfolio, practice, settings, known));
}

/** What the owner says of clients: the file that was named, else the sheets in the workbooks that are read. */
export async function clientFactsFor(
  { clientFacts }: YearOptions,
  found: readonly ClientFacts[],
  { language }: Practice,
): Promise<readonly ClientFacts[]> {
  return clientFacts === undefined ? found : factsIn(clientFacts, language);
}

function yearOf(
  portfolio: Portfolio,
  practice: Practice,
  settings: YearSettings,
  { facts, prospects }: KnownOfClients,
): YearAhead {
  const usual = refillOf(null, practice);
  const courses = new Map(Object.entries(settings.courses ?? {}).map(([name, course]) => [clientKey(name), course]));
  return yearAhead({
    portfolio,
    practice,
    firm: {
      ...unknownFirm,
      hoursPerWeek: settings.hoursPerWeek ?? null,
      weeksOff: settings.weeksOff ?? null,
      billableShare: settings.billableShare ?? null,
      costs: settings.costs ?? null,
      ownerPay: settings.ownerPay ?? null,
    },
    ratings: { criteria: [], clients: {} },
    facts,
    refill: {
      ...usual,
      share: settings.refillShare ?? usual.share,
      monthsToRefill: settings.monthsToRefill ?? usual.monthsToRefill,
      contributionPerHour: settings.contributionPerHour ?? usual.contributionPerHour,
    },
    prospects,
    pipelineHours: settings.pipelineHours ?? null,
    ranges: usualRanges,
    rounding: settings.roundFeesTo ?? 10,
    cashNow: settings.cash ?? null,
    floors: { cash: settings.cashFloor ?? null, load: settings.loadFloor ?? null },
    today: today(),
    courseOf: (client) => courses.get(clientKey(client)) ?? null,
  });
}

/** The same sections as on the sheet and in the pane, the two scenarios before them. */
export function yearPassages(year: YearAhead, language: Language): readonly Passage[] {
  const [now, chosen] = [yearWords.asNow[language], yearWords.chosen[language]];
  return [
    {
      title: `${yearWords.title[language]}: ${yearWords.scenarios[language]}`,
      lines: besideRows(year, language).map((row) => `${row.name}: ${now} ${row.asNow} · ${chosen} ${row.chosen}`),
    },
    ...yearSections(year, language),
  ];
}

async function settingsIn(file: string, language: Language): Promise<YearSettings> {
  const bad = (place: string): UsageError => new UsageError(phrase("badYear", language, { file, place }), 2);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readBytes(fullPath(file), "utf8"));
  } catch {
    throw bad("{ … }");
  }
  const read = v.safeParse(settingsShape, parsed);
  if (read.success) return read.output;
  throw bad(v.getDotPath(read.issues[0]) ?? "{ … }");
}

async function factsIn(file: string, language: Language): Promise<readonly ClientFacts[]> {
  const bytes = await readBytes(fullPath(file)).catch(() => null);
  const sheets = bytes === null ? [] : await readFile(file, bytes);
  for (const { rows } of sheets) {
    const facts = readClientFacts(rows);
    if (facts !== null) return facts;
  }
  throw new UsageError(phrase("badFacts", language, { file }), 2);
}
