import { shareOf, type ColumnProfile } from "../cells/column-profile";
import type { Columns } from "../evidence/evidence";
import { headerScore } from "../evidence/words-and-cells";
import { headerPeriod } from "../roles/header-period";
import type { Header } from "../roles/normal-header";
import type { Vocabulary } from "../roles/vocabulary";
import { rolesWhere, roleTable } from "../roles/role-table";
import type { TableRemark } from "../table-remark";
import type { SpreadColumn } from "../table/spread-column";
import type { TableWords } from "../table/table-words";
import { totalWords } from "../rows/row-words";
import type { Assigned, Word } from "./places";
import { tableRemark } from "./table-remark-words";
import { unitOf } from "./series";

/** Who else may name the client. */
const named = rolesWhere(
  ({ part, isSeveral }) => part === "who" || part === "who by number" || part === "supplier" || isSeveral === true,
);
/** What the rows of such a table are: days or months, people, tasks. */
const rowNames = rolesWhere(({ feeds, part }) => feeds === "period" || part === "person" || part === "work");
const known = 0.8;
/** A month, a person or a task can hold no more hours of a client. */
const mostHours = 744;

interface ClientColumns {
  readonly spread: readonly SpreadColumn[];
  readonly doubts: readonly TableRemark[];
}

/**
 * A column a client, a row a month, a person or a task: headers that nobody knows over figures, and nothing else that
 * names a client or counts. It is said which were taken for clients.
 */
export function clientColumns(
  roles: Assigned,
  columns: Columns,
  vocabulary: Vocabulary,
  words: TableWords,
  word: Word,
): ClientColumns | null {
  const { headers, profiles } = columns;
  if (named.some((role) => roles.has(role)) || !rowNames.some((role) => roles.has(role))) return null;
  const figures = headers.flatMap((header, column) =>
    header.written !== "" && !word.has(column) && holdsFigures(profiles[column]) ? [{ header, column }] : [],
  );
  const clients = figures.filter(({ header }) => isName(header, vocabulary));
  const others = figures.filter(
    (one) =>
      !clients.includes(one) &&
      !isTotal(one.header) &&
      ![...roles].some(
        ([role, place]) => place === one.column && !["hours", "revenue"].includes(roleTable[role].feeds),
      ),
  );
  if (clients.length < 2 || others.length > 0 || roles.has("startTime") || roles.has("endTime")) return null;
  for (const [role, place] of roles)
    if (typeof place === "number" && (isTotalAt(headers, place) || clients.some(({ column }) => column === place)))
      roles.delete(role);
  const places = clients.map(({ column }) => column);
  const { figure, doubt } = unitOf(places, columns, words, mostHours, false);
  roles.set("client", { at: "headers" });
  roles.set(figure === "hours" ? "hourColumns" : "amountColumns", places);
  const said = tableRemark("doubt.clientColumns", { headers: clients.map(({ header }) => header.written).join(", ") });
  return {
    spread: clients.map(({ header, column }) => ({ column, figure, client: header.written, period: null })),
    doubts: doubt === null ? [said] : [said, doubt],
  };
}

function holdsFigures(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 0 && shareOf(profile, "number", "clock", "timeWords") >= 0.5;
}

function isName({ plain, written }: Header, vocabulary: Vocabulary): boolean {
  return (
    /\p{L}/u.test(written) &&
    headerScore(plain, vocabulary) < known &&
    !totalWords.test(written) &&
    headerPeriod(written, null) === null
  );
}

function isTotal({ written, plain }: Header): boolean {
  return totalWords.test(written) || /^(?:total|gesamt|summe)\b|\b(?:total|gesamt|summe)$/.test(plain);
}

function isTotalAt(headers: readonly Header[], column: number): boolean {
  const header = headers[column];
  return header !== undefined && isTotal(header);
}
