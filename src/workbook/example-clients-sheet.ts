import { verdictReason } from "../analysis/verdict-reason";
import { verdictWords } from "../analysis/verdict-words";
import { clientProfit, clientYield } from "../core/client-profit";
import { effectiveRate } from "../core/effective-rate";
import { feeIncrease } from "../core/fee-increase";
import type { Language } from "../core/problem";
import { usualFigures, verdict } from "../core/verdict";
import type { DocumentCell, SheetDocument } from "../reports/document";
import { practiceCells, practiceSheetName } from "../reports/practice-sheet";
import { exampleClients, exampleEntries, exampleInvoices, type ExampleClient } from "./example-clients";
import { exampleFit, examplePractice, firstFitRow, firstRow } from "./example-sheets";
import { exampleWords as words } from "./example-words";

/** The clients of the example, one row each: sums of the other sheets, and our functions over them. */
export function clientsSheet(language: Language): SheetDocument {
  const head = [words.client, words.revenue, words.hours, words.directCosts, words.servingCosts, words.effectiveRate, words.avoidableProfit, words.fullProfit, words.yield, words.feeIncrease, words.fit, words.tried, words.verdict, words.reason];
  return {
    name: words.clientsSheet[language],
    columnWidths: [20, 10, 9, 11, 13, 11, 12, 13, 9, 10, 8, 9, 17, 90],
    rows: [
      [{ value: words.clientsTitle[language], style: "title" }],
      [{ value: words.clientsHint[language], style: "subtitle" }],
      head.map((word): DocumentCell => ({ value: word[language], style: "heading" })),
      ...exampleClients.map((client, index) => clientRow(client, firstRow + index, firstFitRow + index, language)),
    ],
    frozenRows: 3,
  };
}

function clientRow(client: ExampleClient, row: number, fitRow: number, language: Language): readonly DocumentCell[] {
  const { revenue, hours, directCosts, servingCosts, tried } = client;
  const { score, knockouts } = exampleFit(client);
  const rate = effectiveRate(revenue, hours, directCosts);
  const judged = { ...usualFigures, effectiveRate: rate, minimumRate: examplePractice.minimumRate, fit: score, isKnockedOut: knockouts.length > 0, isTried: tried };
  const practice = (cell: string): string => `'${practiceSheetName[language]}'!${cell}`;
  const fitSheet = `'${words.fitSheet[language]}'!`;
  const answer = `F${row},${practice(practiceCells.minimumRate)},K${row},50,${fitSheet}G${fitRow}<>"",0.3,L${row}${language === "de" ? ',"de"' : ""}`;
  return [
    { value: client.name },
    { value: revenue, formula: sumOf("D", invoices(language), row, "C"), number: "money" },
    { value: hours, formula: sumOf("E", times(language), row, "B"), number: "hours" },
    { value: directCosts, formula: sumOf("G", invoices(language), row, "C"), number: "money" },
    { value: servingCosts, style: "input", number: "money" },
    { value: rate, formula: `=EFFECTIVERATE(B${row},C${row},D${row})`, number: "rate" },
    { value: clientProfit(revenue, hours, examplePractice.avoidableCost, directCosts, servingCosts), formula: `=CLIENTPROFIT(B${row},C${row},${practice(practiceCells.avoidableCost)},D${row},E${row})`, number: "money" },
    { value: clientProfit(revenue, hours, examplePractice.fullCost, directCosts, servingCosts), formula: `=CLIENTPROFIT(B${row},C${row},${practice(practiceCells.fullCost)},D${row},E${row})`, number: "money" },
    { value: clientYield(revenue, hours, examplePractice.fullCost, directCosts, servingCosts), formula: `=CLIENTYIELD(B${row},C${row},${practice(practiceCells.fullCost)},D${row},E${row})`, number: "share" },
    { value: feeIncrease(revenue, hours, examplePractice.minimumRate, directCosts), formula: `=FEEINCREASE(B${row},C${row},${practice(practiceCells.minimumRate)},D${row})`, number: "share" },
    { value: score, formula: `=${fitSheet}F${fitRow}`, number: "score" },
    { value: tried, style: "input" },
    { value: verdictWords[verdict(judged)][language], formula: `=CLIENTVERDICT(${answer})`, style: "verdict" },
    { value: verdictReason(judged, language), formula: `=CLIENTREASON(${answer})`, style: "note" },
  ];
}

interface Source {
  readonly sheet: string;
  readonly last: number;
}

function invoices(language: Language): Source {
  return { sheet: words.invoiceSheet[language], last: firstRow - 1 + exampleInvoices().length };
}

function times(language: Language): Source {
  return { sheet: words.timeSheet[language], last: firstRow - 1 + exampleEntries().length };
}

/** The sum of a column of another sheet over the rows of this row's client. */
function sumOf(column: string, { sheet, last }: Source, row: number, clientColumn: string): string {
  const range = (letter: string): string => `'${sheet}'!$${letter}$${firstRow}:$${letter}$${last}`;
  return `=SUMIFS(${range(column)},${range(clientColumn)},A${row})`;
}
