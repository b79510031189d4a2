import type { Candidate } from "../evidence/evidence";
import { byArithmetic } from "../evidence/by-arithmetic";
import { byCellWords, byStates } from "../evidence/cell-words";
import { sumsBetween } from "../evidence/money-sums";
import { besides, offered } from "../evidence/neighbours";
import { byTimeQuantity } from "../evidence/time-quantity";
import { wordsAndCells } from "../evidence/words-and-cells";
import { roleTable, type Part } from "../roles/role-table";
import { assignRoles, decisionsOf, weight, type Assignment, type Decision } from "./assign-roles";
import { completePlaces, type CompletePlaces, type OpenTable } from "./complete-places";
import type { Word } from "./places";
import { rolesTelling, shapes, type Shape, type ShapeDecision } from "./shapes";

export interface DecidedTable extends Omit<CompletePlaces, "clientColumns"> {
  readonly shape: ShapeDecision;
  readonly refused: Shape["refused"];
  readonly decisions: readonly Decision[];
}

/** The columns read as if nothing told the excluded parts, as time or as something else. */
interface Reading extends CompletePlaces, Assignment {}

interface Hypothesis {
  readonly shape: Shape;
  readonly reading: Reading;
  readonly judged: Omit<ShapeDecision, "second">;
}

/**
 * The one decision: each shape that a table may have, the wrong ones too, is tried with the roles that fit it best, and
 * the best wins.
 */
export function decideTable(table: OpenTable): DecidedTable {
  const {
    columns,
    series: { places: many, word },
  } = table;
  const isAging = many.some(([role]) => role === "agingBuckets");
  const free = candidatesOf(table, isAging);
  const beside = besides(free, columns, isAging);
  const manyRoles = many.map(([role]) => role);
  const readings = new Map<string, Reading>();
  const readingFor = (isTime: boolean, excludes: readonly Part[] = []): Reading => {
    const key = `${isTime} ${excludes.join()}`;
    const known = readings.get(key);
    if (known !== undefined) return known;
    const excluded = new Set(rolesTelling(excludes));
    const assignment = assignRoles(columns, beside(isTime), excluded, manyRoles);
    const reading = { ...assignment, ...completePlaces(table, assignment, excluded) };
    readings.set(key, reading);
    return reading;
  };
  const hypotheses = shapesFor(word)
    .flatMap((shape) =>
      (shape.isTime === null ? [true, false] : [shape.isTime]).map((isTime): Hypothesis => {
        const reading = readingFor(isTime, shape.excludes);
        return { shape, reading, judged: judge(shape, reading, table, free) };
      }),
    )
    .sort((first, second) => second.judged.worth - first.judged.worth);
  const [best, ...others] = hypotheses;
  if (best === undefined) throw new Error("Every table has a shape.");
  const second = others.find(({ shape, judged }) => shape !== best.shape && judged.worth > -Infinity)?.judged ?? null;
  const { places, spread, doubts } = best.reading;
  return {
    places,
    spread,
    doubts,
    shape: { ...best.judged, second },
    refused: best.shape.refused,
    decisions: decisionsOf(best.reading),
  };
}

/** What each column may be, by its words and cells and by what it is of others. */
function candidatesOf(
  { columns, vocabulary, series: { taken, word } }: OpenTable,
  isAging: boolean,
): readonly Candidate[] {
  const said = [
    ...wordsAndCells(columns, vocabulary, taken),
    ...offered(columns, isAging),
    ...byCellWords(columns, taken),
  ];
  return withWord(
    [
      ...said,
      ...sumsBetween(said, columns),
      ...byStates(said, columns),
      ...byArithmetic(said, columns),
      ...byTimeQuantity(said, columns),
    ].filter(({ column }) => !taken.has(column)),
    word,
  );
}

/** A column the owner spoke about is nothing else, and nothing else has its role. */
function withWord(candidates: readonly Candidate[], word: Word): readonly Candidate[] {
  const given = new Set(word.values());
  const others = candidates.filter(({ column, role }) => !word.has(column) && !given.has(role));
  const owners = [...word].flatMap(([column, role]): readonly Candidate[] =>
    role === null ? [] : [{ column, role, score: 2, evidence: [{ source: "owner", factor: 2, why: "owner" }] }],
  );
  return [...others, ...owners];
}

/**
 * What the owner's word leaves possible: nothing that has no such column, and none of the wrong tables for signs alone
 * once it is said what is money or time.
 */
function shapesFor(word: Word): readonly Shape[] {
  const given = [...word.values()].filter((role) => role !== null);
  const isCounted = given.some((role) => ["revenue", "hours"].includes(roleTable[role].feeds));
  const possible = shapes.filter(
    ({ excludes = [], refused, signs }) =>
      !(isCounted && refused !== undefined && signs !== undefined) &&
      !given.some((role) => rolesTelling(excludes).includes(role)),
  );
  return possible.length > 0 ? possible : shapes.filter(({ refused }) => refused === undefined);
}

const expected = 0.3;
const missing = -1.2;
/** So sure of what such a table hardly has. */
const plain = 0.97;
const contrary = -3;
/** How sure it is that a header nobody knows over figures is a client, where nothing else says who. */
const unnamed = 0.9;

/** How well the columns fit a shape: each by how sure its role is, and the table by what it must have. */
function judge(
  { name, expects, excludes = [], against = [], signs }: Shape,
  { chosen, places, clientColumns }: Reading,
  { sheet, columns }: OpenTable,
  free: readonly Candidate[],
): Omit<ShapeDecision, "second"> {
  const found = expects.map((parts) => parts.find((part) => rolesTelling([part]).some((role) => places.has(role))));
  const has = found.filter((part) => part !== undefined);
  const lacks = expects.flatMap(([part], index) => (part === undefined || found[index] !== undefined ? [] : [part]));
  const isContrary = free.some(({ role, score }) => score >= plain && rolesTelling(against).includes(role));
  const isSigned =
    signs?.all.every((sign) =>
      sign instanceof RegExp
        ? columns.headers.some((header) => sign.test(header.plain))
        : sign({ sheet, places, columns }),
    ) ?? false;
  const worth =
    chosen.reduce((sum, { score }) => sum + weight(score), 0) +
    clientColumns * weight(unnamed) +
    expected * has.length +
    missing * lacks.length +
    (isContrary ? contrary : 0) +
    (signs === undefined ? 0 : isSigned ? signs.weight : -Infinity);
  // Sums of the same figures in another order are the same.
  return { name, worth: Math.round(worth * 1e9) / 1e9, has, lacks, without: excludes, isSigned };
}
