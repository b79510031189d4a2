import { currencyIn } from "../cells/currency";
import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { looseNumber } from "../cells/read-amount";
import type { Columns } from "../evidence/evidence";
import { headerPeriod, type Grain, type HeaderPeriod } from "../roles/header-period";
import { normalHeader } from "../roles/normal-header";
import type { Vocabulary } from "../roles/vocabulary";
import { rolesWhere, roleTable } from "../roles/role-table";
import type { TableRemark } from "../table-remark";
import type { Role, RolePlace } from "../roles/role";
import type { SpreadColumn } from "../table/spread-column";
import type { TableWords } from "../table/table-words";
import type { Word } from "./places";
import { tableRemark } from "./table-remark-words";

/**
 * Columns that are many of one kind, decided before all others: ageing buckets, and the years, months or days that each
 * have a column.
 */
export interface Series {
  readonly places: readonly (readonly [Role, RolePlace])[];
  readonly taken: ReadonlySet<number>;
  readonly spread: readonly SpreadColumn[];
  /** The columns of money say that they are without tax. */
  readonly isNet: boolean;
  readonly doubts: readonly TableRemark[];
  /** The owner's word on the other columns. */
  readonly word: Word;
}

interface Group {
  readonly grain: Grain;
  readonly role: Role | null;
  readonly columns: readonly { readonly column: number; readonly time: HeaderPeriod }[];
}

export type Figure = SpreadColumn["figure"];

const bucket =
  /^(?:current|older|not due|nicht fällig|\d+ \d+(?: days| tage)?|\d+ months?|\d+ monate?|(?:over |über )?\d+(?: and over| plus| days| tage)?)$/;
const counted = rolesWhere(({ comesInSeries }) => comesInSeries === true);
/** More hours than one column of a grain can hold for a client, several people counted. */
const mostHours: Readonly<Record<Grain, number>> = {
  year: 8784,
  quarter: 2208,
  month: 744,
  week: 168,
  day: 24,
  weekday: 24,
};
const leastColumns: Readonly<Record<Grain, number>> = { year: 2, quarter: 2, month: 2, week: 2, day: 2, weekday: 3 };

export function seriesOf(columns: Columns, vocabulary: Vocabulary, word: Word, words: TableWords): Series {
  const groups = groupsOf(columns, vocabulary, word, words.year);
  if (groups.length === 0) return buckets(columns, word);
  const figures = groups.map((group): Figure | null => {
    const said = ownersFigure(group, word);
    return said ?? (group.role === null ? null : figureOf(group.role));
  });
  const doubts: TableRemark[] = [];
  const bare = groups.map(({ role }, index) => role === null && figures[index] === null);
  const told = groups.map((group, index): Figure | null => {
    if (bare[index] !== true) return figures[index] ?? null;
    const { figure, doubt } = unitOf(
      group.columns.map(({ column }) => column),
      columns,
      words,
      mostHours[group.grain],
      group.grain === "year",
    );
    if (doubt !== null) doubts.push(doubt);
    return figure;
  });
  const chosen = (["revenue", "hours"] as const).flatMap((figure) =>
    bestOf(groups.filter((_, index) => told[index] === figure)).map((group) => ({ group, figure })),
  );
  for (const group of groups)
    if (group.role !== null && isCost(group.role))
      doubts.push(
        tableRemark("doubt.uncounted", { header: columns.headers[group.columns[0]?.column ?? -1]?.written ?? "" }),
      );
  const taken = new Set(groups.flatMap((group) => group.columns.map(({ column }) => column)));
  return {
    places: chosen.map(
      ({ group, figure }) =>
        [figure === "revenue" ? "amountColumns" : "hourColumns", group.columns.map(({ column }) => column)] as const,
    ),
    taken,
    spread: chosen.flatMap(({ group, figure }) =>
      group.columns.map(({ column, time }) => ({ column, figure, client: null, period: time.period })),
    ),
    isNet: chosen.some(({ group }) => group.role === "amountNet"),
    doubts,
    word: new Map([...word].filter(([column]) => !taken.has(column))),
  };
}

function buckets({ headers }: Columns, word: Word): Series {
  const found = headers.flatMap(({ plain }, column) => (bucket.test(plain) ? [column] : []));
  const isAging = found.length >= 3;
  return {
    places: isAging ? [["agingBuckets", found]] : [],
    taken: new Set(isAging ? found : []),
    spread: [],
    isNet: false,
    doubts: [],
    word,
  };
}

/**
 * Columns of figures whose headers differ in their time only; a header that is no such time, or that the owner gave
 * away, is in none.
 */
function groupsOf(
  { headers, profiles }: Columns,
  vocabulary: Vocabulary,
  word: Word,
  year: number | null,
): readonly Group[] {
  const groups = new Map<
    string,
    { readonly grain: Grain; readonly rest: string; readonly columns: { column: number; time: HeaderPeriod }[] }
  >();
  for (const [column, { written }] of headers.entries()) {
    const time = word.get(column) === null || !holdsFigures(profiles[column]) ? null : headerPeriod(written, year);
    if (time === null) continue;
    const rest = normalHeader(time.rest).plain;
    const key = `${time.grain}|${rest}`;
    const group = groups.get(key) ?? { grain: time.grain, rest, columns: [] };
    groups.set(key, group);
    if (group.columns.every((one) => one.time.label !== time.label)) group.columns.push({ column, time });
  }
  return [...groups.values()].flatMap(({ grain, rest, columns }): readonly Group[] => {
    if (columns.length < leastColumns[grain]) return [];
    const role = rest === "" || /^(?:total|summe|gesamt)$/.test(rest) ? null : roleOf(rest, vocabulary);
    return role === undefined ? [] : [{ grain, role, columns }];
  });
}

function holdsFigures(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && (profile.filled === 0 || shareOf(profile, "number", "clock", "timeWords") >= 0.5);
}

/** What the words beside the time mean; undefined if nobody knows. */
function roleOf(rest: string, vocabulary: Vocabulary): Role | undefined {
  const readings = vocabulary.readings(rest).filter(({ sureness }) => sureness >= 0.8);
  const [best] = readings;
  return best?.role === "costAmount" || best?.role === "expenses"
    ? best.role
    : (readings.find(({ role }) => counted.includes(role))?.role ?? best?.role);
}

function figureOf(role: Role): Figure | null {
  if (!counted.includes(role)) return null;
  return roleTable[role].kind === "time" ? "hours" : "revenue";
}

function isCost(role: Role): boolean {
  return ["direct costs", "own costs"].includes(roleTable[role].feeds);
}

/** What the owner said of one column goes for all of its series. */
function ownersFigure({ columns }: Group, word: Word): Figure | null {
  for (const { column } of columns) {
    const role = word.get(column) ?? null;
    if (role !== null && ["revenue", "hours"].includes(roleTable[role].feeds))
      return roleTable[role].kind === "time" ? "hours" : "revenue";
  }
  return null;
}

/** Of several that count the same the one without tax, else the finest: a quarter beside its months adds them up. */
function bestOf(groups: readonly Group[]): readonly Group[] {
  const rank = ({ role, columns }: Group): number => (role === "amountNet" ? 1000 : 0) + columns.length;
  return [...groups].sort((first, second) => rank(second) - rank(first)).slice(0, 1);
}

/**
 * Whether bare figures are money or hours: by their signs and looks, by words above the table, by their size; what is
 * left open is said.
 */
export function unitOf(
  of: readonly number[],
  { headers, profiles }: Columns,
  words: TableWords,
  most: number,
  isUsuallyMoney: boolean,
): { readonly figure: Figure; readonly doubt: TableRemark | null } {
  const all = of.flatMap((column) => profiles[column]?.texts ?? []);
  if (
    of.some((column) => (headers[column]?.currency ?? "") !== "" || words.isMoney(column)) ||
    all.some((text) => currencyIn(text) !== "")
  )
    return { figure: "revenue", doubt: null };
  const clocks = of.filter(
    (column) => profiles[column] !== undefined && shareOf(profiles[column], "clock", "timeWords") > 0.5,
  );
  if (
    clocks.length > of.length / 2 ||
    (clocks.length > 0 && all.every((text) => looseNumber(text) === 0 || /[:a-z]/i.test(text)))
  )
    return { figure: "hours", doubt: null };
  if (words.figure !== null) return { figure: words.figure, doubt: null };
  const facts = { first: headers[of[0] ?? -1]?.written ?? "", last: headers[of.at(-1) ?? -1]?.written ?? "" };
  const isMoney = isUsuallyMoney || all.some((text) => (looseNumber(text.replace(/[.,](?=\d{3}\b)/g, "")) ?? 0) > most);
  return isMoney
    ? { figure: "revenue", doubt: tableRemark("doubt.gridMoney", facts) }
    : { figure: "hours", doubt: tableRemark("doubt.gridHours", facts) };
}
