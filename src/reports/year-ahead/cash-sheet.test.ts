import { noScenarios, type OwnScenarios } from "../../analysis/owner/scenarios";
import { serialDay } from "../../spreadsheet/serial-day";
import { partingOrder } from "../../analysis/plans/scenario/parting-order";
import { asNow, parted, scenarioFigures, type Decision } from "../../analysis/plans/scenario/scenario";
import { isOwnReport } from "../../columns/table/own-report";
import { cashSheet } from "./cash-sheet";
import type { ScenarioTable } from "./scenario-row";

/** 12,000 a year in 120 hours at 40, paid half a month after the work. */
const ash = {
  client: "Ash",
  revenue: 12_000,
  hours: 120,
  directCosts: 0,
  servingCosts: 0,
  avoidableCostPerHour: 40,
  monthsToPay: 0.5,
};
const usual = {
  capacityHours: 200,
  refillShare: 0.5,
  pipelineHours: 600,
  contributionPerHour: 20,
  monthsToRefill: 0,
  fixedPerMonth: 300,
  countedFrom: serialDay(2026, 12, 31)!,
};
const own: OwnScenarios = { ...noScenarios, cash: 1000 };
const scenario = (decision: Decision, floor: number | null = null) => {
  const chosen = [{ year: ash, decision }];
  const account = { cashNow: 1000, fixedPerMonth: 300 };
  return {
    chosen,
    figures: scenarioFigures(chosen, usual),
    order: partingOrder(chosen, usual, account, { cash: floor, load: null }, 2),
  };
};
const table = (second: ScenarioTable["second"]): ScenarioTable => ({
  years: [ash],
  usual,
  first: scenario({ ...asNow, rise: 0.1 }),
  second,
});
const valuesOf = (year: ScenarioTable) =>
  cashSheet(year, own, "en").rows.map((cells) => cells.map((cell) => cell?.value ?? null));

describe("cash by month on its sheet", () => {
  it("is as by hand: a new fee comes in half in the first month; who goes after two months pays half a month more", () => {
    const values = valuesOf(table(scenario(parted)));
    // (0.5 × 13,200 + 0.5 × 12,000) ÷ 12 = 1,050; 120 h × 40 ÷ 12 = 400; 1,000 + 1,050 − 400 − 300 = 1,350.
    expect(values[8]).toEqual([1, 1050, 400, 0, 1350, 1000, 400, 0, 1300, 1]);
    // 60 of the 120 freed hours are sold again for 20 each: 100 a month.
    expect(values[10]!.slice(5, 9)).toEqual([500, 0, 100, 1900]);
    expect(values[11]!.slice(5, 9)).toEqual([0, 0, 100, 1700]);
    expect(values.slice(4, 6)).toEqual([
      ["Lowest cash", 1350, 100],
      ["In month", 1, 12],
    ]);
  });

  it("leaves who cannot go yet as now, and says so", () => {
    const values = valuesOf(table(scenario(parted, 1900)));
    expect(values[11]!.slice(5, 9)).toEqual([1000, 400, 0, 2200]);
    expect(values[23]!.slice(0, 9)).toEqual(["Ash", 0, 0.5, expect.closeTo(1200, 6), 0, "not yet", "", "", ""]);
  });

  it("is no data, and is blank where there is nobody", () => {
    const nobody = { chosen: [], figures: scenarioFigures([], usual), order: scenario(asNow).order };
    const { rows } = cashSheet({ years: [], usual, first: nobody, second: nobody }, noScenarios, "de");
    expect(isOwnReport({ rows: rows.map((cells) => cells.map((cell) => cell?.value ?? null)) } as never)).toBe(true);
    const shown = rows.flatMap((cells) => cells.slice(1, 9)).filter((cell) => cell?.formula !== undefined);
    expect(shown.length).toBeGreaterThan(500);
    expect(shown.filter((cell) => cell?.value !== "")).toEqual([]);
  });
});
