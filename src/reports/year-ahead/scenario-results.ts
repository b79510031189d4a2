import { places, type Place } from "../../analysis/owner/scenarios";
import type { Language } from "../../core/problem";
import { columnLetter } from "../../spreadsheet/column-letter";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import { addressesIn, firstClientRow, givenRows, otherwiseColumn, resultRows, scenarioColumn } from "./scenario-places";
import type { ScenarioTable } from "./scenario-row";
import { yearWords } from "./year-words";

type Result = keyof typeof resultRows;

const looks: Readonly<Record<Result, NumberStyle>> = {
  profit: "money",
  resold: "hours",
  load: "share",
  largest: "share",
};
const results: readonly Result[] = ["profit", "resold", "load", "largest"];

/** What a year of both scenarios brings, by formulas over the clients' rows. */
export function scenarioResults(year: ScenarioTable, lastRow: number, language: Language): SheetDocument["rows"] {
  return results.map((result) => [
    { value: yearWords[result][language] },
    ...places.map((place): DocumentCell => {
      const value = valueOf(result, year, place);
      return { value: value ?? "", formula: `=${formulaOf(result, place, lastRow)}`, number: looks[result] };
    }),
  ]);
}

function valueOf(result: Result, year: ScenarioTable, place: Place): number | null {
  if (year.years.length === 0) return null;
  const { profit, resoldHours, load, largestShare } = year[place].figures;
  return { profit, resold: resoldHours, load, largest: largestShare }[result];
}

function formulaOf(result: Result, place: Place, lastRow: number): string {
  const all = addressesIn(firstClientRow, lastRow);
  const column = columnLetter(scenarioColumn(place));
  const usual = columnLetter(otherwiseColumn);
  const given = (figure: keyof typeof givenRows): string => {
    const [own, otherwise] = [`${column}${givenRows[figure]}`, `${usual}${givenRows[figure]}`];
    return `IF(${own}="",${otherwise},${own})`;
  };
  const resold = `${column}${resultRows.resold}`;
  const [fees, hours] = [all.following(place, "keptFee"), all.following(place, "keptHours")];
  const ifClients = (formula: string): string => `IF(COUNT(${all.known("fee")})=0,"",${formula})`;
  switch (result) {
    case "profit":
      return ifClients(
        `SUM(${all.following(place, "contribution")})-SUM(${all.following(place, "atRisk")})+${resold}*N(${usual}${givenRows.contributionPerHour})`,
      );
    case "resold":
      return ifClients(
        `MAX(0,MIN(${given("refillShare")}*(SUM(${all.known("hours")})-SUM(${hours})),${given("pipelineHours")}))`,
      );
    case "load":
      return `IF(OR(N(${given("capacityHours")})=0,COUNT(${all.known("fee")})=0),"",CAPACITYLOAD(SUM(${hours})+${resold},${given("capacityHours")}))`;
    case "largest":
      return `IF(SUM(${fees})=0,"",TOPSHARE(${fees}))`;
  }
}
