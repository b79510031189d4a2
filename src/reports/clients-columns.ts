import type { ScoredClient } from "../analysis/judge/portfolio";
import type { Practice } from "../analysis/owner/practice";
import type { Language, Words } from "../core/problem";
import type { Verdict } from "../core/verdict";
import type { DocumentCell, NumberStyle } from "./document";
import { reportWords } from "./report-words";

export interface InputRow {
  readonly words: Words;
  readonly value: number | null;
  readonly number: NumberStyle;
}

/** The owner's figures, in the rows that the formulas point at: B6 to B10. */
export function inputRows(practice: Practice): readonly InputRow[] {
  return [
    { words: reportWords.minimumRate, value: practice.minimumRate, number: "rate" },
    { words: reportWords.avoidableCost, value: practice.avoidableCostPerHour, number: "rate" },
    { words: reportWords.fullCost, value: practice.fullCostPerHour, number: "rate" },
    { words: reportWords.minimumFit, value: practice.minimumFit, number: "score" },
    { words: reportWords.maximumIncrease, value: practice.maximumIncrease, number: "share" },
  ];
}

const input = { minimumRate: "$B$6", avoidableCost: "$B$7", fullCost: "$B$8", minimumFit: "$B$9", maximumIncrease: "$B$10" } as const;
/** Row 12 is the header of the table, as a person counts. */
export const firstClientRow = 13;
const notKnown = "#N/A";

type VerdictWords = Readonly<Record<Verdict, Words>>;

export interface ClientColumn {
  readonly letter: string;
  readonly title: Words;
  readonly width: number;
  readonly number: NumberStyle;
  readonly total?: (client: ScoredClient) => number | null;
  cell(client: ScoredClient, row: number, language: Language, verdicts: VerdictWords): DocumentCell;
}

type ColumnPlan = Omit<ClientColumn, "letter">;

/** The columns of the client table; figures that follow from others are formulas over the row and the owner's figures. */
export function clientColumns(practice: Practice): readonly ClientColumn[] {
  const plans: readonly ColumnPlan[] = [
    { title: reportWords.client, width: 26, number: "text", cell: ({ client }) => ({ value: client, style: "text", number: "text" }) },
    given(reportWords.revenue, 11, "money", ({ revenue }) => revenue),
    given(reportWords.hours, 9, "hours", ({ hours }) => hours),
    given(reportWords.directCosts, 11, "money", ({ directCosts }) => directCosts),
    given(reportWords.servingCosts, 11, "money", ({ servingCosts }) => servingCosts),
    computed(reportWords.effectiveRate, 11, "rate", ({ effectiveRate }) => effectiveRate, (row) => `=EFFECTIVERATE(B${row},C${row},D${row})`),
    avoidableProfit(practice),
    computed(reportWords.fullProfit, 12, "money", ({ fullProfit }) => fullProfit, (row) => `=CLIENTPROFIT(B${row},C${row},${input.fullCost},D${row},E${row})`, true),
    computed(reportWords.yield, 9, "share", (client) => client.yield, (row) => `=${practice.fullCostPerHour === null ? `G${row}` : `H${row}`}/B${row}`),
    computed(reportWords.minimumFee, 11, "money", ({ minimumFee }) => minimumFee, (row) => `=MINFEE(C${row},${input.minimumRate},D${row})`),
    computed(reportWords.feeIncrease, 10, "share", ({ feeIncrease }) => feeIncrease, (row) => `=FEEINCREASE(B${row},C${row},${input.minimumRate},D${row})`),
    { title: reportWords.fit, width: 8, number: "score", cell: ({ fit }) => ({ value: fit, style: "input", number: "score" }) },
    { title: reportWords.grade, width: 8, number: "text", cell: ({ grade }, row) => ({ value: grade ?? "", formula: `=FITGRADE(L${row})`, style: "text" }) },
    { title: reportWords.knockedOut, width: 10, number: "text", cell: ({ client }) => ({ value: (practice.knockedOut[client] ?? []).length > 0, style: "input" }) },
    { title: reportWords.tried, width: 9, number: "text", cell: ({ client }) => ({ value: practice.tried.includes(client), style: "input" }) },
    {
      title: reportWords.verdict, width: 17, number: "text",
      cell: ({ verdict }, row, language, verdicts) => ({ value: verdict === null ? notKnown : verdicts[verdict][language], formula: `=CLIENTVERDICT(${judged(row, language)})`, style: "verdict" }),
    },
    { title: reportWords.reason, width: 80, number: "text", cell: ({ reason, verdict }, row, language) => (verdict === null ? { value: reason, style: "note" } : { value: reason, formula: `=CLIENTREASON(${judged(row, language)})`, style: "note" }) },
  ];
  return plans.map((plan, index) => ({ ...plan, letter: "ABCDEFGHIJKLMNOPQ".charAt(index) }));
}

/** With one cost per hour for all the formula points at it; a cost that the tracker names differs by client and stands as a value. */
function avoidableProfit({ avoidableCostPerHour }: Practice): ColumnPlan {
  const plan = computed(reportWords.avoidableProfit, 12, "money", ({ avoidableProfit: profit }) => profit, (row) => `=CLIENTPROFIT(B${row},C${row},${input.avoidableCost},D${row},E${row})`, true);
  if (avoidableCostPerHour !== null) return plan;
  return { ...plan, cell: (client, row, language, verdicts) => (client.avoidableProfit === null ? plan.cell(client, row, language, verdicts) : { value: client.avoidableProfit, number: "money" }) };
}

function judged(row: number, language: Language): string {
  return `F${row},${input.minimumRate},L${row},${input.minimumFit},N${row},${input.maximumIncrease},O${row}${language === "de" ? ',"de"' : ""}`;
}

function given(title: Words, width: number, number: NumberStyle, of: (client: ScoredClient) => number | null): ColumnPlan {
  return { title, width, number, total: of, cell: (client) => ({ value: of(client), number }) };
}

function computed(title: Words, width: number, number: NumberStyle, of: (client: ScoredClient) => number | null, formula: (row: number) => string, isTotalled = false): ColumnPlan {
  const plan: ColumnPlan = { title, width, number, cell: (client, row) => ({ value: of(client) ?? notKnown, formula: formula(row), number }) };
  return isTotalled ? { ...plan, total: of } : plan;
}
