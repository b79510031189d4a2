import { noRatings, weightsOf, type Ratings } from "../analysis/owner/ratings";
import { fitScore, knockouts, type Criterion } from "../core/fit-score";
import { Problem, type Language, type Words } from "../core/problem";
import { rankWeights } from "../core/rank-weights";
import type { Cell } from "../spreadsheet/cell";
import { columnLetter } from "../spreadsheet/column-letter";
import type { DocumentCell, SheetDocument } from "./document";
import { isWord } from "./is-word";
import * as terms from "../core/terms";

/** The ratings as the sheet lays them out: criteria in their columns, clients in their rows. */
export interface FitTable {
  readonly criteria: readonly { readonly name: string; readonly importance: number; readonly floor: number | null }[];
  readonly clients: readonly { readonly name: string; readonly ratings: readonly (number | null)[] }[];
}

export const fitWords = {
  sheet: terms.fit,
  title: { en: "How well they fit, 1 to 5", de: "Wie gut sie passen, 1 bis 5" },
  client: terms.client,
  importance: { en: "Importance, 1 is first", de: "Wichtigkeit, 1 zuerst" },
  weight: terms.weight,
  floor: { en: "Floor", de: "Mindestwert" },
  fit: terms.fit,
  knockouts: { en: "Knocked out by", de: "K.-o. durch" },
  prompt: {
    en: "From 1, not at all, to 5, fully. Empty means not rated.",
    de: "Von 1, gar nicht, bis 5, ganz. Leer heißt nicht beurteilt.",
  },
} as const satisfies Readonly<Record<string, Words>>;

const importanceRow = 4;
const weightRow = 5;
const floorRow = 6;
/** First client row as a person counts: below title, blank, names, importance, weights, floors. */
export const firstFitRow = 7;

/**
 * The sheet on which clients are rated: importance and floors of the criteria, the ratings, and by live formulas
 * weights, fit and what knocks out.
 */
export function fitSheet({ criteria, clients }: FitTable, language: Language): SheetDocument {
  const label = (word: Words): DocumentCell => ({ value: word[language], style: "text" });
  const letters = criteria.map((_, index) => columnLetter(index + 1));
  const [first = "B", last = "B"] = [letters[0], letters.at(-1)];
  const weights = rankWeights(criteria.map(({ importance }) => importance));
  const scale = criteria.map(({ floor }, index): Criterion => ({
    weight: weights[index] ?? 0,
    worst: 1,
    best: 5,
    floor,
    isScaleGiven: false,
  }));
  const weighed = (letter: string): string =>
    `=(${criteria.map((_, index) => `(${letter}$${importanceRow}<=${index + 1})${index === 0 ? "" : `/${index + 1}`}`).join("+")})/${criteria.length}`;
  // Native, so that an empty answer needs no add-in: the criterion's name where its rating is below its floor.
  const missed = (letter: string, row: number): string =>
    `IF(AND(${letter}${row}<>"",${letter}$${floorRow}<>"",${letter}${row}<${letter}$${floorRow}),"; "&${letter}$3,"")`;
  return {
    name: fitWords.sheet[language],
    columnWidths: [24, ...criteria.map(({ name }) => Math.max(14, Math.min(24, name.length + 3))), 10, 28],
    rows: [
      [{ value: fitWords.title[language], style: "title" }],
      [],
      [
        fitWords.client[language],
        ...criteria.map(({ name }) => name),
        fitWords.fit[language],
        fitWords.knockouts[language],
      ].map((value): DocumentCell => ({ value, style: "heading" })),
      [
        label(fitWords.importance),
        ...criteria.map(({ importance }): DocumentCell => ({ value: importance, style: "input", number: "score" })),
      ],
      [
        label(fitWords.weight),
        ...letters.map((letter, index): DocumentCell => ({
          value: weights[index] ?? null,
          formula: weighed(letter),
          number: "share",
        })),
      ],
      [
        label(fitWords.floor),
        ...criteria.map(({ floor }): DocumentCell => ({ value: floor, style: "input", number: "score" })),
      ],
      ...clients.map(({ name, ratings }, index): readonly DocumentCell[] => {
        const row = firstFitRow + index;
        return [
          { value: name },
          ...criteria.map((_, column): DocumentCell => ({
            value: ratings[column] ?? null,
            style: "input",
            number: "score",
            choices: ["1", "2", "3", "4", "5"],
            prompt: fitWords.prompt[language],
          })),
          {
            value: scoreOf(ratings, scale),
            formula: `=FITSCORE(${first}${row}:${last}${row},$${first}$${weightRow}:$${last}$${weightRow},$${first}$${floorRow}:$${last}$${floorRow})`,
            number: "score",
          },
          {
            value: knockouts(ratings, scale)
              .map((at) => criteria[at]?.name ?? "")
              .join("; "),
            formula: `=MID(${letters.map((letter) => missed(letter, row)).join("&")},3,200)`,
          },
        ];
      }),
    ],
    frozenRows: 3,
  };
}

/** What stands on the sheet now, in either language; null if it is not that sheet. */
export function readFitSheet(rows: readonly (readonly Cell[])[]): FitTable | null {
  const row = (word: Words): readonly Cell[] | undefined => rows.find(([label]) => isWord(label, word));
  const [heads, importance, floors] = [row(fitWords.client), row(fitWords.importance), row(fitWords.floor)];
  if (!isWord(rows[0]?.[0], fitWords.title) || heads === undefined || importance === undefined || floors === undefined)
    return null;
  const end = heads.findIndex((head) => isWord(head, fitWords.knockouts)) - 1;
  if (end < 1) return null;
  const columns = heads
    .slice(1, end)
    .flatMap((head, index) => (typeof head === "string" && head !== "" ? [{ name: head, column: index + 1 }] : []));
  const below = rows.slice(rows.indexOf(floors) + 1);
  return {
    criteria: columns.map(({ name, column }, index) => ({
      name,
      importance: figure(importance[column], 1, 99) ?? index + 1,
      floor: figure(floors[column], 1, 5),
    })),
    clients: below.flatMap((cells) =>
      typeof cells[0] === "string" && cells[0].trim() !== ""
        ? [{ name: cells[0], ratings: columns.map(({ column }) => figure(cells[column], 1, 5)) }]
        : [],
    ),
  };
}

/** The ratings of a sheet, the most important criterion first; clients who are not on it keep theirs. */
export function ratingsOn({ criteria, clients }: FitTable, known: Ratings = noRatings): Ratings {
  const order = criteria
    .map((criterion, column) => ({ ...criterion, column }))
    .sort((one, other) => one.importance - other.importance);
  const others = Object.entries(known.clients).filter(([client]) => !clients.some(({ name }) => name === client));
  const moved = (given: readonly (number | null)[]): readonly (number | null)[] =>
    order.map(({ name }) => given[known.criteria.findIndex((one) => one.name === name)] ?? null);
  return {
    criteria: order.map(({ name, floor }) => ({ name, floor })),
    clients: Object.fromEntries([
      ...others.map(([client, given]) => [client, moved(given)] as const),
      ...clients.map(({ name, ratings }) => [name, order.map(({ column }) => ratings[column] ?? null)] as const),
    ]),
  };
}

/** Ratings as a sheet that is there lays them out: its columns and rows stay where they are, new ones follow. */
export function laidOut({ criteria, clients }: Ratings, before: FitTable): FitTable {
  const ranks = new Map(criteria.map(({ name, floor }, index) => [name, { importance: index + 1, floor, index }]));
  const names = [
    ...before.criteria.map(({ name }) => name).filter((name) => ranks.has(name)),
    ...criteria.map(({ name }) => name).filter((name) => !before.criteria.some((one) => one.name === name)),
  ];
  const rows = [
    ...before.clients.map(({ name }) => name),
    ...Object.keys(clients).filter((client) => !before.clients.some(({ name }) => name === client)),
  ];
  return {
    criteria: names.map((name) => ({
      name,
      importance: ranks.get(name)?.importance ?? names.length,
      floor: ranks.get(name)?.floor ?? null,
    })),
    clients: rows.map((name) => ({
      name,
      ratings: names.map((criterion) => clients[name]?.[ranks.get(criterion)?.index ?? -1] ?? null),
    })),
  };
}

/** Whether a table says the same as the ratings do, as far as it names clients. */
export function saysTheSame(table: FitTable, ratings: Ratings): boolean {
  return JSON.stringify(sorted(ratingsOn(table, ratings))) === JSON.stringify(sorted(ratings));
}

/** Clients without any rating say nothing. */
function sorted({ criteria, clients }: Ratings): unknown {
  const given = Object.entries(clients).map(
    ([client, ratings]) => [client, criteria.map((_, index) => ratings[index] ?? null)] as const,
  );
  return [
    criteria.map(({ name, floor }) => [name, floor]),
    given
      .filter(([, ratings]) => ratings.some((rating) => rating !== null))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
    weightsOf({ criteria, clients }).length,
  ];
}

function figure(cell: Cell | undefined, least: number, most: number): number | null {
  const value = typeof cell === "string" && /^\d$/.test(cell.trim()) ? Number(cell) : cell;
  return typeof value === "number" && value >= least && value <= most ? value : null;
}

/** Null as long as too little is rated to mean anything. */
function scoreOf(ratings: readonly (number | null)[], scale: readonly Criterion[]): number | null {
  try {
    return scale.length === 0 ? null : fitScore(ratings, scale);
  } catch (error) {
    if (error instanceof Problem && error.code === "fit.tooFew") return null;
    throw error;
  }
}
