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
import type { DataSet } from "../data/data-set";
import type { CellEdit } from "../../reports/cell-edit";
import type { Host } from "../host";
import { findOwn } from "../own-cells";
import type { PaneSettings } from "../settings";

/** The log with the name of its sheet. */
export type FoundLog = DecisionLog & { readonly sheet: string };

/** Where the log may stand: on the sheet that is known, in a workbook that may still hold that of the invented firm. */
export interface LogPlace {
  readonly sheets: Pick<PaneSettings["sheets"], "decisions">;
  readonly data: DataSet;
}

/** The log of this workbook; null if there is none. */
export function findLog(host: Host, { sheets, data }: LogPlace): Promise<FoundLog | null> {
  return findOwn(host, { name: decisionWords.sheet, read: readDecisions }, data, sheets.decisions);
}

/** Adds lines below those that are there; the first ones begin the sheet. Answers its name. */
export async function addDecisions(host: Host, place: LogPlace, decisions: readonly Decision[]): Promise<string> {
  const log = await findLog(host, place);
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
  place: LogPlace,
  reviewed: LoggedDecision,
  review: Review,
): Promise<boolean> {
  const log = await findLog(host, place);
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
