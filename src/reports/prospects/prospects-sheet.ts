import { looseNumber } from "../../columns/cells/read-amount";
import { traitNames } from "../../columns/rows/traits";
import type { JudgedProspect } from "../../analysis/plans/judge-prospects";
import { expectations, openQuestions, redFlags, type Prospect, type RedFlag } from "../../analysis/plans/questionnaire";
import type { Language } from "../../core/problem";
import type { Cell } from "../../spreadsheet/cell";
import { columnLetter } from "../../spreadsheet/column-letter";
import { feeFormWords } from "../year-ahead/client-facts-words";
import { firstGuessLine } from "./first-guess-line";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import { prospectReasons } from "./prospect-reason";
import { answerWords, flagWords, prospectSheetWords as words } from "./prospect-words";
import { yesOrNo } from "../../spreadsheet/yes-or-no";
import { isWord } from "../is-word";

/** What the sheet needs beside the prospects. */
export interface ProspectsLayout {
  readonly language: Language;
  /** The minimum rate, or where it stands: 'My practice'!$B$18. */
  readonly minimum: string | number | null;
  /** Rows that are laid out, filled or not. */
  readonly rowCount: number;
  /** What stands in rows without a name. */
  readonly begun?: BegunRows;
}

const heads = [
  "name",
  "asked",
  "wants",
  "whyLeft",
  "whoDecides",
  "sector",
  "size",
  "source",
  "feeForm",
  "flags",
  "hours",
  "factor",
  "direct",
  "budget",
  "quote",
  "rate",
  "guess",
  "answer",
  "reasons",
  "taken",
  "actualHours",
  "actualRevenue",
] as const;
type Head = (typeof heads)[number];
/** What the pane works out; the rest is the owner's. */
const worked: readonly Head[] = ["quote", "rate", "guess", "answer", "reasons"];
/** What the owner has begun to enter into rows that have no name yet, by row below the header, from 0. */
export type BegunRows = ReadonlyMap<number, Readonly<Partial<Record<Head, Cell>>>>;
const widths: Readonly<Record<Head, number>> = {
  name: 22,
  asked: 12,
  wants: 30,
  whyLeft: 32,
  whoDecides: 18,
  sector: 14,
  size: 11,
  source: 16,
  feeForm: 13,
  flags: 34,
  hours: 11,
  factor: 9,
  direct: 12,
  budget: 12,
  quote: 13,
  rate: 13,
  guess: 40,
  answer: 12,
  reasons: 70,
  taken: 11,
  actualHours: 14,
  actualRevenue: 12,
};
/** The title, a hint and the header. */
export const rowsAbove = 3;
const firstRow = rowsAbove + 1;
export const spareRows = 10;
/** The flags to choose from stand beside the table, behind a column that parts them. */
const flagLetter = columnLetter(heads.length + 1);

/** All prospects, each in its row, as the owner may edit them in the grid, what is said of them, and what came of it. */
export function prospectsSheet(
  judged: readonly (JudgedProspect | null)[],
  { language, minimum, rowCount, begun = new Map() }: ProspectsLayout,
): SheetDocument {
  const flags = redFlags.map((flag) => flagWords[flag][language]);
  return {
    name: words.sheet[language],
    columnWidths: [...heads.map((head) => widths[head]), 3, 50],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      [
        ...heads.map((head): DocumentCell => ({ value: words[head][language], style: "heading" })),
        null,
        { value: words.flags[language], style: "heading" },
      ],
      ...Array.from(
        { length: Math.max(rowCount, judged.length, flags.length) },
        (_, index): readonly (DocumentCell | null)[] => [
          ...rowOf(judged[index] ?? null, begun.get(index) ?? {}, firstRow + index, minimum, language),
          null,
          // What may be chosen stands beside the table: a list in the rule itself holds 255 letters.
          flags[index] === undefined ? null : { value: flags[index], style: "note" },
        ],
      ),
    ],
    frozenRows: rowsAbove,
  };
}

function rowOf(
  judged: JudgedProspect | null,
  begun: Readonly<Partial<Record<Head, Cell>>>,
  row: number,
  minimum: string | number | null,
  language: Language,
): readonly DocumentCell[] {
  const { prospect = null, result = null, guess = null } = judged ?? {};
  const at = (head: Head): string => `${columnLetter(heads.indexOf(head))}${row}`;
  const input = (value: Cell, number: NumberStyle): DocumentCell => ({ value, number, style: "input" });
  const money = (value: number | null | undefined): number | null => (value === 0 ? null : (value ?? null));
  const hours = `(${at("hours")}*IF(${at("factor")}="",1,${at("factor")}))`;
  const { outcome = null } = prospect ?? {};
  const cells: Readonly<Record<Head, DocumentCell>> = {
    name: input(prospect?.name ?? null, "text"),
    asked: input(prospect?.asked ?? null, "date"),
    wants: input(prospect?.answers.wants ?? null, "text"),
    whyLeft: input(prospect?.answers.whyLeft ?? null, "text"),
    whoDecides: input(prospect?.answers.whoDecides ?? null, "text"),
    sector: input(prospect?.traits?.sector ?? null, "text"),
    size: input(prospect?.traits?.size ?? null, "text"),
    source: input(prospect?.traits?.source ?? null, "text"),
    feeForm: {
      ...input(prospect?.traits?.feeForm ?? null, "text"),
      choices: Object.values(feeFormWords).map((form) => form[language]),
    },
    flags: {
      ...input(
        prospect === null || prospect.flags.length === 0
          ? null
          : prospect.flags.map((flag) => flagWords[flag][language]).join("; "),
        "text",
      ),
      choices: `$${flagLetter}$${firstRow}:$${flagLetter}$${firstRow + redFlags.length - 1}`,
    },
    hours: input(prospect?.estimatedHours ?? null, "hours"),
    factor: input(prospect?.factor ?? null, "rate"),
    direct: input(money(prospect?.directCosts), "money"),
    budget: input(prospect?.budget ?? null, "money"),
    quote:
      minimum === null
        ? { value: "", number: "money" }
        : {
            value: result?.leastQuote ?? "",
            formula: `=IF(${at("hours")}="","",${hours}*${minimum}+${at("direct")})`,
            number: "money",
          },
    rate: {
      value: result?.budgetRate ?? "",
      formula: `=IF(OR(${at("hours")}="",${at("budget")}=""),"",(${at("budget")}-${at("direct")})/${hours})`,
      number: "rate",
    },
    guess: { value: guess === null ? "" : firstGuessLine(guess, language), style: "note" },
    answer: { value: result === null ? "" : answerWords[result.answer][language], style: "verdict" },
    reasons: { value: result === null ? "" : prospectReasons(result, language).join(" "), style: "note" },
    taken: {
      ...input(outcome === null ? null : words[outcome.isTaken ? "yes" : "no"][language], "text"),
      choices: [words.yes[language], words.no[language]],
    },
    actualHours: input(outcome?.hours ?? null, "hours"),
    actualRevenue: input(outcome?.revenue ?? null, "money"),
  };
  return heads.map((head) => (begun[head] === undefined ? cells[head] : { ...cells[head], value: begun[head] }));
}

/** A prospect as far as the sheet tells of it. */
type OnSheet = Pick<
  Prospect,
  "name" | "answers" | "traits" | "flags" | "estimatedHours" | "directCosts" | "budget" | "outcome"
> & {
  readonly factor: number | null;
  readonly asked: number | null;
  /** Rows below the header, from 0. */ readonly row: number;
};

/**
 * The prospects on the sheet now, in either language and wherever its columns were moved; null if it is not that sheet.
 */
export function readProspectsSheet(rows: readonly (readonly Cell[])[]): readonly OnSheet[] | null {
  const found = findHeader(rows);
  if (found === null) return null;
  const { header, columns } = found;
  return rows.slice(header + 1).flatMap((cells, row) => {
    const at = (head: Head): Cell => cells[columns.get(head) ?? -1] ?? null;
    const text = (head: Head): string => {
      const cell = at(head);
      return cell === null ? "" : String(cell).trim();
    };
    const number = (head: Head): number | null => {
      const cell = at(head);
      const number = typeof cell === "string" ? looseNumber(cell) : cell;
      return typeof number === "number" && number >= 0 ? number : null;
    };
    if (text("name") === "") return [];
    return [
      {
        row,
        name: text("name"),
        asked: number("asked"),
        answers: Object.fromEntries(
          openQuestions.map((question) => [question, text(question)] as const).filter(([, answer]) => answer !== ""),
        ),
        traits: Object.fromEntries(
          traitNames.map((trait) => [trait, text(trait)] as const).filter(([, value]) => value !== ""),
        ),
        flags: flagsIn(text("flags")),
        estimatedHours: number("hours"),
        factor: number("factor"),
        directCosts: number("direct") ?? 0,
        budget: number("budget"),
        outcome: outcomeOf(text("taken"), number("actualHours"), number("actualRevenue")),
      },
    ];
  });
}

/** What the owner has begun to enter into rows without a name: whatever is written there, it stays. */
export function begunRows(rows: readonly (readonly Cell[])[]): BegunRows {
  const found = findHeader(rows);
  if (found === null) return new Map();
  const inputs = [...found.columns].filter(([head, column]) => column >= 0 && !worked.includes(head));
  return new Map(
    rows.slice(found.header + 1).flatMap((cells, row) => {
      const entered = inputs.map(([head, column]) => [head, cells[column] ?? null] as const);
      const filled = entered.filter(([, cell]) => cell !== null && String(cell).trim() !== "");
      return filled.length === 0 || filled.some(([head]) => head === "name") ? [] : [[row, Object.fromEntries(filled)]];
    }),
  );
}

function findHeader(
  rows: readonly (readonly Cell[])[],
): { readonly header: number; readonly columns: ReadonlyMap<Head, number> } | null {
  const header = rows.findIndex(
    (cells) => isWord(cells[0], words.name) && cells.some((cell) => isWord(cell, words.hours)),
  );
  if (!isWord(rows[0]?.[0], words.title) || header < 0) return null;
  const columns = heads.map(
    (head) => [head, (rows[header] ?? []).findIndex((cell) => isWord(cell, words[head]))] as const,
  );
  return { header, columns: new Map(columns) };
}

/** Several signs in one cell are parted by semicolons. */
function flagsIn(text: string): readonly RedFlag[] {
  const said = text.split(";").map((part) => part.trim());
  return redFlags.filter((flag) => said.includes(flagWords[flag].en) || said.includes(flagWords[flag].de));
}

function outcomeOf(taken: string, hours: number | null, revenue: number | null): Prospect["outcome"] {
  if (yesOrNo(taken) === false) return { isTaken: false, hours, revenue };
  return taken === "" && hours === null && revenue === null ? null : { isTaken: true, hours, revenue };
}

/**
 * The owner's prospects with what the sheet says. What only the pane asks about stays; who was on the sheet before and
 * is not any more is gone; who has not come to it yet stays.
 */
export function prospectsOn(
  sheet: readonly OnSheet[],
  known: readonly Prospect[],
  before: readonly string[],
  today: number,
): readonly Prospect[] {
  const left = [...known];
  const take = (name: string | undefined): Prospect | undefined => {
    const at = name === undefined ? -1 : left.findIndex((one) => one.name === name);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const names = sheet.map(({ name }) => name);
  const found = sheet.map(({ row, ...one }): Prospect => {
    const renamed = names.includes(before[row] ?? "") ? undefined : before[row];
    const was = take(one.name) ?? take(renamed);
    return { expected: {}, deliverable: {}, similar: [], ...was, ...one, asked: one.asked ?? was?.asked ?? today };
  });
  return [...found, ...left.filter(({ name }) => name === "" || !before.includes(name))];
}

/** Who stands in which row, for the next look: a row of nobody is "". */
export function namesByRow(sheet: readonly OnSheet[]): readonly string[] {
  return Array.from(
    { length: Math.max(0, ...sheet.map(({ row }) => row + 1)) },
    (_, index) => sheet.find(({ row }) => row === index)?.name ?? "",
  );
}

/** Whether two lists say the same of each prospect, in whatever order their facts were noted. */
export function areSameProspects(one: readonly Prospect[], other: readonly Prospect[]): boolean {
  return JSON.stringify(one.map(inOrder)) === JSON.stringify(other.map(inOrder));
}

function inOrder({
  name,
  asked,
  answers,
  expected,
  deliverable,
  estimatedHours,
  factor = null,
  directCosts,
  budget,
  flags,
  traits = {},
  similar,
  outcome,
}: Prospect): unknown {
  const levels = [expected, deliverable].map((all) => expectations.map((one) => all[one] ?? null));
  return [
    name,
    asked,
    openQuestions.map((question) => answers[question]?.trim() ?? ""),
    levels,
    traitNames.map((trait) => traits[trait]?.trim() ?? ""),
    estimatedHours,
    factor,
    directCosts,
    budget,
    redFlags.filter((flag) => flags.includes(flag)),
    similar,
    outcome === null ? null : [outcome.isTaken, outcome.hours, outcome.revenue],
  ];
}
