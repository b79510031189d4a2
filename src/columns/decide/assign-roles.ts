import { shareOf, type ColumnProfile } from "../cells/column-profile";
import type { Candidate, Columns, Evidence } from "../evidence/evidence";
import { byArithmetic } from "../evidence/by-arithmetic";
import { byCellWords, byStates } from "../evidence/cell-words";
import { sumsBetween } from "../evidence/money-sums";
import { besides, offered } from "../evidence/neighbours";
import { wordsAndCells } from "../evidence/words-and-cells";
import type { Header } from "../roles/normal-header";
import { readPhrase } from "../roles/read-phrase";
import { roleTable } from "../roles/role-table";
import type { Vocabulary } from "../roles/vocabulary";
import { roles as allRoles, type Role } from "../recognition";
import { bestAssignment } from "./best-assignment";
import { columnFor, Places } from "./places";
import type { Series } from "./series";
import { shapes, signsOf, type Shape } from "./shapes";

/** What was decided, and why; second is what would have been next for this column or this role. */
export interface Decision {
  readonly role: Role;
  readonly column: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly second: { readonly role: Role; readonly column: number; readonly score: number } | null;
}

export interface RolesDecided {
  readonly places: Places;
  readonly shape: Shape;
  readonly decisions: readonly Decision[];
}

/** The owner's word on columns: a role, or null for none. */
export type Word = ReadonlyMap<number, Role | null>;

interface Hypothesis {
  readonly shape: Shape;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
  readonly worth: number;
}

const least = 0.5;
const timeRoles: readonly Role[] = ["hours", "duration", "minutes", "seconds"];
/** Which column is what: every shape of table is tried, its columns assigned all at once, and the shape that they fit best wins. */
export function assignRoles(
  columns: Columns,
  vocabulary: Vocabulary,
  { places: many, taken, word }: Series,
): RolesDecided {
  const isAging = many.some(([role]) => role === "agingBuckets");
  const said = [
    ...wordsAndCells(columns, vocabulary, taken),
    ...offered(columns, isAging),
    ...byCellWords(columns, taken),
  ];
  const free = withWord(
    [...said, ...sumsBetween(said, columns), ...byStates(said, columns), ...byArithmetic(said, columns)].filter(
      ({ column }) => !taken.has(column),
    ),
    word,
  );
  const beside = besides(free, columns, isAging);
  const best = shapesWith(word)
    .map((shape) =>
      solve(
        shape,
        columns,
        free,
        beside(shape.isTime),
        many.map(([role]) => role),
      ),
    )
    .reduce((first, second) => (second.worth > first.worth + 1e-9 ? second : first));
  const places = new Places();
  for (const [role, place] of many) places.set(role, place);
  for (const { role, column } of best.chosen) places.set(role, column);
  places.fix(word);
  settle(places, columns);
  return { places, shape: best.shape, decisions: best.chosen.map((one) => decision(one, best.candidates)) };
}

/** Who says which column is money or time says with it that the table is none of the wrong ones. */
function shapesWith(word: Word): readonly Shape[] {
  const isSaid = [...word.values()].some(
    (role) => role !== null && ["revenue", "hours"].includes(roleTable[role].feeds),
  );
  return isSaid ? shapes.filter(({ refused }) => refused === undefined) : shapes;
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

function solve(
  shape: Shape,
  columns: Columns,
  free: readonly Candidate[],
  beside: readonly Candidate[],
  many: readonly Role[],
): Hypothesis {
  const candidates = beside
    .filter(
      ({ role, score, evidence }) =>
        score >= least && (shape.excludes?.includes(role) !== true || evidence[0]?.source === "owner"),
    )
    .filter((one) => !isOtherTotal(one, many));
  const width = columns.headers.length;
  // Only columns that could be something compete: a stray cell far right makes 16,384 that could be nothing.
  const competing = [...new Set(candidates.map(({ column }) => column))].sort((first, second) => first - second);
  const rowOf = new Map(competing.map((column, row) => [column, row]));
  const matrix = competing.map(() => new Array<number>(allRoles.length).fill(0));
  for (const { column, role, score } of candidates) {
    const row = matrix[rowOf.get(column) ?? -1];
    const at = allRoles.indexOf(role);
    // Steep, so that one sure column is worth more than two doubtful ones; of equals the first stands.
    if (row !== undefined) row[at] = Math.max(row[at] ?? 0, score ** 4 + 1e-6 * (width - column));
  }
  const chosen = bestAssignment(matrix).flatMap((at, row): readonly Candidate[] => {
    const column = competing[row];
    const role = at === null ? undefined : allRoles[at];
    const found = candidates
      .filter((one) => one.column === column && one.role === role)
      .sort((first, second) => second.score - first.score)[0];
    return found === undefined ? [] : [found];
  });
  const has = (role: Role): boolean => chosen.some((one) => one.role === role) || many.includes(role);
  const expected = shape.expects.reduce((sum, list) => sum + (list.some(has) ? 0.3 : -1.2), 0);
  const against = free.some(({ role, score }) => score >= 0.97 && shape.against?.includes(role) === true) ? 3 : 0;
  const worth =
    chosen.reduce((sum, { score }) => sum + score ** 4, 0) + expected + signsOf(shape, columns.headers) - against;
  return { shape, candidates, chosen, worth };
}

/** A bare total beside columns of hours is hours, beside columns of money it is money. */
function isOtherTotal({ role, evidence }: Candidate, many: readonly Role[]): boolean {
  if (evidence[0]?.facts?.["words"] !== "total") return false;
  const [isMoney, isTime] = [many.includes("amountColumns"), many.includes("hourColumns")];
  return isMoney !== isTime && roleTable[role].feeds === (isMoney ? "hours" : "revenue");
}

function decision(one: Candidate, candidates: readonly Candidate[]): Decision {
  const others = candidates
    .filter(({ role, column }) => (role === one.role) !== (column === one.column))
    .sort((first, second) => second.score - first.score);
  const [second] = others;
  return {
    role: one.role,
    column: one.column,
    score: one.score,
    evidence: one.evidence,
    second: second === undefined ? null : { role: second.role, column: second.column, score: second.score },
  };
}

/** What is told apart only when all roles are known: a balance that runs, hours that are written as times. */
function settle(assigned: Places, { headers, profiles }: Columns): void {
  const balance = columnFor(assigned, "balance");
  const plainBalance = headers.findIndex(({ plain }) => /^(?:balance|saldo)$/.test(plain));
  const runs =
    plainBalance !== -1 &&
    (plainBalance === balance
      ? assigned.has("docType") && !assigned.has("paidAmount") && !assigned.has("status")
      : balance !== null) &&
    !assigned.has("runningBalance");
  if (runs || (plainBalance !== -1 && assigned.has("fee") && !assigned.has("runningBalance"))) {
    assigned.set("runningBalance", plainBalance);
    if (balance === plainBalance) assigned.delete("balance");
  }
  billableAndNot(assigned, headers, profiles);
  const hours = columnFor(assigned, "hours");
  if (
    hours !== null &&
    !assigned.has("duration") &&
    profiles[hours] !== undefined &&
    shareOf(profiles[hours], "clock", "timeWords") > 0.7
  ) {
    assigned.delete("hours");
    assigned.set("duration", hours);
  }
}

/** Hours for a client, billed or not, are all hours: where they stand in two columns both count. */
function billableAndNot(assigned: Places, headers: readonly Header[], profiles: readonly ColumnProfile[]): void {
  const billable = columnFor(assigned, "billableHours");
  if (billable === null || timeRoles.some((role) => assigned.has(role))) return;
  const rest = headers.findIndex(({ plain }, column) => {
    const { meanings } = readPhrase(plain);
    const profile = profiles[column];
    return (
      column !== billable &&
      meanings.has("not") &&
      meanings.has("billable") &&
      profile !== undefined &&
      shareOf(profile, "number", "clock", "timeWords") > 0.5
    );
  });
  assigned.delete("billableHours");
  assigned.set("hours", rest === -1 ? billable : [billable, rest]);
}
