import { exampleClients } from "./example-clients";
import { exampleFit, examplePractice } from "./example-sheets";
import { criterionWords } from "./example-words";
import type { Language } from "../core/problem";

/** The owner's figures of the example as the pane keeps them, so that it opens already scored. */
export function exampleSettings(language: Language): Readonly<Record<string, unknown>> {
  const judged = exampleClients.map((client) => ({ client, ...exampleFit(client) }));
  return {
    practice: {
      minimumRate: examplePractice.minimumRate,
      avoidableCostPerHour: examplePractice.avoidableCost,
      fullCostPerHour: examplePractice.fullCost,
      fits: Object.fromEntries(judged.flatMap(({ client, score }) => (score === null ? [] : [[client.name, Math.round(score)]]))),
      knockedOut: Object.fromEntries(judged.flatMap(({ client, knockouts }) => (knockouts.length === 0 ? [] : [[client.name, knockouts.map((index) => criterionWords[index]?.[language] ?? "")]]))),
      servingCosts: Object.fromEntries(exampleClients.map(({ name, servingCosts }) => [name, servingCosts])),
      tried: exampleClients.filter(({ tried }) => tried).map(({ name }) => name),
    },
  };
}
