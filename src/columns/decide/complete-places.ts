import { shareOf, type ColumnProfile } from "../cells/column-profile";
import type { Columns } from "../evidence/evidence";
import { formatOf } from "../roles/formats";
import type { Header } from "../roles/normal-header";
import { readPhrase } from "../roles/read-phrase";
import { rolesWhere } from "../roles/role-table";
import type { Vocabulary } from "../roles/vocabulary";
import { isRole, type Role } from "../roles/role";
import type { TableRemark } from "../table-remark";
import type { Sheet } from "../sheet";
import type { SpreadColumn } from "../table/spread-column";
import type { FoundHeader } from "../table/find-header";
import type { TableWords } from "../table/table-words";
import type { Assignment } from "./assign-roles";
import { clientColumns } from "./client-columns";
import { clientPlaces } from "./client-places";
import type { Corrections } from "./corrections";
import { askAboutMaterial } from "./material";
import { groupHeadings } from "./group-headings";
import { columnFor, Places } from "./places";
import { ratingColumns } from "./rating-columns";
import { tableRemark } from "./table-remark-words";
import type { Series } from "./series";

/** A table whose roles are to be decided. */
export interface OpenTable {
  readonly sheet: Sheet;
  readonly found: FoundHeader;
  readonly columns: Columns;
  readonly series: Series;
  readonly words: TableWords;
  readonly corrections: Corrections;
  readonly vocabulary: Vocabulary;
}

/** All places of a table as one hypothesis has them. */
export interface CompletePlaces {
  readonly places: Places;
  readonly spread: readonly SpreadColumn[];
  readonly doubts: readonly TableRemark[];
  /** Columns that no assignment could read and that are clients here. */
  readonly clientColumns: number;
}

const timeRoles = rolesWhere(({ kind, part }) => kind === "time" && part === "time").filter(
  (role) => role !== "billableHours" && role !== "hourColumns",
);

/**
 * What an assignment of columns brings with it: places that are no column of their own, and what is told apart only
 * when all roles are known. The owner's word stands whatever is found.
 */
export function completePlaces(table: OpenTable, { chosen }: Assignment, excluded: ReadonlySet<Role>): CompletePlaces {
  const { sheet, found, columns, series, words, corrections, vocabulary } = table;
  const { headers, profiles } = columns;
  const places = new Places(excluded);
  for (const [role, place] of series.places) places.set(role, place);
  for (const { role, column } of chosen) places.set(role, column);
  places.fix(series.word);
  settle(places, columns);
  clientPlaces(places, sheet, found, headers, profiles);
  ratingColumns(places, headers, profiles, vocabulary);
  for (const [role, place] of Object.entries(formatOf(headers)?.rolesIn(headers) ?? {}))
    if (isRole(role)) places.set(role, place);
  const clients = excluded.has("client") ? null : clientColumns(places, columns, vocabulary, words, series.word);
  const headings = groupHeadings(places, sheet, found);
  if (headings !== null) places.set("client", { at: "section" });
  const asked = askAboutMaterial(places, headers, corrections);
  return {
    places,
    spread: clients?.spread ?? series.spread,
    clientColumns: clients?.spread.length ?? 0,
    doubts: [...asked, ...series.doubts, ...(clients?.doubts ?? []), ...aboutHeadings(places, headings)],
  };
}

function aboutHeadings(places: Places, headings: readonly string[] | null): readonly TableRemark[] {
  if (headings === null || !places.has("client")) return [];
  const [first = "", second = "", ...others] = headings;
  return [tableRemark("doubt.headings", { names: `${first}, ${second}${others.length > 0 ? ", …" : ""}` })];
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
