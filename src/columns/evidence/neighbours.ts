import { isMostOf, isProduct } from "../cells/cross-check";
import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { readPhrase } from "../roles/read-phrase";
import type { Role } from "../recognition";
import { candidate, withEvidence, type Candidate, type Columns, type ReasonCode } from "./evidence";

interface Surrounding {
  readonly columns: Columns;
  readonly candidates: readonly Candidate[];
  readonly isAging: boolean;
  readonly isTime: boolean;
  readonly hasClient: boolean;
  readonly hasClientBut: (column: number) => boolean;
  /** Columns that are time × rate, or give it. */
  readonly product: number | null;
  readonly factor: number | null;
}

interface Rule {
  readonly roles: readonly Role[];
  readonly why: ReasonCode;
  /** By how much the candidate is worth more or less here; null where the rule says nothing. */
  readonly factor: (one: Candidate, word: string, around: Surrounding) => number | null;
}

/** Columns that their words alone would not offer: codes under "Customer", and what is owed in all beside ageing buckets. */
export function offered({ headers, profiles }: Columns, isAging: boolean): readonly Candidate[] {
  return headers.flatMap(({ plain }, column): readonly Candidate[] => {
    if (isAging && /^(?:total|gesamt|summe)$/.test(plain))
      return [candidate(column, "balance", [{ source: "neighbours", factor: 1, why: "beside.aging" }])];
    return /^(?:customer|client|kunde)$/.test(plain) && isCode(profiles[column])
      ? [candidate(column, "clientId", [{ source: "cells", factor: 0.95, why: "codes" }])]
      : [];
  });
}

/** Scores changed by what stands beside, in a table of time or another one: a "Name" beside a client is a person, a "Price" that is hours × rate is the amount. */
export function besides(
  candidates: readonly Candidate[],
  columns: Columns,
  isAging: boolean,
): (isTime: boolean) => readonly Candidate[] {
  const around: Omit<Surrounding, "isTime"> = {
    columns,
    candidates,
    isAging,
    hasClientBut: (column) =>
      candidates.some((one) => one.role === "client" && one.column !== column && one.score >= 0.9),
    hasClient: candidates.some(
      ({ role, score, column }) =>
        role === "client" && score >= 0.8 && !/^name$/.test(columns.headers[column]?.plain ?? ""),
    ),
    product: productColumn(candidates, columns),
    factor: factorColumn(candidates, columns),
  };
  return (isTime) => candidates.map((one) => changed(one, { ...around, isTime }));
}

function changed(one: Candidate, around: Surrounding): Candidate {
  const word = around.columns.headers[one.column]?.plain ?? "";
  for (const { roles, why, factor: factorOf } of rules) {
    const factor = roles.includes(one.role) ? factorOf(one, word, around) : null;
    if (factor !== null)
      return withEvidence(one, {
        source: why === "product" || why === "factor" ? "arithmetic" : "neighbours",
        factor,
        why,
      });
  }
  return one;
}

/** In this order; the first that says something counts. */
const rules: readonly Rule[] = [
  {
    roles: ["client"],
    why: "beside.client",
    factor: (_, word, { isTime, hasClient, columns }) =>
      word !== "name" ? null : hasTask(columns) || (isTime && hasClient) ? 0 : 1,
  },
  {
    roles: ["client"],
    why: "beside.account",
    factor: (_, word, { columns }) =>
      word === "account name" && columns.headers.some(({ plain }) => plain === "full account name") ? 0 : null,
  },
  {
    roles: ["account"],
    why: "beside.account",
    factor: (one, word, { hasClientBut }) =>
      wordsOf(one) !== "account + name" || /full/.test(word) || hasClientBut(one.column) ? null : 0,
  },
  {
    roles: ["client"],
    why: "place",
    factor: (one, word, { columns }) => (isLastResort(one) ? (mayStandIn(one.column, word, columns) ? 1 : 0) : null),
  },
  {
    roles: ["client"],
    why: "codes",
    factor: ({ column }, _, { columns }) => (isCode(columns.profiles[column]) ? 0.5 : null),
  },
  {
    roles: ["clientId"],
    why: "codes",
    factor: ({ column, score }, _, { columns }) => (isCode(columns.profiles[column]) ? 0.95 / score : null),
  },
  {
    roles: ["ticketId", "ticketStatus"],
    why: "beside.tickets",
    factor: (_, __, { columns }) => (isTickets(columns) ? 1.02 : 0),
  },
  {
    roles: ["ticketCount", "complaintCount"],
    why: "shape",
    factor: (_, __, { isTime, columns }) =>
      isTime && columns.headers.some(({ plain }) => /task|issue|start|log/.test(plain)) ? 0 : null,
  },
  {
    roles: ["duration"],
    why: "beside.zone",
    factor: (one, word, { columns }) => (needsClock(one) && !isClocked(columns, one, word) ? 0 : null),
  },
  {
    roles: ["person"],
    why: "beside.client",
    factor: (_, word, { isTime, hasClient }) =>
      !isTime ? 0 : word === "name" ? (hasClient ? 1.01 : 0.4) : word === "full name" ? 1.01 : null,
  },
  {
    roles: ["task", "contact"],
    why: "shape",
    factor: ({ role }, _, { isTime }) => ((role === "task") === isTime ? null : 0),
  },
  {
    roles: ["amount"],
    why: "product",
    factor: ({ column, score }, _, { product }) => (column === product ? 1.1 / score : null),
  },
  { roles: ["amount"], why: "beside.aging", factor: (_, __, { isAging }) => (isAging ? 0 : null) },
  {
    roles: ["amount"],
    why: "bare.total",
    factor: (one, _, { columns, isTime }) =>
      wordsOf(one) === "total" && (isTime || isGrid(columns)) && !isMoney(columns, one.column) ? 0.3 : null,
  },
  {
    roles: ["hours"],
    why: "grid",
    factor: (one, _, { columns }) => (wordsOf(one) !== "total" ? null : isGrid(columns, weekday) ? 1 / one.score : 0),
  },
  {
    roles: ["balance"],
    why: "beside.aging",
    factor: (_, word, { isAging }) => (isAging && word === "total" ? 1.1 : null),
  },
  {
    roles: ["costAmount", "fee"],
    why: "product",
    factor: ({ column }, _, { product, candidates }) =>
      column === product && !candidates.some(({ role, score }) => role === "amount" && score >= 0.97) ? 0 : null,
  },
  {
    roles: ["fee"],
    why: "beside.amount",
    factor: ({ column }, _, { columns, candidates }) =>
      candidates.some(
        (one) =>
          one.role === "amount" &&
          one.column !== column &&
          one.score >= 0.9 &&
          isMostOf(columns.profiles, column, one.column),
      )
        ? 0
        : null,
  },
  {
    roles: ["fee", "fixedFee"],
    why: "alone.amount",
    factor: ({ column }, _, { candidates }) =>
      candidates.some(
        ({ role, score, column: other }) =>
          (role === "amount" || role === "amountNet") && other !== column && score >= 0.9,
      )
        ? null
        : 0,
  },
  {
    roles: ["invoiceNumber"],
    why: "shape",
    factor: (_, word, { columns, isTime }) => (word === "id" ? (isInvoiced(columns) ? null : 0) : isTime ? 0.6 : null),
  },
  {
    roles: ["clientNumber"],
    why: "beside.account",
    factor: (one, _, { columns }) =>
      wordsOf(one) === "account" && isLedgerAccount(columns.profiles[one.column]) ? 0 : null,
  },
  {
    roles: ["client"],
    why: "words",
    factor: (one, word) => (wordsOf(one) === "client" && readPhrase(word).meanings.has("name") ? 1.02 : null),
  },
  {
    roles: ["hours"],
    why: "words",
    factor: (one, word) => (wordsOf(one) === "hours" && readPhrase(word).meanings.has("decimal") ? 1.02 : null),
  },
  {
    roles: ["hours"],
    why: "factor",
    factor: (one, _, { factor }) => (wordsOf(one) === "value" ? (one.column === factor ? 1.05 / one.score : 0) : null),
  },
];

/** Words that mean the client only where the whole table says so. */
function isLastResort(one: Candidate): boolean {
  return /^(?:category|subject|tags|address|description)$/.test(wordsOf(one));
}

function mayStandIn(column: number, word: string, { headers, profiles }: Columns): boolean {
  const has = (pattern: RegExp): boolean => headers.some(({ plain }) => pattern.test(plain));
  if (word === "category") return has(/^project$|^projekt$/) && has(/^task$|^sum$/);
  if (word === "description") return has(/^full account name$/) && !has(/^customer$|^client$/);
  if (word === "address") return has(/^client id$|^contact id$/);
  if (word === "tags")
    return profiles[column]?.texts.some((text) => /\b(?:client|customer|kunde):\S/i.test(text)) === true;
  return word === "subject" || word === "betreff" || word === "customer description";
}

function wordsOf({ evidence }: Candidate): string {
  return String(evidence.find(({ source }) => source === "words")?.facts?.["words"] ?? "");
}

function isInvoiced({ headers }: Columns): boolean {
  return headers.some(({ plain }) => /invoice|rechnung|outstanding|balance|due date|fällig/.test(plain));
}

/** "income:consulting", "Erlöse 19 %": an account of the ledger, no client. */
function isLedgerAccount(profile: ColumnProfile | undefined): boolean {
  const texts = profile?.texts ?? [];
  return (
    texts.length > 0 &&
    texts.filter((text) =>
      /^(?:income|revenue|sales|assets?|liabilities|expenses?|equity|erlöse|umsatzerlöse|erträge|aufwand|bank|kasse)\b/i.test(
        text,
      ),
    ).length >=
      texts.length / 2
  );
}

/** A "Name" with a task, a status or an assignee beside it is the name of the task. */
function hasTask({ headers }: Columns): boolean {
  return headers.some(({ plain }) => /^(?:assignee|assigned to|zuständig)$/.test(plain));
}

function isTickets({ headers }: Columns): boolean {
  return headers.some(({ plain }) => /requester|ticket|satisfaction/.test(plain));
}

/** Codes instead of names: cus_1, 4f6d-…, plain numbers. */
export function isCode(profile: ColumnProfile | undefined): boolean {
  const texts = profile?.texts.filter((text) => text !== "") ?? [];
  return (
    texts.length > 0 &&
    texts.every((text) => /^[a-z]{2,5}_\w+$|^[0-9a-f]{8}-[0-9a-f-]{20,}$|^\d+$/i.test(text)) &&
    new Set(texts.map((text) => text.length)).size <= 2
  );
}

function needsClock(one: Candidate): boolean {
  return /^(?:amount|time|total|actual)$/.test(wordsOf(one));
}

/** "Amount" is time where it stands as 2:00, and "Time" is a moment where a time zone stands beside it. */
function isClocked({ headers, profiles }: Columns, { column, evidence }: Candidate, word: string): boolean {
  const isPlain = (evidence[0]?.factor ?? 0) >= 0.9;
  if (!isPlain || !/\b(?:time|zeit|tijd|temps|tiempo|tempo|hours?|spent)\b/.test(word))
    return isMostly(profiles[column], "clock", "timeWords");
  return !headers.some(({ plain }) => /^(?:time ?zone|zeitzone)$/.test(plain));
}

/** A bare number under "Total" is money only with a currency, cents, or a price beside it. */
export function isMoney({ headers, profiles }: Columns, column: number): boolean {
  const texts = profiles[column]?.texts ?? [];
  return (
    (headers[column]?.currency ?? "") !== "" ||
    texts.some((text) => /[€$£¥]|\b[A-Z]{3}\b|\d[.,]\d\d$/.test(text)) ||
    headers.some(({ plain }) =>
      /rate|satz|tarif|price|preis|invoice|rechnung|amount|betrag|currency|währung/.test(plain),
    )
  );
}

const weekday = /^(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?|di|mi|do|fr|sa|so)(?:\p{L}*(?:day|tag|woch))?$/u;
const month = /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}*(?: (?:19|20)?\d\d)?$/u;

/** Days of the week or months as columns: what stands in them may be hours as well as money. */
function isGrid({ headers }: Columns, pattern?: RegExp): boolean {
  return [weekday, month].some(
    (one) => (pattern === undefined || one === pattern) && headers.filter(({ plain }) => one.test(plain)).length >= 3,
  );
}

/** The column that is hours × rate in every row that tells, whatever its header says: amount, price, wage or cost. */
function productColumn(candidates: readonly Candidate[], { profiles }: Columns): number | null {
  const rate = best(candidates, "billRate");
  const time = best(candidates, "hours") ?? best(candidates, "duration");
  if (rate === null || time === null) return null;
  const possible = candidates.filter(({ role, column }) => role === "amount" && column !== rate && column !== time);
  return possible.find(({ column }) => isProduct(profiles, time, rate, column))?.column ?? null;
}

/** The column that gives the amount when multiplied by the rate: time under a header such as "Value". */
function factorColumn(candidates: readonly Candidate[], { profiles }: Columns): number | null {
  const rate = best(candidates, "billRate");
  if (rate === null) return null;
  const amounts = candidates.filter(({ role }) => role === "amount");
  const factors = candidates.filter(({ role }) => role === "hours");
  return (
    factors.find(({ column }) =>
      amounts.some((amount) => amount.column !== column && isProduct(profiles, column, rate, amount.column)),
    )?.column ?? null
  );
}

function best(candidates: readonly Candidate[], role: Role): number | null {
  let found: Candidate | null = null;
  for (const one of candidates)
    if (one.role === role && one.score >= 0.6 && (found === null || one.score > found.score)) found = one;
  return found?.column ?? null;
}

function isMostly(profile: ColumnProfile | undefined, ...kinds: Parameters<typeof shareOf>[1][]): boolean {
  return profile !== undefined && shareOf(profile, ...kinds) >= 0.5;
}
