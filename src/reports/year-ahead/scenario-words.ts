import { verdictWords } from "../../analysis/words/verdict-words";
import type { Course, Place } from "../../analysis/owner/scenarios";
import { scenariosTitle } from "../../columns/table/own-report";
import type { Language, Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const scenarioSheetWords = {
  sheet: { en: "Scenarios", de: "Szenarien" },
  title: scenariosTitle,
  how: {
    en:
      "Choose for each client in both scenarios; the year ahead is read from here. " +
      "An empty figure takes what stands in column D. After how many months a parting without a date holds is " +
      "found by the pane, which tries the orders: “The year ahead” writes it here.",
    de:
      "Wählen Sie für jeden Kunden in beiden Szenarien; das Jahr voraus wird hier gelesen. " +
      "Eine leere Zahl nimmt, was in Spalte D steht. Nach wie vielen Monaten eine Trennung ohne Datum gilt, " +
      "findet der Seitenbereich, der die Reihenfolgen durchprobiert: „Das Jahr voraus“ schreibt es hierher.",
  },
  given: { en: "What is given", de: "Was gegeben ist" },
  otherwise: { en: "If empty", de: "Wenn leer" },
  follows: { en: "What follows", de: "Was folgt" },
} as const satisfies Readonly<Record<string, Words>>;

/** What holds for all clients of a scenario, or for both scenarios; each is read from the line that has its name. */
export const scenarioFigureWords = {
  name: terms.name,
  capacityHours: terms.hoursForClientsPerYear,
  refillShare: { en: "Share of free hours that is sold again", de: "Anteil freier Stunden, der wieder verkauft wird" },
  pipelineHours: { en: "Hours a year that others ask for", de: "Stunden im Jahr, die andere anfragen" },
  cash: { en: "Cash today", de: "Kontostand heute" },
  cashFloor: { en: "Cash must not fall below", de: "Das Konto soll nicht fallen unter" },
  loadFloor: { en: "Load must not fall below", de: "Die Auslastung soll nicht fallen unter" },
} as const satisfies Readonly<Record<string, Words>>;
export type ScenarioFigure = keyof typeof scenarioFigureWords;

/** What the firm has for a scenario that says nothing else. */
export const usualFigureWords = {
  capacityHours: scenarioFigureWords.capacityHours,
  refillShare: scenarioFigureWords.refillShare,
  pipelineHours: scenarioFigureWords.pipelineHours,
  contributionPerHour: terms.whatAResoldHourLeaves,
  monthsToRefill: { en: "Months until they are sold again", de: "Monate, bis sie wieder verkauft sind" },
  fixedPerMonth: {
    en: "What goes every month whoever the clients are",
    de: "Was jeden Monat abgeht, gleich wer die Kunden sind",
  },
  countedFrom: { en: "Months are counted from", de: "Monate zählen ab" },
} as const satisfies Readonly<Record<string, Words>>;
export type UsualFigure = keyof typeof usualFigureWords;
export const usualFigures: readonly UsualFigure[] = [
  "capacityHours",
  "refillShare",
  "pipelineHours",
  "contributionPerHour",
  "monthsToRefill",
  "fixedPerMonth",
  "countedFrom",
];

/** What is chosen for one client. */
export const choiceWords = {
  course: { en: "decision", de: "Entscheidung" },
  rise: { en: "rise", de: "Erhöhung" },
  hoursSaved: { en: "hours saved", de: "gesparte Stunden" },
  partOn: { en: "part on", de: "Trennung am" },
  stay: { en: "stays with", de: "bleibt zu" },
} as const satisfies Readonly<Record<string, Words>>;
export type ChoiceField = keyof typeof choiceWords;
export const choiceFields: readonly ChoiceField[] = ["course", "rise", "hoursSaved", "partOn", "stay"];

/** What is known of one client's year. */
export const knownWords = {
  fee: { en: "Fee a year", de: "Honorar im Jahr" },
  costs: { en: "Costs without hours", de: "Kosten ohne Stunden" },
  hours: { en: "Hours a year", de: "Stunden im Jahr" },
  costPerHour: terms.avoidableCostPerHour,
  daysToPay: terms.daysToPay,
} as const satisfies Readonly<Record<string, Words>>;
export type KnownField = keyof typeof knownWords;
export const knownFields: readonly KnownField[] = ["fee", "costs", "hours", "costPerHour", "daysToPay"];

/** In how many months a parting without a day of its own holds: no formula, but what the order of all of them gives. */
export const orderWord: Words = { en: "goes after months", de: "geht nach Monaten" };
export const notYetWord: Words = { en: "not yet", de: "noch nicht" };

/** What follows for one client. */
export const followingWords = {
  keptFee: { en: "fee", de: "Honorar" },
  keptHours: { en: "hours", de: "Stunden" },
  contribution: { en: "contribution", de: "Deckungsbeitrag" },
  atRisk: { en: "at risk", de: "unsicher" },
} as const satisfies Readonly<Record<string, Words>>;
export type Following = keyof typeof followingWords;
export const followings: readonly Following[] = ["keptFee", "keptHours", "contribution", "atRisk"];

export const placeWords = {
  first: { en: "First", de: "Erstes" },
  second: { en: "Second", de: "Zweites" },
} as const satisfies Readonly<Record<Place, Words>>;

export const courseWords = {
  keep: terms.keep,
  procedure: verdictWords["Change procedure"],
  raise: terms.newFee,
  part: { en: "Part", de: "Trennen" },
} as const satisfies Readonly<Record<Course, Words>>;

/** “First: rise”, in either language. */
export function headOf(place: Place, what: Words): Words {
  const of = (language: Language): string => `${placeWords[place][language]}: ${what[language]}`;
  return { en: of("en"), de: of("de") };
}
