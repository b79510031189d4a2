import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { candidatesOf, type Candidate } from "../roles/match-roles";
import type { Header } from "../roles/normal-header";
import type { Role, RolePlace } from "../recognition";
import { isProduct } from "../cells/cross-check";

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
  const candidates = withContext([...all, ...added(columns, special.roles.has("agingBuckets"))], columns, special.roles.has("agingBuckets")).sort((first, second) => second.score - first.score || first.column - second.column);
  for (const { column, role, score } of candidates) {
    if (score < least || taken.has(column) || assigned.has(role)) continue;
    taken.add(column);
    assigned.set(role, column);
  }
  settle(assigned, columns);
  return assigned;
}

/** Columns that their words alone would not offer: codes under "Customer", and what is owed in all beside ageing buckets. */
function added({ headers, profiles }: Columns, isAging: boolean): readonly Candidate[] {
  return headers.flatMap(({ plain }, column): readonly Candidate[] => {
    if (isAging && /^(?:total|gesamt|summe)$/.test(plain)) return [{ column, role: "balance", score: 1 }];
    return /^(?:customer|client|kunde)$/.test(plain) && isCode(profiles[column]) ? [{ column, role: "clientId", score: 0.95 }] : [];
  });
}

/** Words that mean the client only where the whole table says so. */
function isLastResort(word: string): boolean {
  return ["category", "subject", "betreff", "tags", "address", "description"].includes(word);
}

function mayStandIn(word: string, headers: readonly Header[]): boolean {
  const has = (pattern: RegExp): boolean => headers.some(({ plain }) => pattern.test(plain));
  if (word === "category") return has(/^project$|^projekt$/) && has(/^task$|^sum$/);
  if (word === "description") return has(/^full account name$|^account name$/) && !has(/^customer$|^client$/);
  if (word === "address") return has(/^client id$|^contact id$/);
  return true;
}

/** Codes instead of names: cus_1, 4f6d-…, plain numbers. */
function isCode(profile: ColumnProfile | undefined): boolean {
  if (profile === undefined || profile.texts.length === 0) return false;
  return profile.texts.every((text) => /^[a-z]{2,5}_\w+$|^[0-9a-f]{8}-[0-9a-f-]{20,}$|^\d+$/i.test(text));
}

/** "Amount" is time where it stands as 2:00, and "Time" is a moment where a time zone stands beside it. */
function isClocked({ headers, profiles }: Columns, column: number, word: string): boolean {
  if (word === "amount") return isMostly(profiles[column], "clock", "timeWords");
  return !headers.some(({ plain }) => /^(?:time ?zone|zeitzone)$/.test(plain));
}

/** What is told apart only when all roles are known: a balance that runs, hours that are written as times. */
function settle(assigned: Assigned, { headers, profiles }: Columns): void {
  const balance = columnFor(assigned, "balance");
  const plainBalance = headers.findIndex(({ plain }) => /^(?:balance|saldo)$/.test(plain));
  const runs = plainBalance !== -1 && (plainBalance === balance ? assigned.has("docType") && !assigned.has("paidAmount") && !assigned.has("status") : balance !== null) && !assigned.has("runningBalance");
  if (runs || (plainBalance !== -1 && assigned.has("fee") && !assigned.has("runningBalance"))) {
    assigned.set("runningBalance", plainBalance);
    if (balance === plainBalance) assigned.delete("balance");
  }
  const hours = columnFor(assigned, "hours");
  if (hours !== null && !assigned.has("duration") && profiles[hours] !== undefined && shareOf(profiles[hours], "clock", "timeWords") > 0.7) {
    assigned.delete("hours");
    assigned.set("duration", hours);
  }
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
  const isTickets = headers.some(({ plain: one }) => /requester|ticket|satisfaction/.test(one));
  const isInvoices = headers.some(({ plain: one }) => /invoice|rechnung/.test(one));
  const change = ({ role, column, score }: Candidate): number => {
    const word = plain(column);
    if (role === "client" && word === "name") return isTime && hasClient ? 0 : score;
    if (role === "client" && word === "account name" && headers.some(({ plain: one }) => one === "full account name")) return 0;
    if (role === "client" && isLastResort(word)) return mayStandIn(word, headers) ? score : 0;
    if (role === "client" && isCode(columns.profiles[column])) return score * 0.5;
    if (role === "clientId" && isCode(columns.profiles[column])) return 0.95;
    if (role === "ticketId" || role === "ticketStatus") return isTickets ? score * 1.02 : 0;
    if (role === "duration" && (word === "amount" || word === "time") && !isClocked(columns, column, word)) return 0;
    if (role === "person") return !isTime ? 0 : word === "name" ? (hasClient ? score * 1.01 : 0.4) : word === "full name" ? score * 1.01 : score;
    if (role === "task" && !isTime) return 0;
    if (role === "contact" && isTime) return 0;
    if (role === "amount" && column === product) return 1.1;
    if (role === "amount" && isAging) return 0;
    if (role === "balance" && isAging && word === "total") return 1.1;
    if ((role === "fee" || role === "fixedFee") && !candidates.some((one) => one.role === "amount" && one.column !== column && one.score >= 0.9)) return 0;
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
