import { isMostOf } from "../cells/cross-check";
import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { readPhrase } from "../roles/read-phrase";
import type { Role } from "../roles/role";
import { isGrid, isMoney, weekday } from "./bare-totals";
import { isCode } from "./codes";
import { candidate, withEvidence, wordsOf, type Candidate, type Columns, type ReasonCode } from "./evidence";
import { inJournals, isJournal, isLedgerAccount } from "./ledger-accounts";
import { isLastResort, standsIn } from "./stand-ins";
import { factorColumn, productColumn } from "./time-by-rate";

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

/**
 * Columns that their words alone would not offer: codes under "Customer", and what is owed in all beside ageing
 * buckets.
 */
export function offered(columns: Columns, isAging: boolean): readonly Candidate[] {
  const { headers, profiles } = columns;
  const own = headers.flatMap(({ plain }, column): readonly Candidate[] => {
    if (isAging && /^(?:total|gesamt|summe)$/.test(plain))
      return [candidate(column, "balance", [{ source: "neighbours", factor: 1, why: "beside.aging" }])];
    return /^(?:customer|client|kunde)$/.test(plain) && isCode(profiles[column])
      ? [candidate(column, "clientId", [{ source: "cells", factor: 0.95, why: "codes" }])]
      : [];
  });
  return [...own, ...inJournals(columns)];
}

/**
 * Scores changed by what stands beside, in a table of time or another one: a "Name" beside a client is a person, a
 * "Price" that is hours × rate is the amount.
 */
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
        source: why === "product" || why === "factor" ? "arithmetic" : why === "plain" ? "words" : "neighbours",
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
      !isBareName(word) ? null : hasTask(columns) || (isTime && hasClient) ? 0 : 1,
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
    factor: (one, word, around) => (isLastResort(one) ? standsIn(one, word, around) : null),
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
    roles: ["vendor"],
    why: "beside.account",
    factor: (_, word, { columns }) => (word === "payee" && isJournal(columns) ? 0 : null),
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
      !isTime ? 0 : isBareName(word) ? (hasClient ? 1.01 : 0.4) : word === "full name" ? 1.01 : null,
  },
  {
    roles: ["docType"],
    why: "shape",
    factor: (one, _, { isTime }) => (isTime && /^(?:description|category)$/.test(wordsOf(one)) ? 0 : null),
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
  {
    roles: ["amount"],
    why: "money",
    factor: (one, _, { columns }) =>
      wordsOf(one) !== "billable" ? null : (columns.headers[one.column]?.currency ?? "") === "" ? 0 : 1.1,
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
    why: "plain",
    factor: (one, word) => (wordsOf(one) === "client" && readPhrase(word).meanings.has("name") ? 1.02 : null),
  },
  {
    roles: ["hours"],
    why: "plain",
    factor: (one, word) => (wordsOf(one) === "hours" && readPhrase(word).meanings.has("decimal") ? 1.02 : null),
  },
  {
    roles: ["hours"],
    why: "factor",
    factor: (one, _, { factor }) => (wordsOf(one) === "value" ? (one.column === factor ? 1.05 / one.score : 0) : null),
  },
];

/** "Name", "Nachname, Vorname": a person beside a client, else the client. */
function isBareName(word: string): boolean {
  return /^(?:name|(?:last name|surname|nachname) (?:first name|vorname))$/.test(word);
}

function isInvoiced({ headers }: Columns): boolean {
  return headers.some(({ plain }) => /invoice|rechnung|outstanding|balance|due date|fällig/.test(plain));
}

/** A "Name" with a task, a status or an assignee beside it is the name of the task. */
function hasTask({ headers }: Columns): boolean {
  return headers.some(({ plain }) => /^(?:assignee|assigned to|zuständig)$/.test(plain));
}

function isTickets({ headers }: Columns): boolean {
  return headers.some(({ plain }) => /requester|ticket|satisfaction/.test(plain));
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

function isMostly(profile: ColumnProfile | undefined, ...kinds: Parameters<typeof shareOf>[1][]): boolean {
  return profile !== undefined && shareOf(profile, ...kinds) >= 0.5;
}
