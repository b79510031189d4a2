import type { Decision, Review } from "../../analysis/decisions/decision";
import type { Language } from "../../core/problem";
import { decisionWords } from "../../reports/decisions/decision-words";
import {
  decisionColumns,
  decisionsSheet,
  typedHeads,
  type DecisionHead,
} from "../../reports/decisions/decisions-sheet";
import { readDecisions, type DecisionLog, type LoggedDecision } from "../../reports/decisions/read-decisions";
import type { CellEdit, Host } from "../host";
import { ownCells } from "../own-cells";

/** The log with the name of its sheet. */
export type FoundLog = DecisionLog & { readonly sheet: string };

/**
 * The log of this workbook: on the sheet that is known, else on one that is called so, else on whichever is one, as
 * after renaming; null if there is none.
 */
export async function findLog(host: Host, known: string | null): Promise<FoundLog | null> {
  const sheets = await host.sheets();
  const { en, de } = decisionWords.sheet;
  const first = [known, en, de];
  const names = [...first, ...sheets.map(({ name }) => name).filter((name) => !first.includes(name))];
  for (const name of names) {
    const log = readDecisions((await ownCells(host, name, sheets)) ?? []);
    if (log !== null && name !== null) return { ...log, sheet: name };
  }
  return null;
}

/** Adds lines below those that are there; the first ones begin the sheet. Answers its name. */
export async function addDecisions(host: Host, known: string | null, decisions: readonly Decision[]): Promise<string> {
  const log = await findLog(host, known);
  if (log === null) {
    const [name = ""] = await host.writeSheets([decisionsSheet(decisions, host.language)]);
    return name;
  }
  await host.writeCells(
    log.sheet,
    decisions.flatMap((decision, index) => edits(log, log.freeRow + index, typedHeads, decision, host.language)),
  );
  return log.sheet;
}

const reviewHeads: readonly DecisionHead[] = ["reviewed", "stayed", "accepted", "actualFee", "actualHours", "resold"];

/** Puts what came of a decision into its line, wherever that stands by now; false if it is not there any more. */
export async function writeReview(
  host: Host,
  sheet: string,
  reviewed: LoggedDecision,
  review: Review,
): Promise<boolean> {
  const log = await findLog(host, sheet);
  const isSame = ({ client, day, deed }: Decision): boolean =>
    client === reviewed.client && day === reviewed.day && deed === reviewed.deed;
  const line =
    log?.decisions.find((one) => one.row === reviewed.row && isSame(one)) ?? log?.decisions.find((one) => isSame(one));
  if (log === null || line === undefined) return false;
  await host.writeCells(log.sheet, edits(log, line.row, reviewHeads, { ...line, review }, host.language));
  return true;
}

/** A line as single cells, in the columns that are still there: what the owner wrote beside it stays. */
function edits(
  { columns }: DecisionLog,
  row: number,
  heads: readonly DecisionHead[],
  decision: Decision,
  language: Language,
): readonly CellEdit[] {
  return heads.flatMap((head) => {
    const column = columns.get(head);
    const { value, number } = decisionColumns[head];
    return column === undefined
      ? []
      : [{ row, column, value: value(decision, language), ...(number === "date" ? { isDay: true } : {}) }];
  });
}
