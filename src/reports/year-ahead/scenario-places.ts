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
  cash: 9,
  cashFloor: 10,
  loadFloor: 11,
} as const;
export const resultRows = { profit: 14, resold: 15, load: 16, largest: 17 } as const;
export const headRow = 19;
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
export function followingColumn(place: Place, field: Following): number {
  return knownFrom + knownFields.length + places.indexOf(place) * followings.length + followings.indexOf(field);
}

/** The addresses of a client's row, or of all clients' rows from the first to the last. */
export interface ScenarioAddresses {
  readonly choice: (place: Place, field: ChoiceField) => string;
  readonly known: (field: KnownField) => string;
  readonly following: (place: Place, field: Following) => string;
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
  };
}
