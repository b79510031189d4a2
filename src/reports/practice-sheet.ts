import { firmFloors, unknownFirmYear, type FirmYear, type FirmFloors } from "../analysis/owner/firm";
import { usualPractice, type Practice } from "../analysis/owner/practice";
import { thresholdFigures } from "../analysis/owner/thresholds";
import { weightsOf, type Ratings } from "../analysis/owner/ratings";
import { Problem, type Language, type Words } from "../core/problem";
import type { Cell } from "../spreadsheet/cell";
import type { DocumentCell, NumberStyle, SheetDocument } from "./document";
import * as terms from "../core/terms";
import { firmLines, practiceLines, type PracticeFigure, type PracticeLine } from "./practice-lines";
const words = {
  sheet: terms.myPractice,
  title: { en: "What an hour must bring", de: "Was eine Stunde bringen muss" },
  hint: {
    en: "Change a figure in the yellow cells: the pane and every formula that points here follow.",
    de: "Ändern Sie eine Zahl in den gelben Zellen: Der Seitenbereich und jede Formel, die hierher zeigt, folgen.",
  },
  year: { en: "The year of the firm", de: "Das Jahr der Firma" },
  billable: terms.hoursForClientsPerYear,
  avoidable: { en: "Floor 1: below it every hour loses money", de: "Grenze 1: Darunter verliert jede Stunde Geld" },
  full: { en: "Floor 2: below it your own pay is eaten", de: "Grenze 2: Darunter geht es an den Unternehmerlohn" },
  target: { en: "Floor 3: below it the goal is missed", de: "Grenze 3: Darunter wird das Ziel verfehlt" },
  judged: terms.whatClientsAreJudgedBy,
  criteria: { en: "Criteria of fit, the most important first", de: "Kriterien der Passung, das wichtigste zuerst" },
  rank: terms.rank,
  weight: terms.weight,
  floor: { en: "Floor (1–5)", de: "Mindestwert (1–5)" },
} as const satisfies Readonly<Record<string, Words>>;

export const practiceSheetName: Words = words.sheet;
/** Rows as a person counts them: title, hint, blank, heading, then the firm's figures. */
const firstFirm = 5;
const billableRow = firstFirm + firmLines.length;
const firstPractice = billableRow + 6;
const firstCriterion = firstPractice + practiceLines.length + 2;

const practiceCell = (key: PracticeFigure): string =>
  `$B$${firstPractice + practiceLines.findIndex((line) => line.key === key)}`;

/** Where the hours for clients in a year are worked out. */
export const billableCell = `$B$${billableRow}`;

/** Where a figure of the firm's year stands. */
export function firmCell(key: keyof FirmYear): string {
  return `$B$${firstFirm + firmLines.findIndex((line) => line.key === key)}`;
}

/** Where the figures stand that formulas of other sheets point at. */
export const practiceCells = {
  minimumRate: practiceCell("minimumRate"),
  avoidableCost: practiceCell("avoidableCostPerHour"),
  fullCost: practiceCell("fullCostPerHour"),
  minimumFit: practiceCell("minimumFit"),
  maximumIncrease: practiceCell("maximumIncrease"),
  tolerance: practiceCell("tolerance"),
} as const;

/** A name for every setting, for formulas of the owner: =MINFEE(B2, Minimum_rate). */
const nameOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());
const settingNames = Object.fromEntries([
  ...firmLines.map(({ key }, index) => [nameOf(key), `$B$${firstFirm + index}`] as const),
  ...practiceLines.map(({ key }) => [nameOf(key), practiceCell(key)] as const),
]);

/**
 * The owner's figures as a sheet: inputs, the three rate floors by live formulas, what clients are judged by, and the
 * criteria with their weights.
 */
export function practiceSheet(practice: Practice, firm: FirmYear, ratings: Ratings): SheetDocument {
  const { language } = practice;
  const text = (word: Words): DocumentCell => ({ value: word[language], style: "text" });
  const found = firmFloors(firm);
  const known = found === null || found instanceof Problem ? null : found;
  return {
    name: words.sheet[language],
    columnWidths: [44, 14, 12, 14],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      [],
      [{ value: words.year[language], style: "section" }],
      ...firmLines.map(({ key, words: label, number, prompt }): readonly DocumentCell[] => [
        text(label),
        { value: firm[key], style: "input", number, prompt: prompt[language] },
      ]),
      ...floorRows(known, text),
      [],
      [{ value: words.judged[language], style: "section" }],
      ...practiceLines.map(({ key, words: label, number, prompt }): readonly DocumentCell[] => [
        text(label),
        { ...judgedCell(key, practice, known, number), prompt: prompt[language] },
      ]),
      ...criteriaRows(ratings, language),
    ],
    names: settingNames,
  };
}

function floorRows(
  known: FirmFloors | null,
  text: (word: Words) => DocumentCell,
): readonly (readonly DocumentCell[])[] {
  const at = (key: keyof FirmYear): string => `B${firstFirm + firmLines.findIndex((line) => line.key === key)}`;
  const hours = `B${billableRow}`;
  const result = (value: number | null, formula: string, number: NumberStyle): DocumentCell => ({
    value,
    formula,
    number,
    style: "total",
  });
  return [
    [
      text(words.billable),
      result(
        known?.billableHours ?? null,
        `=${at("hoursPerWeek")}*(52-${at("weeksOff")})*IF(${at("billableShare")}="",1,${at("billableShare")})`,
        "hours",
      ),
    ],
    [text(words.avoidable), result(known?.floors.avoidable ?? null, `=${at("avoidablePerHour")}`, "rate")],
    [
      text(words.full),
      result(
        known?.floors.fullCost ?? null,
        `=BREAKEVENRATE(${at("costs")},${hours},${at("ownerPay")},${at("taxRate")})`,
        "rate",
      ),
    ],
    [
      text(words.target),
      result(
        known?.floors.target ?? null,
        `=BREAKEVENRATE(${at("costs")},${hours},${at("ownerPay")},${at("taxRate")},${at("profitMargin")})`,
        "rate",
      ),
    ],
  ];
}

/** A figure that is one of the floors points at it, so that it follows the firm's year; any other is an input. */
function judgedCell(
  key: PracticeFigure,
  practice: Practice,
  known: FirmFloors | null,
  number: NumberStyle,
): DocumentCell {
  const value = practice[key];
  const floors: Readonly<Partial<Record<PracticeFigure, readonly [number | undefined, number]>>> = {
    avoidableCostPerHour: [known?.floors.avoidable, billableRow + 1],
    fullCostPerHour: [known?.floors.fullCost, billableRow + 2],
    minimumRate: [known?.floors.target, billableRow + 3],
  };
  const [floor, row] = floors[key] ?? [undefined, 0];
  const isFloor = value !== null && floor !== undefined && Math.abs(value - floor) < 1e-9 * Math.max(1, floor);
  return isFloor ? { value, formula: `=B${row}`, number, style: "input" } : { value, number, style: "input" };
}

function criteriaRows(ratings: Ratings, language: Language): readonly (readonly DocumentCell[])[] {
  const { criteria } = ratings;
  if (criteria.length === 0) return [];
  const weights = weightsOf(ratings);
  const ranks = `$B$${firstCriterion}:$B$${firstCriterion + criteria.length - 1}`;
  return [
    [],
    [words.criteria, words.rank, words.weight, words.floor].map((word): DocumentCell => ({
      value: word[language],
      style: "heading",
    })),
    ...criteria.map(({ name, floor }, index): readonly DocumentCell[] => [
      { value: name, number: "text" },
      { value: index + 1, number: "score" },
      { value: weights[index] ?? null, formula: `=INDEX(RANKWEIGHTS(${ranks}),${index + 1},1)`, number: "share" },
      { value: floor, number: "score" },
    ]),
  ];
}

/**
 * What stands on the sheet now, found by the words of either language, wherever the rows were moved; null if it is not
 * that sheet. A figure that cannot be, such as a rise of 30, is left out: what was known before stays.
 */
export function readPracticeSheet(
  rows: readonly (readonly Cell[])[],
): { readonly firm: FirmYear; readonly practice: Partial<Pick<Practice, PracticeFigure>> } | null {
  const values = new Map<string, Cell>(
    rows.map(([label, value]) => [typeof label === "string" ? label : "", value ?? null]),
  );
  const found = <Key>({ words: label }: PracticeLine<Key>): Cell =>
    values.get(label.en) ?? values.get(label.de) ?? null;
  const isThere = [...firmLines, ...practiceLines].every(
    ({ key, words: label }) => key === "tolerance" || values.has(label.en) || values.has(label.de),
  );
  if (!isThere) return null;
  const number = (value: Cell): number | null =>
    typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
  const firm: Record<keyof FirmYear, number | null> = { ...unknownFirmYear };
  for (const line of firmLines) firm[line.key] = number(found(line));
  let practice: Partial<Pick<Practice, PracticeFigure>> = {};
  for (const line of practiceLines) practice = { ...practice, ...figureOn(line.key, number(found(line))) };
  return { firm, practice };
}

function figureOn(key: PracticeFigure, value: number | null): Partial<Pick<Practice, PracticeFigure>> {
  if (value === null) return { [key]: usualPractice()[key] };
  try {
    return { [key]: thresholdFigures[key].read(key, value) };
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}
