import { call } from "../spreadsheet/call";
import type { ExampleArgument } from "../spreadsheet/formula";
import { CellError } from "../spreadsheet/cell-error";
import type { Cell } from "../spreadsheet/cell";
import { catalogue } from ".";

const cases = catalogue.flatMap(({ id, examples }) =>
  examples.map(({ caption: note, arguments: given, result }) => [id, note.en, given, result] as const),
);
const definitionOf = (id: string) => catalogue.find((definition) => definition.id === id)!;

function shown(cell: unknown): unknown {
  return cell instanceof CellError ? cell.code : cell;
}

/** 83.33 in an example stands for whatever rounds to it; whole numbers are exact but for the last bits. */
function expectSame(found: unknown, wanted: Cell): void {
  if (typeof wanted !== "number" || typeof found !== "number") {
    expect(found).toBe(wanted);
    return;
  }
  const decimals = String(wanted).split(".")[1]?.length ?? 9;
  expect(found).toBeCloseTo(wanted, decimals > 9 ? 9 : decimals);
}

function run(id: string, given: readonly ExampleArgument[]): readonly (readonly unknown[])[] {
  const result = call(definitionOf(id), given);
  return Array.isArray(result) ? result.map((row: readonly unknown[]) => row.map(shown)) : [[shown(result)]];
}

describe("every example of the catalogue", () => {
  it.each(cases)("%s: %s", (id, _, given, result) => {
    const wanted: readonly (readonly Cell[])[] = Array.isArray(result) ? result : [[result as Cell]];
    const found = run(id, given);
    expect(found.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
    wanted.forEach((row, index) => row.forEach((cell, column) => expectSame(found[index]![column], cell)));
  });
});

describe("the catalogue", () => {
  it("holds every function of the model once, each with an ordinary, an edge and an error example", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, examples } of catalogue) {
      expect([
        id,
        examples.some(
          ({ result }) =>
            /^#/.test(String(Array.isArray(result) ? result.flat().join() : result)) || String(result).includes("#"),
        ),
      ]).toEqual([id, true]);
    }
  });

  it("keeps ids that are typed alike in every host", () => {
    for (const { id } of catalogue) expect(id).toMatch(/^[A-Z][A-Z0-9]{2,63}$/);
  });

  it("puts optional inputs last and says everything in both languages", () => {
    for (const { id, parameters, summary, returns, formula } of catalogue) {
      const firstOptional = parameters.findIndex(({ isRequired }) => !isRequired);
      expect([
        id,
        firstOptional === -1 || parameters.slice(firstOptional).every(({ isRequired }) => !isRequired),
      ]).toEqual([id, true]);
      for (const words of [summary, returns, formula, ...parameters.flatMap(({ label, help }) => [label, help])]) {
        expect(words.en.length).toBeGreaterThan(1);
        expect(words.de.length).toBeGreaterThan(1);
      }
    }
  });
});

/**
 * Published in the warehouse-distribution case on customer profitability that model.md quotes; orders 300, visits 200,
 * km 1, specials 500, credit 10 % a year.
 */
describe("the published case of four clients", () => {
  const cases = [
    {
      client: "A",
      orders: 200,
      visits: 20,
      km: 30000,
      specials: 20,
      daysLate: 90,
      sales: 1000000,
      before: 90000,
      left: -38657.53,
    },
    {
      client: "B",
      orders: 100,
      visits: 10,
      km: 10000,
      specials: 5,
      daysLate: 30,
      sales: 1000000,
      before: 120000,
      left: 67280.82,
    },
    {
      client: "Y",
      orders: 50,
      visits: 5,
      km: 2500,
      specials: 0,
      daysLate: 10,
      sales: 500000,
      before: 70000,
      left: 50130.14,
    },
    {
      client: "Z",
      orders: 30,
      visits: 5,
      km: 1250,
      specials: 0,
      daysLate: 10,
      sales: 2000000,
      before: 200000,
      left: 183270.55,
    },
  ];

  it.each(cases)(
    "leaves $left of client $client",
    ({ orders, visits, km, specials, daysLate, sales, before, left }) => {
      const serving = Number(run("ACTIVITYCOST", [[[orders, visits, km, specials]], [[300, 200, 1, 500]], 60])[0]![0]);
      const credit = Number(run("LATECOST", [sales, daysLate, 0.1])[0]![0]);
      expect(Number(run("CLIENTPROFIT", [before, 0, 0, 0, serving + credit])[0]![0])).toBeCloseTo(left, 2);
    },
  );
});

/**
 * What is written as 30 or "30 %" is read or refused, never 3,000 %; the examples of the functions hold more of them.
 */
describe("shares as people write them", () => {
  it.each([
    ["LATECOST", [10_000, 45, 8], "#NUM!"],
    ["LATECOST", [10_000, 45, "8 %"], (10_000 * 0.08 * 45) / 365],
    ["QUOTEFLOOR", [40, 90, 25], "#NUM!"],
    ["QUOTEFLOOR", [40, 90, 1.25], 4500],
    ["PRICERISELOSS", [5, 0.4], "#NUM!"],
    ["PRICERISELOSS", ["5 %", "40 %"], 0.05 / 0.45],
    ["CLIENTVALUE", [100, 0.8, 8], "#NUM!"],
    ["CLIENTVALUE", [100, "80 %", "8 %"], (100 * 1.08) / 0.28],
    ["CLIENTVERDICT", [61, 78, 70, 50, false, 30], "#NUM!"],
    ["CLIENTVERDICT", [61, 78, 70, 50, false, "30 %"], "Reprice"],
    ["CLIENTVERDICT", [61, 78, 70, 0.7], "#NUM!"],
    ["EXITIMPACT", [12_000, 4000, 100, 60, 50], "#NUM!"],
    ["BILLABLEHOURS", [40, 7, "60 %"], 1080],
    ["TIMETOHOURS", ["1d"], 8],
    ["TIMETOHOURS", ["1d", "auto", 7.5], 7.5],
    ["EFFECTIVERATE", [250, "2:30"], 100],
  ] as const)("%s of %j is %s", (id, given, wanted) => {
    const [[found]] = run(id, given) as [[unknown]];
    if (typeof wanted === "number") expect(found).toBeCloseTo(wanted, 9);
    else expect(shown(found)).toBe(wanted);
  });
});

/** Single functions stay arithmetic; the analysis says that 0 hours are no hours. */
describe("0 hours", () => {
  it("9,000 in 0 hours: CLIENTREPORT ranks it last, without profit, yield or minimum fee; a minimum of 0 gives no verdict", () => {
    const table = [
      ["Client", "Revenue", "Hours"],
      ["A", 9000, 0],
      ["B", 6000, 100],
    ];
    const [, first, last] = run("CLIENTREPORT", [
      table,
      [
        ["minimum rate", 60],
        ["cost per hour", 30],
      ],
    ]);
    expect([first?.[0], first?.[3], first?.[4], first?.[11]]).toEqual(["B", 60, 3000, "Keep"]);
    expect(last?.slice(0, 12)).toEqual(["A", 9000, 0, "", "", "", "", "", "", "", "", ""]);
    const [, unjudged] = run("CLIENTREPORT", [table, [["minimum rate", 0]]]);
    expect([unjudged?.[7], unjudged?.[11]]).toEqual(["", ""]);
    expect(run("CLIENTPROFIT", [9000, 0, 30])).toEqual([[9000]]);
  });
});
