import type { SuitedClient } from "../../analysis/plans/who-suits";
import type { Cell } from "../../spreadsheet/cell";
import { clientFactsSheet } from "./client-facts-sheet";
import { noHarm } from "../../analysis/owner/harm";
import { factsToFollow, harmEdits } from "./fact-edits";
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

it("puts harm to others into the columns that the sheet has for it, and reads it as it was put", () => {
  const heads = ["Client", "Went without hours", "Hours taken", "Chance that they leave", "People reached"];
  const cells: Cell[][] = [
    [...heads, "Prospect share", "Win rate lost", "Worth of a new client"],
    ["Ash", "Oak", 20, 0.2, null, null, null, null],
  ];
  expect(readClientFacts(cells)![0]!.harm).toEqual({ ...noHarm, losers: ["Oak"], hoursTaken: 20, chanceOfLosing: 0.2 });
  const wanted = { ...noHarm, losers: ["Oak", "Elm"], hoursTaken: 20, peopleReached: 50 };
  const edits = harmEdits(cells, "ash", wanted)!;
  expect(edits).toEqual([
    { row: 1, column: 1, value: "Oak; Elm" },
    { row: 1, column: 3, value: null },
    { row: 1, column: 4, value: 50 },
  ]);
  for (const { row, column, value } of edits) cells[row]![column] = value;
  expect(readClientFacts(cells)![0]!.harm).toEqual(wanted);
  expect(harmEdits(cells, "Pine", wanted)).toBeNull();
  expect(
    harmEdits(
      [
        ["Client", "Hours taken"],
        ["Ash", 1],
      ],
      "Ash",
      wanted,
    ),
  ).toBeNull();
});
