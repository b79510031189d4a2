import type { ScoredClient } from "../analysis/judge/portfolio";
import type { Practice } from "../analysis/owner/practice";
import type { Language, Words } from "../core/problem";
import type { Verdict } from "../core/verdict";
import { revenueClasses } from "../analysis/judge/revenue-classes";
import { reasonSentence } from "../analysis/words/reason-sentence";
import { clientFigures, knownFigures, type ClientFigureName } from "./client-figures";
import { peopleText } from "./people-text";
import { columnLetter } from "../spreadsheet/column-letter";
import type { DocumentCell, NumberStyle } from "./document";
import { reportWords } from "./report-words";
import { reasonArguments, verdictArguments } from "./verdict-formula";
import { type ClientColumnKey, type PlaceOf, titleOf } from "./client-column-titles";
import { costPlaces, fullCostFor, minimumFor, verdictPlaces, costFor } from "./client-formulas";

const notKnown = "#N/A";

type VerdictWords = Readonly<Record<Verdict, Words>>;

type Computed =
  "effectiveRate" | "avoidableProfit" | "fullProfit" | "feeIncrease" | "plainRate" | "yield" | "minimumFee";

export interface ClientColumn {
  readonly key: ClientColumnKey;
  readonly letter: string;
  readonly title: Words;
  readonly width: number;
  readonly number: NumberStyle;
  readonly total?: (client: ScoredClient) => number | null;
  cell(client: ScoredClient, row: number, language: Language, verdicts: VerdictWords): DocumentCell;
}

type ColumnPlan = Omit<ClientColumn, "letter" | "title" | "cell"> & {
  cell(client: ScoredClient, at: PlaceOf, language: Language, verdicts: VerdictWords): DocumentCell;
};

/** At most this many columns stand on paper, the first ones; inputs and what is rarely asked stand to their right. */
export const columnsOnPaper = 10;

/**
 * The columns of the client table, those of which nothing is known left out; figures that follow from others are
 * formulas over the row and the owner's figures.
 */
export function clientColumns(practice: Practice, clients: readonly ScoredClient[]): readonly ClientColumn[] {
  const known = new Set<ClientColumnKey>(knownFigures(clients, practice));
  if (clients.some(({ people }) => people.length > 0)) known.add("people");
  if (clients.some(({ isGone }) => isGone)) known.add("gone");
  if (clients.some(({ verdict }) => verdict !== null)) known.add("verdict");
  if (practice.hasClasses && clients.length > 0) known.add("revenueClass");
  if (clients.some(({ grade }) => grade !== null)) known.add("grade");
  for (const key of always) known.add(key);
  const plans = allPlans(practice, clients).filter(({ key }) => known.has(key));
  const letterOf = (key: ClientColumnKey): string => columnLetter(plans.findIndex((plan) => plan.key === key));
  // What has no column is nothing to a formula.
  const at =
    (row: number): PlaceOf =>
    (key) =>
      plans.some((plan) => plan.key === key) ? `${letterOf(key)}${row}` : '""';
  return plans.map((plan) => ({
    ...plan,
    title: titleOf(plan.key),
    letter: letterOf(plan.key),
    cell: (client, row, language, verdicts) => plan.cell(client, at(row), language, verdicts),
  }));
}

/** What others are worked out from, and what the owner fills in. */
const always: readonly ClientColumnKey[] = [
  "client",
  "revenue",
  "hours",
  "directCosts",
  "servingCosts",
  "fit",
  "knockedOut",
  "tried",
  "reason",
];

/** Rates, shares and days of clients add up to nothing. */
const notAdded: ReadonlySet<ClientFigureName> = new Set(["ownMinimum", "ownCost", "debtorDays", "realisation"]);

function allPlans(practice: Practice, clients: readonly ScoredClient[]): readonly ColumnPlan[] {
  const classes = revenueClasses(clients);
  return [
    {
      key: "client",
      width: 26,
      number: "text",
      cell: ({ client }) => ({ value: client, style: "text", number: "text" }),
    },
    given("revenue", 11, true, practice),
    // 0 hours are no hours: formulas over the row then say what is missing.
    {
      key: "hours",
      width: 9,
      number: "hours",
      total: ({ hours }) => hours,
      cell: ({ hours }) => ({ value: hours !== null && hours > 0 ? hours : null, number: "hours" }),
    },
    computed("effectiveRate", 14, (at) => `=EFFECTIVERATE(${at("revenue")},${at("hours")},${costPlaces(at)})`),
    avoidableProfit(practice),
    computed(
      "fullProfit",
      12,
      (at, client) =>
        `=CLIENTPROFIT(${at("revenue")},${at("hours")},${fullCostFor(client, practice)},${costPlaces(at)})`,
      true,
    ),
    unlessGone(
      computed(
        "feeIncrease",
        10,
        (at, client) =>
          `=FEEINCREASE(${at("revenue")},${at("hours")},${minimumFor(client, practice)},${costPlaces(at)})`,
      ),
    ),
    { key: "fit", width: 8, number: "score", cell: ({ fit }) => ({ value: fit, style: "input", number: "score" }) },
    {
      key: "verdict",
      width: 20,
      number: "text",
      cell: (client, at, language, verdicts) =>
        verdictCell(
          client,
          verdicts[client.verdict ?? "Keep"][language],
          `=CLIENTVERDICT(${verdictArguments(verdictPlaces(client, practice, at), language)})`,
        ),
    },
    {
      key: "reason",
      width: 80,
      number: "text",
      cell: (client, at, language) => reasonCell(client, practice, at, language),
    },
    {
      key: "knockedOut",
      width: 10,
      number: "text",
      cell: ({ knockouts }) => ({ value: knockouts.length > 0 ? true : null, style: "input" }),
    },
    {
      key: "tried",
      width: 9,
      number: "text",
      cell: ({ isTried }) => ({ value: isTried ? true : null, style: "input" }),
    },
    {
      key: "gone",
      width: 10,
      number: "text",
      cell: ({ isGone }, _, language) => ({ value: isGone ? reportWords.gone[language] : "", style: "text" }),
    },
    {
      key: "grade",
      width: 8,
      number: "text",
      cell: ({ grade }, at) => ({ value: grade ?? "", formula: `=FITGRADE(${at("fit")})`, style: "text" }),
    },
    {
      key: "revenueClass",
      width: 9,
      number: "text",
      cell: ({ client }) => ({ value: classes.get(client) ?? "", style: "text" }),
    },
    {
      ...given("directCosts", 11, true, practice),
      cell: ({ directCosts }) => ({ value: directCosts, number: "money" }),
    },
    {
      ...given("servingCosts", 11, true, practice),
      cell: ({ servingCosts }) => ({ value: servingCosts, style: "input", number: "money" }),
    },
    computed("plainRate", 11, (at) => `=EFFECTIVERATE(${at("revenue")},${at("hours")},${at("directCosts")})`),
    computed(
      "yield",
      9,
      (at) => `=${at(practice.fullCostPerHour === null ? "avoidableProfit" : "fullProfit")}/${at("revenue")}`,
    ),
    computed(
      "minimumFee",
      11,
      (at, client) => `=MINFEE(${at("hours")},${minimumFor(client, practice)},${costPlaces(at)})`,
    ),
    ...(
      [
        "hoursToSave",
        "lifetimeValue",
        "realisation",
        "ownMinimum",
        "ownCost",
        "unbilledHours",
        "unbilled",
        "debtorDays",
        "owed",
        "overdue",
        "tickets",
        "complaints",
      ] as const
    ).map((key) => given(key, 12, !notAdded.has(key), practice)),
    {
      key: "people",
      width: 34,
      number: "text",
      cell: (client, _, language) => ({ value: peopleText(client, language), style: "text", number: "text" }),
    },
  ];
}

/** With one cost per hour for all the formula points at it; a cost of the client's own stands in it. */
function avoidableProfit(practice: Practice): ColumnPlan {
  return computed(
    "avoidableProfit",
    16,
    (at, client) => `=CLIENTPROFIT(${at("revenue")},${at("hours")},${costFor(client, practice)},${costPlaces(at)})`,
    true,
  );
}

/**
 * A missed floor decides without a rate too, which no formula can: then the word stands alone. Who has gone has no
 * verdict, whatever the figures.
 */
function verdictCell({ verdict, effectiveRate, isGone }: ScoredClient, word: string, formula: string): DocumentCell {
  if (isGone) return { value: "–", style: "verdict" };
  if (verdict === null) return { value: notKnown, formula, style: "verdict" };
  return effectiveRate === null ? { value: word, style: "verdict" } : { value: word, formula, style: "verdict" };
}

/** A reason that names what no formula knows, missing figures and knock-out criteria, stands as text. */
function reasonCell(client: ScoredClient, practice: Practice, at: PlaceOf, language: Language): DocumentCell {
  const { verdict, knockouts } = client;
  const reason = reasonSentence(client.reason, language);
  if (verdict === null || knockouts.length > 0) return { value: reason, style: "reason" };
  return {
    value: reason,
    formula: `=CLIENTREASON(${reasonArguments(verdictPlaces(client, practice, at), language)})`,
    style: "reason",
  };
}

/** Nothing is asked of who has gone, whatever the figures. */
function unlessGone(plan: ColumnPlan): ColumnPlan {
  return {
    ...plan,
    cell: (client, ...rest) => (client.isGone ? { value: null, number: plan.number } : plan.cell(client, ...rest)),
  };
}

function given(key: ClientFigureName, width: number, isTotalled: boolean, practice: Practice): ColumnPlan {
  const { number, of } = clientFigures[key];
  const plan: ColumnPlan = { key, width, number, cell: (client) => ({ value: of(client, practice), number }) };
  return isTotalled ? { ...plan, total: (client) => of(client, practice) } : plan;
}

function computed(
  key: Computed,
  width: number,
  formula: (at: PlaceOf, client: ScoredClient) => string,
  isTotalled = false,
): ColumnPlan {
  const { number } = clientFigures[key];
  const of = (client: ScoredClient): number | null => client[key];
  const plan: ColumnPlan = {
    key,
    width,
    number,
    cell: (client, at) => ({ value: of(client) ?? notKnown, formula: formula(at, client), number }),
  };
  return isTotalled ? { ...plan, total: of } : plan;
}
