import type { ScoredClient } from "../analysis/judge/portfolio";
import type { Practice } from "../analysis/owner/practice";
import type { Language, Words } from "../core/problem";
import type { Verdict } from "../core/verdict";
import type { DocumentCell, NumberStyle } from "./document";
import { reportWords } from "./report-words";
import { minimumAbove, reasonArguments, verdictArguments, type VerdictPlaces } from "./verdict-formula";

export interface InputRow {
  readonly words: Words;
  readonly value: number | null;
  readonly number: NumberStyle;
}

/** The owner's figures, in the rows that the formulas point at: B6 to B11. */
export function inputRows(practice: Practice): readonly InputRow[] {
  return [
    { words: reportWords.minimumRate, value: practice.minimumRate, number: "rate" },
    { words: reportWords.avoidableCost, value: practice.avoidableCostPerHour, number: "rate" },
    { words: reportWords.fullCost, value: practice.fullCostPerHour, number: "rate" },
    { words: reportWords.minimumFit, value: practice.minimumFit, number: "score" },
    { words: reportWords.maximumIncrease, value: practice.maximumIncrease, number: "share" },
    { words: reportWords.tolerance, value: practice.tolerance, number: "share" },
  ];
}

const input = { minimumRate: "$B$6", avoidableCost: "$B$7", fullCost: "$B$8", minimumFit: "$B$9", maximumIncrease: "$B$10", tolerance: "$B$11" } as const;
/** Row 13 is the header of the table, as a person counts. */
export const firstClientRow = 14;
const notKnown = "#N/A";

type VerdictWords = Readonly<Record<Verdict, Words>>;
type Key = Exclude<keyof typeof reportWords, "title" | "period"> & (keyof ScoredClient | "knockedOut" | "tried");
/** Where a figure of the row stands: at("revenue") is B14. */
type At = (key: Key) => string;

export interface ClientColumn {
  readonly key: Key;
  readonly letter: string;
  readonly title: Words;
  readonly width: number;
  readonly number: NumberStyle;
  readonly total?: (client: ScoredClient) => number | null;
  cell(client: ScoredClient, row: number, language: Language, verdicts: VerdictWords): DocumentCell;
}

type ColumnPlan = Omit<ClientColumn, "letter" | "title" | "cell"> & { cell(client: ScoredClient, at: At, language: Language, verdicts: VerdictWords): DocumentCell };

/** The columns of the client table; figures that follow from others are formulas over the row and the owner's figures. */
export function clientColumns(practice: Practice, clients: readonly ScoredClient[]): readonly ClientColumn[] {
  const hasServing = clients.some(({ servingCosts }) => servingCosts > 0);
  const plans: readonly ColumnPlan[] = [
    { key: "client", width: 26, number: "text", cell: ({ client }) => ({ value: client, style: "text", number: "text" }) },
    given("revenue", 11, "money", ({ revenue }) => revenue),
    // 0 hours are no hours: formulas over the row then say what is missing.
    given("hours", 9, "hours", ({ hours }) => (hours !== null && hours > 0 ? hours : null)),
    given("directCosts", 11, "money", ({ directCosts }) => directCosts),
    given("servingCosts", 11, "money", ({ servingCosts }) => servingCosts),
    ...(hasServing ? [computed("plainRate", 11, "rate", ({ plainRate }) => plainRate, (at) => `=EFFECTIVERATE(${at("revenue")},${at("hours")},${at("directCosts")})`)] : []),
    computed("effectiveRate", 11, "rate", ({ effectiveRate }) => effectiveRate, (at) => `=EFFECTIVERATE(${at("revenue")},${at("hours")},${costs(at)})`),
    avoidableProfit(practice),
    computed("fullProfit", 12, "money", ({ fullProfit }) => fullProfit, (at) => `=CLIENTPROFIT(${at("revenue")},${at("hours")},${input.fullCost},${costs(at)})`, true),
    computed("yield", 9, "share", (client) => client.yield, (at) => `=${at(practice.fullCostPerHour === null ? "avoidableProfit" : "fullProfit")}/${at("revenue")}`),
    computed("minimumFee", 11, "money", ({ minimumFee }) => minimumFee, (at, client) => `=MINFEE(${at("hours")},${minimumFor(client, practice)},${costs(at)})`),
    computed("feeIncrease", 10, "share", ({ feeIncrease }) => feeIncrease, (at, client) => `=FEEINCREASE(${at("revenue")},${at("hours")},${minimumFor(client, practice)},${costs(at)})`),
    { key: "fit", width: 8, number: "score", cell: ({ fit }) => ({ value: fit, style: "input", number: "score" }) },
    { key: "grade", width: 8, number: "text", cell: ({ grade }, at) => ({ value: grade ?? "", formula: `=FITGRADE(${at("fit")})`, style: "text" }) },
    { key: "knockedOut", width: 10, number: "text", cell: ({ knockouts }) => ({ value: knockouts.length > 0, style: "input" }) },
    { key: "tried", width: 9, number: "text", cell: ({ isTried }) => ({ value: isTried, style: "input" }) },
    {
      key: "verdict", width: 17, number: "text",
      cell: (client, at, language, verdicts) => verdictCell(client, verdicts[client.verdict ?? "Keep"][language], `=CLIENTVERDICT(${verdictArguments(places(client, practice, at), language)})`),
    },
    { key: "reason", width: 80, number: "text", cell: (client, at, language) => reasonCell(client, practice, at, language) },
  ];
  const letterOf = (key: Key): string => "ABCDEFGHIJKLMNOPQR".charAt(plans.findIndex((plan) => plan.key === key));
  return plans.map((plan) => ({ ...plan, title: reportWords[plan.key], letter: letterOf(plan.key), cell: (client, row, language, verdicts) => plan.cell(client, (key) => `${letterOf(key)}${row}`, language, verdicts) }));
}

/** With one cost per hour for all the formula points at it; a cost of the client's own stands as a value. */
function avoidableProfit(practice: Practice): ColumnPlan {
  const plan = computed("avoidableProfit", 12, "money", ({ avoidableProfit: profit }) => profit, (at) => `=CLIENTPROFIT(${at("revenue")},${at("hours")},${input.avoidableCost},${costs(at)})`, true);
  const isOwn = (client: ScoredClient): boolean => client.avoidableProfit !== null && client.avoidableCostPerHour !== practice.avoidableCostPerHour;
  return { ...plan, cell: (client, at, language, verdicts) => (isOwn(client) ? { value: client.avoidableProfit, number: "money" } : plan.cell(client, at, language, verdicts)) };
}

/** A missed floor decides without a rate too, which no formula can: then the word stands alone. */
function verdictCell({ verdict, effectiveRate }: ScoredClient, word: string, formula: string): DocumentCell {
  if (verdict === null) return { value: notKnown, formula, style: "verdict" };
  return effectiveRate === null ? { value: word, style: "verdict" } : { value: word, formula, style: "verdict" };
}

/** A reason that names what no formula knows, missing figures and knock-out criteria, stands as text. */
function reasonCell(client: ScoredClient, practice: Practice, at: At, language: Language): DocumentCell {
  const { reason, verdict, knockouts } = client;
  if (verdict === null || knockouts.length > 0) return { value: reason, style: "note" };
  return { value: reason, formula: `=CLIENTREASON(${reasonArguments(places(client, practice, at), language)})`, style: "note" };
}

function costs(at: At): string {
  return `${at("directCosts")},${at("servingCosts")}`;
}

function minimumFor({ avoidableCostPerHour: cost }: ScoredClient, practice: Practice): string {
  return minimumAbove(input.minimumRate, cost === null || cost === practice.avoidableCostPerHour ? input.avoidableCost : String(cost));
}

function places(client: ScoredClient, practice: Practice, at: At): VerdictPlaces {
  const { minimumFit, maximumIncrease, tolerance } = input;
  return { effectiveRate: at("effectiveRate"), fit: at("fit"), knockedOut: at("knockedOut"), tried: at("tried"), feeIncrease: at("feeIncrease"), avoidableProfit: at("avoidableProfit"), minimum: minimumFor(client, practice), minimumFit, maximumIncrease, tolerance };
}

function given(key: Key, width: number, number: NumberStyle, of: (client: ScoredClient) => number | null): ColumnPlan {
  return { key, width, number, total: of, cell: (client) => ({ value: of(client), number }) };
}

function computed(key: Key, width: number, number: NumberStyle, of: (client: ScoredClient) => number | null, formula: (at: At, client: ScoredClient) => string, isTotalled = false): ColumnPlan {
  const plan: ColumnPlan = { key, width, number, cell: (client, at) => ({ value: of(client) ?? notKnown, formula: formula(at, client), number }) };
  return isTotalled ? { ...plan, total: of } : plan;
}
