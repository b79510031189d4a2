import type { Decision, Deed, Review } from "../analysis/decisions/decision";
import { serialDay } from "../spreadsheet/serial-day";
import type { Language } from "../core/problem";
import type { Verdict } from "../core/verdict";
import { exampleFirmFigures, examplePractice } from "./example-sheets";

const on = (year: number, month: number, day: number): number => serialDay(year, month, day) ?? 0;

/** Fee and hours of a year. */
type Year = readonly [fee: number, hours: number];

interface Story {
  readonly client: string;
  readonly day: number;
  readonly verdict: Verdict;
  readonly deed: Exclude<Deed, "other">;
  readonly then: Year;
  readonly expected: Year;
  readonly chance?: number;
  readonly note?: readonly [en: string, de: string];
  readonly came?: Partial<Review> & { readonly year: Year };
}

const winter = on(2024, 1, 15);
const summer = on(2024, 6, 3);
const autumn = on(2024, 9, 2);
const latest = on(2026, 1, 12);
const stayed = { hasStayed: true, isRiseAccepted: null } as const;
const accepted = { hasStayed: true, isRiseAccepted: true } as const;
const gone = { hasStayed: false, isRiseAccepted: null, year: [0, 0] } as const;

/**
 * Three years of the invented studio: what was decided in 2024 and came in 2025, and what waits since the figures of
 * 2025 are there.
 */
const stories: readonly Story[] = [
  {
    client: "Café Morgenrot",
    day: winter,
    verdict: "Reprice",
    deed: "raise",
    then: [4100, 62],
    expected: [4500, 60],
    chance: 0.8,
    came: { ...accepted, year: [4500, 60] },
  },
  {
    client: "Maier Machines",
    day: winter,
    verdict: "Reprice",
    deed: "raise",
    then: [24_200, 340],
    expected: [26_600, 300],
    chance: 0.9,
    came: { ...accepted, year: [26_600, 280] },
  },
  {
    client: "Talheim Council",
    day: winter,
    verdict: "Reprice",
    deed: "raise",
    then: [13_100, 185],
    expected: [14_400, 170],
    chance: 0.7,
    came: { ...accepted, year: [14_400, 180] },
  },
  {
    client: "Anker Press",
    day: winter,
    verdict: "Reprice",
    deed: "raise",
    then: [12_000, 170],
    expected: [13_950, 150],
    chance: 0.7,
    came: { ...accepted, year: [13_950, 155] },
  },
  {
    client: "Gerber Retail",
    day: summer,
    verdict: "Reprice",
    deed: "raise",
    then: [9000, 130],
    expected: [11_700, 130],
    chance: 0.7,
    note: ["Asked for 30 % at once", "30 % auf einmal verlangt"],
    came: { ...gone, isRiseAccepted: false, resoldHours: 80 },
  },
  {
    client: "Sport Keller",
    day: summer,
    verdict: "Reprice",
    deed: "leave",
    then: [7400, 110],
    expected: [7400, 110],
    chance: 0.9,
    came: { ...stayed, year: [7200, 120] },
  },
  {
    client: "Blum Logistics",
    day: autumn,
    verdict: "Part ways",
    deed: "part",
    then: [6000, 140],
    expected: [0, 0],
    came: { ...gone, resoldHours: 100 },
  },
  {
    client: "Vogt Catering",
    day: autumn,
    verdict: "Refer",
    deed: "part",
    then: [3000, 60],
    expected: [0, 0],
    note: ["To Studio Ahorn, who like small jobs", "Zu Studio Ahorn, die kleine Aufträge mögen"],
    came: { ...gone, resoldHours: 50 },
  },
  {
    client: "Lotus Yoga",
    day: autumn,
    verdict: "Talk",
    deed: "talk",
    then: [2000, 45],
    expected: [2000, 30],
    chance: 0.6,
    came: { ...stayed, year: [2000, 40] },
  },
  {
    client: "Harbour Hotel",
    day: latest,
    verdict: "Reprice",
    deed: "raise",
    then: [29_400, 420],
    expected: [32_300, 420],
    chance: 0.8,
  },
  {
    client: "Dr. Weiss Dental",
    day: latest,
    verdict: "Talk",
    deed: "talk",
    then: [10_400, 260],
    expected: [10_400, 160],
    chance: 0.9,
  },
];

/** The studio's log: nine decisions that were looked at a year later, two that wait. */
export function exampleDecisions(language: Language): readonly Decision[] {
  return stories.map(({ client, day, verdict, deed, then: [fee, hours], expected, chance, note, came }) => ({
    day,
    client,
    verdict,
    shown: {
      effectiveRate: Math.round((fee / hours) * 100) / 100,
      minimumRate: Math.round(examplePractice.minimumRate * 100) / 100,
      avoidableCostPerHour: exampleFirmFigures.avoidableCost,
      fit: null,
      fee,
      hours,
    },
    deed,
    ownWords: "",
    note: note?.[language === "en" ? 0 : 1] ?? "",
    expectedFee: expected[0],
    expectedHours: expected[1],
    chanceOfStaying: chance ?? null,
    reviewDay: day + 182,
    review:
      came === undefined
        ? null
        : {
            day: day + 196,
            hasStayed: came.hasStayed ?? null,
            isRiseAccepted: came.isRiseAccepted ?? null,
            fee: came.year[0],
            hours: came.year[1],
            resoldHours: came.resoldHours ?? null,
          },
  }));
}
