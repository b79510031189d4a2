import { noFigures, noScenarios, type OwnScenarios } from "../../analysis/owner/scenarios";
import { serialDay } from "../../spreadsheet/serial-day";
import { partingOrder } from "../../analysis/plans/scenario/parting-order";
import {
  asNow,
  parted,
  scenarioFigures,
  type ClientYear,
  type Decided,
  type Decision,
} from "../../analysis/plans/scenario/scenario";
import { isOwnReport } from "../../columns/table/own-report";
import type { Cell } from "../../spreadsheet/cell";
import type { SheetDocument } from "../document";
import { readScenarios } from "./read-scenarios";
import { editsTo, editsToFollow } from "./scenario-edits";
import type { CellEdit } from "../cell-edit";
import type { ScenarioTable } from "./scenario-row";
import { scenariosSheet } from "./scenarios-sheet";

const languages = ["en", "de"] as const;
const year = (client: string, revenue: number, hours: number): ClientYear => ({
  client,
  revenue,
  hours,
  directCosts: 100,
  servingCosts: 50,
  avoidableCostPerHour: 40,
  monthsToPay: 0,
});
const usual = {
  capacityHours: 400,
  refillShare: 0.5,
  pipelineHours: 60,
  contributionPerHour: 20,
  monthsToRefill: 3,
  fixedPerMonth: 500,
  countedFrom: serialDay(2026, 12, 31)!,
};
const ash = year("Ash", 20_000, 200);
const oak = year("Oak", 3000, 100);
const day = serialDay(2027, 3, 31)!;
const table = (first: readonly Decision[], second: readonly Decision[]): ScenarioTable => {
  const scenario = (decisions: readonly Decision[]) => {
    const chosen = [ash, oak].map((one, index): Decided => ({ year: one, decision: decisions[index]! }));
    const order = partingOrder(chosen, usual, { cashNow: -2000, fixedPerMonth: 500 }, { cash: null, load: null }, 2);
    return { chosen, figures: scenarioFigures(chosen, usual), order };
  };
  return { years: [ash, oak], usual, first: scenario(first), second: scenario(second) };
};
const shown = table(
  [{ ...asNow, rise: 0.1, stay: 0.8 }, asNow],
  [
    { ...asNow, hoursSaved: 25 },
    { ...parted, day },
  ],
);
const own: OwnScenarios = {
  ...noScenarios,
  first: { ...noScenarios.first, name: "Mild", pipelineHours: 30 },
  cash: -2000,
  cashFloor: -5000,
  loadFloor: 0.6,
};
const cellsOf = ({ rows }: SheetDocument): Cell[][] => rows.map((row) => row.map((cell) => cell?.value ?? null));
const written = (cells: Cell[][], edits: readonly CellEdit[]): Cell[][] => {
  const after = cells.map((row) => [...row]);
  for (const { row, column, value } of edits) (after[row] ??= [])[column] = value;
  return after;
};

describe("the sheet of scenarios", () => {
  it.each(languages)("in %s is read as it was written, and is no data", (language) => {
    const cells = cellsOf(scenariosSheet(shown, own, language));
    expect(isOwnReport({ rows: cells } as never)).toBe(true);
    const { first, second, cash, cashFloor, loadFloor } = readScenarios(cells)!;
    expect({ cash, cashFloor, loadFloor }).toEqual({ cash: -2000, cashFloor: -5000, loadFloor: 0.6 });
    expect(first).toEqual({
      name: "Mild",
      capacityHours: null,
      refillShare: null,
      pipelineHours: 30,
      choices: [
        { client: "Ash", ...noFigures, course: "raise", rise: 0.1, stay: 0.8 },
        { client: "Oak", ...noFigures, course: "keep", stay: 1 },
      ],
    });
    expect(second.choices).toEqual([
      { client: "Ash", ...noFigures, course: "procedure", hoursSaved: 25, stay: 1 },
      { client: "Oak", ...noFigures, course: "part", partOn: day },
    ]);
  });

  it("shows what follows, by hand: 22,000 − 150 − 8,000 = 13,850 for Ash, of which a fifth is at risk", () => {
    const { rows } = scenariosSheet(shown, own, "en");
    const ashRow = rows.find((row) => row[0]?.value === "Ash")!;
    expect(ashRow.slice(16, 20).map((cell) => cell?.value)).toEqual([22_000, 160, 13_850, expect.closeTo(2770, 6)]);
    // Freed are 40 of Ash's hours in the first; half of them are sold again for 20 each.
    const [profit, resold, load] = rows.slice(16, 19);
    expect(profit![1]!.value).toBeCloseTo(13_850 * 0.8 + (3000 - 150 - 4000) + 20 * 20, 6);
    expect([resold![1]!.value, load![1]!.value]).toEqual([20, (160 + 100 + 20) / 400]);
  });

  it("gets only the cells that differ, and says the same afterwards", () => {
    const cells = cellsOf(scenariosSheet(shown, own, "en"));
    const found = readScenarios(cells)!;
    expect(editsTo(found, found, "en")).toEqual([]);
    const wanted: OwnScenarios = {
      ...found,
      cash: 800,
      second: {
        ...found.second,
        refillShare: 0.4,
        choices: [found.second.choices[0]!, { client: "oak", ...noFigures, course: "raise", rise: 0.3, stay: 0.7 }],
      },
    };
    const edits = editsTo(found, wanted, "en");
    expect(edits.map(({ value }) => value)).toEqual([800, 0.4, "New fee", 0.3, null, 0.7]);
    const again = readScenarios(written(cells, edits))!;
    expect(again.second.choices[1]).toEqual({ client: "Oak", ...noFigures, course: "raise", rise: 0.3, stay: 0.7 });
    expect([again.cash, again.second.refillShare]).toEqual([800, 0.4]);
  });

  it("brings clients who came since, their year, and the figures that a decision needs; what the owner wrote stays", () => {
    const cells = cellsOf(scenariosSheet({ ...shown, years: [ash] }, own, "de"));
    const started = readScenarios(cells)!;
    const names = editsToFollow(started, shown, "de");
    expect(names).toEqual([{ row: 23, column: 0, value: "Oak" }]);
    const named = written(cells, names);
    // The owner decides on the sheet, and leaves the figures to us.
    named[23]![6] = "Neues Honorar";
    const proposed = table([asNow, asNow], [asNow, { ...asNow, rise: 0.25, stay: 0.8 }]);
    const filled = written(named, editsToFollow(readScenarios(named)!, proposed, "de"));
    expect(filled[23]!.slice(0, 16)).toEqual([
      ...["Oak", "Behalten", null, null, null, 1],
      ...["Neues Honorar", 0.25, null, null, 0.8],
      ...[3000, 150, 100, 40, 0],
    ]);
    expect(filled[22]!.slice(0, 3)).toEqual(["Ash", "Neues Honorar", 0.1]);
    expect(editsToFollow(readScenarios(filled)!, proposed, "de")).toEqual([]);
  });

  it("forgets the year of who is no client any more, and leaves formulas alone that show no number yet", () => {
    const cells = cellsOf(scenariosSheet(shown, own, "en"));
    cells[22]![11] = "#N/A";
    const edits = editsToFollow(readScenarios(cells)!, { ...shown, years: [ash] }, "en");
    expect(edits.map(({ row, column, value }) => [row, column, value])).toEqual(
      [11, 12, 13, 14, 15].map((column) => [23, column, null]),
    );
  });
});
