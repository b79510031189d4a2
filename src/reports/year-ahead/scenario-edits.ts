import { choicesBy, places, type ClientChoice, type OwnScenarios, type Place } from "../../analysis/owner/scenarios";
import type { ClientYear } from "../../analysis/plans/scenario/scenario";
import { choiceOf } from "../../analysis/plans/year-options";
import type { Language } from "../../core/problem";
import type { Cell } from "../../spreadsheet/cell";
import { shows, type CellEdit } from "../cell-edit";
import type { CellPlace, FoundScenarios } from "./read-scenarios";
import { knownFigures, orderedMonth, type ScenarioTable } from "./scenario-row";
import { choiceFields, courseWords, knownFields, usualFigures, type ChoiceField } from "./scenario-words";

const scenarioFigures = ["name", "capacityHours", "refillShare", "pipelineHours"] as const;
const sharedFigures = ["cash", "cashFloor", "loadFloor"] as const;

/** The cells in which the owner's scenarios differ from what stands on the sheet. */
export function editsTo(found: FoundScenarios, wanted: OwnScenarios, language: Language): readonly CellEdit[] {
  const put = (place: CellPlace | null, before: Cell, value: Cell): readonly CellEdit[] =>
    place === null || before === value ? [] : [{ ...place, value }];
  return [
    ...sharedFigures.flatMap((figure) => put(found.figureAt("first", figure), found[figure], wanted[figure])),
    ...places.flatMap((place) =>
      scenarioFigures.flatMap((figure) =>
        put(found.figureAt(place, figure), found[place][figure], wanted[place][figure]),
      ),
    ),
    ...places.flatMap((place) => {
      const before = choicesBy(found[place]);
      return wanted[place].choices.flatMap((choice) =>
        choiceFields
          .filter((field) => (before(choice.client)?.[field] ?? null) !== choice[field])
          .flatMap((field) => choiceEdit(found, choice, place, field, language)),
      );
    }),
  ];
}

/**
 * What the sheet does not say yet: clients who came since, their figures of the year, and the figures that a decision
 * needs and that were left empty. What the owner wrote stays.
 */
export function editsToFollow(found: FoundScenarios, year: ScenarioTable, language: Language): readonly CellEdit[] {
  const known = new Set(year.years.map(({ client }) => client));
  const missing = year.years.filter(({ client }) => found.knownAt(client, "fee") === null);
  const free = { column: found.clientColumn, row: found.freeRow };
  if (missing.length > 0)
    return missing.map(({ client }, index) => ({ ...free, row: free.row + index, value: client }));
  return [
    ...usualFigures.flatMap((figure) =>
      figureEdit(found, found.usualAt(figure), year.usual[figure]).map((edit) =>
        figure === "countedFrom" ? { ...edit, isDay: true } : edit,
      ),
    ),
    ...places.flatMap((place) => year.years.flatMap(({ client }) => orderEdit(found, year, place, client, language))),
    ...year.years.flatMap((one) => knownEdits(found, one)),
    ...[...found.clients.values()]
      .filter((client) => !known.has(client) && !year.years.some((one) => isSameClient(found, one, client)))
      .flatMap((client) =>
        knownFields.flatMap((field) => {
          const place = found.knownAt(client, field);
          return place === null || found.valueAt(place) === null ? [] : [{ ...place, value: null }];
        }),
      ),
    ...places.flatMap((place) =>
      year[place].chosen.flatMap(({ year: { client }, decision }) => {
        const choice = { client, ...choiceOf(decision) };
        return choiceFields
          .filter((field) => field !== "partOn" && choice[field] !== null)
          .filter((field) => (found.valueAt(found.choiceAt(client, place, field)) ?? "") === "")
          .flatMap((field) => choiceEdit(found, choice, place, field, language));
      }),
    ),
  ];
}

function isSameClient(found: FoundScenarios, { client }: ClientYear, other: string): boolean {
  return found.knownAt(client, "fee")?.row === found.knownAt(other, "fee")?.row;
}

function choiceEdit(
  found: FoundScenarios,
  choice: ClientChoice & { readonly client: string },
  place: Place,
  field: ChoiceField,
  language: Language,
): readonly CellEdit[] {
  const at = found.choiceAt(choice.client, place, field);
  if (at === null) return [];
  if (field === "course") return [{ ...at, value: courseWords[choice.course][language] }];
  return [{ ...at, value: choice[field], ...(field === "partOn" ? { isDay: true } : {}) }];
}

/** Where a parting without a day stands in the order of all, if the sheet says otherwise. */
function orderEdit(
  found: FoundScenarios,
  year: ScenarioTable,
  place: Place,
  client: string,
  language: Language,
): readonly CellEdit[] {
  const at = found.orderAt(client, place);
  const value = orderedMonth(year[place], client, language);
  return at === null || (found.valueAt(at) ?? "") === (value ?? "") ? [] : [{ ...at, value }];
}

/** The client's year, where the sheet has another. */
function knownEdits(found: FoundScenarios, year: ClientYear): readonly CellEdit[] {
  const figures = knownFigures(year);
  return knownFields.flatMap((field) => figureEdit(found, found.knownAt(year.client, field), figures[field]));
}

/** A figure where the sheet has another; a cell that shows no number is a formula's, and is left. */
function figureEdit(found: FoundScenarios, place: CellPlace | null, figure: number | null): readonly CellEdit[] {
  const value = found.valueAt(place);
  const isText = typeof value === "string" && value !== "";
  return place === null || isText || shows(value, figure) ? [] : [{ ...place, value: figure }];
}
