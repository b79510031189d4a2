import type { Dice } from "./dice";
import { oddNames, plainNames } from "./synonyms";

/**
 * A piece of work or an invoice of the invented firm; money in cents, time in quarters of an hour, so that every way to
 * write them is exact.
 */
export interface Record {
  /** Serial day. */
  readonly day: number;
  readonly client: string;
  readonly person: string;
  readonly project: string;
  readonly note: string;
  readonly quarters: number;
  readonly rate: number;
  readonly cents: number;
  readonly taxCents: number;
  readonly isBillable: boolean;
  readonly state: "valid" | "draft" | "void";
  readonly isCredit: boolean;
  readonly number: number;
}

const people = ["Mara Vogt", "Ben Ito", "Chloé Petit", "J. Doe"] as const;
const notes = [
  "Call",
  "Monthly books",
  "Site visit",
  "Fix of the door",
  "Review, second round",
  "Entwurf; Abstimmung",
  "Layout 2",
  "Pipe 3 in",
  "E-mail",
  "Setup",
] as const;
const firstDay = 45658;

export interface FirmWish {
  readonly rows: number;
  readonly isOdd: boolean;
  /** Whole amounts of 1,000 and more, as offers and fees are. */
  readonly isWhole: boolean;
  readonly hasStates: boolean;
  readonly hasCredits: boolean;
  readonly isOneEach: boolean;
  /** This many first records fall on days up to the 12th. */
  readonly earlyDays: number;
  /** This many first records have whole amounts below 1,000. */
  readonly earlyWhole: number;
}

/** What the firm did or billed, by day. */
export function firmRecords(dice: Dice, wish: FirmWish): readonly Record[] {
  const pool = wish.isOdd
    ? [...dice.some(oddNames, dice.int(1, 3)), ...dice.some(plainNames, 3)]
    : dice.some(plainNames, dice.int(2, 7));
  const clients = wish.isOneEach
    ? pool
    : Array.from({ length: wish.rows }, (_, row) => (row < pool.length ? (pool[row] as string) : dice.pick(pool)));
  let day = firstDay + dice.int(0, 300);
  return clients.map((client, row) => {
    day += dice.int(0, wish.rows > 200 ? 1 : 4);
    return oneRecord(dice, wish, client, row, row < wish.earlyDays ? withinTwelve(day) : day);
  });
}

function oneRecord(dice: Dice, wish: FirmWish, client: string, row: number, day: number): Record {
  const isBillable = dice.chance(85);
  const quarters = dice.int(1, 40);
  const rate = dice.int(8, 30) * 5;
  const whole = wish.isWhole ? dice.int(1000, 24_000) : dice.int(20, 990);
  const cents =
    row < wish.earlyWhole
      ? dice.int(20, 990) * 100
      : wish.isWhole
        ? whole * 100
        : dice.chance(30)
          ? dice.int(1000, 24_000) * 100 + dice.int(0, 99)
          : whole * 100 + dice.int(0, 99);
  return {
    day,
    client,
    person: dice.pick(people),
    project: `Project ${dice.int(1, 4)}`,
    note: dice.pick(notes),
    quarters,
    rate,
    cents,
    taxCents: Math.round(cents * 0.19),
    isBillable,
    state: wish.hasStates && dice.chance(25) ? dice.pick(["draft", "void"] as const) : "valid",
    isCredit: wish.hasCredits && dice.chance(15),
    number: 2001 + row,
  };
}

function withinTwelve(day: number): number {
  const date = new Date(Date.UTC(1899, 11, 30 + day));
  return day - Math.max(0, date.getUTCDate() - 12);
}
