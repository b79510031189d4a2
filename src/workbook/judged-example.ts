import { judgeClient, verdictFigures } from "../analysis/judge/judge-client";
import type { ClientFigures, JudgedClient } from "../analysis/judge/portfolio";
import { verdictReason } from "../analysis/judge/reason";
import { reasonSentence } from "../analysis/words/reason-sentence";
import { verdictWords } from "../analysis/words/verdict-words";
import { usualPractice, type Practice } from "../analysis/owner/practice";
import type { Language } from "../core/problem";
import { practiceCells, practiceSheetName } from "../reports/practice-sheet";
import { minimumAbove } from "../reports/verdict-formula";
import { exampleClients, type ExampleClient } from "./example-clients";
import { exampleFit, examplePractice } from "./example-sheets";

/** A client of the example with what the analysis says of it. */
export interface JudgedExample {
  readonly client: ExampleClient;
  readonly judged: JudgedClient;
  /** In the language of the workbook. */
  readonly verdict: string;
  readonly reason: string;
}

export function judgedExample(language: Language): readonly JudgedExample[] {
  return exampleClients.map((client) => judgedWith(client, {}, language));
}

/**
 * The same client with other figures: a higher fee, fewer hours. The reason is what the formula of the sheet gives,
 * which knows no criteria by name.
 */
export function judgedWith(client: ExampleClient, changed: Partial<ClientFigures>, language: Language): JudgedExample {
  const { revenue, hours, directCosts, servingCosts, tried } = client;
  const practice = practiceOfExample(language);
  const { score, knockouts } = exampleFit(client);
  const figures: ClientFigures = {
    revenue,
    hours,
    directCosts,
    servingCosts,
    avoidableCostPerHour: practice.avoidableCostPerHour,
    fit: score,
    knockouts: knockouts.map(String),
    isTried: tried,
    ...changed,
  };
  const judged = judgeClient(figures, practice);
  const facts = verdictFigures(figures, practice);
  const { verdict, avoidableProfit } = judged;
  return {
    client,
    judged,
    verdict: verdict === null ? "" : verdictWords[verdict][language],
    reason: reasonSentence(facts === null ? judged.reason : verdictReason(facts, { avoidableProfit }), language),
  };
}

export function practiceOfExample(language: Language): Practice {
  const { minimumRate, avoidableCost, fullCost } = examplePractice;
  return { ...usualPractice(language), minimumRate, avoidableCostPerHour: avoidableCost, fullCostPerHour: fullCost };
}

/** Where the owner's figures stand, for formulas of other sheets. */
export function practicePlaces(language: Language): Readonly<Record<keyof typeof practiceCells | "minimum", string>> {
  const on = (cell: string): string => `'${practiceSheetName[language]}'!${cell}`;
  const { minimumRate, avoidableCost, fullCost, minimumFit, maximumIncrease, tolerance } = practiceCells;
  return {
    minimumRate: on(minimumRate),
    avoidableCost: on(avoidableCost),
    fullCost: on(fullCost),
    minimumFit: on(minimumFit),
    maximumIncrease: on(maximumIncrease),
    tolerance: on(tolerance),
    minimum: minimumAbove(on(minimumRate), on(avoidableCost)),
  };
}
