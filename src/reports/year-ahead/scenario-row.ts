import { courses, places, type ClientChoice, type Place } from "../../analysis/owner/scenarios";
import { daysOfMonth } from "../../analysis/plans/agreements";
import { monthInOrder } from "../../analysis/plans/scenario/parting-order";
import type { ClientYear } from "../../analysis/plans/scenario/scenario";
import type { UsualFirm, YearScenario } from "../../analysis/plans/year-ahead";
import type { Language } from "../../core/problem";
import type { DocumentCell, NumberStyle } from "../document";
import { addressesIn, type ScenarioAddresses } from "./scenario-places";
import {
  choiceFields,
  courseWords,
  followings,
  knownFields,
  notYetWord,
  type ChoiceField,
  type Following,
  type KnownField,
} from "./scenario-words";

/** What the sheet shows: the clients' year, and what is chosen and follows in both scenarios. */
export interface ScenarioTable extends Readonly<Record<Place, Pick<YearScenario, "chosen" | "figures" | "order">>> {
  readonly years: readonly ClientYear[];
  readonly usual: UsualFirm;
}

/** What is known of a client's year, as its row says it. */
export function knownFigures(year: ClientYear): Readonly<Record<KnownField, number>> {
  return {
    fee: year.revenue,
    costs: year.directCosts + year.servingCosts,
    hours: year.hours,
    costPerHour: year.avoidableCostPerHour,
    daysToPay: Math.round(year.monthsToPay * daysOfMonth * 1e6) / 1e6,
  };
}

/** After how many months a parting without a day holds, by the order of all; null where nothing is to be ordered. */
export function orderedMonth(
  { chosen, order }: Pick<YearScenario, "chosen" | "order">,
  client: string,
  language: Language,
): number | string | null {
  const decision = chosen.find(({ year }) => year.client === client)?.decision;
  if (decision === undefined || !decision.isParted || decision.day !== null) return null;
  return monthInOrder(order, client) ?? notYetWord[language];
}

/** A client with all that stands in its row. */
export interface ScenarioClient {
  readonly client: string;
  readonly known: Readonly<Record<KnownField, DocumentCell>>;
  readonly choices: Readonly<Record<Place, ClientChoice>>;
  readonly following: Readonly<Record<Place, Readonly<Record<Following, number>>>>;
  readonly order: Readonly<Record<Place, number | string | null>>;
}

/** What is chosen for a client, what is known of it, and what follows; without a client, a row to be filled. */
export function scenarioRow(client: ScenarioClient | null, row: number, language: Language): readonly DocumentCell[] {
  const at = addressesIn(row);
  return [
    { value: client?.client ?? null, number: "text" },
    ...places.flatMap((place) =>
      choiceFields.map((field) => choiceCell(client?.choices[place] ?? null, field, language)),
    ),
    ...knownFields.map((field) => client?.known[field] ?? { value: null, number: knownNumbers[field] }),
    ...places.flatMap((place) =>
      followings.map((field): DocumentCell => ({
        value: client?.following[place][field] ?? "",
        formula: `=IF(COUNT(${at.known("fee")},${at.known("hours")},${at.known("costPerHour")})<3,"",${formulaOf(place, at, language)[field]})`,
        number: field === "keptHours" ? "hours" : "money",
      })),
    ),
    ...places.map((place): DocumentCell => ({ value: client?.order[place] ?? null, number: "count" })),
  ];
}

export const knownNumbers: Readonly<Record<KnownField, NumberStyle>> = {
  fee: "money",
  costs: "money",
  hours: "hours",
  costPerHour: "rate",
  daysToPay: "count",
};
const choiceNumbers: Readonly<Record<Exclude<ChoiceField, "course">, NumberStyle>> = {
  rise: "share",
  hoursSaved: "hours",
  partOn: "date",
  stay: "share",
};

function choiceCell(choice: ClientChoice | null, field: ChoiceField, language: Language): DocumentCell {
  if (field !== "course") return { value: choice?.[field] ?? null, style: "input", number: choiceNumbers[field] };
  return {
    value: choice === null ? null : courseWords[choice.course][language],
    style: "input",
    choices: courses.map((course) => courseWords[course][language]),
  };
}

/** The arithmetic of a scenario in cells: an empty decision keeps, an empty chance is certain. */
function formulaOf(place: Place, at: ScenarioAddresses, language: Language): Readonly<Record<Following, string>> {
  const [course, rise, saved, stay] = [
    at.choice(place, "course"),
    at.choice(place, "rise"),
    at.choice(place, "hoursSaved"),
    at.choice(place, "stay"),
  ];
  const is = (one: keyof typeof courseWords): string => `${course}="${courseWords[one][language]}"`;
  const chance = `IF(${stay}="",1,${stay})`;
  const hours = `MAX(0,${at.known("hours")}-IF(OR(${is("procedure")},${is("raise")}),N(${saved}),0))`;
  const fee = `${at.known("fee")}*(1+IF(${is("raise")},N(${rise}),0))`;
  const unlessParted = (formula: string): string => `IF(${is("part")},0,${formula})`;
  return {
    keptFee: unlessParted(fee),
    keptHours: unlessParted(`${hours}*${chance}`),
    contribution: unlessParted(`CLIENTPROFIT(${fee},${hours},${at.known("costPerHour")},N(${at.known("costs")}))`),
    atRisk: unlessParted(`CONTRIBUTIONATRISK(${at.following(place, "contribution")},${chance})`),
  };
}
