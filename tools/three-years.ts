import Papa from "papaparse";
import type { Decision, Deed, Review } from "../src/analysis/decisions/decision";
import { printDay } from "../src/spreadsheet/print-day";
import { serialDay } from "../src/spreadsheet/serial-day";
import type { Verdict } from "../src/core/verdict";
import type { DocumentCell, SheetDocument } from "../src/reports/document";
import { prospectSheetWords } from "../src/reports/prospects/prospect-words";
import { factSheetWords, factWords } from "../src/reports/year-ahead/client-facts-words";
import { decisionsSheet } from "../src/reports/decisions/decisions-sheet";

/**
 * Three years of an invented bookkeeping office: time, invoices and decisions, so that what was decided in two years
 * can be seen in the third. Everything follows from this table; nobody in it exists.
 */
interface Client {
  readonly name: string;
  readonly sector: string;
  readonly source: string;
  /** Fee and hours a month, by year; null is no client. */
  readonly years: readonly [Month | null, Month | null, Month | null];
}
type Month = readonly [fee: number, hours: number];

const [food, health, trades, culture, law, retail] = ["Food", "Health", "Trades", "Culture", "Law", "Retail"] as const;
const [recommended, web, directory] = ["Recommendation", "Web", "Directory"] as const;

const clients: readonly Client[] = [
  client("Holm Bakery", food, recommended, [500, 9], [540, 9], [540, 9]),
  client("Nordlicht Yoga", health, web, [330, 6], [363, 6.5], [363, 6.5]),
  client("Garage Petersen", trades, recommended, [612, 12], [720, 13], [780, 13]),
  client("Café Linse", food, web, [450, 10], [450, 8], null),
  client("Weber Transport", trades, directory, [900, 22], null, null),
  client("Kunsthaus West", culture, web, [420, 7.5], [420, 8], [420, 8]),
  client("Hofladen Kruse", food, directory, [275, 5], [275, 5.5], [275, 6]),
  client("Musikschule Takt", culture, web, [660, 12], [660, 12.5], [660, 13]),
  client("Hansen Law", law, recommended, [1000, 12.5], [1000, 12.5], [1000, 12.5]),
  client("Optik Sand", retail, recommended, [700, 10], [700, 10], [700, 10]),
  client("Praxis Dr. Reuter", health, recommended, [1200, 16], [1200, 16], [1200, 16]),
  client("Tischlerei Voss", trades, recommended, [520, 8], [520, 9], [546, 9]),
  client("Segelschule Lee", culture, recommended, [350, 5], [350, 5], [350, 5]),
  client("Buchladen Anker", retail, web, [310, 5], [310, 6], [310, 5.5]),
  client("Kiosk Meyer", retail, directory, [150, 5], null, null),
  client("Werft Jansen", trades, recommended, null, [1088, 17], [1088, 17]),
  client("Imkerei Blum", food, recommended, null, null, [325, 5]),
];

function client(name: string, sector: string, source: string, ...years: Client["years"]): Client {
  return { name, sector, source, years };
}

const firstYear = 2023;
/** The least an hour must bring, and what it costs and would fall away. */
export const officePractice = { "minimum rate": 60, "cost per hour": 25, "largest acceptable rise": 0.2 } as const;

interface Story {
  readonly client: string;
  /** The year whose figures it was decided on, from 0. */
  readonly on: 0 | 1 | 2;
  readonly verdict: Verdict;
  readonly deed: Exclude<Deed, "other">;
  readonly expected: Month;
  readonly chance: number | null;
  readonly note?: string;
  readonly came: (Pick<Review, "hasStayed" | "isRiseAccepted"> & { readonly resoldHours?: number }) | null;
}

const accepted = { hasStayed: true, isRiseAccepted: true } as const;
const stayed = { hasStayed: true, isRiseAccepted: null } as const;

const stories: readonly Story[] = [
  raised("Holm Bakery", 0, [540, 9], 0.9, accepted),
  raised("Nordlicht Yoga", 0, [363, 6], 0.8, accepted),
  raised("Garage Petersen", 0, [720, 12], 0.7, accepted, "Most of it for payroll, which came on top"),
  {
    client: "Café Linse",
    on: 0,
    verdict: "Talk",
    deed: "talk",
    expected: [450, 7.5],
    chance: 0.8,
    note: "Receipts once a month, not every day",
    came: stayed,
  },
  parted("Weber Transport", "To a firm that has a fleet desk", 180),
  parted("Kiosk Meyer", "Does it with an app now", 24),
  leftAlone("Kunsthaus West", [420, 7.5], 0.9),
  leftAlone("Hofladen Kruse", [275, 5], 0.8),
  leftAlone("Musikschule Takt", [660, 12], 0.9),
  raised("Garage Petersen", 1, [780, 13], 0.8, accepted),
  raised("Tischlerei Voss", 1, [546, 9], 0.9, accepted),
  raised("Café Linse", 1, [480, 8], 0.7, { hasStayed: false, isRiseAccepted: false, resoldHours: 60 }, "Went at once"),
  raised("Buchladen Anker", 1, [360, 6], 0.6, { hasStayed: true, isRiseAccepted: false }, "Said no, and stayed"),
  raised("Nordlicht Yoga", 2, [390, 6.5], 0.9, null),
];

function raised(
  name: string,
  on: Story["on"],
  expected: Month,
  chance: number,
  came: Story["came"],
  note?: string,
): Story {
  const story = { client: name, on, verdict: "Reprice", deed: "raise", expected, chance, came } as const;
  return note === undefined ? story : { ...story, note };
}

function parted(name: string, note: string, resoldHours: number): Story {
  const came = { hasStayed: false, isRiseAccepted: null, resoldHours };
  return { client: name, on: 0, verdict: "Talk", deed: "part", expected: [0, 0], chance: null, note, came };
}

function leftAlone(name: string, expected: Month, chance: number): Story {
  return { client: name, on: 0, verdict: "Reprice", deed: "leave", expected, chance, came: stayed };
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const two = (number: number): string => String(number).padStart(2, "0");

/** Two thirds of a month's hours early in it, by one of two people, the rest late; to quarters of an hour. */
function timeOf(year: number): readonly (readonly (string | number)[])[] {
  const rows = months.flatMap((month) =>
    clients.flatMap(({ name, years }, place) => {
      const hours = years[year - firstYear]?.[1];
      if (hours === undefined) return [];
      const early = Math.floor((hours * 8) / 3) / 4;
      const person = place % 3 === 0 ? "Tom" : "Ina";
      const day = (from: number): string => `${year}-${two(month)}-${two(from + (place % 9))}`;
      return [
        [day(3), name, person, "Bookkeeping", early],
        [day(17), name, "Ina", month % 3 === 1 ? "VAT return" : "Questions", hours - early],
      ];
    }),
  );
  return [["Date", "Client", "Person", "Task", "Hours"], ...rows.sort(([first], [second]) => order(first, second))];
}

function order(first: unknown, second: unknown): number {
  return String(first).localeCompare(String(second));
}

function invoicesOf(year: number): readonly (readonly (string | number)[])[] {
  const rows = months.flatMap((month) =>
    clients.flatMap(({ name, sector, source, years }, place) => {
      const fee = years[year - firstYear]?.[0];
      return fee === undefined
        ? []
        : [[`${year}-${two(month)}${two(place + 1)}`, `${year}-${two(month)}-28`, name, sector, source, fee, "EUR"]];
    }),
  );
  return [["Invoice number", "Date", "Client", "Industry", "Source", "Net amount", "Currency"], ...rows];
}

/** Decided in the middle of January on the figures of the year before, looked at a year later. */
function decisions(): readonly Decision[] {
  return stories.map(({ client: name, on, verdict, deed, expected, chance, note = "", came }) => {
    const years = clients.find((one) => one.name === name)?.years;
    const yearly = (month: Month | null | undefined): Month => [(month?.[0] ?? 0) * 12, (month?.[1] ?? 0) * 12];
    const [fee, hours] = yearly(years?.[on]);
    const next = yearly(years?.[on + 1]);
    const day = (year: number, date: number): number => serialDay(firstYear + year + 1, 1, date) ?? 0;
    return {
      day: day(on, 15),
      client: name,
      verdict,
      shown: {
        effectiveRate: Math.round((fee / hours) * 100) / 100,
        minimumRate: officePractice["minimum rate"],
        avoidableCostPerHour: officePractice["cost per hour"],
        fit: null,
        fee,
        hours,
      },
      deed,
      ownWords: "",
      note,
      expectedFee: expected[0] * 12,
      expectedHours: expected[1] * 12,
      chanceOfStaying: chance,
      reviewDay: on === 2 ? (serialDay(2026, 7, 15) ?? 0) : day(on + 1, 15),
      review: came === null ? null : { day: day(on + 1, 20), fee: next[0], hours: next[1], resoldHours: null, ...came },
    };
  });
}

/** Who pays otherwise than by the month, with the price that was agreed. */
const otherForms: Readonly<Record<string, readonly [form: string, price: number]>> = {
  "Werft Jansen": ["hourly", 64],
  "Imkerei Blum": ["hourly", 65],
  "Buchladen Anker": ["hourly", 56],
  "Segelschule Lee": ["per job", 1050],
};
/** Who is thought to go rather than the others, of whom nine in ten stay. */
const chances: Readonly<Record<string, number>> = { "Kunsthaus West": 0.7, "Buchladen Anker": 0.7 };

function facts(): readonly (readonly (string | number | null)[])[] {
  const rows = clients
    .filter(({ years }) => years[2] !== null)
    .map(({ name }) => {
      const [form, price] = otherForms[name] ?? ["monthly", null];
      return [name, form, price, chances[name] ?? 0.9];
    });
  return [
    [factSheetWords.title.en],
    [factWords.client, factWords.feeForm, factWords.agreedPrice, factWords.stay].map(({ en }) => en),
    ...rows,
  ];
}

const prospects = [
  [prospectSheetWords.title.en],
  [
    "Name",
    "What do they want?",
    "Why did they leave the last provider?",
    "Who decides?",
    "Sector",
    "Source",
    "Form of fee",
    "Hours estimated",
    "Factor",
    "Budget",
  ],
  [
    "Café Seeblick",
    "Books and VAT for two cafés",
    "Letters went unanswered",
    "The owner",
    "Food",
    "Web",
    "monthly",
    96,
    null,
    5400,
  ],
  [
    "Kanzlei Brandt",
    "Books and payroll",
    "The bookkeeper retired",
    "The partners",
    "Law",
    "Recommendation",
    "hourly",
    120,
    null,
    9000,
  ],
];

/** The cells of a sheet as text; days as people write them. */
function cellsOf({ rows }: SheetDocument): readonly (readonly unknown[])[] {
  const said = (cell: DocumentCell | null): unknown =>
    cell?.number === "date" && typeof cell.value === "number" ? printDay(cell.value, "en") : (cell?.value ?? "");
  const written = rows.map((row) => row.map(said));
  // Rows that the sheet keeps free for the owner.
  while (written.at(-1)?.every((text) => text === "") === true) written.pop();
  return written;
}

/** Every file of the example by its name. */
export function threeYears(): Readonly<Record<string, string>> {
  const csv = (rows: readonly (readonly unknown[])[]): string =>
    `${Papa.unparse(rows as unknown[][], { newline: "\n" })}\n`;
  const byYear = [0, 1, 2].flatMap((index) => {
    const year = firstYear + index;
    return [[`time-${year}.csv`, csv(timeOf(year))] as const, [`invoices-${year}.csv`, csv(invoicesOf(year))] as const];
  });
  return Object.fromEntries([
    ...byYear,
    ["decisions.csv", csv(cellsOf(decisionsSheet(decisions(), "en")))],
    ["client-facts.csv", csv(facts())],
    ["prospects.csv", csv(prospects)],
    ["practice.json", `${JSON.stringify({ ...officePractice, currency: "EUR" }, null, 2)}\n`],
  ]);
}
