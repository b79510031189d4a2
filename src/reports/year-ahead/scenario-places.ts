import { places, type Place } from "../../analysis/owner/scenarios";
import { columnLetter } from "../../spreadsheet/column-letter";
import {
  choiceFields,
  followings,
  knownFields,
  type ChoiceField,
  type Following,
  type KnownField,
} from "./scenario-words";

/** Where each thing stands on the sheet of scenarios as we write it; rows as a person counts them. */
export const givenRows = {
  name: 4,
  capacityHours: 5,
  refillShare: 6,
  pipelineHours: 7,
  contributionPerHour: 8,
  monthsToRefill: 9,
  fixedPerMonth: 10,
  countedFrom: 11,
  cash: 12,
  cashFloor: 13,
  loadFloor: 14,
} as const;
export const resultRows = { profit: 17, resold: 18, load: 19, largest: 20 } as const;
export const headRow = 22;
export const firstClientRow = headRow + 1;

/** Columns from 0: the client, both choices, what is known, what follows from both. */
const knownFrom = 1 + places.length * choiceFields.length;

export function scenarioColumn(place: Place): number {
  return 1 + places.indexOf(place);
}
/** Beside both scenarios stands what counts where they say nothing. */
export const otherwiseColumn = 1 + places.length;

export function choiceColumn(place: Place, field: ChoiceField): number {
  return 1 + places.indexOf(place) * choiceFields.length + choiceFields.indexOf(field);
}
export function knownColumn(field: KnownField): number {
  return knownFrom + knownFields.indexOf(field);
}
const followFrom = knownFrom + knownFields.length;
export function followingColumn(place: Place, field: Following): number {
  return followFrom + places.indexOf(place) * followings.length + followings.indexOf(field);
}
export function orderColumn(place: Place): number {
  return followFrom + places.length * followings.length + places.indexOf(place);
}

/** The addresses of a client's row, or of all clients' rows from the first to the last. */
export interface ScenarioAddresses {
  readonly choice: (place: Place, field: ChoiceField) => string;
  readonly known: (field: KnownField) => string;
  readonly following: (place: Place, field: Following) => string;
  readonly order: (place: Place) => string;
}

export function addressesIn(row: number, last = row): ScenarioAddresses {
  const at = (column: number): string => {
    const letter = columnLetter(column);
    return last === row ? `${letter}${row}` : `${letter}${row}:${letter}${last}`;
  };
  return {
    choice: (place, field) => at(choiceColumn(place, field)),
    known: (field) => at(knownColumn(field)),
    following: (place, field) => at(followingColumn(place, field)),
    order: (place) => at(orderColumn(place)),
  };
}
