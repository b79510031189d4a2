import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { roleTable } from "../roles/role-table";
import type { Vocabulary } from "../roles/vocabulary";
import type { Role } from "../roles/role";
import { candidate, type Candidate, type Columns, type Evidence } from "./evidence";

/** What each column may be by the words of its header and by the look of its cells. */
export function wordsAndCells(
  { headers, profiles }: Columns,
  vocabulary: Vocabulary,
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  return headers.flatMap(({ plain }, column) => {
    const profile = profiles[column];
    if (profile === undefined || taken.has(column)) return [];
    return vocabulary.readings(plain).map(({ role, sureness, words }) => {
      const said: Evidence = { source: "words", factor: sureness, why: "words", facts: { words } };
      return candidate(column, role, [said, cellsFor(role, profile)]);
    });
  });
}

/** A trait has no more values than that. */
const mostTraits = 60;

/** How well a header is known, whatever stands below it: for telling header rows from others. */
export function headerScore(plain: string, vocabulary: Vocabulary): number {
  return vocabulary.readings(plain)[0]?.sureness ?? 0;
}

function cellsFor(role: Role, profile: ColumnProfile): Evidence {
  const factor = contentFit(role, profile);
  return {
    source: "cells",
    factor,
    why:
      profile.filled === 0
        ? "cells.empty"
        : factor === 0
          ? "cells.unlike"
          : factor < 0.9
            ? "cells.partly"
            : "cells.fit",
  };
}

/** Whether the cells can be what the header says: 0 is no, an empty column is less sure than a filled one. */
function contentFit(role: Role, profile: ColumnProfile): number {
  const { kind } = roleTable[role];
  if (profile.filled === 0) return kind === "date" || kind === "time of day" ? 0 : 0.9;
  const numbers = shareOf(profile, "number");
  const times = shareOf(profile, "clock", "timeWords");
  const percents = shareOf(profile, "percent");
  if (role === "hours") return numbers + times >= 0.5 ? (times > 0.7 && numbers < 0.2 ? 0.6 : 1) : 0;
  if (role === "duration") return times + shareOf(profile, "timeOfDay") >= 0.5 ? 1 : numbers + times >= 0.5 ? 0.95 : 0;
  if (role === "breakTime") return numbers + times + shareOf(profile, "timeOfDay") >= 0.5 ? 1 : 0;
  if (role === "minutes" || role === "seconds") return numbers >= 0.5 ? 1 : 0;
  if (roleTable[role].isSeveral === true) return 1;
  if (kind === "share") return percents >= 0.5 ? 1.02 : numbers >= 0.5 ? (role === "fit" ? 1 : 0.97) : 0;
  if (role === "discount") return numbers + percents >= 0.5 ? 1 : 0;
  if (kind === "money" || kind === "rate" || kind === "count" || kind === "time")
    return role === "satisfaction" || numbers >= 0.5 ? 1 : 0;
  if (kind === "date")
    return shareOf(profile, "date") >= 0.5
      ? 1
      : numbers >= 0.5
        ? mayBeDays(profile)
          ? 0.9
          : 0
        : isDated(profile)
          ? 0.95
          : 0;
  if (kind === "time of day") return shareOf(profile, "clock", "timeOfDay") >= 0.5 ? 1 : 0;
  if (kind === "flag")
    return shareOf(profile, "flag") >= 0.5 || profile.texts.every((text) => /^[01]$/.test(text))
      ? 1.02
      : isFew(profile)
        ? 0.95
        : 0;
  // A number of an invoice has a digit in it; words under "Document" say what kind it is.
  if (role === "invoiceNumber" && profile.texts.filter((text) => /\d/.test(text)).length < profile.texts.length / 2)
    return 0.3;
  if (role === "docType" && profile.texts.filter((text) => /\d/.test(text)).length > profile.texts.length / 2)
    return 0.3;
  if (kind === "number of something") return shareOf(profile, "date", "flag") > 0.5 && !isNumbered(profile) ? 0 : 1;
  if (kind === "name" || role === "docType")
    return shareOf(profile, "text") >= 0.5 ? 1 : role === "docType" || shareOf(profile, "number") > 0.5 ? 0.4 : 0.3;
  // What tells clients apart into groups comes again; a number of its own in each row does not.
  if (roleTable[role].feeds === "traits") return profile.distinct <= mostTraits ? 1 : 0.3;
  if (role === "currency") return profile.averageLength <= 24 && numbers < 0.5 ? 1 : 0;
  return 1;
}

/** Years, days since 1900 with or without a time, 20260102, 1002 (DATEV) or seconds: 112.5 is no date. */
function mayBeDays({ texts }: ColumnProfile): boolean {
  return (
    texts.filter((text) => /^(?:\d{1,2}|\d{3,4}|(?:19|20)\d{6}|\d{9,13}|[2-7]\d{4}(?:[.,]\d+)?)$/.test(text)).length >=
    texts.length / 2
  );
}

/** "Jan 20, 2023, 6:25 PM", "10-Jan-24", "2024-W05", "Februar": dates of which a word is part. */
function isDated(profile: ColumnProfile): boolean {
  const dated = profile.texts.filter(
    (text) =>
      text === "" ||
      /^(?:\p{L}+[,.]?\s+)?\d{1,2}\.?[\s/-]*\p{L}{3,9}|^\p{L}{3,9}\.?\s+\d{1,4}\b|^\d{4}[-/ ]?(?:W|KW|Q)\d|^(?:Q|KW ?)\d|^\d{4}\/\d/iu.test(
        text,
      ) ||
      isMonth(text),
  );
  return profile.texts.length > 0 && dated.length >= profile.texts.length * 0.6;
}

function isMonth(text: string): boolean {
  return /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}*\.?(?: \d{2,4})?$/iu.test(text);
}

/** Numbers of invoices may look like dates: 2025-12 beside 2025-13, each another one. */
function isNumbered(profile: ColumnProfile): boolean {
  return (
    shareOf(profile, "flag") < 0.5 &&
    new Set(profile.texts).size >= profile.texts.filter((text) => text !== "").length * 0.9 &&
    !profile.texts.some((text) => /:/.test(text))
  );
}

/**
 * 1 and 0, or a few short words: what a flag may be without saying yes or no. Sums are no flag, however few they are.
 */
function isFew(profile: ColumnProfile): boolean {
  return (
    profile.distinct <= 3 &&
    profile.averageLength <= 16 &&
    profile.texts.every((text) => !/\d/.test(text) || /^[01]$/.test(text))
  );
}
