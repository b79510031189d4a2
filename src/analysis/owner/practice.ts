import { Problem, type Language } from "../../core/problem";
import { usualFigures } from "../../core/verdict";
import { readNumber } from "../../spreadsheet/read-number";
import { readDay } from "./read-day";

/** The owner's own figures and conventions. What is null is not known and is named as missing, never guessed. */
export interface Practice {
  readonly language: Language;
  /** What an hour costs and would really fall away with the client. */
  readonly avoidableCostPerHour: number | null;
  /** All yearly cost ÷ productive hours. */
  readonly fullCostPerHour: number | null;
  /** The least an hour must bring. */
  readonly minimumRate: number | null;
  readonly minimumFit: number;
  readonly maximumIncrease: number;
  readonly gradeFloors: readonly [number, number, number];
  /** Fit 0–100 a client, by the name as joined; clients not rated are absent. */
  readonly fits: Readonly<Record<string, number>>;
  readonly knockedOut: Readonly<Record<string, readonly string[]>>;
  /** Serving costs, direct costs that no export holds, in money, by client. */
  readonly servingCosts: Readonly<Record<string, number>>;
  readonly directCosts: Readonly<Record<string, number>>;
  /** Hours and revenue that no export holds, entered by the owner, by client; what was read from a table goes before. */
  readonly hours: Readonly<Record<string, number>>;
  readonly revenue: Readonly<Record<string, number>>;
  /** Clients with whom a talk or a rise was tried. */
  readonly tried: readonly string[];
  /** Spellings that the owner declared one client: the spelling → the name it belongs to. */
  readonly joins: Readonly<Record<string, string>>;
  /** Serial days; rows outside are left out and counted. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Nothing known yet but the conventions of the model. */
export function usualPractice(language: Language = "en"): Practice {
  return {
    language,
    avoidableCostPerHour: null,
    fullCostPerHour: null,
    minimumRate: null,
    minimumFit: usualFigures.minimumFit,
    maximumIncrease: usualFigures.maximumIncrease,
    gradeFloors: [75, 50, 25],
    fits: {},
    knockedOut: {},
    servingCosts: {},
    directCosts: {},
    hours: {},
    revenue: {},
    tried: [],
    joins: {},
    from: null,
    to: null,
  };
}

type NumberSetting = "avoidableCostPerHour" | "fullCostPerHour" | "minimumRate" | "minimumFit" | "maximumIncrease";
type ListSetting = "fits" | "servingCosts" | "directCosts" | "hours" | "revenue";

/** Settings by the names that owners write, English and German; blanks and case do not count. */
const numberNames: Readonly<Record<NumberSetting, readonly string[]>> = {
  minimumRate: ["minimum rate", "minimum rate per hour", "min rate", "mindeststundensatz", "mindestsatz"],
  avoidableCostPerHour: ["cost per hour", "avoidable cost per hour", "interner stundensatz", "abbaubare kosten je stunde", "kosten je stunde"],
  fullCostPerHour: ["full cost per hour", "vollkosten je stunde"],
  minimumFit: ["minimum fit", "mindestpassung"],
  maximumIncrease: ["maximum increase", "largest bearable rise", "größte zumutbare erhöhung", "maximale erhöhung"],
};
const listNames: Readonly<Record<ListSetting, readonly string[]>> = {
  fits: ["fits", "fit", "passung", "passungen"],
  servingCosts: ["serving costs", "betreuungskosten"],
  directCosts: ["direct costs", "direkte kosten"],
  hours: ["stunden"],
  revenue: ["umsatz"],
};
const dateNames = { from: ["from", "von", "ab"], to: ["to", "bis"] } as const;

/** A practice from names and values as they stand in a file or beside a table: { "minimum rate": 78, "cost per hour": "31,50" }. */
export function practiceFrom(settings: Readonly<Record<string, unknown>>, start: Practice = usualPractice()): Practice {
  let practice = start;
  for (const [name, value] of Object.entries(settings)) {
    if (value === null || value === "" || value === undefined) continue;
    practice = { ...practice, ...settingOf(name, value) };
  }
  return practice;
}

function settingOf(name: string, value: unknown): Partial<Practice> {
  const number = named(numberNames, name);
  if (number !== null) return { [number]: amount(name, value) };
  const list = named(listNames, name);
  if (list !== null) return { [list]: amounts(name, value) };
  const date = named(dateNames, name);
  if (date !== null) return { [date]: day(name, value) };
  switch (plain(name)) {
    case "language":
    case "sprache":
      return { language: languageFrom(value) };
    case "tried":
    case "versucht":
      return { tried: texts(name, value) };
    case "knockedout":
    case "ko":
      return { knockedOut: Object.fromEntries(Object.entries(record(name, value)).map(([client, criteria]) => [client, texts(name, criteria)])) };
    case "joins":
    case "zusammen":
      return { joins: Object.fromEntries(Object.entries(record(name, value)).map(([spelling, client]) => [spelling, String(client)])) };
    default:
      throw new Problem("practice.unknown", { name, known: [...Object.values(numberNames), ...Object.values(listNames), ...Object.values(dateNames)].map(([first]) => first).join(", ") });
  }
}

/** The setting whose own name or one of whose words is the name that was written. */
function named<Setting extends string>(names: Readonly<Record<Setting, readonly string[]>>, name: string): Setting | null {
  for (const setting in names) if ([setting, ...names[setting]].some((word) => plain(word) === plain(name))) return setting;
  return null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, "");
}

function amount(name: string, value: unknown): number {
  const number = typeof value === "string" ? readNumber(value, name) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0) throw new Problem("practice.value", { name, text: String(value).slice(0, 40) });
  return number;
}

function amounts(name: string, value: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(record(name, value)).map(([client, one]) => [client, amount(`${name}, ${client}`, one)]));
}

function record(name: string, value: unknown): object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Problem("practice.list", { name });
  return value;
}

function texts(name: string, value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) throw new Problem("practice.list", { name });
  return value.map(String);
}

function day(name: string, value: unknown): number {
  const serial = typeof value === "number" ? value : readDay(String(value));
  if (serial === null) throw new Problem("practice.date", { name, text: String(value).slice(0, 40) });
  return serial;
}

function languageFrom(value: unknown): Language {
  if (value === "en" || value === "de") return value;
  throw new Problem("cell.language");
}
