import { Dice } from "./dice";
import { firmRecords, type Record } from "./firm";
import { synonyms, type Meaning, type Tongue } from "./synonyms";

/** How a table writes its figures and days. */
export interface Dialect {
  readonly decimal: "." | ",";
  readonly thousands: "" | "," | "." | " " | "'" | "\u00a0";
  /** "cents" writes 100.00, "short" 100, "whole" leaves cents out altogether. */
  readonly places: "cents" | "short" | "whole";
  readonly mark: "" | "€ " | " €" | "$" | " EUR" | "£" | "CHF ";
  readonly minus: "-" | "()" | "−" | "after";
  readonly days:
    | "iso"
    | "d.m.y"
    | "dd.mm.yyyy"
    | "dd/mm/yyyy"
    | "mm/dd/yyyy"
    | "d-m-y"
    | "d mon y"
    | "mon d, y"
    | "moment"
    | "y/m/d"
    | "d.m.yy"
    | "d-mon-yy";
  readonly time: "decimal" | "h:mm" | "h:mm:ss" | "words" | "minutes";
}

export interface Column {
  readonly meaning: Meaning;
  readonly header: string;
}

/** What is done to an honest file before it is read. */
export const spoilings = [
  "none",
  "stray quote",
  "inch mark",
  "mixed line ends",
  "late dialect",
  "total",
  "wordless total",
  "section",
  "blank rows",
  "preamble",
  "header again",
  "footer",
  "trailing delimiters",
  "double file",
  "overlap",
  "two halves",
] as const;
export type Spoiling = (typeof spoilings)[number];

/**
 * The kind of file; in "xlsx text" every cell is text, in the other workbooks numbers, days and times are typed as
 * people enter them.
 */
export const containers = ["csv", "xlsx", "xlsx text", "ods", "xls"] as const;
export type Container = (typeof containers)[number];

/** Everything that decides how a table looks; the same plan and records give the same bytes. */
export interface Plan {
  readonly seed: number;
  readonly kind: "time" | "invoices" | "per client";
  readonly tongue: Tongue;
  readonly columns: readonly Column[];
  readonly dialect: Dialect;
  /** What the second part of the rows is written in, for a late change of dialect. */
  readonly lateDialect: Dialect | null;
  readonly container: Container;
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly lineEnd: "\n" | "\r\n" | "\r";
  readonly encoding: "utf8" | "bom" | "utf16le" | "latin1";
  readonly quotes: "needed" | "all";
  readonly spoiling: Spoiling;
  readonly isOdd: boolean;
  /** Some rows have a fixed fee, the others hours and a rate and no amount. */
  readonly isMixed: boolean;
  /** Only days from here on count, null for all. */
  readonly from: number | null;
  readonly records: readonly Record[];
}

export function planOf(seed: number, dice: Dice): Plan {
  const kind = dice.pick(["time", "time", "time", "invoices", "invoices", "per client"] as const);
  const tongue = dice.pick(["en", "en", "en", "en", "de", "de", "de", "fr", "es", "it", "nl"] as const);
  const spoiling = dice.chance(35) ? "none" : spoilingFor(kind, dice);
  const rows =
    spoiling === "late dialect"
      ? dice.pick([30, 460, 900, 2300])
      : dice.chance(3)
        ? dice.int(450, 2600)
        : dice.int(2, 40);
  const dialect = dialectOf(dice, tongue, kind);
  const isOdd = dice.chance(20);
  const columns = feeBesideGross(seed, tongue, columnsOf(dice, kind, tongue, dialect, spoiling));
  const hasStates = columns.some(({ meaning }) => meaning === "status");
  const hasCredits = columns.some(({ meaning }) => meaning === "type") || (kind === "invoices" && dice.chance(20));
  const isLate = spoiling === "late dialect";
  const records = firmRecords(dice, {
    rows,
    isOdd,
    isWhole: dialect.places === "whole",
    hasStates,
    hasCredits,
    isOneEach: kind === "per client",
    earlyDays: isLate || dice.chance(10) ? Math.floor(rows * 0.9) : 0,
    earlyWhole: isLate ? Math.floor(rows * 0.9) : 0,
  });
  const dated = columns.some(({ meaning }) => meaning === "date");
  const delimiter =
    dialect.decimal === "," && dice.chance(70) ? ";" : dice.pick([",", ",", ",", ";", "\t", "|"] as const);
  const plan: Plan = {
    seed,
    kind,
    tongue,
    columns,
    dialect,
    lateDialect: isLate && dice.chance(50) ? lateChange(dice, dialect) : null,
    container: "csv",
    delimiter,
    lineEnd: dice.pick(["\n", "\n", "\r\n", "\r\n", "\r"] as const),
    encoding: dice.pick(["utf8", "utf8", "utf8", "bom", "utf16le", "latin1"] as const),
    quotes: dice.chance(15) ? "all" : "needed",
    spoiling,
    isOdd,
    isMixed: isMixed(seed, kind, columns),
    from: dated && dice.chance(20) ? (records[Math.floor(records.length / 2)]?.day ?? null) : null,
    records,
  };
  return inText.has(spoiling) || !dice.chance(30)
    ? plan
    : { ...plan, container: dice.pick(["xlsx", "xlsx", "xlsx text", "ods", "xls"] as const) };
}

/** What can befall text only. */
const inText: ReadonlySet<Spoiling> = new Set(["stray quote", "mixed line ends", "trailing delimiters"]);

function spoilingFor(kind: Plan["kind"], dice: Dice): Spoiling {
  const spoiling = dice.pick(spoilings);
  const needsDates = ["section", "overlap", "two halves", "late dialect"].includes(spoiling);
  return kind === "per client" && needsDates ? "none" : spoiling;
}

function dialectOf(dice: Dice, tongue: Tongue, kind: Plan["kind"]): Dialect {
  const decimal = tongue === "en" ? (dice.chance(92) ? "." : ",") : dice.chance(70) ? "," : ".";
  const thousands = dice.pick(
    decimal === "." ? (["", "", ",", ",", " ", "'"] as const) : (["", "", ".", ".", " ", "\u00a0"] as const),
  );
  return {
    decimal,
    thousands,
    places: dice.pick(["cents", "cents", "cents", "short", "whole"] as const),
    mark: dice.pick(
      decimal === "."
        ? (["", "", "", "€ ", "$", "£", " EUR"] as const)
        : (["", "", "", " €", "€ ", " EUR", "CHF "] as const),
    ),
    minus: dice.pick(["-", "-", "-", "()", "−", "after"] as const),
    days: dice.pick(
      tongue === "de"
        ? (["dd.mm.yyyy", "dd.mm.yyyy", "d.m.y", "iso", "d.m.yy", "moment"] as const)
        : ([
            "iso",
            "iso",
            "dd/mm/yyyy",
            "mm/dd/yyyy",
            "d-m-y",
            "y/m/d",
            ...(tongue === "en" ? (["d mon y", "mon d, y", "d-mon-yy", "moment"] as const) : []),
          ] as const),
    ),
    time:
      kind === "time"
        ? dice.pick(["decimal", "decimal", "decimal", "h:mm", "h:mm:ss", "words", "minutes"] as const)
        : dice.pick(["decimal", "decimal", "h:mm"] as const),
  };
}

/** The other sign, or the other order of days: two exports put together. */
function lateChange(dice: Dice, dialect: Dialect): Dialect {
  if (dice.chance(50) && (dialect.days === "dd/mm/yyyy" || dialect.days === "mm/dd/yyyy"))
    return { ...dialect, days: dialect.days === "dd/mm/yyyy" ? "mm/dd/yyyy" : "dd/mm/yyyy" };
  return dialect.decimal === "."
    ? { ...dialect, decimal: ",", thousands: "", places: "cents" }
    : { ...dialect, decimal: ".", thousands: "", places: "cents" };
}

function columnsOf(
  dice: Dice,
  kind: Plan["kind"],
  tongue: Tongue,
  dialect: Dialect,
  spoiling: Spoiling,
): readonly Column[] {
  const optional = (percent: number, ...meanings: readonly Meaning[]): readonly Meaning[] =>
    dice.chance(percent) ? meanings : [];
  const money = dice.pick([
    ["amount"],
    ["amount"],
    ["net", "tax", "gross"],
    ["net", "tax", "gross"],
    ["tax", "gross"],
    ["net", "gross"],
    ["net"],
  ] as const satisfies readonly (readonly Meaning[])[]);
  const meanings: readonly Meaning[] = {
    time: [
      "date",
      "client",
      ...optional(70, "person"),
      ...optional(50, "project"),
      ...optional(20, "task"),
      ...optional(60, "note"),
      "hours",
      ...optional(40, "rate"),
      ...optional(60, "amount"),
      ...optional(20, "billable"),
      ...optional(15, "currency"),
      ...optional(15, "id"),
    ] as const,
    invoices: [
      ...optional(80, "invoice"),
      "date",
      "client",
      ...optional(30, "due"),
      ...optional(30, "note"),
      ...money,
      ...optional(25, "status"),
      ...optional(20, "currency"),
      ...optional(20, "paid"),
      ...optional(15, "type"),
    ] as const,
    "per client": ["client", "hours", "amount", ...optional(20, "note"), ...optional(10, "id")] as const,
  }[kind];
  const needed: readonly Meaning[] = spoiling === "stray quote" || spoiling === "inch mark" ? ["note"] : [];
  const all = [...new Set([...meanings, ...needed])];
  const ordered = dice.chance(25) ? dice.some(all, all.length) : all;
  const used = new Set<string>();
  return ordered.flatMap((meaning): readonly Column[] => {
    const words = (synonyms[tongue][meaning] ?? []).filter((word) => !used.has(word));
    if (words.length === 0) return [];
    const header = headerOf(meaning, dice.pick(words), tongue, dialect);
    used.add(header);
    return [{ meaning, header }];
  });
}

/** In every fifth list of work that has hours, a rate and an amount. */
function isMixed(seed: number, kind: Plan["kind"], columns: readonly Column[]): boolean {
  return (
    seed % 5 === 0 &&
    kind === "time" &&
    (["hours", "rate", "amount"] as const).every((wanted) => columns.some(({ meaning }) => meaning === wanted))
  );
}

/**
 * In every other table that has a net and a gross amount and no tax, the net one has the plain name of an amount: "Fee"
 * beside "Gross". By a dice of its own, so that all other tables stay as they were.
 */
function feeBesideGross(seed: number, tongue: Tongue, columns: readonly Column[]): readonly Column[] {
  const has = (meaning: Meaning): boolean => columns.some((column) => column.meaning === meaning);
  if (seed % 2 === 0 || !has("net") || !has("gross") || has("tax")) return columns;
  const words = (synonyms[tongue].amount ?? []).filter((word) => columns.every(({ header }) => header !== word));
  return columns.map((column) =>
    column.meaning === "net" ? { ...column, header: new Dice(seed + 1_000_000).pick(words) } : column,
  );
}

/** Minutes are called so; times written with words or colons do not say "(h)". */
function headerOf(meaning: Meaning, word: string, tongue: Tongue, { time, mark }: Dialect): string {
  if (meaning === "hours" && time === "minutes")
    return { en: "Minutes", de: "Minuten", fr: "Minutes", es: "Minutos", it: "Minuti", nl: "Minuten" }[tongue];
  // A header that names euros stands over no other currency.
  return meaning === "amount" && mark !== "" && mark !== " €" && mark !== "€ " && mark !== " EUR"
    ? word.replace(/ \(EUR\)| in €/, "")
    : word;
}
