import type { PlanStep } from "../../analysis/plans/scenario/scenario-plan";
import { places, type Place } from "../../analysis/owner/scenarios";
import type { YearAhead } from "../../analysis/plans/year-ahead";
import type { Language } from "../../core/problem";
import { printNumber, printShare } from "../../spreadsheet/print";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import { sayIn } from "../say";
import { lookUpRows } from "./look-ups-sheet";
import { besideRows, scenarioNames, yearSections } from "./year-lines";
import { yearWords } from "./year-words";

type Row = SheetDocument["rows"][number];

/**
 * The year ahead on a sheet: the two scenarios side by side, what is chosen and why, and one of them as a plan with its
 * dates.
 */
export function yearSheet(
  year: YearAhead,
  { place, steps }: { readonly place: Place; readonly steps: readonly PlanStep[] },
  language: Language,
): SheetDocument {
  const say = sayIn(yearWords, language);
  const names = scenarioNames(year, language);
  const heading = (...texts: readonly string[]): Row =>
    texts.map((value): DocumentCell => ({ value, style: "heading" }));
  const section = (value: string): Row => [{ value, style: "section" }];
  return {
    name: say("title"),
    columnWidths: [34, 26, 30, 34],
    isPage: true,
    rows: [
      [{ value: say("title"), style: "title" }],
      [{ value: say("asOf") }, { value: year.usual.countedFrom, number: "date" }],
      [],
      heading(say("scenarios"), names.first, names.second),
      ...besideCells(year, language),
      [],
      ...yearSections(year, language).flatMap(({ title, lines }): readonly Row[] => [
        section(title),
        ...(title === say("lookUps")
          ? lookUpRows(year.lookUps, language)
          : lines.map((value): Row => [{ value, style: "quiet" }])),
        [],
      ]),
      ...(steps.length === 0
        ? []
        : [
            section(say("plan", { name: names[place] })),
            heading(say("date"), say("client"), say("step")),
            ...steps.map((step): Row => [
              { value: step.day, number: "date" },
              { value: step.client, number: "text" },
              { value: stepWords(step, language) },
            ]),
          ]),
    ],
  };
}

/** What can be reckoned with stands as a number; ranges and months are words. */
function besideCells(year: YearAhead, language: Language): readonly Row[] {
  const say = sayIn(yearWords, language);
  const numbers: readonly (readonly [string, NumberStyle, Place, number | null])[] = places.flatMap((place) => {
    const { load, largestShare, resoldHours } = year[place].figures;
    return [
      [say("load"), "share", place, load],
      [say("largest"), "share", place, largestShare],
      [say("resold"), "hours", place, Math.round(resoldHours)],
    ] as const;
  });
  return besideRows(year, language).map((row): Row => [
    { value: row.name },
    ...places.map((place): DocumentCell => {
      const found = numbers.find(([name, , at]) => name === row.name && at === place);
      const value = found?.[3] ?? null;
      return found === undefined || value === null ? { value: row[place] } : { value, number: found[1] };
    }),
  ]);
}

export function stepWords({ kind, amount }: PlanStep, language: Language): string {
  const say = sayIn(yearWords, language);
  return say(kind, {
    rise: printShare(Math.round((amount ?? 0) * 1000) / 1000, language),
    hours: printNumber(amount ?? 0, 0, language),
  });
}
