import type { Language } from "../core/problem";
import type { DocumentCell, SheetDocument } from "../reports/document";
import { nativeRise, reasonArguments, verdictArguments } from "../reports/verdict-formula";
import { firstFitRow } from "../reports/fit-sheet";
import { firstRow } from "./example-sheets";
import { exampleWords as words } from "./example-words";
import { judgedExample, practicePlaces, type JudgedExample } from "./judged-example";

/** So far down own exports may be pasted. */
const lastPasted = 5000;
/** So far down clients may be rated. */
const lastRated = 500;

/** The clients of the example, one row each: sums of the other sheets, and our functions over them. */
export function clientsSheet(language: Language): SheetDocument {
  const head = [
    words.client,
    words.revenue,
    words.hours,
    words.directCosts,
    words.servingCosts,
    words.effectiveRate,
    words.avoidableProfit,
    words.fullProfit,
    words.yield,
    words.feeIncrease,
    words.fit,
    words.tried,
    words.verdict,
    words.reason,
    words.rank,
  ];
  const judged = judgedExample(language);
  const last = firstRow + judged.length - 1;
  return {
    name: words.clientsSheet[language],
    columnWidths: [20, 10, 9, 11, 18, 11, 17, 13, 9, 11, 9, 10, 19, 70, 7],
    rows: [
      [{ value: words.clientsTitle[language], style: "title" }],
      [{ value: words.clientsHint[language], style: "subtitle" }],
      head.map((word): DocumentCell => ({ value: word[language], style: "heading" })),
      ...judged.map((one, index) => clientRow(one, judged, firstRow + index, language)),
    ],
    frozenRows: 3,
    table: { name: "Clients", range: `A3:O${last}` },
    dataBars: [`H${firstRow}:H${last}`],
    verdicts: `M${firstRow}:M${last}`,
  };
}

function clientRow(
  { client, judged, verdict, reason }: JudgedExample,
  all: readonly JudgedExample[],
  row: number,
  language: Language,
): readonly DocumentCell[] {
  const { revenue, hours, directCosts, servingCosts, tried } = client;
  const practice = practicePlaces(language);
  const fitSheet = `'${words.fitSheet[language]}'!`;
  const rated = (column: string): string =>
    `INDEX(${fitSheet}$${column}$${firstFitRow}:$${column}$${lastRated},MATCH(A${row},${fitSheet}$A$${firstFitRow}:$A$${lastRated},0))`;
  const places = {
    ...practice,
    effectiveRate: `F${row}`,
    fit: `K${row}`,
    knockedOut: `IFERROR(${rated("G")}<>"",FALSE)`,
    tried: `L${row}`,
    feeIncrease: nativeRise({
      revenue: `B${row}`,
      hours: `C${row}`,
      minimum: practice.minimum,
      costs: `D${row}+E${row}`,
    }),
    avoidableProfit: `G${row}`,
  };
  const profits = `H$${firstRow}:H$${firstRow + all.length - 1}`;
  const costs = `D${row},E${row}`;
  return [
    { value: client.name, style: "input" },
    { value: revenue, formula: sumOf("D", words.invoiceSheet[language], row, "C"), number: "money" },
    { value: hours, formula: sumOf("E", words.timeSheet[language], row, "B"), number: "hours" },
    { value: directCosts, formula: sumOf("G", words.invoiceSheet[language], row, "C"), number: "money" },
    { value: servingCosts, style: "input", number: "money" },
    { value: judged.effectiveRate, formula: `=EFFECTIVERATE(B${row},C${row},${costs})`, number: "rate" },
    {
      value: judged.avoidableProfit,
      formula: `=CLIENTPROFIT(B${row},C${row},${practice.avoidableCost},${costs})`,
      number: "money",
    },
    {
      value: judged.fullProfit,
      formula: `=CLIENTPROFIT(B${row},C${row},${practice.fullCost},${costs})`,
      number: "money",
    },
    { value: judged.yield, formula: `=CLIENTYIELD(B${row},C${row},${practice.fullCost},${costs})`, number: "share" },
    {
      value: judged.feeIncrease,
      formula: `=FEEINCREASE(B${row},C${row},${practice.minimum},${costs})`,
      number: "share",
    },
    { value: judged.fit, formula: `=IFERROR(${rated("F")},"")`, number: "score" },
    { value: tried, style: "input" },
    { value: verdict, formula: `=CLIENTVERDICT(${verdictArguments(places, language)})`, style: "verdict" },
    { value: reason, formula: `=CLIENTREASON(${reasonArguments(places, language)})`, style: "reason" },
    // Clients with the same profit still have a rank each.
    {
      value: rankOf(client.name, all),
      formula: `=RANK(H${row},${profits})+COUNTIF(H$${firstRow}:H${row},H${row})-1`,
      number: "count",
    },
  ];
}

function rankOf(name: string, all: readonly JudgedExample[]): number {
  return (
    [...all]
      .sort((one, other) => (other.judged.fullProfit ?? 0) - (one.judged.fullProfit ?? 0))
      .findIndex(({ client }) => client.name === name) + 1
  );
}

/** The sum of a column of another sheet over the rows of this row's client. */
function sumOf(column: string, sheet: string, row: number, clientColumn: string): string {
  const range = (letter: string): string => `'${sheet}'!$${letter}$${firstRow}:$${letter}$${lastPasted}`;
  return `=SUMIFS(${range(column)},${range(clientColumn)},A${row})`;
}
