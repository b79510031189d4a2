import type { JudgedProspect } from "../../analysis/plans/judge-prospects";
import { redFlags } from "../../analysis/plans/questionnaire";
import type { Language } from "../../core/problem";
import type { Cell } from "../../spreadsheet/cell";
import { columnLetter } from "../../spreadsheet/column-letter";
import { feeFormWords } from "../year-ahead/client-facts-words";
import { firstGuessLine } from "./first-guess-line";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import { prospectReasons } from "./prospect-reason";
import { answerWords, flagWords, prospectSheetWords as words } from "./prospect-words";

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

export const prospectHeads = [
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
export type ProspectHead = (typeof prospectHeads)[number];
/** What the pane works out; the rest is the owner's. */
export const workedHeads: readonly ProspectHead[] = ["quote", "rate", "guess", "answer", "reasons"];
/** What the owner has begun to enter into rows that have no name yet, by row below the header, from 0. */
export type BegunRows = ReadonlyMap<number, Readonly<Partial<Record<ProspectHead, Cell>>>>;
const widths: Readonly<Record<ProspectHead, number>> = {
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
const flagLetter = columnLetter(prospectHeads.length + 1);

/** All prospects, each in its row, as the owner may edit them in the grid, what is said of them, and what came of it. */
export function prospectsSheet(
  judged: readonly (JudgedProspect | null)[],
  { language, minimum, rowCount, begun = new Map() }: ProspectsLayout,
): SheetDocument {
  const flags = redFlags.map((flag) => flagWords[flag][language]);
  return {
    name: words.sheet[language],
    columnWidths: [...prospectHeads.map((head) => widths[head]), 3, 50],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      [
        ...prospectHeads.map((head): DocumentCell => ({ value: words[head][language], style: "heading" })),
        null,
        { value: words.flags[language], style: "heading" },
      ],
      ...Array.from(
        { length: Math.max(rowCount, judged.length, flags.length) },
        (_, index): readonly (DocumentCell | null)[] => [
          ...rowOf(judged[index] ?? null, begun.get(index) ?? {}, firstRow + index, minimum, language),
          null,
          // What may be chosen stands beside the table: a list in the rule itself holds 255 letters.
          flags[index] === undefined ? null : { value: flags[index], style: "quiet" },
        ],
      ),
    ],
    frozenRows: rowsAbove,
  };
}

function rowOf(
  judged: JudgedProspect | null,
  begun: Readonly<Partial<Record<ProspectHead, Cell>>>,
  row: number,
  minimum: string | number | null,
  language: Language,
): readonly DocumentCell[] {
  const { prospect = null, result = null, guess = null } = judged ?? {};
  const at = (head: ProspectHead): string => `${columnLetter(prospectHeads.indexOf(head))}${row}`;
  const input = (value: Cell, number: NumberStyle): DocumentCell => ({ value, number, style: "input" });
  const money = (value: number | null | undefined): number | null => (value === 0 ? null : (value ?? null));
  const hours = `(${at("hours")}*IF(${at("factor")}="",1,${at("factor")}))`;
  const { outcome = null } = prospect ?? {};
  const cells: Readonly<Record<ProspectHead, DocumentCell>> = {
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
    guess: { value: guess === null ? "" : firstGuessLine(guess, language), style: "quiet" },
    answer: { value: result === null ? "" : answerWords[result.answer][language], style: "verdict" },
    reasons: { value: result === null ? "" : prospectReasons(result, language).join(" "), style: "quiet" },
    taken: {
      ...input(outcome === null ? null : words[outcome.isTaken ? "yes" : "no"][language], "text"),
      choices: [words.yes[language], words.no[language]],
    },
    actualHours: input(outcome?.hours ?? null, "hours"),
    actualRevenue: input(outcome?.revenue ?? null, "money"),
  };
  return prospectHeads.map((head) =>
    begun[head] === undefined ? cells[head] : { ...cells[head], value: begun[head] },
  );
}
