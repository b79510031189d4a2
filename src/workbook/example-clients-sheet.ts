import { clientYield } from "../core/client-profit";
import { feeIncrease } from "../core/fee-increase";
import type { Language } from "../core/problem";
import type { DocumentCell, SheetDocument } from "../reports/document";
import { practiceCells, practiceSheetName } from "../reports/practice-sheet";
import { examplePractice, firstFitRow, firstRow } from "./example-sheets";
import { exampleWords as words } from "./example-words";
import { judgedExample, type JudgedExample } from "./judged-example";

/** So far down own exports may be pasted. */
const lastPasted = 5000;
/** So far down clients may be rated. */
const lastRated = 500;

/** The clients of the example, one row each: sums of the other sheets, and our functions over them. */
export function clientsSheet(language: Language): SheetDocument {
  const head = [words.client, words.revenue, words.hours, words.directCosts, words.servingCosts, words.effectiveRate, words.avoidableProfit, words.fullProfit, words.yield, words.feeIncrease, words.fit, words.tried, words.verdict, words.reason, words.rank];
  const judged = judgedExample(language);
  const last = firstRow + judged.length - 1;
  return {
    name: words.clientsSheet[language],
    columnWidths: [20, 10, 9, 11, 13, 11, 12, 13, 9, 10, 8, 9, 17, 90, 7],
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

function clientRow({ client, rate, avoidableProfit, fullProfit, score, verdict, reason, minimumRate }: JudgedExample, all: readonly JudgedExample[], row: number, language: Language): readonly DocumentCell[] {
  const { revenue, hours, directCosts, servingCosts, tried } = client;
  const practice = (cell: string): string => `'${practiceSheetName[language]}'!${cell}`;
  const fitSheet = `'${words.fitSheet[language]}'!`;
  const rated = (column: string): string => `INDEX(${fitSheet}$${column}$${firstFitRow}:$${column}$${lastRated},MATCH(A${row},${fitSheet}$A$${firstFitRow}:$A$${lastRated},0))`;
  const answer = `F${row},${practice(practiceCells.minimumRate)},K${row},${practice(practiceCells.minimumFit)},IFERROR(${rated("G")}<>"",FALSE),${practice(practiceCells.maximumIncrease)},L${row}${language === "de" ? ',"de"' : ""}`;
  const profits = `H$${firstRow}:H$${firstRow + all.length - 1}`;
  return [
    { value: client.name, style: "input" },
    { value: revenue, formula: sumOf("D", words.invoiceSheet[language], row, "C"), number: "money" },
    { value: hours, formula: sumOf("E", words.timeSheet[language], row, "B"), number: "hours" },
    { value: directCosts, formula: sumOf("G", words.invoiceSheet[language], row, "C"), number: "money" },
    { value: servingCosts, style: "input", number: "money" },
    { value: rate, formula: `=EFFECTIVERATE(B${row},C${row},D${row})`, number: "rate" },
    { value: avoidableProfit, formula: `=CLIENTPROFIT(B${row},C${row},${practice(practiceCells.avoidableCost)},D${row},E${row})`, number: "money" },
    { value: fullProfit, formula: `=CLIENTPROFIT(B${row},C${row},${practice(practiceCells.fullCost)},D${row},E${row})`, number: "money" },
    { value: clientYield(revenue, hours, examplePractice.fullCost, directCosts, servingCosts), formula: `=CLIENTYIELD(B${row},C${row},${practice(practiceCells.fullCost)},D${row},E${row})`, number: "share" },
    { value: feeIncrease(revenue, hours, minimumRate, directCosts), formula: `=FEEINCREASE(B${row},C${row},${practice(practiceCells.minimumRate)},D${row})`, number: "share" },
    { value: score, formula: `=IFERROR(${rated("F")},"")`, number: "score" },
    { value: tried, style: "input" },
    { value: verdict, formula: `=CLIENTVERDICT(${answer})`, style: "verdict" },
    { value: reason, formula: `=CLIENTREASON(${answer})`, style: "note" },
    // Clients with the same profit still have a rank each.
    { value: rankOf(client.name, all), formula: `=RANK(H${row},${profits})+COUNTIF(H$${firstRow}:H${row},H${row})-1`, number: "count" },
  ];
}

function rankOf(name: string, all: readonly JudgedExample[]): number {
  return [...all].sort((one, other) => other.fullProfit - one.fullProfit).findIndex(({ client }) => client.name === name) + 1;
}

/** The sum of a column of another sheet over the rows of this row's client. */
function sumOf(column: string, sheet: string, row: number, clientColumn: string): string {
  const range = (letter: string): string => `'${sheet}'!$${letter}$${firstRow}:$${letter}$${lastPasted}`;
  return `=SUMIFS(${range(column)},${range(clientColumn)},A${row})`;
}
