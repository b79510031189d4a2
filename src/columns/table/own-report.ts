import type { Words } from "../../core/problem";
import type { Sheet } from "../sheet";
import * as terms from "../../core/terms";

/**
 * What stands in the first cell of our own sheets: they repeat what other sheets say, or speak of what is not yet, and
 * are never counted.
 */
export const reportTitle: Words = { en: "Which clients are worth keeping", de: "Welche Kunden sich lohnen" };
export const whaleTitle: Words = terms.whaleCurve;
export const rankingTitle: Words = terms.clientsBestFirst;
export const repricingTitle: Words = terms.repricingRound;
export const prospectsTitle: Words = { en: "Before you say yes", de: "Bevor Sie Ja sagen" };
export const decisionsTitle: Words = {
  en: "What you decided, and what came of it",
  de: "Was Sie entschieden und was daraus wurde",
};
export const clientPageTitle: Words = { en: "One client, figure by figure", de: "Ein Kunde, Zahl für Zahl" };
export const clientFactsTitle: Words = {
  en: "What no export says of your clients",
  de: "Was kein Export über Ihre Kunden sagt",
};
export const yearAheadTitle: Words = { en: "The year ahead", de: "Das Jahr voraus" };
export const scenariosTitle: Words = { en: "Two scenarios of the year", de: "Zwei Szenarien des Jahres" };
export const cashTitle: Words = { en: "Cash at the end of each month", de: "Kontostand am Ende jedes Monats" };
export const whoSuitsTitle: Words = {
  en: "Who suits you, by your own clients",
  de: "Wer zu Ihnen passt, nach Ihren eigenen Kunden",
};
export const lookUpsTitle: Words = { en: "Which figure to look up first", de: "Welche Zahl Sie zuerst prüfen" };
export const whatIfTitle: Words = { en: "What if?", de: "Was wäre wenn?" };

const titles = [
  reportTitle,
  whaleTitle,
  rankingTitle,
  repricingTitle,
  prospectsTitle,
  decisionsTitle,
  clientPageTitle,
  whatIfTitle,
  clientFactsTitle,
  yearAheadTitle,
  scenariosTitle,
  cashTitle,
  whoSuitsTitle,
  lookUpsTitle,
];

export function isOwnReport({ rows }: Sheet): boolean {
  const first = rows[0]?.[0];
  return titles.some(({ en, de }) => first === en || first === de);
}
