import type { FigureName } from "../../analysis/owner/practice";
import { figureNames } from "../../analysis/owner/practice";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const groupWords = {
  judged: terms.whatClientsAreJudgedBy,
  staff: { en: "Who works, and what an hour costs", de: "Wer arbeitet, und was eine Stunde kostet" },
  serving: { en: "What handling costs", de: "Was Betreuung kostet" },
  money: { en: "Money: tax, currencies, unbilled work", de: "Geld: Steuer, Währungen, Unberechnetes" },
  time: { en: "Time: period and working day", de: "Zeit: Zeitraum und Arbeitstag" },
  clients: { en: "Single clients", de: "Einzelne Kunden" },
} as const satisfies Readonly<Record<string, Words>>;

export type GroupName = keyof typeof groupWords;

/** Where each figure is asked for; one that is missing here does not compile. */
const groupOf: Readonly<Record<FigureName, GroupName>> = {
  minimumRate: "judged",
  avoidableCostPerHour: "judged",
  fullCostPerHour: "judged",
  minimumFit: "judged",
  maximumIncrease: "judged",
  tolerance: "judged",
  gradeFloors: "judged",
  retention: "judged",
  discountRate: "judged",
  hasClasses: "judged",
  owner: "staff",
  staff: "staff",
  lateRate: "serving",
  minutesPerTicket: "serving",
  minutesPerComplaint: "serving",
  servingCosts: "serving",
  vat: "money",
  material: "money",
  countUnbilled: "money",
  currency: "money",
  exchangeRates: "money",
  from: "time",
  to: "time",
  invoicesFrom: "time",
  invoicesUntil: "time",
  dayHours: "time",
  hours: "clients",
  revenue: "clients",
  directCosts: "clients",
  fits: "clients",
  knockedOut: "clients",
  tried: "clients",
  stillClients: "clients",
  joins: "clients",
};

export function figuresIn(group: GroupName): readonly FigureName[] {
  return figureNames.filter((figure) => groupOf[figure] === group);
}
