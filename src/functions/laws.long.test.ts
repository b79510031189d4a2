import fc from "../../test/dice";
import { call } from "../spreadsheet/call";
import { CellError } from "../spreadsheet/cell-error";
import { catalogue } from ".";

const definitionOf = (id: string) => catalogue.find((definition) => definition.id === id)!;
const run = (id: string, ...given: readonly unknown[]): unknown => call(definitionOf(id), given);
const money = fc.double({ min: 1, max: 1e7, noNaN: true });
const hours = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const close = (found: unknown, wanted: number, scale = 1): void =>
  expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted), scale));

describe("laws of the model", () => {
  it("yield does not change with the currency", () => {
    fc.assert(
      fc.property(
        money,
        hours,
        hours,
        money,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (revenue, time, cost, direct, factor) => {
          const before = Number(run("CLIENTYIELD", revenue, time, cost, direct));
          close(run("CLIENTYIELD", revenue * factor, time, cost * factor, direct * factor), before, Math.abs(before));
        },
      ),
    );
  });

  it("fit stays within 0 and 100, and weights may all be multiplied", () => {
    const criteria = fc
      .integer({ min: 1, max: 8 })
      .chain((count) =>
        fc.tuple(
          fc.array(fc.integer({ min: 1, max: 5 }), { minLength: count, maxLength: count }),
          fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: count, maxLength: count }),
        ),
      );
    fc.assert(
      fc.property(criteria, fc.double({ min: 0.01, max: 100, noNaN: true }), ([ratings, weights], factor) => {
        const score = Number(run("FITSCORE", [ratings], [weights]));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        close(run("FITSCORE", [ratings], [weights.map((weight) => weight * factor)]), score);
      }),
    );
  });

  it("payback is the root of the impact", () => {
    fc.assert(
      fc.property(
        money,
        money,
        hours,
        share,
        hours,
        fc.double({ min: 0, max: 24, noNaN: true }),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (revenue, avoidable, time, refill, rate, ramp, oneOff) => {
          const months = run("EXITPAYBACK", revenue, avoidable, time, refill, rate, ramp, oneOff);
          if (typeof months !== "number" || months === 0 || months > 1e4) return;
          const scale = (revenue + avoidable + time * rate) * Math.max(1, months) + oneOff;
          expect(
            Math.abs(Number(run("EXITIMPACT", revenue, avoidable, time, refill, rate, ramp, months, oneOff))),
          ).toBeLessThanOrEqual(1e-9 * scale);
        },
      ),
    );
  });

  it("rank weights add up to 1", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 40 }), (ranks) => {
        const weights = (
          run(
            "RANKWEIGHTS",
            ranks.map((rank) => [rank]),
          ) as number[][]
        ).flat();
        close(
          weights.reduce((sum, weight) => sum + weight, 0),
          1,
        );
      }),
    );
  });

  it("break-even hours and fee increase bring the gap to 0", () => {
    fc.assert(
      fc.property(money, hours, fc.double({ min: 1, max: 500, noNaN: true }), share, (revenue, time, minimum, part) => {
        const direct = revenue * part * 0.9;
        close(
          run("RATEGAP", revenue, run("BREAKEVENHOURS", revenue, minimum, direct), minimum, direct),
          0,
          minimum * 10,
        );
        const rise = Number(run("FEEINCREASE", revenue, time, minimum, direct));
        if (rise > 0)
          close(run("RATEGAP", revenue * (1 + rise), time, minimum, direct), 0, minimum * 10 + revenue / time);
      }),
    );
  });

  it("the share of the largest never falls with their number", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 2, maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (revenues, n) => {
        const column = revenues.map((revenue) => [revenue]);
        expect(Number(run("TOPSHARE", column, n + 1))).toBeGreaterThanOrEqual(
          Number(run("TOPSHARE", column, n)) - 1e-12,
        );
      }),
    );
  });

  it("a dimension of 1 stretches as in Excel: a column against a row is a block", () => {
    fc.assert(
      fc.property(
        fc.array(money, { minLength: 2, maxLength: 6 }),
        fc.array(hours, { minLength: 2, maxLength: 6 }),
        (revenues, times) => {
          const block = run(
            "EFFECTIVERATE",
            revenues.map((revenue) => [revenue]),
            [times],
          ) as number[][];
          revenues.forEach((revenue, row) =>
            times.forEach((time, column) => close(block[row]![column], revenue / time, revenue / time)),
          );
        },
      ),
    );
    expect(run("EFFECTIVERATE", [[1], [2]], [[1], [2], [3]])).toMatchObject({ code: "#VALUE!" });
  });
});

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    "",
    -0,
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -1e308,
    5e-324,
    "x".repeat(1_000_000),
    "1.234",
    "12 %",
    "#N/A",
    "#REF!",
    [],
    [[]],
    [[], []],
    [[[]]],
    [[1], [1, 2]],
    {},
    () => 1,
    Symbol("x"),
    10n,
    new Date(0),
  ),
  fc.array(fc.array(fc.oneof(fc.double(), fc.constantFrom("", null, true, "ja", "#DIV/0!", 0)), { maxLength: 4 }), {
    maxLength: 4,
  }),
);

describe("hostile input", () => {
  it.each(catalogue.map(({ id, parameters }) => [id, parameters.length] as const))(
    "%s lets nothing out but cells and errors",
    (id, count) => {
      fc.assert(
        fc.property(fc.array(strange, { maxLength: count + 1 }), (given) => {
          const result = run(id, ...given);
          for (const cell of Array.isArray(result) ? result.flat() : [result]) expectCell(cell);
        }),
        { numRuns: 150 },
      );
    },
  );
});

function expectCell(cell: unknown): void {
  if (typeof cell === "number") {
    expect(Number.isFinite(cell)).toBe(true);
    expect(Object.is(cell, -0)).toBe(false);
  } else if (cell instanceof CellError) {
    expect(cell.code).toMatch(/^#/);
    expect(cell.problem?.inWords("de") ?? "").not.toMatch(
      /\{(name|text|function|count|first|second|rating|worst|best)\}/,
    );
  } else {
    expect(["string", "boolean"]).toContain(typeof cell);
  }
}
