import {
  courses,
  places,
  type ClientChoice,
  type OwnScenario,
  type OwnScenarios,
  type Place,
} from "../../analysis/owner/scenarios";
import { clientKey } from "../../columns/rows/client-name";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";
import type { Cell, Cells } from "../../spreadsheet/cell";
import { isWord } from "../is-word";
import { dayIn, numberIn, shareIn, textIn } from "../typed-cells";
import { otherwiseColumn, scenarioColumn } from "./scenario-places";
import {
  choiceWords,
  courseWords,
  headOf,
  knownWords,
  orderWord,
  scenarioFigureWords,
  usualFigureWords,
  type ChoiceField,
  type KnownField,
  type ScenarioFigure,
  type UsualFigure,
} from "./scenario-words";

/** A cell from 0 on the sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Both scenarios as they stand on their sheet, and where. */
export interface FoundScenarios extends OwnScenarios {
  /** Null where the owner took the line or column away. */
  readonly figureAt: (place: Place, figure: ScenarioFigure) => CellPlace | null;
  /** What counts where both scenarios say nothing. */
  readonly usualAt: (figure: UsualFigure) => CellPlace | null;
  readonly choiceAt: (client: string, place: Place, field: ChoiceField) => CellPlace | null;
  readonly knownAt: (client: string, field: KnownField) => CellPlace | null;
  readonly orderAt: (client: string, place: Place) => CellPlace | null;
  /** The names in the clients' rows, by row from 0. */
  readonly clients: ReadonlyMap<number, string>;
  /** The first row without a client below the last one. */
  readonly freeRow: number;
  readonly clientColumn: number;
  readonly valueAt: (place: CellPlace | null) => Cell;
}

/** Both scenarios on their sheet, in either language, its columns in any order; null if it is not that sheet. */
export function readScenarios(rows: Cells): FoundScenarios | null {
  const headAt = rows.findIndex((cells) =>
    places.every((place) => columnOf(cells, headOf(place, choiceWords.course)) >= 0),
  );
  const heads = rows[headAt];
  const clientColumn = heads === undefined ? -1 : columnOf(heads, terms.client);
  if (heads === undefined || clientColumn < 0) return null;
  const clients = new Map<number, string>();
  for (const [row, cells] of rows.entries()) {
    const client = row > headAt ? textIn(cells[clientColumn] ?? null) : null;
    if (client !== null) clients.set(row, client);
  }
  const rowOf = new Map([...clients].map(([row, client]) => [clientKey(client), row]));
  const cellIn = (client: string, head: Words): CellPlace | null => {
    const [row, column] = [rowOf.get(clientKey(client)), columnOf(heads, head)];
    return row === undefined || column < 0 ? null : { row, column };
  };
  const lineAt = (label: Words, column: number): CellPlace | null => {
    const row = rows.findIndex((cells, at) => at < headAt && isWord(cells[0], label));
    return row < 0 ? null : { row, column };
  };
  const figureAt: FoundScenarios["figureAt"] = (place, figure) =>
    lineAt(scenarioFigureWords[figure], scenarioColumn(place));
  const usualAt: FoundScenarios["usualAt"] = (figure) => lineAt(usualFigureWords[figure], otherwiseColumn);
  const choiceAt: FoundScenarios["choiceAt"] = (client, place, field) =>
    cellIn(client, headOf(place, choiceWords[field]));
  const at = (place: CellPlace | null): Cell => (place === null ? null : (rows[place.row]?.[place.column] ?? null));
  const scenario = (place: Place): OwnScenario => ({
    name: textIn(at(figureAt(place, "name"))),
    capacityHours: numberIn(at(figureAt(place, "capacityHours"))),
    refillShare: shareIn(at(figureAt(place, "refillShare"))),
    pipelineHours: numberIn(at(figureAt(place, "pipelineHours"))),
    choices: [...clients.values()].map((client) => ({
      client,
      ...choiceIn((field) => at(choiceAt(client, place, field))),
    })),
  });
  /** What may lie below 0, as an account does. */
  const once = (figure: "cash" | "cashFloor"): number | null => {
    const cell = at(figureAt("first", figure));
    return typeof cell === "number" ? cell : numberIn(cell);
  };
  return {
    first: scenario("first"),
    second: scenario("second"),
    cash: once("cash"),
    cashFloor: once("cashFloor"),
    loadFloor: shareIn(at(figureAt("first", "loadFloor"))),
    figureAt,
    usualAt,
    choiceAt,
    knownAt: (client, field) => cellIn(client, knownWords[field]),
    orderAt: (client, place) => cellIn(client, headOf(place, orderWord)),
    clients,
    freeRow: Math.max(headAt, ...clients.keys()) + 1,
    clientColumn,
    valueAt: at,
  };
}

function columnOf(heads: readonly Cell[], word: Words): number {
  return heads.findIndex((cell) => isWord(cell, word));
}

/** An empty decision keeps the client. */
function choiceIn(cellOf: (field: ChoiceField) => Cell): ClientChoice {
  return {
    course: courses.find((course) => isWord(cellOf("course"), courseWords[course])) ?? "keep",
    rise: shareIn(cellOf("rise")),
    hoursSaved: numberIn(cellOf("hoursSaved")),
    partOn: dayIn(cellOf("partOn")),
    stay: shareIn(cellOf("stay")),
  };
}
