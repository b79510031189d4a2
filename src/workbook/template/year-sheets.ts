import { noRatings } from "../../analysis/owner/ratings";
import { whoSuits } from "../../analysis/plans/who-suits";
import { noScenarios } from "../../analysis/owner/scenarios";
import { usualRefill } from "../../analysis/plans/exit";
import { partingOrder } from "../../analysis/plans/scenario/parting-order";
import { scenarioFigures, type ScenarioFirm } from "../../analysis/plans/scenario/scenario";
import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import { billableCell, firmCell, practiceCells, practiceSheetName } from "../../reports/practice-sheet";
import { cashSheet } from "../../reports/year-ahead/cash-sheet";
import { clientFactsSheet, factCell } from "../../reports/year-ahead/client-facts-sheet";
import { factSheetWords } from "../../reports/year-ahead/client-facts-words";
import { lookUpsSheet } from "../../reports/year-ahead/look-ups-sheet";
import { addressesIn, firstClientRow } from "../../reports/year-ahead/scenario-places";
import type { UsualFigure } from "../../reports/year-ahead/scenario-words";
import { lastClientRow, scenariosSheet } from "../../reports/year-ahead/scenarios-sheet";
import { whoSuitsSheet } from "../../reports/year-ahead/who-suits-sheet";
import { exampleClients } from "../example-clients";
import { firstRow } from "../example-sheets";
import { exampleWords } from "../example-words";
import {
  exampleFacts,
  exampleLastDay,
  exampleLookUps,
  exampleRetainers,
  exampleScenarios,
  exampleScenarioTable,
  exampleSuited,
} from "../example-year";

/** Rows for clients who come later. */
const spareRows = 10;

/** What the studio knows of its clients; hours to date are added up from its time entries. */
export function factsTemplate(language: Language): SheetDocument {
  const time = `'${exampleWords.timeSheet[language]}'!`;
  const sum = (column: string, client: string): string => {
    const on = (letter: string): string =>
      `'${exampleWords.clientsSheet[language]}'!$${letter}$${firstRow}:$${letter}$500`;
    return `SUMIFS(${on(column)},${on("A")},${client})`;
  };
  const ifServed = (client: string, formula: string): string => `=IF(${sum("C", client)}>0,${formula},"")`;
  return clientFactsSheet(exampleSuited(), exampleFacts(language), exampleRetainers(), exampleLastDay, language, {
    formulas: {
      hoursToDate: (client, begins) =>
        `=IF(${begins}="","",SUMIFS(${time}$E$${firstRow}:$E$5000,${time}$B$${firstRow}:$B$5000,${client},${time}$A$${firstRow}:$A$5000,">="&${begins}))`,
      contribution: (client) => ifServed(client, `${sum("B", client)}-${sum("D", client)}-${sum("E", client)}`),
      hoursServed: (client) => ifServed(client, sum("C", client)),
    },
    spareRows,
  });
}

/** What an hour brings by sector, source and form of fee. */
export function whoSuitsTemplate(language: Language): SheetDocument {
  return whoSuitsSheet(whoSuits({ clients: exampleSuited() }, exampleFacts(language), noRatings), language);
}

/** Both scenarios of the studio, over the figures of the sheet of clients. */
export function scenariosTemplate(language: Language): SheetDocument {
  const clients = `'${exampleWords.clientsSheet[language]}'!`;
  const cost = `'${practiceSheetName[language]}'!${practiceCells.avoidableCost}`;
  return scenariosSheet(
    exampleScenarioTable(language),
    exampleScenarios(language),
    language,
    (client) => {
      const index = exampleClients.findIndex(({ name }) => name === client);
      const row = firstRow + index;
      return {
        fee: `=${clients}B${row}`,
        costs: `=${clients}D${row}+${clients}E${row}`,
        hours: `=${clients}C${row}`,
        costPerHour: `=${cost}`,
        daysToPay: `=N('${factSheetWords.sheet[language]}'!${factCell("daysToPay", index)})`,
      };
    },
    usualFormulas(exampleClients.length, language),
  );
}

/** What the firm has, from the figures of “My practice”. */
function usualFormulas(clients: number, language: Language): Readonly<Partial<Record<UsualFigure, string>>> {
  const on = (cell: string): string => `'${practiceSheetName[language]}'!${cell}`;
  const [costs, pay, minimum, cost] = [
    on(firmCell("costs")),
    on(firmCell("ownerPay")),
    on(practiceCells.minimumRate),
    on(practiceCells.avoidableCost),
  ];
  const all = addressesIn(firstClientRow, lastClientRow(clients));
  return {
    capacityHours: `=IF(ISNUMBER(${on(billableCell)}),${on(billableCell)},"")`,
    contributionPerHour: `=IF(COUNT(${minimum},${cost})<2,"",ROUND(MAX(0,${minimum}-${cost}),2))`,
    fixedPerMonth: `=IF(COUNT(${costs})=0,"",MAX(0,${costs}+N(${pay})-SUMPRODUCT(${all.known("hours")},${all.known("costPerHour")}))/12)`,
  };
}

/** The sheets of the year ahead for a firm of which nothing is known yet: the formulas wait for its clients. */
export function emptyYearSheets(language: Language): readonly SheetDocument[] {
  const nobody = { chosen: [], figures: scenarioFigures([], noFirm), order: noOrder };
  const year = {
    years: [],
    usual: { ...noFirm, fixedPerMonth: null, countedFrom: null },
    first: nobody,
    second: nobody,
  };
  return [
    clientFactsSheet([], [], [], null, language, { spareRows: emptyRows }),
    scenariosSheet(year, noScenarios, language, undefined, usualFormulas(0, language)),
    cashSheet(year, noScenarios, language),
    whoSuitsSheet(whoSuits({ clients: [] }, [], noRatings), language),
  ];
}

/** Rows for the clients of a new owner. */
const emptyRows = 60;
const noFirm: ScenarioFirm = {
  capacityHours: null,
  refillShare: usualRefill.share,
  pipelineHours: 0,
  contributionPerHour: 0,
  monthsToRefill: usualRefill.monthsToRefill,
};
const noOrder = partingOrder([], noFirm, { cashNow: 0, fixedPerMonth: 0 }, { cash: null, load: null });

/** What the pane found to look up first, as it was on the last day of the data. */
export function lookUpsTemplate(language: Language): SheetDocument {
  return lookUpsSheet(exampleLookUps(language), exampleLastDay, language);
}

/** The account month by month over both scenarios. */
export function cashTemplate(language: Language): SheetDocument {
  return cashSheet(exampleScenarioTable(language), exampleScenarios(language), language);
}
