import fc from "./dice";
import Papa from "papaparse";
import { scoreTables } from "../src/analysis/score-tables";
import { usualPractice } from "../src/analysis/owner/practice";
import { recognise } from "../src/columns/recognise";
import { readFile } from "../src/files/read-file";

/** One row of the generating table: hours in quarters, money in cents, days of 2025. */
interface Row {
  readonly client: string;
  readonly day: number;
  readonly quarters: number;
  readonly cents: number;
}

/** How a table is written; every combination is a file that somebody has. */
interface Dialect {
  readonly isGerman: boolean;
  readonly delimiter: "," | ";" | "\t";
  readonly decimal: "." | ",";
  readonly isGrouped: boolean;
  readonly currency: "" | "€ " | "$";
  readonly dates: "iso" | "dotted" | "slashes" | "american";
  readonly hours: "decimal" | "clock" | "words" | "minutes";
  readonly words: number;
  readonly order: readonly number[];
  readonly preamble: number;
  readonly hasTotal: boolean;
  readonly hasBlank: boolean;
  readonly hasBom: boolean;
}

const clients = ["Ash Ltd", "Birch & Söhne", "Café Cedar", "Dr. Dorn", "Elm 24", "Totale Freude GmbH"];
const row = fc.record({
  client: fc.constantFrom(...clients),
  day: fc.integer({ min: 0, max: 364 }),
  quarters: fc.integer({ min: 1, max: 60 }),
  cents: fc.integer({ min: 100, max: 900_000 }),
});
const dialect: fc.Arbitrary<Dialect> = fc.record({
  isGerman: fc.boolean(),
  delimiter: fc.constantFrom<Dialect["delimiter"]>(",", ";", "\t"),
  decimal: fc.constantFrom<Dialect["decimal"]>(".", ","),
  isGrouped: fc.boolean(),
  currency: fc.constantFrom<Dialect["currency"]>("", "€ ", "$"),
  dates: fc.constantFrom<Dialect["dates"]>("iso", "dotted", "slashes", "american"),
  hours: fc.constantFrom<Dialect["hours"]>("decimal", "clock", "words", "minutes"),
  words: fc.nat(3),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  preamble: fc.nat(4),
  hasTotal: fc.boolean(),
  hasBlank: fc.boolean(),
  hasBom: fc.boolean(),
});

const headers = {
  client: {
    en: ["Client", "Customer", "Client name", "Customer name"],
    de: ["Kunde", "Kundenname", "Auftraggeber", "Kunde"],
  },
  date: { en: ["Date", "Work date", "Day", "Entry date"], de: ["Datum", "Arbeitstag", "Tag", "Datum"] },
  hours: {
    en: ["Hours", "Hrs", "Total hours", "Hours worked"],
    de: ["Stunden", "Std", "Stunden gesamt", "Arbeitsstunden"],
  },
  clock: {
    en: ["Duration", "Time", "Time spent", "Tracked time"],
    de: ["Dauer", "Zeit", "Arbeitszeit", "Zeitaufwand"],
  },
  minutes: {
    en: ["Minutes", "Duration (minutes)", "Minutes", "Time (min)"],
    de: ["Minuten", "Dauer in Minuten", "Minuten", "Zeit (min)"],
  },
  amount: { en: ["Amount", "Billable amount", "Revenue", "Total"], de: ["Betrag", "Umsatz", "Honorar", "Gesamt"] },
  note: { en: ["Notes", "Comment", "Notes", "Comment"], de: ["Notizen", "Bemerkung", "Notiz", "Kommentar"] },
};

function write(rows: readonly Row[], how: Dialect): string {
  const language = how.isGerman ? "de" : "en";
  const time = how.hours === "decimal" ? headers.hours : how.hours === "minutes" ? headers.minutes : headers.clock;
  const head = [headers.client, headers.date, time, headers.amount, headers.note].map(
    (words) => words[language][how.words]!,
  );
  const body = rows.map((one, index) => [
    one.client,
    date(one.day, how),
    hours(one.quarters, how),
    money(one.cents, how),
    `entry ${index + 1}`,
  ]);
  const total = ["", "", hours(sum(rows, "quarters"), how), money(sum(rows, "cents"), how), ""];
  const shuffled = (cells: readonly string[]): string[] => how.order.map((column) => cells[column]!);
  const width = head.length;
  const totalRow = shuffled(total);
  totalRow[totalRow.findIndex((cell) => cell === "")] = how.isGerman ? "Summe" : "Total";
  const lines = [
    ...Array.from({ length: how.preamble }, (_, index) => [
      ["Time report", "Studio Invented", "2025", ""][index] ?? "",
    ]),
    shuffled(head),
    ...body.flatMap((cells, index) =>
      how.hasBlank && index === 2 ? [Array<string>(width).fill(""), shuffled(cells)] : [shuffled(cells)],
    ),
    ...(how.hasTotal ? [totalRow] : []),
  ];
  return (how.hasBom ? "\ufeff" : "") + Papa.unparse(lines, { delimiter: how.delimiter });
}

function sum(rows: readonly Row[], of: "quarters" | "cents"): number {
  return rows.reduce((total, one) => total + one[of], 0);
}

function date(day: number, { dates }: Dialect): string {
  const [year = "", month = "", date_ = ""] = new Date(Date.UTC(2025, 0, 1 + day))
    .toISOString()
    .slice(0, 10)
    .split("-");
  return {
    iso: `${year}-${month}-${date_}`,
    dotted: `${date_}.${month}.${year}`,
    slashes: `${date_}/${month}/${year}`,
    american: `${month}/${date_}/${year}`,
  }[dates];
}

function hours(quarters: number, { hours: style, decimal }: Dialect): string {
  const [whole, minutes] = [Math.floor(quarters / 4), (quarters % 4) * 15];
  if (style === "minutes") return String(quarters * 15);
  if (style === "clock") return `${whole}:${String(minutes).padStart(2, "0")}`;
  if (style === "words") return `${whole}h ${minutes}m`;
  return (quarters / 4).toFixed(2).replace(".", decimal);
}

function money(cents: number, { decimal, isGrouped, currency }: Dialect): string {
  const [whole = "", fraction = ""] = (cents / 100).toFixed(2).split(".");
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, decimal === "," ? "." : ",") : whole;
  return `${currency}${grouped}${decimal}${fraction}`;
}

describe("a table in any dialect", () => {
  it("is recovered to the cent and the quarter of an hour, or refused; never a wrong sum", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 30 }), dialect, async (rows, how) => {
        const text = write(rows, how);
        const [sheet] = await readFile("any.csv", new TextEncoder().encode(text));
        const [recognition] = recognise(sheet!);
        if (recognition!.refused !== null)
          throw new Error(`refused: ${recognition!.refused.code}\n${text.slice(0, 400)}`);
        const [found] = scoreTables([{ sheet: sheet!, recognition: recognition! }], usualPractice());
        const wanted = new Map<string, { quarters: number; cents: number }>();
        for (const one of rows) {
          const client = wanted.get(one.client) ?? { quarters: 0, cents: 0 };
          wanted.set(one.client, { quarters: client.quarters + one.quarters, cents: client.cents + one.cents });
        }
        const shown = new Map(
          found!.clients.map(({ client, hours: time, revenue }) => [
            client,
            { quarters: Math.round((time ?? NaN) * 4), cents: Math.round((revenue ?? NaN) * 100) },
          ]),
        );
        expect({ text: text.slice(0, 600), sums: [...shown].sort() }).toEqual({
          text: text.slice(0, 600),
          sums: [...wanted].sort(),
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
