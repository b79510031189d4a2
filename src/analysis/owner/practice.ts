import { Problem, type Language } from "../../core/problem";
import { answerFigures, type Answers } from "./answers";
import { usualOf, type Figures } from "./figure";
import { periodFigures, type Period } from "./period";
import { spellingFigures, type Spellings } from "./spellings";
import { thresholdFigures, type Thresholds } from "./thresholds";

/** All that the owner told us: what clients are measured by, what is known of single ones, who is one client, which time counts. */
export interface Practice extends Thresholds, Answers, Spellings, Period {
  readonly language: Language;
}

/** Every figure but the language, which follows who reads. Reading, storing and the beginning all go by this one table. */
const figures: Figures<Omit<Practice, "language">> = { ...thresholdFigures, ...answerFigures, ...spellingFigures, ...periodFigures };
type FigureName = keyof typeof figures;
const isFigureName = (name: string): name is FigureName => name in figures;
const figureNames = Object.keys(figures).filter(isFigureName);

/** Nothing known yet but the conventions of the model. */
export function usualPractice(language: Language = "en"): Practice {
  return { ...usualOf(figures), language };
}

/** A practice from names and values as they stand in a file or beside a table: { "minimum rate": 78, "cost per hour": "31,50" }. */
export function practiceFrom(settings: Readonly<Record<string, unknown>>, start: Practice = usualPractice()): Practice {
  let practice = start;
  for (const [name, value] of Object.entries(settings)) {
    if (value === null || value === "" || value === undefined) continue;
    practice = { ...practice, ...settingOf(name, value) };
  }
  return practice;
}

/** What is kept of a practice, for practiceFrom() to read again. */
export function storedPractice(practice: Practice): Readonly<Record<string, unknown>> {
  return Object.fromEntries(figureNames.map((key) => [key, practice[key]]));
}

function settingOf(name: string, value: unknown): Partial<Practice> {
  if (["language", "sprache"].includes(plain(name))) return { language: languageFrom(value) };
  const key = named(name);
  if (key === null) throw new Problem("practice.unknown", { name, known: figureNames.map((one) => figures[one].words[0] ?? one).join(", ") });
  return { [key]: figures[key].read(name, value) };
}

/** The figure whose own name or one of whose words is the name that was written. */
function named(name: string): FigureName | null {
  return figureNames.find((key) => [key, ...figures[key].words].some((word) => plain(word) === plain(name))) ?? null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, "");
}

function languageFrom(value: unknown): Language {
  if (value === "en" || value === "de") return value;
  throw new Problem("cell.language");
}
