import { personKey, type StaffRate } from "../analysis/owner/staff";
import { readDay } from "../analysis/owner/read-day";
import type { Practice } from "../analysis/owner/practice";
import type { Language, Words } from "../core/problem";
import type { Cell } from "../spreadsheet/cell";
import type { DocumentCell, SheetDocument } from "./document";
import { yesOrNo } from "../spreadsheet/yes-or-no";
import { isWord } from "./is-word";
import * as terms from "../core/terms";

/** What stands on the sheet of staff rates: rates by person and day, and who of them owns the firm. */
export interface StaffTable {
  readonly staff: readonly StaffRate[];
  readonly owner: string | null;
}

export const staffWords = {
  sheet: { en: "Staff rates", de: "Stundenkosten" },
  title: { en: "What an hour of each person costs", de: "Was eine Stunde jeder Person kostet" },
  whoSees: {
    en: "Whoever may open this workbook can read this sheet. Before you share it, delete the sheet, or enter",
    de: "Wer diese Mappe öffnen darf, kann dieses Blatt lesen. Bevor Sie sie weitergeben, löschen Sie das Blatt, oder",
  },
  roles: {
    en: "roles instead of names, spelled as in your time entries. The rates stand here and nowhere else.",
    de: "tragen Sie Rollen statt Namen ein, geschrieben wie in Ihren Zeiteinträgen. Die Sätze stehen nur hier.",
  },
  how: {
    en: "Cost per hour: all yearly cost of the person ÷ productive hours. Your own hour counts like any other.",
    de: "Kosten je Stunde: alle Jahreskosten der Person ÷ produktive Stunden. Ihre eigene Stunde zählt wie jede andere.",
  },
  ownerMissing: {
    en: "Your own hour is still missing: enter what it costs, and “yes” under “Owner”.",
    de: "Ihre eigene Stunde fehlt noch: Tragen Sie ein, was sie kostet, und „ja“ unter „Inhaber“.",
  },
  person: terms.personOrRole,
  cost: terms.costPerHour,
  from: { en: "Valid from", de: "Gültig ab" },
  owner: { en: "Owner", de: "Inhaber" },
  yes: terms.yes,
  personPrompt: {
    en: "As in the time entries; a role, such as “Junior”, where these name roles.",
    de: "Wie in den Zeiteinträgen; eine Rolle, etwa „Junior“, wo diese Rollen nennen.",
  },
  costPrompt: {
    en: "What an hour of this person costs the firm. Nobody’s hour is free.",
    de: "Was eine Stunde dieser Person die Firma kostet. Keine Stunde ist umsonst.",
  },
  fromPrompt: {
    en: "The first day of this rate; empty means always. A later rate is a row of its own.",
    de: "Der erste Tag dieses Satzes; leer heißt immer. Ein späterer Satz ist eine eigene Zeile.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Rows as a person counts them: title, four lines, the check, blank, the heads. */
const firstRate = 8;
/** Rows for people to come. */
const spare = 12;

/**
 * The rates on a sheet of their own, with who can see them; people without a rate stand there with an empty cell, the
 * owner first.
 */
export function staffSheet(
  { staff, owner }: StaffTable,
  language: Language,
  people: readonly string[] = [],
): SheetDocument {
  const text = (word: Words): readonly DocumentCell[] => [{ value: word[language], style: "subtitle" }];
  const rows = [
    ...linesOf(staff, owner, people),
    ...Array.from({ length: spare }, (): StaffLine => ({ person: "", costPerHour: null, from: null, isOwner: false })),
  ];
  const down = (letter: string): string => `${letter}${firstRate}:${letter}${firstRate + rows.length - 1}`;
  const hasOwner = rows.some(({ isOwner, costPerHour }) => isOwner && costPerHour !== null);
  return {
    name: staffWords.sheet[language],
    columnWidths: [30, 16, 14, 12],
    rows: [
      [{ value: staffWords.title[language], style: "title" }],
      text(staffWords.whoSees),
      text(staffWords.roles),
      text(staffWords.how),
      [
        {
          value: hasOwner ? "" : staffWords.ownerMissing[language],
          formula: `=IF(SUMPRODUCT((${down("D")}="${staffWords.yes[language]}")*(${down("B")}>0))=0,"${staffWords.ownerMissing[language]}","")`,
          style: "section",
        },
      ],
      [],
      [staffWords.person, staffWords.cost, staffWords.from, staffWords.owner].map((word): DocumentCell => ({
        value: word[language],
        style: "heading",
      })),
      ...rows.map((line) => rateRow(line, language)),
    ],
    frozenRows: firstRate - 1,
  };
}

interface StaffLine {
  readonly person: string;
  readonly costPerHour: number | null;
  readonly from: number | null;
  readonly isOwner: boolean;
}

function linesOf(staff: readonly StaffRate[], owner: string | null, people: readonly string[]): readonly StaffLine[] {
  const isOwner = (person: string): boolean => owner !== null && personKey(person) === personKey(owner);
  const known = new Set(staff.map(({ person }) => personKey(person)));
  const without = [...(owner === null ? [] : [owner]), ...people].filter(
    (person) => person !== "" && !known.has(personKey(person)) && known.add(personKey(person)),
  );
  const lines = [
    ...staff.map((rate): StaffLine => ({ ...rate, isOwner: isOwner(rate.person) })),
    ...without.map((person): StaffLine => ({ person, costPerHour: null, from: null, isOwner: isOwner(person) })),
  ];
  return [...lines.filter((line) => line.isOwner), ...lines.filter((line) => !line.isOwner)];
}

function rateRow({ person, costPerHour, from, isOwner }: StaffLine, language: Language): readonly DocumentCell[] {
  return [
    { value: person === "" ? null : person, style: "input", prompt: staffWords.personPrompt[language] },
    { value: costPerHour, style: "input", number: "rate", prompt: staffWords.costPrompt[language] },
    { value: from, style: "input", number: "date", prompt: staffWords.fromPrompt[language] },
    { value: isOwner ? staffWords.yes[language] : null, style: "input", choices: [staffWords.yes[language]] },
  ];
}

/**
 * What stands on the sheet now, in either language, wherever the rows were moved; null if it is not that sheet. A row
 * without a name or a cost says nothing yet.
 */
export function readStaffSheet(rows: readonly (readonly Cell[])[]): StaffTable | null {
  const head = rows.findIndex((cells) => isWord(cells[0], staffWords.person) && isWord(cells[1], staffWords.cost));
  if (head === -1) return null;
  const lines = rows
    .slice(head + 1)
    .map(([person, cost, from, owner]) => ({
      person: typeof person === "string" ? person.trim() : "",
      costPerHour: typeof cost === "number" && cost > 0 ? cost : null,
      from: typeof from === "number" && from >= 1 ? Math.floor(from) : typeof from === "string" ? readDay(from) : null,
      isOwner: yesOrNo(String(owner ?? "")) === true,
    }));
  const staff = lines.flatMap(({ person, costPerHour, from }): readonly StaffRate[] =>
    person === "" || costPerHour === null ? [] : [{ person, costPerHour, from }],
  );
  return { staff, owner: lines.find(({ person, isOwner }) => isOwner && person !== "")?.person ?? null };
}

/** Whether a table says what the practice does. */
export function saysTheSameRates({ staff, owner }: StaffTable, practice: Pick<Practice, "staff" | "owner">): boolean {
  const sorted = (rates: readonly StaffRate[]): readonly string[] =>
    rates
      .map(({ person, costPerHour, from }) =>
        JSON.stringify([personKey(person), Math.round(costPerHour * 1e9) / 1e9, from]),
      )
      .sort();
  return owner === practice.owner && JSON.stringify(sorted(staff)) === JSON.stringify(sorted(practice.staff));
}
