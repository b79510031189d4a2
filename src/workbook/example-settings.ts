import type { FirmYear } from "../analysis/owner/firm";
import { usualPractice } from "../analysis/owner/practice";
import type { Practice } from "../analysis/owner/practice";
import type { Ratings } from "../analysis/owner/ratings";
import type { Language } from "../core/problem";
import { practiceSheetName } from "../reports/practice-sheet";
import { decisionWords } from "../reports/decisions/decision-words";
import { fitWords } from "../reports/fit-sheet";
import { staffWords } from "../reports/staff-sheet";
import { prospectSheetWords } from "../reports/prospects/prospect-words";
import { exampleClients } from "./example-clients";
import { exampleCriteria, exampleFirmFigures, examplePractice } from "./example-sheets";
import { exampleProspects } from "./example-prospects";
import { criterionWords, exampleWords } from "./example-words";

/**
 * The two people of the example. An hour of either costs the same, so that its figures are those of one cost for all.
 */
const exampleStaff = [
  { person: "Mara", costPerHour: exampleFirmFigures.avoidableCost, from: null },
  { person: "Jon", costPerHour: exampleFirmFigures.avoidableCost, from: null },
] as const;

/** What the owner of the example knows, in the order of importance. */
export function exampleKnown(language: Language): {
  readonly practice: Practice;
  readonly firm: FirmYear;
  readonly ratings: Ratings;
} {
  const byImportance = [...exampleCriteria].sort((first, second) => first.importance - second.importance);
  const { avoidableCost, ...year } = exampleFirmFigures;
  return {
    practice: {
      ...usualPractice(language),
      minimumRate: examplePractice.minimumRate,
      avoidableCostPerHour: examplePractice.avoidableCost,
      fullCostPerHour: examplePractice.fullCost,
      servingCosts: Object.fromEntries(exampleClients.map(({ name, servingCosts }) => [name, servingCosts])),
      staff: exampleStaff,
      owner: exampleStaff[0].person,
      tried: exampleClients.filter(({ tried }) => tried).map(({ name }) => name),
    },
    firm: { ...year, taxRate: null, avoidablePerHour: avoidableCost },
    ratings: {
      criteria: byImportance.map(({ index, floor }) => ({ name: criterionWords[index]?.[language] ?? "", floor })),
      clients: Object.fromEntries(
        exampleClients.map(({ name, ratings }) => [
          name,
          byImportance.map(({ index }) => (ratings[index] === 0 ? null : ratings[index])),
        ]),
      ),
    },
  };
}

/** The owner's figures of the example as the pane keeps them, so that it opens already scored. */
export function exampleSettings(language: Language): Readonly<Record<string, unknown>> {
  const prospects = exampleProspects(language);
  const sheets = {
    practice: practiceSheetName[language],
    prospects: prospectSheetWords.sheet[language],
    fit: fitWords.sheet[language],
    clients: exampleWords.clientsSheet[language],
    staff: staffWords.sheet[language],
    decisions: decisionWords.sheet[language],
  };
  return { ...exampleKnown(language), prospects, prospectsOnSheet: prospects.map(({ name }) => name), sheets };
}
