import type { ColumnProfile } from "../cells/column-profile";
import { currencyIn } from "../cells/currency";
import { candidate, type Candidate, type Columns } from "./evidence";

/** Accounts of the ledger by their names: "income:consulting", "Erlöse 19 %". */
const ledgerAccount =
  /^(?:income|revenues?|sales|assets?|liabilities|expenses?|equity|erlöse|umsatzerlöse|erträge|aufwand|bank|kasse)\b/i;
const revenueAccount = /^(?:income|revenues?|sales|erlöse|umsatzerlöse|erträge)\b/i;
const path = /^[\p{L} ]+(?::[^:]+)+$/u;

export function isRevenueAccount(name: string): boolean {
  return revenueAccount.test(name);
}

/** At least half of the cells are accounts of the ledger, no clients. */
export function isLedgerAccount(profile: ColumnProfile | undefined): boolean {
  return isHalf(profile, (text) => ledgerAccount.test(text));
}

/** Accounts as plain-text bookkeeping writes them, some of them of revenue: "Income:Consulting". */
export function areAccountPaths(profile: ColumnProfile | undefined): boolean {
  return (
    isHalf(profile, (text) => ledgerAccount.test(text) && path.test(text)) &&
    profile?.texts.some(isRevenueAccount) === true
  );
}

/** Whether postings on such accounts are what the table lists. */
export function isJournal({ profiles }: Columns): boolean {
  return profiles.some((profile) => areAccountPaths(profile));
}

/** The last part of an account's path: "income:Harbour Hotel" names the client. */
export function lastPart(account: string): string {
  return account.slice(account.lastIndexOf(":") + 1).trim();
}

function isHalf(profile: ColumnProfile | undefined, holds: (text: string) => boolean): boolean {
  const texts = profile?.texts ?? [];
  return texts.length > 0 && texts.filter(holds).length >= texts.length / 2;
}

/**
 * In a journal of such accounts the other side of a posting is the client, and figures with a currency are its amount.
 */
export function inJournals({ headers, profiles }: Columns): readonly Candidate[] {
  const accounts = profiles.findIndex((profile) => areAccountPaths(profile));
  if (accounts === -1) return [];
  return headers.flatMap(({ plain }, column): readonly Candidate[] => {
    if (/^(?:payee|description|narration|empfänger|beschreibung)$/.test(plain))
      return [
        candidate(column, "client", [
          { source: "neighbours", factor: plain === "payee" ? 0.98 : 0.9, why: "beside.account" },
        ]),
      ];
    return column !== accounts && isHalf(profiles[column], (text) => currencyIn(text) !== "" && /\d/.test(text))
      ? [candidate(column, "amount", [{ source: "cells", factor: 0.95, why: "cells.fit" }])]
      : [];
  });
}
