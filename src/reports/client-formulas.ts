import type { ScoredClient } from "../analysis/judge/portfolio";
import type { Practice } from "../analysis/owner/practice";
import type { PlaceOf } from "./client-column-titles";
import { inputCell } from "./report-inputs";
import { minimumAbove, type VerdictPlaces } from "./verdict-formula";

export function costFor({ avoidableCostPerHour: cost }: ScoredClient, practice: Practice): string {
  return cost === null || cost === practice.avoidableCostPerHour ? inputCell("avoidableCostPerHour") : String(cost);
}

export function costPlaces(at: PlaceOf): string {
  return `${at("directCosts")},${at("servingCosts")}`;
}

/**
 * The minimum in proportion to who works for the client: the firm's times 1.25, where its people cost a quarter more.
 */
export function minimumFor(client: ScoredClient, practice: Practice): string {
  return minimumAbove(inputCell("minimumRate"), costFor(client, practice), client.minimumRatio ?? 1);
}

export function fullCostFor(client: ScoredClient, practice: Practice): string {
  const ratio = ratioOf(client.fullCostPerHour, practice.fullCostPerHour);
  return ratio === 1
    ? inputCell("fullCostPerHour")
    : `IF(${inputCell("fullCostPerHour")}="","",${inputCell("fullCostPerHour")}*${ratio})`;
}

function ratioOf(own: number | null | undefined, ofAll: number | null): number {
  return own === undefined || own === null || ofAll === null || ofAll <= 0 || own === ofAll ? 1 : own / ofAll;
}

export function verdictPlaces(client: ScoredClient, practice: Practice, at: PlaceOf): VerdictPlaces {
  return {
    effectiveRate: at("effectiveRate"),
    fit: at("fit"),
    knockedOut: at("knockedOut"),
    tried: at("tried"),
    feeIncrease: at("feeIncrease"),
    avoidableProfit: at("avoidableProfit"),
    minimum: minimumFor(client, practice),
    minimumFit: inputCell("minimumFit"),
    maximumIncrease: inputCell("maximumIncrease"),
    tolerance: inputCell("tolerance"),
  };
}
