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
import {
  knownFigures,
  knownNumbers,
  orderedMonth,
  scenarioRow,
  type ScenarioClient,
  type ScenarioTable,
} from "./scenario-row";
import {
  choiceFields,
  choiceWords,
  followings,
  followingWords,
  headOf,
  knownFields,
  knownWords,
  orderWord,
  placeWords,
  scenarioFigureWords,
  scenarioSheetWords as words,
  usualFigureWords,
  type Following,
  type KnownField,
  type UsualFigure,
} from "./scenario-words";

type Row = SheetDocument["rows"][number];

/** Rows for clients who come later; where there are none yet, for all of them. */
const spareRowsFor = (clients: number): number => (clients === 0 ? 60 : 10);

/** The last row of the sheet that is one of a client, or may become one. */
export function lastClientRow(clients: number): number {
  return firstClientRow + clients + spareRowsFor(clients) - 1;
}

/** What a cell of a client's year says: its figure, or a formula that fetches it. */
export type KnownFormulas = (client: string) => Readonly<Partial<Record<KnownField, string>>>;

/** The same for what the firm has. */
type UsualFormulas = Readonly<Partial<Record<UsualFigure, string>>>;

/**
 * Both scenarios, client by client, with what follows from them by formulas: the one place where they stand; the pane
 * reads and writes them here.
 */
export function scenariosSheet(
  year: ScenarioTable,
  own: OwnScenarios,
  language: Language,
  formulasOf: KnownFormulas = () => ({}),
  usualFormulas: UsualFormulas = {},
): SheetDocument {
  const clients = year.years.map((one, index) => scenarioClient(one, index, year, formulasOf(one.client), language));
  const lastRow = lastClientRow(clients.length);
  const heading = (word: Words): DocumentCell => ({ value: word[language], style: "heading" });
  return {
    name: words.sheet[language],
    columnWidths: [40, ...Array.from({ length: 25 }, () => 15)],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.how[language], style: "subtitle" }],
      [heading(words.given), ...places.map((place) => heading(placeWords[place])), heading(words.otherwise)],
      ...givenRowsOf(year, own, language, usualFormulas),
      [],
      [heading(words.follows), ...places.map((place) => heading(placeWords[place]))],
      ...scenarioResults(year, lastRow, language),
      [],
      [
        heading(terms.client),
        ...places.flatMap((place) => choiceFields.map((field) => heading(headOf(place, choiceWords[field])))),
        ...knownFields.map((field) => heading(knownWords[field])),
        ...places.flatMap((place) => followings.map((field) => heading(headOf(place, followingWords[field])))),
        ...places.map((place) => heading(headOf(place, orderWord))),
      ],
      ...clients.map((client, index) => scenarioRow(client, firstClientRow + index, language)),
      ...Array.from({ length: spareRowsFor(clients.length) }, (_, index) =>
        scenarioRow(null, firstClientRow + clients.length + index, language),
      ),
    ],
  };
}

/** What holds for all clients, beside what counts where it is left empty. */
function givenRowsOf(
  { usual, years }: ScenarioTable,
  own: OwnScenarios,
  language: Language,
  formulas: UsualFormulas,
): readonly Row[] {
  const label = (word: Words): DocumentCell => ({ value: word[language] });
  const input = (value: DocumentCell["value"], number: NumberStyle): DocumentCell => ({
    value,
    style: "input",
    number,
  });
  /** Before there are clients a formula has nothing to say. */
  const usualCell = (figure: UsualFigure, number: NumberStyle): DocumentCell => {
    const formula = formulas[figure];
    if (formula === undefined) return { value: usual[figure], number };
    return { value: years.length === 0 ? "" : usual[figure], formula, number };
  };
  const each = (figure: "capacityHours" | "refillShare" | "pipelineHours", number: NumberStyle): Row => [
    label(scenarioFigureWords[figure]),
    ...places.map((place) => input(own[place][figure], number)),
    usualCell(figure, number),
  ];
  const ofFirm = (figure: UsualFigure, number: NumberStyle): Row => [
    label(usualFigureWords[figure]),
    null,
    null,
    usualCell(figure, number),
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
    ofFirm("contributionPerHour", "rate"),
    ofFirm("monthsToRefill", "count"),
    ofFirm("fixedPerMonth", "money"),
    ofFirm("countedFrom", "date"),
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
  language: Language,
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
    known: {
      fee: known("fee"),
      costs: known("costs"),
      hours: known("hours"),
      costPerHour: known("costPerHour"),
      daysToPay: known("daysToPay"),
    },
    choices: { first: choiceOf(first.decision), second: choiceOf(second.decision) },
    following: { first: followingOf(first), second: followingOf(second) },
    order: {
      first: orderedMonth(ahead.first, year.client, language),
      second: orderedMonth(ahead.second, year.client, language),
    },
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
