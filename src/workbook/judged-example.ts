import { verdictReason } from "../analysis/judge/verdict-reason";
import { verdictWords } from "../analysis/judge/verdict-words";
import { clientProfit } from "../core/client-profit";
import { effectiveRate } from "../core/effective-rate";
import type { Language } from "../core/problem";
import { usualFigures, verdict } from "../core/verdict";
import { practiceCells, practiceSheetName } from "../reports/practice-sheet";
import { exampleClients, type ExampleClient } from "./example-clients";
import { exampleFit, examplePractice } from "./example-sheets";

/** A client of the example with what the core says of it. */
export interface JudgedExample {
  readonly client: ExampleClient;
  readonly rate: number;
  readonly avoidableProfit: number;
  readonly fullProfit: number;
  readonly score: number | null;
  /** In the language of the workbook. */
  readonly verdict: string;
  readonly reason: string;
  readonly minimumRate: number;
  /** Where the minimum rate stands, for formulas of other sheets. */
  readonly minimumCell: string;
}

export function judgedExample(language: Language): readonly JudgedExample[] {
  const { minimumRate, avoidableCost, fullCost } = examplePractice;
  return exampleClients.map((client) => {
    const { revenue, hours, directCosts, servingCosts, tried } = client;
    const { score, knockouts } = exampleFit(client);
    const rate = effectiveRate(revenue, hours, directCosts);
    const figures = { ...usualFigures, effectiveRate: rate, minimumRate, fit: score, isKnockedOut: knockouts.length > 0, isTried: tried };
    return {
      client,
      rate,
      avoidableProfit: clientProfit(revenue, hours, avoidableCost, directCosts, servingCosts),
      fullProfit: clientProfit(revenue, hours, fullCost, directCosts, servingCosts),
      score,
      verdict: verdictWords[verdict(figures)][language],
      reason: verdictReason(figures, language),
      minimumRate,
      minimumCell: `'${practiceSheetName[language]}'!${practiceCells.minimumRate}`,
    };
  });
}
