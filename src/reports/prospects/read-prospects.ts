import { looseNumber } from "../../columns/cells/read-amount";
import { traitNames } from "../../columns/rows/traits";
import { expectations, openQuestions, redFlags, type Prospect, type RedFlag } from "../../analysis/plans/questionnaire";
import type { Cell } from "../../spreadsheet/cell";
import { yesOrNo } from "../../spreadsheet/yes-or-no";
import { isWord } from "../is-word";
import { flagWords, prospectSheetWords as words } from "./prospect-words";
import { prospectHeads, workedHeads, type BegunRows, type ProspectHead } from "./prospects-sheet";

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
    const at = (head: ProspectHead): Cell => cells[columns.get(head) ?? -1] ?? null;
    const text = (head: ProspectHead): string => {
      const cell = at(head);
      return cell === null ? "" : String(cell).trim();
    };
    const number = (head: ProspectHead): number | null => {
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
  const inputs = [...found.columns].filter(([head, column]) => column >= 0 && !workedHeads.includes(head));
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
): { readonly header: number; readonly columns: ReadonlyMap<ProspectHead, number> } | null {
  const header = rows.findIndex(
    (cells) => isWord(cells[0], words.name) && cells.some((cell) => isWord(cell, words.hours)),
  );
  if (!isWord(rows[0]?.[0], words.title) || header < 0) return null;
  const columns = prospectHeads.map(
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
