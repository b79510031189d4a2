import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import { practiceCells, practiceSheetName } from "../../reports/practice-sheet";
import { clientFactsSheet } from "../../reports/year-ahead/client-facts-sheet";
import { scenariosSheet } from "../../reports/year-ahead/scenarios-sheet";
import { exampleClients } from "../example-clients";
import { firstRow } from "../example-sheets";
import { exampleWords } from "../example-words";
import {
  exampleFacts,
  exampleLastDay,
  exampleRetainers,
  exampleScenarios,
  exampleScenarioTable,
} from "../example-year";

/** What the studio knows of its clients; hours to date are added up from its time entries. */
export function factsTemplate(language: Language): SheetDocument {
  const clients = exampleClients.map(({ name }) => ({ client: name, traits: {} }));
  const time = `'${exampleWords.timeSheet[language]}'!`;
  return clientFactsSheet(
    clients,
    exampleFacts(language),
    exampleRetainers(),
    exampleLastDay,
    language,
    (client, begins) =>
      `=IF(${begins}="","",SUMIFS(${time}$E$${firstRow}:$E$5000,${time}$B$${firstRow}:$B$5000,${client},${time}$A$${firstRow}:$A$5000,">="&${begins}))`,
  );
}

/** Both scenarios of the studio, over the figures of the sheet of clients. */
export function scenariosTemplate(language: Language): SheetDocument {
  const clients = `'${exampleWords.clientsSheet[language]}'!`;
  const cost = `'${practiceSheetName[language]}'!${practiceCells.avoidableCost}`;
  return scenariosSheet(exampleScenarioTable(language), exampleScenarios(language), language, (client) => {
    const row = firstRow + exampleClients.findIndex(({ name }) => name === client);
    return {
      fee: `=${clients}B${row}`,
      costs: `=${clients}D${row}+${clients}E${row}`,
      hours: `=${clients}C${row}`,
      costPerHour: `=${cost}`,
    };
  });
}
