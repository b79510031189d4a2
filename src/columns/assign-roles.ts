import { shareOf, type ColumnProfile } from "./column-profile";
import { candidatesOf, type Candidate } from "./match-roles";
import type { Header } from "./normal-header";
import type { Role, RolePlace } from "./recognition";
import { isProduct } from "./cross-check";

export interface Columns {
  readonly headers: readonly Header[];
  readonly profiles: readonly ColumnProfile[];
}

export type Assigned = Map<Role, RolePlace>;

const least = 0.5;
const bucket = /^(?:current|older|not due|nicht fällig|\d+ \d+(?: days| tage)?|\d+ months?|\d+ monate?|(?:over |über )?\d+(?: and over| plus| days| tage)?)$/;
const year = /^(?:19|20)\d\d$/;

/** Which column is what: the surest pair of column and role first, each column and each role once; then what only the whole table can tell. */
export function assignRoles(columns: Columns): Assigned {
  const { headers, profiles } = columns;
  const assigned: Assigned = new Map();
  const special = specialColumns(headers);
  const taken = new Set(special.columns);
  for (const [role, places] of special.roles) assigned.set(role, places);
  const all = headers.flatMap((header, column) => {
    const profile = profiles[column];
    return profile === undefined || taken.has(column) ? [] : candidatesOf(header, profile, column);
  });
  const candidates = withContext(all, columns, special.roles.has("agingBuckets")).sort((first, second) => second.score - first.score || first.column - second.column);
  for (const { column, role, score } of candidates) {
    if (score < least || taken.has(column) || assigned.has(role)) continue;
    taken.add(column);
    assigned.set(role, column);
  }
  return assigned;
}

/** Columns that are many of one kind: ageing buckets, years. */
function specialColumns(headers: readonly Header[]): { readonly roles: Assigned; readonly columns: readonly number[] } {
  const roles: Assigned = new Map();
  const where = (pattern: RegExp): readonly number[] => headers.flatMap(({ plain }, column) => (pattern.test(plain) ? [column] : []));
  const buckets = where(bucket);
  const years = where(year);
  if (years.length >= 2) roles.set("amountByYear", years);
  else if (buckets.length >= 3) roles.set("agingBuckets", buckets);
  return { roles, columns: years.length >= 2 ? years : buckets.length >= 3 ? buckets : [] };
}

/** Scores changed by what stands beside: a "Name" beside a client is a person, a "Price" that is hours × rate is the amount. */
function withContext(candidates: readonly Candidate[], columns: Columns, isAging: boolean): Candidate[] {
  const { headers } = columns;
  const plain = (column: number): string => headers[column]?.plain ?? "";
  const has = (role: Role, score: number): boolean => candidates.some((one) => one.role === role && one.score >= score);
  const isTime = (has("hours", 0.9) || has("duration", 0.85) || has("minutes", 0.9) || has("seconds", 0.9)) && !has("invoiceNumber", 0.97);
  const hasClient = candidates.some(({ role, score, column }) => role === "client" && score >= 0.9 && plain(column) !== "name");
  const product = productColumn(candidates, columns);
  const isInvoices = headers.some(({ plain: one }) => /invoice|rechnung/.test(one));
  const change = ({ role, column, score }: Candidate): number => {
    const word = plain(column);
    if (role === "client" && word === "name") return isTime && hasClient ? 0 : score;
    if (role === "person") return !isTime ? 0 : word === "name" ? (hasClient ? score * 1.01 : 0.4) : word === "full name" ? score * 1.01 : score;
    if (role === "task" && !isTime) return 0;
    if (role === "contact" && isTime) return 0;
    if (role === "amount" && column === product) return 1.1;
    if (role === "amount" && isAging) return 0;
    if (role === "balance" && isAging && word === "total") return 1.1;
    if ((role === "costAmount" || role === "fee") && column === product && !has("amount", 0.97)) return 0;
    if (role === "invoiceNumber" && word === "id") return isInvoices ? score : 0;
    if (role === "invoiceNumber" && isTime) return score * 0.6;
    if (role === "hours" && word === "value") return column === factorColumn(candidates, columns) ? 1.05 : 0;
    return score;
  };
  return candidates.map((candidate) => ({ ...candidate, score: change(candidate) }));
}

/** The column that is hours × rate in every row that tells, whatever its header says: amount, price, wage or cost. */
function productColumn(candidates: readonly Candidate[], columns: Columns): number | null {
  const rate = best(candidates, "billRate");
  const time = best(candidates, "hours") ?? best(candidates, "duration");
  if (rate === null || time === null) return null;
  const possible = candidates.filter(({ role, column }) => role === "amount" && column !== rate && column !== time);
  return possible.find(({ column }) => isProduct(columns.profiles, time, rate, column))?.column ?? null;
}

/** The column that gives the amount when multiplied by the rate: time under a header such as "Value". */
function factorColumn(candidates: readonly Candidate[], columns: Columns): number | null {
  const rate = best(candidates, "billRate");
  if (rate === null) return null;
  const amounts = candidates.filter(({ role }) => role === "amount");
  const factors = candidates.filter(({ role }) => role === "hours");
  return factors.find(({ column }) => amounts.some((amount) => amount.column !== column && isProduct(columns.profiles, column, rate, amount.column)))?.column ?? null;
}

function best(candidates: readonly Candidate[], role: Role): number | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) if (candidate.role === role && candidate.score >= 0.6 && (found === null || candidate.score > found.score)) found = candidate;
  return found?.column ?? null;
}

/** The column of a role that is one column; null otherwise. */
export function columnFor(roles: ReadonlyMap<Role, RolePlace>, role: Role): number | null {
  const place = roles.get(role);
  return typeof place === "number" ? place : null;
}

export function isMostly(profile: ColumnProfile | undefined, ...kinds: Parameters<typeof shareOf>[1][]): boolean {
  return profile !== undefined && shareOf(profile, ...kinds) >= 0.5;
}
