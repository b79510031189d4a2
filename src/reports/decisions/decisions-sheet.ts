import { deeds, type Decision } from "../../analysis/decisions/decision";
import { verdictWords } from "../../analysis/words/verdict-words";
import { verdictNames } from "../../core/verdict-rules";
import type { Language } from "../../core/problem";
import type { Cell } from "../../spreadsheet/cell";
import { columnLetter } from "../../spreadsheet/column-letter";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import { decisionWords as words, deedWords } from "./decision-words";

interface Column {
  readonly width: number;
  readonly number: NumberStyle;
  readonly choices?: (language: Language) => readonly string[];
  readonly value: (decision: Decision, language: Language) => Cell;
  /** Worked out on the sheet: the first column less the second. */
  readonly difference?: readonly [string, string];
}

const yesNo = (language: Language): readonly string[] => [words.yes[language], words.no[language]];
const answer = (is: boolean | null | undefined, language: Language): Cell =>
  is === null || is === undefined ? null : words[is ? "yes" : "no"][language];

const less = (actual: number | null | undefined, expected: number | null): Cell =>
  actual === null || actual === undefined || expected === null ? "" : actual - expected;

/** The columns of the log in their order; where the owner moves them they are found by their heads. */
export const decisionColumns = {
  day: { width: 12, number: "date", value: ({ day }) => day },
  client: { width: 24, number: "text", value: ({ client }) => client },
  verdict: {
    width: 18,
    number: "text",
    choices: (language) => verdictNames.map((verdict) => verdictWords[verdict][language]),
    value: ({ verdict }, language) => (verdict === null ? null : verdictWords[verdict][language]),
  },
  rate: { width: 12, number: "rate", value: ({ shown }) => shown.effectiveRate },
  minimum: { width: 12, number: "rate", value: ({ shown }) => shown.minimumRate },
  cost: { width: 14, number: "rate", value: ({ shown }) => shown.avoidableCostPerHour },
  fit: { width: 9, number: "score", value: ({ shown }) => shown.fit },
  fee: { width: 12, number: "money", value: ({ shown }) => shown.fee },
  hours: { width: 12, number: "hours", value: ({ shown }) => shown.hours },
  decided: {
    width: 24,
    number: "text",
    choices: (language) => deeds.map((deed) => deedWords[deed][language]),
    value: ({ deed, ownWords }, language) => (deed === "other" ? ownWords : deedWords[deed][language]),
  },
  note: { width: 30, number: "text", value: ({ note }) => note },
  expectedFee: { width: 14, number: "money", value: ({ expectedFee }) => expectedFee },
  expectedHours: { width: 14, number: "hours", value: ({ expectedHours }) => expectedHours },
  chance: { width: 14, number: "share", value: ({ chanceOfStaying }) => chanceOfStaying },
  reviewDay: { width: 12, number: "date", value: ({ reviewDay }) => reviewDay },
  reviewed: { width: 12, number: "date", value: ({ review }) => review?.day ?? null },
  stayed: {
    width: 12,
    number: "text",
    choices: yesNo,
    value: ({ review }, language) => answer(review?.hasStayed, language),
  },
  accepted: {
    width: 14,
    number: "text",
    choices: yesNo,
    value: ({ review }, language) => answer(review?.isRiseAccepted, language),
  },
  actualFee: { width: 14, number: "money", value: ({ review }) => review?.fee ?? null },
  actualHours: { width: 14, number: "hours", value: ({ review }) => review?.hours ?? null },
  resold: { width: 14, number: "hours", value: ({ review }) => review?.resoldHours ?? null },
  feeDifference: {
    width: 16,
    number: "money",
    value: ({ review, expectedFee }) => less(review?.fee, expectedFee),
    difference: ["actualFee", "expectedFee"],
  },
  hoursDifference: {
    width: 16,
    number: "hours",
    value: ({ review, expectedHours }) => less(review?.hours, expectedHours),
    difference: ["actualHours", "expectedHours"],
  },
} as const satisfies Readonly<Record<string, Column>>;
export type DecisionHead = keyof typeof decisionColumns;
const isHead = (name: string): name is DecisionHead => name in decisionColumns;
export const decisionHeads: readonly DecisionHead[] = Object.keys(decisionColumns).filter(isHead);

/** Those that somebody fills in. */
export const typedHeads = decisionHeads.filter((head) => !("difference" in decisionColumns[head]));

/** Row 3 is the header, as a person counts. */
const firstRow = 4;
/** This many lines are laid out, filled or not; further ones are written and read all the same, without the looks. */
const laidOut = 200;

/** The owner's log as a sheet: what was decided, what was expected, what came, and by live formulas the difference. */
export function decisionsSheet(decisions: readonly Decision[], language: Language): SheetDocument {
  return {
    name: words.sheet[language],
    columnWidths: decisionHeads.map((head) => decisionColumns[head].width),
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      decisionHeads.map((head): DocumentCell => ({ value: words[head][language], style: "heading" })),
      ...Array.from({ length: Math.max(laidOut, decisions.length) }, (_, index) =>
        decisionHeads.map((head) => cellOf(head, decisions[index] ?? null, firstRow + index, language)),
      ),
    ],
    frozenRows: 3,
  };
}

function cellOf(head: DecisionHead, decision: Decision | null, row: number, language: Language): DocumentCell {
  const { number, value, choices, difference }: Column = decisionColumns[head];
  const cell = { value: decision === null ? null : value(decision, language), number };
  if (difference !== undefined) {
    const [actual = "", expected = ""] = difference.map((name) => `${letterOf(name)}${row}`);
    return {
      ...cell,
      value: cell.value ?? "",
      formula: `=IF(OR(${actual}="",${expected}=""),"",${actual}-${expected})`,
    };
  }
  return { ...cell, style: "input", ...(choices === undefined ? {} : { choices: choices(language) }) };
}

function letterOf(head: string): string {
  return columnLetter(decisionHeads.findIndex((one) => one === head));
}
