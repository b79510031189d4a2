import { deeds, type Deed, type Decision, type Review } from "../../analysis/decisions/decision";
import { readAmount, readDate, readShare } from "../../analysis/owner/figure";
import { verdictWords } from "../../analysis/words/verdict-words";
import { verdictNames } from "../../core/verdict-rules";
import { Problem, type Words } from "../../core/problem";
import type { Verdict } from "../../core/verdict";
import type { Cell, Cells } from "../../spreadsheet/cell";
import { readNumber } from "../../spreadsheet/read-number";
import { yesOrNo } from "../../spreadsheet/yes-or-no";
import { decisionHeads, typedHeads, type DecisionHead } from "./decisions-sheet";
import { decisionWords as words, deedWords } from "./decision-words";

/** A decision with its place, from 0 on the sheet. */
export type LoggedDecision = Decision & { readonly row: number };

/** A cell or a line that could not be read: it counts as blank, and stays as it is. */
export interface Unread {
  /** From 0 on the sheet. */
  readonly row: number;
  readonly problem: Problem;
}

export interface DecisionLog {
  readonly decisions: readonly LoggedDecision[];
  readonly unread: readonly Unread[];
  /** Where each column stands now, from 0; a head that the owner took away is not there. */
  readonly columns: ReadonlyMap<DecisionHead, number>;
  /** The first row that is free, from 0. */
  readonly freeRow: number;
}

/** Without these a sheet is no log. */
const needed: readonly DecisionHead[] = ["day", "client", "decided", "reviewDay"];

/**
 * The log as it stands on its sheet, in either language and wherever its columns were moved; null if it is not that
 * sheet.
 */
export function readDecisions(rows: Cells): DecisionLog | null {
  const header = rows.findIndex((cells) => needed.every((head) => columnOf(cells, head) >= 0));
  if (header < 0) return null;
  const columns = new Map(
    decisionHeads
      .map((head) => [head, columnOf(rows[header] ?? [], head)] as const)
      .filter(([, column]) => column >= 0),
  );
  const decisions: LoggedDecision[] = [];
  const unread: Unread[] = [];
  let freeRow = header + 1;
  for (const [row, cells] of rows.entries()) {
    const at = (head: DecisionHead): Cell => {
      const cell = cells[columns.get(head) ?? -1] ?? null;
      return typeof cell === "string" && cell.trim() === "" ? null : cell;
    };
    if (row <= header || typedHeads.every((head) => at(head) === null)) continue;
    freeRow = row + 1;
    const read = lineReader(at, (problem) => unread.push({ row, problem }));
    const found = decisionIn(read);
    if (found !== null) decisions.push({ ...found, row });
  }
  return { decisions, unread, columns, freeRow };
}

function columnOf(cells: readonly Cell[], head: DecisionHead): number {
  return cells.findIndex((cell) => isSameText(cell, words[head]));
}

/** One line, cell by cell; what cannot be read is told once and counts as blank. */
interface LineReader {
  readonly text: (head: DecisionHead) => string;
  /** May be below 0. */
  readonly number: (head: DecisionHead) => number | null;
  readonly amount: (head: DecisionHead) => number | null;
  readonly share: (head: DecisionHead) => number | null;
  readonly day: (head: DecisionHead) => number | null;
  readonly flag: (head: DecisionHead) => boolean | null;
  readonly tell: (problem: Problem) => void;
}

function lineReader(at: (head: DecisionHead) => Cell, tell: (problem: Problem) => void): LineReader {
  const by =
    <Value>(read: (name: string, cell: Cell) => Value) =>
    (head: DecisionHead): Value | null => {
      const cell = at(head);
      if (cell === null) return null;
      try {
        return read(words[head].en, cell);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        // The figure is named in the reader's language.
        tell(new Problem(error.code, { ...error.facts, name: words[head] }));
        return null;
      }
    };
  const text = (head: DecisionHead): string => {
    const cell = at(head);
    return cell === null ? "" : String(cell).trim();
  };
  return {
    text,
    number: by((name, cell) => (typeof cell === "number" ? cell : readNumber(String(cell), name))),
    amount: by(readAmount),
    share: by(readShare),
    day: by(readDate),
    flag: by((name, cell) => {
      const is = yesOrNo(String(cell));
      if (is === null) throw new Problem("practice.yes", { name, text: String(cell).slice(0, 40) });
      return is;
    }),
    tell,
  };
}

/** A line needs a client and a day; what is without them is said, not guessed. */
function decisionIn(read: LineReader): Decision | null {
  const client = read.text("client");
  const day = read.day("day");
  if (client === "") read.tell(new Problem("cell.missing", { name: words.theClient }));
  else if (read.text("day") === "") read.tell(new Problem("cell.missing", { name: words.theDay }));
  if (client === "" || day === null) return null;
  const reviewDay = read.day("reviewDay");
  const decided = read.text("decided");
  const deed = deedIn(decided);
  return {
    day,
    client,
    verdict: verdictIn(read.text("verdict")),
    shown: {
      effectiveRate: read.number("rate"),
      minimumRate: read.amount("minimum"),
      avoidableCostPerHour: read.amount("cost"),
      fit: read.amount("fit"),
      fee: read.amount("fee"),
      hours: read.amount("hours"),
    },
    deed,
    ownWords: deed === "other" ? decided : "",
    note: read.text("note"),
    expectedFee: read.amount("expectedFee"),
    expectedHours: read.amount("expectedHours"),
    chanceOfStaying: read.share("chance"),
    reviewDay,
    review: reviewIn(read, reviewDay),
  };
}

/** A review is there once its day is, or what came: who fills in the rest on the sheet forgets the date. */
function reviewIn(read: LineReader, reviewDay: number | null): Review | null {
  const review = {
    hasStayed: read.flag("stayed"),
    isRiseAccepted: read.flag("accepted"),
    fee: read.amount("actualFee"),
    hours: read.amount("actualHours"),
    resoldHours: read.amount("resold"),
  };
  const day = read.day("reviewed");
  if (day === null && review.hasStayed === null && review.fee === null && review.hours === null) return null;
  return { day: day ?? reviewDay ?? 0, ...review };
}

function verdictIn(text: string): Verdict | null {
  return verdictNames.find((verdict) => isSameText(text, verdictWords[verdict])) ?? null;
}

function deedIn(text: string): Deed {
  return deeds.find((deed) => isSameText(text, deedWords[deed])) ?? "other";
}

/** The word in either language, however it is written. */
function isSameText(cell: Cell | undefined, word: Words): boolean {
  const text = typeof cell === "string" ? cell.trim().toLowerCase() : null;
  return text === word.en.toLowerCase() || text === word.de.toLowerCase();
}
