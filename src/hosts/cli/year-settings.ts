import { readFile as readBytes } from "node:fs/promises";
import * as v from "valibot";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { readDay } from "../../analysis/owner/read-day";
import { courses, noFigures, noScenarios, type OwnScenario, type OwnScenarios } from "../../analysis/owner/scenarios";
import type { Language } from "../../core/problem";
import { readFile } from "../../files/read-file";
import { readClientFacts } from "../../reports/year-ahead/read-client-facts";
import { readScenarios } from "../../reports/year-ahead/read-scenarios";
import type { Cells } from "../../spreadsheet/cell";
import { fullPath } from "./find-files";
import { UsageError } from "./usage-error";
import { phrase } from "./words";

const amount = v.exactOptional(v.pipe(v.number(), v.minValue(0)));
const share = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const day = v.exactOptional(
  v.pipe(
    v.string(),
    v.check((text) => readDay(text) !== null),
  ),
);
const course = v.picklist(courses);
const scenarioShape = v.strictObject({
  name: v.exactOptional(v.string()),
  capacityHours: amount,
  refillShare: share,
  pipelineHours: amount,
  clients: v.exactOptional(
    v.record(
      v.string(),
      v.union([course, v.strictObject({ course, rise: share, hoursSaved: amount, partOn: day, stay: share })]),
    ),
  ),
});
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
  first: v.exactOptional(scenarioShape),
  second: v.exactOptional(scenarioShape),
});
type Written = v.InferOutput<typeof settingsShape>;

/** Settings for the year ahead, with both scenarios. */
export interface YearSettings extends Omit<Written, "first" | "second"> {
  readonly scenarios: OwnScenarios;
}

/** Settings in a .json file, or the sheet of scenarios in a workbook or a .csv file. */
export async function settingsIn(file: string, language: Language): Promise<YearSettings> {
  if (!/\.json$/i.test(file)) return { scenarios: await onSheet(file, readScenarios, "badScenarios", language) };
  const bad = (place: string): UsageError => new UsageError(phrase("badYear", language, { file, place }), 2);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readBytes(fullPath(file), "utf8"));
  } catch {
    throw bad("{ … }");
  }
  const read = v.safeParse(settingsShape, parsed);
  if (!read.success) throw bad(v.getDotPath(read.issues[0]) ?? "{ … }");
  const { first, second, ...settings } = read.output;
  const { cash = null, cashFloor = null, loadFloor = null, pipelineHours = null } = settings;
  const scenario = (written: Written["first"]): OwnScenario => scenarioOf(written, pipelineHours);
  return { ...settings, scenarios: { first: scenario(first), second: scenario(second), cash, cashFloor, loadFloor } };
}

function scenarioOf(written: Written["first"] = {}, pipelineHours: number | null): OwnScenario {
  const { clients = {}, ...own } = written;
  return {
    ...noScenarios.first,
    pipelineHours,
    ...own,
    choices: Object.entries(clients).map(([client, choice]) => {
      const { course: chosen, partOn, ...figures } = typeof choice === "string" ? { course: choice } : choice;
      return {
        client,
        ...noFigures,
        ...figures,
        course: chosen,
        partOn: partOn === undefined ? null : readDay(partOn),
      };
    }),
  };
}

export function factsIn(file: string, language: Language): Promise<readonly ClientFacts[]> {
  return onSheet(file, readClientFacts, "badFacts", language);
}

/** What the first sheet of the file says that is of the kind. */
async function onSheet<Found>(
  file: string,
  read: (rows: Cells) => Found | null,
  wrong: "badFacts" | "badScenarios",
  language: Language,
): Promise<Found> {
  const bytes = await readBytes(fullPath(file)).catch(() => null);
  const sheets = bytes === null ? [] : await readFile(file, bytes);
  for (const { rows } of sheets) {
    const found = read(rows);
    if (found !== null) return found;
  }
  throw new UsageError(phrase(wrong, language, { file }), 2);
}
