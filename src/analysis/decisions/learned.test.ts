import fc from "../../../test/dice";
import { reviewsDue, riseAsked, type Decision, type Review } from "./decision";
import { hindsight, yearlyGain } from "./hindsight";
import { learn } from "./learned";

const shown = { effectiveRate: 50, minimumRate: 70, avoidableCostPerHour: 30, fit: 60, fee: 10_000, hours: 100 };
const stayed: Review = {
  day: 46_400,
  hasStayed: true,
  isRiseAccepted: null,
  fee: 10_000,
  hours: 100,
  resoldHours: null,
};
const left: Review = { ...stayed, hasStayed: false, fee: 0, hours: 0 };
const decision = (part: Partial<Decision> = {}): Decision => ({
  day: 46_000,
  client: "Nord",
  verdict: "Reprice",
  shown,
  deed: "raise",
  ownWords: "",
  note: "",
  expectedFee: 10_000,
  expectedHours: 100,
  chanceOfStaying: null,
  reviewDay: 46_200,
  review: stayed,
  ...part,
});
const asked = (rise: number, isRiseAccepted: boolean): Decision =>
  decision({ expectedFee: 10_000 * (1 + rise), review: { ...stayed, isRiseAccepted, fee: null, hours: null } });

describe("what is due", () => {
  it("is what has its day today or before and no review, the oldest first", () => {
    const open = (client: string, reviewDay: number | null) => decision({ client, reviewDay, review: null });
    const log = [open("B", 46_300), open("later", 46_301), open("A", 46_100), open("never", null), decision()];
    expect(reviewsDue(log, 46_300).map(({ client }) => client)).toEqual(["A", "B"]);
  });

  it("a rise is what was expected above the fee: 11,000 after 10,000 is 10 %, and none with another decision", () => {
    expect(riseAsked(decision({ expectedFee: 11_000 }))).toBe(0.1);
    expect(riseAsked(decision({ expectedFee: 9_000 }))).toBeNull();
    expect(riseAsked(decision({ deed: "talk", expectedFee: 11_000 }))).toBeNull();
  });
});

describe("what was learned", () => {
  it("is nothing below five reviews", () => {
    expect(learn(Array.from({ length: 4 }, () => decision()))).toBeNull();
    expect(learn([...Array.from({ length: 4 }, () => decision()), decision({ review: null })])).toBeNull();
    expect(learn(Array.from({ length: 5 }, () => decision()))?.reviews).toBe(5);
  });

  it("hours 110, 120, 90, 150 and 100 of 100 expected are 1.1 in the middle; fees 9,000 and 11,000 of 10,000 are 1; who went says nothing", () => {
    const of = (hours: number | null, fee: number | null) => decision({ review: { ...stayed, hours, fee } });
    const found = learn([
      of(110, 9000),
      of(120, null),
      of(90, 11_000),
      of(150, null),
      of(100, null),
      decision({ review: left }),
    ]);
    expect(found?.hours?.ratio).toBeCloseTo(1.1, 12);
    expect(found?.hours?.count).toBe(5);
    expect(found?.fees).toEqual({ ratio: 1, count: 2 });
    // 0.9, 1, 1.1, 1.2, 1.5: 80 % stayed under 1.2 + 0.2 × 0.3 = 1.26.
    expect(found?.offers.overrunFactor).toBeCloseTo(1.26, 12);
  });

  it(
    "chances of 0.9, 0.9, 0.8 and 0.6 for three who stayed and one who went: " +
      "(0.01 + 0.01 + 0.04 + 0.36) ÷ 4 = 0.105, against 0.75 × 0.25 for everybody alike",
    () => {
      const given = (chanceOfStaying: number | null, review: Review) => decision({ chanceOfStaying, review });
      const found = learn([
        given(0.9, stayed),
        given(0.9, stayed),
        given(0.8, stayed),
        given(0.6, left),
        given(null, left),
      ]);
      expect(found?.chances?.brier).toBeCloseTo(0.105, 12);
      expect(found?.chances).toMatchObject({ usual: 0.1875, count: 4 });
    },
  );

  it(
    "of rises up to 10 % two of three were accepted, of those up to 20 % two of four, " +
      "of those up to 30 % one of three: 18 % is the largest that may be asked for",
    () => {
      const log = [
        ...[asked(0.06, true), asked(0.1, true), asked(0.08, false)],
        ...[asked(0.12, true), asked(0.18, true), asked(0.2, false), asked(0.15, false)],
        ...[asked(0.25, true), asked(0.3, false), asked(0.28, false)],
      ];
      const found = learn(log);
      expect(found?.rises.map(({ from, to, asked: all, accepted }) => [from, to, all, accepted])).toEqual([
        [0.05, 0.1, 3, 2],
        [0.1, 0.2, 4, 2],
        [0.2, 0.3, 3, 1],
      ]);
      expect(found?.offers.maximumIncrease).toBe(0.18);
    },
  );

  it("two rises of a size are too few to offer anything", () => {
    expect(
      learn([asked(0.06, true), asked(0.1, true), decision(), decision(), decision()])?.offers.maximumIncrease,
    ).toBeNull();
  });

  it("100, 60 and 40 hours became free, 80, 24 and 36 are sold again: 140 ÷ 200 = 70 %; an unknown one is left out", () => {
    const gone = (hours: number, resoldHours: number | null) =>
      decision({ deed: "part", shown: { ...shown, hours }, review: { ...left, resoldHours } });
    const found = learn([gone(100, 80), gone(60, 24), gone(40, 36), gone(500, null), decision()]);
    expect(found?.refill).toEqual({ share: 0.7, freedHours: 200, count: 3 });
    expect(found?.offers.refillShare).toBe(0.7);
    expect(learn([gone(100, 80), gone(60, 24), decision(), decision(), decision()])?.offers.refillShare).toBeNull();
  });
});

describe("in hindsight", () => {
  it("a client who stayed: 11,000 for 90 h after 10,000 for 100 h at 30 an hour is 1,300 more a year", () => {
    expect(yearlyGain(decision({ review: { ...stayed, fee: 11_000, hours: 90 } }))).toBe(1300);
  });

  it("a client who went: 100 h at 50 are gone, 80 of them sold again at 70, at 30 an hour: 3,200 − 2,000 = 1,200", () => {
    expect(yearlyGain(decision({ review: { ...left, resoldHours: 80 } }))).toBe(1200);
    expect(yearlyGain(decision({ review: left }))).toBeNull();
  });

  it("sets those acted upon beside those left alone with the same verdict, and says where they are too few", () => {
    const came = (deed: Decision["deed"], fee: number, verdict: Decision["verdict"] = "Reprice") =>
      decision({ deed, verdict, review: { ...stayed, fee } });
    const log = [
      ...[came("raise", 11_000), came("raise", 10_800), came("talk", 10_100)],
      ...[came("leave", 9_900), came("leave", 10_000), came("leave", 9_500)],
      came("part", 10_000, "Refer"),
    ];
    expect(hindsight(log)).toEqual([
      { verdict: "Reprice", actedUpon: { count: 3, gain: 800 }, leftAlone: { count: 3, gain: -100 }, isTooFew: false },
      { verdict: "Refer", actedUpon: { count: 1, gain: 0 }, leftAlone: { count: 0, gain: null }, isTooFew: true },
    ]);
  });
});

/**
 * The same statistics by other ways: the rank for the median, E[p²] − 2E[p·y] + E[y] for the Brier score, counting for
 * the shares.
 */
it("agrees with an independent calculation on 300 logs", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const amount = fc.integer({ min: 1, max: 500 });
  const one = fc.record({ chance: share, isHere: fc.boolean(), expected: amount, actual: amount, resold: amount });
  fc.assert(
    fc.property(fc.array(one, { minLength: 5, maxLength: 30 }), (rows) => {
      const found = learn(
        rows.map(({ chance, isHere, expected, actual, resold }) =>
          decision({
            expectedHours: expected,
            chanceOfStaying: chance,
            review: { ...(isHere ? stayed : left), hours: isHere ? actual : 0, resoldHours: resold },
          }),
        ),
      );
      const here = rows.filter(({ isHere }) => isHere);
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const brier =
        mean(rows.map(({ chance }) => chance * chance)) -
        2 * mean(rows.map(({ chance, isHere }) => (isHere ? chance : 0))) +
        here.length / rows.length;
      expect(found?.chances?.brier).toBeCloseTo(brier, 10);
      const ratios = here.map(({ expected, actual }) => actual / expected);
      if (found?.hours != null) {
        const { ratio } = found.hours;
        expect(ratios.filter((value) => value < ratio - 1e-12).length).toBeLessThanOrEqual(ratios.length / 2);
        expect(ratios.filter((value) => value > ratio + 1e-12).length).toBeLessThanOrEqual(ratios.length / 2);
      } else expect(ratios).toEqual([]);
      const gone = rows.filter(({ isHere }) => !isHere);
      if (gone.length > 0) expect(found?.refill?.share).toBeCloseTo(mean(gone.map(({ resold }) => resold)) / 100, 10);
    }),
    { numRuns: 300 },
  );
});
