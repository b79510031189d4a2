import { places, type OwnScenarios, type Place } from "../../analysis/owner/scenarios";
import {
  asNow,
  contributionOf,
  feesOf,
  keptHoursOf,
  type ClientYear,
  type Decided,
} from "../../analysis/plans/scenario/scenario";
import { choiceOf } from "../../analysis/plans/year-options";
import type { Language, Words } from "../../core/problem";
import * as terms from "../../core/terms";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import { scenarioResults } from "./scenario-results";
import { firstClientRow } from "./scenario-places";
import { knownFigures, knownNumbers, scenarioRow, type ScenarioClient, type ScenarioTable } from "./scenario-row";
import {
  choiceFields,
  choiceWords,
  followings,
  followingWords,
  headOf,
  knownFields,
  knownWords,
  placeWords,
  scenarioFigureWords,
  scenarioSheetWords as words,
  usualFigureWords,
  type Following,
  type KnownField,
} from "./scenario-words";

type Row = SheetDocument["rows"][number];

/** Rows for clients who come later. */
const spareRows = 10;

/** What a cell of a client's year says: its figure, or a formula that fetches it. */
export type KnownFormulas = (client: string) => Readonly<Partial<Record<KnownField, string>>>;

/**
 * Both scenarios, client by client, with what follows from them by formulas: the one place where they stand; the pane
 * reads and writes them here.
 */
export function scenariosSheet(
  year: ScenarioTable,
  own: OwnScenarios,
  language: Language,
  formulasOf: KnownFormulas = () => ({}),
): SheetDocument {
  const clients = year.years.map((one, index) => scenarioClient(one, index, year, formulasOf(one.client)));
  const lastRow = firstClientRow + clients.length + spareRows - 1;
  const heading = (word: Words): DocumentCell => ({ value: word[language], style: "heading" });
  return {
    name: words.sheet[language],
    columnWidths: [40, ...Array.from({ length: 22 }, () => 15)],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.how[language], style: "subtitle" }],
      [heading(words.given), ...places.map((place) => heading(placeWords[place])), heading(words.otherwise)],
      ...givenRowsOf(year, own, language),
      [],
      [heading(words.follows), ...places.map((place) => heading(placeWords[place]))],
      ...scenarioResults(year, lastRow, language),
      [],
      [
        heading(terms.client),
        ...places.flatMap((place) => choiceFields.map((field) => heading(headOf(place, choiceWords[field])))),
        ...knownFields.map((field) => heading(knownWords[field])),
        ...places.flatMap((place) => followings.map((field) => heading(headOf(place, followingWords[field])))),
      ],
      ...clients.map((client, index) => scenarioRow(client, firstClientRow + index, language)),
      ...Array.from({ length: spareRows }, (_, index) =>
        scenarioRow(null, firstClientRow + clients.length + index, language),
      ),
    ],
  };
}

/** What holds for all clients, beside what counts where it is left empty. */
function givenRowsOf({ usual }: ScenarioTable, own: OwnScenarios, language: Language): readonly Row[] {
  const label = (word: Words): DocumentCell => ({ value: word[language] });
  const input = (value: DocumentCell["value"], number: NumberStyle): DocumentCell => ({
    value,
    style: "input",
    number,
  });
  const each = (figure: "capacityHours" | "refillShare" | "pipelineHours", number: NumberStyle): Row => [
    label(scenarioFigureWords[figure]),
    ...places.map((place) => input(own[place][figure], number)),
    { value: usual[figure], number },
  ];
  const once = (figure: "cash" | "cashFloor" | "loadFloor", number: NumberStyle): Row => [
    label(scenarioFigureWords[figure]),
    input(own[figure], number),
  ];
  return [
    [label(scenarioFigureWords.name), ...places.map((place) => input(own[place].name, "text"))],
    each("capacityHours", "hours"),
    each("refillShare", "share"),
    each("pipelineHours", "hours"),
    [label(usualFigureWords.contributionPerHour), null, null, { value: usual.contributionPerHour, number: "rate" }],
    once("cash", "money"),
    once("cashFloor", "money"),
    once("loadFloor", "share"),
  ];
}

function scenarioClient(
  year: ClientYear,
  index: number,
  ahead: ScenarioTable,
  formulas: Readonly<Partial<Record<KnownField, string>>>,
): ScenarioClient {
  const figures = knownFigures(year);
  const known = (field: KnownField): DocumentCell => ({
    value: figures[field],
    number: knownNumbers[field],
    ...(formulas[field] === undefined ? {} : { formula: formulas[field] }),
  });
  const decided = (place: Place): Decided => ahead[place].chosen[index] ?? { year, decision: asNow };
  const [first, second] = [decided("first"), decided("second")];
  return {
    client: year.client,
    known: { fee: known("fee"), costs: known("costs"), hours: known("hours"), costPerHour: known("costPerHour") },
    choices: { first: choiceOf(first.decision), second: choiceOf(second.decision) },
    following: { first: followingOf(first), second: followingOf(second) },
  };
}

function followingOf({ year, decision }: Decided): Readonly<Record<Following, number>> {
  const sure: Decided = { year, decision: { ...decision, stay: 1 } };
  return {
    keptFee: feesOf(sure),
    keptHours: keptHoursOf({ year, decision }),
    contribution: contributionOf(sure),
    atRisk: contributionOf(sure) - contributionOf({ year, decision }),
  };
}
