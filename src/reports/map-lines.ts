import type { Language, Words } from "../core/problem";
import type { DocumentCell, DocumentChart } from "./document";
import * as terms from "../core/terms";

const words = {
  title: { en: "Lines of the map", de: "Linien der Karte" },
  minimum: { en: "Minimum", de: "Minimum" },
  fit: terms.minimumFit,
} as const satisfies Readonly<Record<string, Words>>;

interface Computed {
  readonly value: number;
  readonly formula: string;
}

/** What the lines are drawn through. */
export interface MapLines {
  readonly minimum: Computed;
  readonly fit: Computed;
  /** How far the fit line runs: the lowest and the highest rate. */
  readonly lowest: Computed;
  readonly highest: Computed;
}

/**
 * Five rows of three cells that a chart takes its lines from: the minimum from fit 0 to 100, the minimum fit from the
 * lowest rate to the highest.
 */
export function mapLineRows(
  { minimum, fit, lowest, highest }: MapLines,
  language: Language,
): readonly (readonly DocumentCell[])[] {
  const rate = (of: Computed): DocumentCell => ({ ...of, style: "quiet", number: "rate" });
  const score = (of: Computed | number): DocumentCell => ({
    ...(typeof of === "number" ? { value: of } : of),
    style: "quiet",
    number: "score",
  });
  const label = (word: Words): DocumentCell => ({ value: word[language], style: "quiet" });
  return [
    [{ value: words.title[language], style: "section" }],
    [label(words.minimum), rate(minimum), score(0)],
    [label(words.minimum), rate(minimum), score(100)],
    [label(words.fit), rate(lowest), score(fit)],
    [label(words.fit), rate(highest), score(fit)],
  ];
}

/**
 * The lines of a chart over those rows: `row` is the first of them, across and up are the letters of the second and
 * third cell.
 */
export function mapLines(
  row: number,
  across: string,
  up: string,
  language: Language,
): NonNullable<DocumentChart["lines"]> {
  const line = (word: Words, first: number): NonNullable<DocumentChart["lines"]>[number] => ({
    name: word[language],
    across: `${across}${first}:${across}${first + 1}`,
    up: `${up}${first}:${up}${first + 1}`,
  });
  return [line(words.minimum, row + 1), line(words.fit, row + 3)];
}
