import { Problem, type Language } from "../../core/problem";
import { answerFigures, type Answers } from "./answers";
import { isCalled, plain, usualOf, type Figures } from "./figure";
import { periodFigures, type Period } from "./period";
import { spellingFigures, type Spellings } from "./spellings";
import { thresholdFigures, type Thresholds } from "./thresholds";

/**
 * All that the owner told us: what clients are measured by, what is known of single ones, who is one client, which time
 * counts.
 */
export interface Practice extends Thresholds, Answers, Spellings, Period {
  readonly language: Language;
}

/**
 * Every figure but the language, which follows who reads. Reading, storing and the beginning all go by this one table.
 */
export const practiceFigures: Figures<Omit<Practice, "language">> = {
  ...thresholdFigures,
  ...answerFigures,
  ...spellingFigures,
  ...periodFigures,
};
export type FigureName = keyof typeof practiceFigures;
const isFigureName = (name: string): name is FigureName => name in practiceFigures;
export const figureNames: readonly FigureName[] = Object.keys(practiceFigures).filter(isFigureName);

/** Nothing known yet but the conventions of the model. */
export function usualPractice(language: Language = "en"): Practice {
  return { ...usualOf(practiceFigures), language };
}

/**
 * A practice from names and values as they stand in a file or beside a table: { "minimum rate": 78, "cost per hour":
 * "31,50" }.
 */
export function practiceFrom(settings: Readonly<Record<string, unknown>>, start: Practice = usualPractice()): Practice {
  let practice = start;
  for (const [name, value] of Object.entries(settings)) {
    if (value === null || value === "" || value === undefined) continue;
    practice = { ...practice, ...settingOf(name, value) };
  }
  return practice;
}

/** The practice with one figure as it was written; a blank takes it back. */
export function withFigure(practice: Practice, key: FigureName, written: unknown): Practice {
  const isBlank = written === null || (typeof written === "string" && written.trim() === "");
  return {
    ...practice,
    [key]: isBlank
      ? practiceFigures[key].usual
      : practiceFigures[key].read(practiceFigures[key].label[practice.language], written),
  };
}

/** What is kept of a practice, for practiceFrom() to read again. */
export function storedPractice(practice: Practice): Readonly<Record<string, unknown>> {
  return Object.fromEntries(figureNames.map((key) => [key, practice[key]]));
}

function settingOf(name: string, value: unknown): Partial<Practice> {
  if (["language", "sprache"].includes(plain(name))) return { language: languageFrom(value) };
  const key = named(name);
  if (key === null)
    throw new Problem("practice.unknown", {
      name,
      known: {
        en: figureNames.map((one) => practiceFigures[one].name).join(", "),
        de: figureNames.map((one) => practiceFigures[one].label.de).join(", "),
      },
    });
  return { [key]: practiceFigures[key].read(name, value) };
}

/** The figure whose own name or one of whose words is the name that was written. */
function named(name: string): FigureName | null {
  return figureNames.find((key) => plain(key) === plain(name) || isCalled(practiceFigures[key], name)) ?? null;
}

function languageFrom(value: unknown): Language {
  if (value === "en" || value === "de") return value;
  throw new Problem("cell.language");
}
