import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { headerWords } from "./header-words";
import type { Header } from "./normal-header";
import { roles, type Role } from "../recognition";

export interface Candidate {
  readonly column: number;
  readonly role: Role;
  /** 1 is the plainest word of the role over cells that look like it. */
  readonly score: number;
}

/** Roles whose words count inside longer headers too ("Work date of entry"); for the others that would only make noise. */
const insideRoles: ReadonlySet<Role> = new Set<Role>(["client", "date", "hours", "duration", "minutes", "amount", "amountNet", "invoiceNumber", "currency", "billRate", "dueDate", "project"]);
/** Words after which a longer header is about something else: the client's e-mail is no client. */
const otherMatters = /\b(e ?mail|phone|telefon|address|adresse|street|strasse|id|code|number|nummer|nr|notes?|type|typ|symbol|status|count|tax|vat|steuer|ust|added|modified|updated|planned|reminder|refunded|converted|limit|group|category|owner|lead|key|account|with sym|code|uid|wochentag|percent|quote|bank|name der bank|fee|credit|debit|po)\b/;

const words = indexOfWords();

/** What a header may mean, by its words and by what stands below it; best first. */
export function candidatesOf(header: Header, profile: ColumnProfile, column: number): readonly Candidate[] {
  const scores = new Map<Role, number>();
  const rate = (role: Role, score: number): void => {
    if (score > (scores.get(role) ?? 0)) scores.set(role, score);
  };
  for (const [role, score] of words.get(header.plain) ?? []) rate(role, score);
  if (header.plain.includes(" ")) for (const [role, score] of inside(header.plain)) rate(role, score);
  const candidates: Candidate[] = [];
  for (const [role, score] of scores) {
    const fit = contentFit(role, profile);
    if (fit > 0) candidates.push({ column, role, score: score * fit });
  }
  return candidates.sort((first, second) => second.score - first.score);
}

/** How well a header is known, whatever stands below it: for telling header rows from others. */
export function headerScore(plain: string): number {
  let best = 0;
  for (const [, score] of words.get(plain) ?? []) best = Math.max(best, score);
  if (best === 0 && plain.includes(" ")) for (const [, score] of inside(plain)) best = Math.max(best, score);
  return best;
}

function indexOfWords(): ReadonlyMap<string, readonly (readonly [Role, number])[]> {
  const index = new Map<string, (readonly [Role, number])[]>();
  for (const role of roles) {
    (headerWords[role] ?? []).forEach((group, place) => {
      for (const word of group) index.set(word, [...(index.get(word) ?? []), [role, 1 - 0.06 * place] as const]);
    });
  }
  return index;
}

/** Known words at the beginning or end of a longer header; a longer word is a surer sign. */
function inside(plain: string): readonly (readonly [Role, number])[] {
  const found: (readonly [Role, number])[] = [];
  const parts = plain.split(" ");
  for (let length = parts.length - 1; length >= 1; length--) {
    for (const part of [parts.slice(0, length).join(" "), parts.slice(-length).join(" ")]) {
      const rest = plain.startsWith(part) ? plain.slice(part.length) : plain.slice(0, plain.length - part.length);
      if (part.length < 3 || otherMatters.test(rest)) continue;
      for (const [role, score] of words.get(part) ?? []) if (insideRoles.has(role) && score > 0.95) found.push([role, score * (0.55 + 0.05 * Math.min(4, length))]);
    }
  }
  return found;
}

const amounts: ReadonlySet<Role> = new Set<Role>(["amount", "amountNet", "lineAmount", "tax", "paidAmount", "balance", "runningBalance", "costAmount", "expenses", "servingCosts", "fee", "credits", "debit", "credit", "profit", "billRate", "costRate", "fixedFee", "quantity", "budget", "billableHours", "billedHours", "daysLate", "ticketCount", "wonDeals", "fit"]);
const dates: ReadonlySet<Role> = new Set<Role>(["date", "endDate", "dueDate", "paidDate", "closedDate"]);
const names: ReadonlySet<Role> = new Set<Role>(["client", "vendor", "person", "project", "contact", "owner", "docType"]);
const flags: ReadonlySet<Role> = new Set<Role>(["billable", "invoiced", "exported", "paid", "tried"]);

/** Whether the cells can be what the header says: 0 is no, an empty column is less sure than a filled one. */
function contentFit(role: Role, profile: ColumnProfile): number {
  if (profile.filled === 0) return role === "date" || role === "endDate" || role === "startTime" || role === "endTime" ? 0 : 0.9;
  const numbers = shareOf(profile, "number");
  const times = shareOf(profile, "clock", "timeWords");
  const percents = shareOf(profile, "percent");
  if (role === "hours") return numbers + times >= 0.5 ? (times > 0.7 && numbers < 0.2 ? 0.6 : 1) : 0;
  if (role === "duration") return times >= 0.5 ? 1 : numbers >= 0.5 ? 0.95 : 0;
  if (role === "minutes" || role === "seconds") return numbers >= 0.5 ? 1 : 0;
  if (role === "taxRate" || role === "margin") return percents >= 0.5 ? 1.02 : numbers >= 0.5 ? 0.97 : 0;
  if (role === "discount") return numbers + percents >= 0.5 ? 1 : 0;
  if (amounts.has(role)) return numbers >= 0.5 ? 1 : 0;
  if (dates.has(role)) return shareOf(profile, "date") >= 0.5 ? 1 : numbers >= 0.5 ? 0.9 : 0;
  if (role === "startTime" || role === "endTime") return shareOf(profile, "clock", "timeOfDay") >= 0.5 ? 1 : 0;
  if (flags.has(role)) return shareOf(profile, "flag") >= 0.5 ? 1.02 : isFew(profile) ? 0.95 : 0;
  if (role === "clientNumber" || role === "invoiceNumber" || role === "account") return shareOf(profile, "date", "flag") > 0.5 ? 0 : 1;
  if (names.has(role)) return shareOf(profile, "text") >= 0.5 ? 1 : role === "docType" || shareOf(profile, "number") > 0.5 ? 0.4 : 0.3;
  if (role === "currency") return profile.averageLength <= 24 && numbers < 0.5 ? 1 : 0;
  return 1;
}

/** 1 and 0, or a few short words: what a flag may be without saying yes or no. Sums are no flag, however few they are. */
function isFew(profile: ColumnProfile): boolean {
  return profile.distinct <= 3 && profile.averageLength <= 16 && profile.texts.every((text) => !/\d/.test(text) || /^[01]$/.test(text));
}
