import type { SuitedClient } from "../../analysis/plans/who-suits";
import type { Cell } from "../../spreadsheet/cell";
import { clientFactsSheet } from "./client-facts-sheet";
import { factsToFollow } from "./fact-edits";
import { readClientFacts } from "./read-client-facts";

const client = (name: string, revenue: number | null): SuitedClient => ({
  client: name,
  revenue,
  hours: 100,
  directCosts: 200,
  servingCosts: 50,
  traits: {},
});

it("brings clients who came since to an empty sheet of facts, with what they brought: 8,000 − 250 in 100 hours", () => {
  const cells: Cell[][] = clientFactsSheet([], [], [], null, "de", { spareRows: 3 }).rows.map((row) =>
    row.map((cell) => cell?.value ?? null),
  );
  const both = [client("Ash", 8000), client("Oak", null)];
  const edits = factsToFollow(cells, both);
  expect(edits.map(({ row, value }) => [row, value])).toEqual([
    [5, "Ash"],
    [5, 7750],
    [5, 100],
    [6, "Oak"],
  ]);
  for (const { row, column, value } of edits) cells[row]![column] = value;
  expect(readClientFacts(cells)!.map((one) => one.client)).toEqual(["Ash", "Oak"]);
  expect(factsToFollow(cells, both)).toEqual([]);
  expect(factsToFollow(cells, [client("ash", 9000)]).map(({ value }) => value)).toEqual([8750]);
});
