import type { Cell, Cells } from "../../spreadsheet/cell";
import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { looseHours } from "../cells/read-duration";
import { readFlag } from "../cells/read-flag";
import { isFilled } from "../table/layout";
import { creditWords } from "../rows/row-words";
import type { Columns } from "../evidence/evidence";
import { isMoney } from "../evidence/bare-totals";
import type { Header } from "../roles/normal-header";
import { roleTable } from "../roles/role-table";
import type { TableRemark } from "../table-remark";
import type { Role, RolePlace } from "../roles/role";
import type { Decision } from "./assign-roles";
import { columnFor, columnsIn } from "./places";
import { tableRemark } from "./table-remark-words";

type Places = ReadonlyMap<Role, RolePlace>;

/** So near to what was chosen that the owner should look. */
const near = 0.97;
const countedOnce: readonly Role[] = ["amount", "amountNet", "hours", "duration"];

/**
 * What figures may be counted wrongly: columns that nothing counts, a bare total taken for money, a second column that
 * fits as well.
 */
export function doubtfulFigures(
  roles: Places,
  decisions: readonly Decision[],
  columns: Columns,
  many: ReadonlySet<number>,
  below: Cells,
): readonly TableRemark[] {
  return [
    ...uncounted(roles, columns, many, below),
    ...unpriced(roles, columns, below),
    ...bareTotals(roles, decisions, columns),
    ...close(roles, decisions, columns),
    ...twoTimes(roles, columns),
    ...belowZero(roles, columns),
  ];
}

/**
 * Columns of money or time that have a role which counts nothing, or none, in a table that counts no other money or
 * time, or none in some of their rows: each is said.
 */
function uncounted(
  roles: Places,
  { headers, profiles }: Columns,
  many: ReadonlySet<number>,
  below: Cells,
): readonly TableRemark[] {
  const claimed = claimedColumns(roles);
  return headers.flatMap((header, column): readonly TableRemark[] => {
    const profile = profiles[column];
    if (profile === undefined || header.written === "" || many.has(column)) return [];
    const kind = claimed.has(column) ? claimedFor(roles, column) : looksLike(header, profile);
    return kind === null || (counts(roles, kind) && !(kind === "money" && fillsGaps(column, roles, below)))
      ? []
      : [tableRemark("doubt.uncounted", { header: header.written })];
  });
}

/**
 * What a client may pay stands here, in rows where nothing that is counted holds a figure: a fixed fee beside work by
 * the hour.
 */
function fillsGaps(column: number, roles: Places, below: Cells): boolean {
  const role = [...roles].find(([, place]) => place === column)?.[0];
  const counted = [...roles].flatMap(([one, place]) =>
    roleTable[one].feeds === "revenue" && one !== "tax" && one !== "credits" ? columnsIn(place) : [],
  );
  if ((role !== undefined && role !== "fixedFee" && role !== "lineAmount") || roles.has("agingBuckets")) return false;
  return below.some((cells) => isSome(cells[column]) && !counted.some((one) => isSome(cells[one])));
}

/**
 * Rows with hours and a rate and no amount, in a table that has an amount: some work may be billed at a fixed fee and
 * some by the hour.
 */
function unpriced(roles: Places, { headers }: Columns, below: Cells): readonly TableRemark[] {
  const [amount, rate, billable] = [
    columnFor(roles, "amountNet") ?? columnFor(roles, "amount"),
    columnFor(roles, "billRate"),
    columnFor(roles, "billable") ?? -1,
  ];
  const times = (["hours", "duration", "minutes", "seconds"] as const).flatMap((role) => columnFor(roles, role) ?? []);
  if (amount === null || rate === null) return [];
  // Nearly every row has an amount, so that is asked first.
  const isUnpriced = (cells: readonly Cell[]): boolean =>
    !isFilled(cells[amount]) &&
    isSome(cells[rate]) &&
    times.some((time) => isSome(cells[time])) &&
    readFlag(String(cells[billable] ?? "")) !== false;
  return below.some(isUnpriced) ? [tableRemark("doubt.unpriced", { header: headers[amount]?.written ?? "" })] : [];
}

/** A figure other than 0. */
function isSome(cell: Cell | undefined): boolean {
  return typeof cell === "number" ? cell !== 0 : typeof cell === "string" && cell.length < 40 && /[1-9]/.test(cell);
}

/** The kind of figures that a column holds without being counted; null for all others. */
function claimedFor(roles: Places, column: number): "money" | "time" | null {
  for (const [role, place] of roles) {
    const { kind, feeds } = roleTable[role];
    if (place === column && feeds === "nothing" && (kind === "money" || kind === "time")) return kind;
  }
  return null;
}

function looksLike(header: Header, profile: ColumnProfile): "money" | "time" | null {
  const texts = profile.texts.filter((text) => text !== "");
  if (texts.length === 0 || profile.filled === 0) return null;
  if (shareOf(profile, "timeWords") >= 0.5) return "time";
  if (shareOf(profile, "number") < 0.5) return null;
  const priced = texts.filter((text) => /[€$£¥]|[.,]\d\d\b/.test(text)).length;
  return header.currency !== "" || priced >= texts.length / 2 ? "money" : null;
}

/**
 * Whether the table says somewhere else how much money or time it is; hours at a rate are only money if no other column
 * is.
 */
function counts(roles: Places, kind: "money" | "time"): boolean {
  const wanted = kind === "money" ? "revenue" : "hours";
  return (
    [...roles.keys()].some(
      (role) =>
        roleTable[role].feeds === wanted &&
        (roleTable[role].kind === kind || (kind === "time" && role !== "breakTime")) &&
        role !== "tax" &&
        role !== "credits",
    ) || roles.has("agingBuckets")
  );
}

function bareTotals(roles: Places, decisions: readonly Decision[], columns: Columns): readonly TableRemark[] {
  const amount = decisions.find(
    ({ role, evidence }) => role === "amount" && evidence.some(({ facts }) => facts?.["words"] === "total"),
  );
  if (amount === undefined || roles.get("amount") !== amount.column || isMoney(columns, amount.column)) return [];
  return [tableRemark("doubt.money", { header: columns.headers[amount.column]?.written ?? "" })];
}

function close(roles: Places, decisions: readonly Decision[], { headers, profiles }: Columns): readonly TableRemark[] {
  const claimed = claimedColumns(roles);
  return decisions.flatMap(({ role, column, score, second }) => {
    if (
      second === null ||
      second.role !== role ||
      !countedOnce.includes(role) ||
      second.score < score * near ||
      claimed.has(second.column)
    )
      return [];
    const [own, other] = [profiles[column], profiles[second.column]];
    if (other === undefined || other.filled === 0 || own?.texts.join("|") === other.texts.join("|")) return [];
    return [
      tableRemark("doubt.close", {
        header: headers[column]?.written ?? "",
        other: headers[second.column]?.written ?? "",
      }),
    ];
  });
}

/** Two columns of time that are not the same: the first counts. */
function twoTimes(roles: Places, { headers, profiles }: Columns): readonly TableRemark[] {
  const [hours, duration] = [columnFor(roles, "hours"), columnFor(roles, "duration")];
  const [first, second] = [profiles[hours ?? -1], profiles[duration ?? -1]];
  if (
    hours === null ||
    duration === null ||
    first === undefined ||
    second === undefined ||
    shareOf(first, "clock", "timeWords") < 0.5
  )
    return [];
  const isSame = first.rows.every(
    (text, row) => text === second.rows[row] || looseHours(text) === looseHours(second.rows[row] ?? ""),
  );
  return isSame
    ? []
    : [tableRemark("doubt.close", { header: headers[hours]?.written ?? "", other: headers[duration]?.written ?? "" })];
}

/**
 * Sums below zero among others, in rows without a word for a credit: what somebody was paid looks like what was given
 * back.
 */
function belowZero(roles: Places, { headers, profiles }: Columns): readonly TableRemark[] {
  const amount = columnFor(roles, "amountNet") ?? columnFor(roles, "amount");
  const profile = profiles[amount ?? -1];
  if (
    amount === null ||
    profile === undefined ||
    !roles.has("docType") ||
    ["fee", "sign", "account", "accountGroup", "vendor", "debit"].some((role) =>
      [...roles.keys()].some((one) => one === role),
    )
  )
    return [];
  const isNegative = (text: string): boolean => /[-−–(]/.test(text.slice(0, Math.max(0, text.search(/\d/))));
  const isCredit = (row: number): boolean => profiles.some(({ rows }) => creditWords.test(rows[row] ?? ""));
  const rows = profile.rows.flatMap((text, row) => (isNegative(text) && !isCredit(row) ? [row] : []));
  return rows.length === 0 || rows.length === profile.filled
    ? []
    : [tableRemark("doubt.belowZero", { header: headers[amount]?.written ?? "" })];
}

function claimedColumns(roles: Places): ReadonlySet<number> {
  return new Set([...roles.values()].flatMap((place) => columnsIn(place)));
}
