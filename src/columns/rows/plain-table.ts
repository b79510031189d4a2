import { perUnit } from "../cells/read-duration";
import { areColumns } from "../decide/places";
import { normalHeader } from "../roles/normal-header";
import { sumsRepeat } from "../decide/table-doubts";
import type { Recognition } from "../recognition";
import type { Role } from "../roles/role";
import { mayBeSum, isNamed } from "./row-kind";
import { traitNames } from "./traits";
import type { Cell } from "../../spreadsheet/cell";

/**
 * The columns of a table whose rows may be added up before they are read: every row by itself, and each figure in
 * proportion to what it adds.
 */
export interface PlainTable {
  readonly client: number;
  readonly date: number;
  /** Columns by whose cells rows are told apart, client and date aside. */
  readonly keys: readonly number[];
  readonly hours: { readonly column: number; readonly perHour: number } | null;
  /** Columns of money that add up. */
  readonly money: readonly Measure[];
  /** Columns of money an hour: what they make of the hours adds up. */
  readonly rates: readonly Measure[];
}

export interface Measure {
  readonly role: Role;
  readonly column: number;
  /** What a cell's number is multiplied by as it is read. */
  readonly times: number;
}

const timeRoles = ["hours", "duration", "minutes", "seconds"] as const;
const keyRoles: readonly Role[] = [
  "person",
  "clientNumber",
  "currency",
  "status",
  "billable",
  "invoiced",
  "deleted",
  ...traitNames,
];
const moneyRoles: readonly Role[] = ["amount", "amountNet", "costAmount"];
const rateRoles: readonly Role[] = ["billRate", "costRate"];
/** Nothing that is added up is read from these. */
const silentRoles: readonly Role[] = [
  "clientId",
  "contact",
  "owner",
  "project",
  "task",
  "note",
  "memo",
  "group",
  "endDate",
  "startTime",
  "endTime",
  "budget",
  "quantity",
  "taxRate",
  "profit",
  "margin",
  "invoiceNumber",
  "entryType",
  "paid",
  "exported",
  "priority",
];
const allowed: ReadonlySet<string> = new Set<Role>([
  "client",
  "date",
  ...timeRoles,
  ...keyRoles,
  ...moneyRoles,
  ...rateRoles,
  ...silentRoles,
]);

/**
 * How the table's rows can be added up first; null where a row depends on its neighbours, or a figure is made of
 * several that do not simply add.
 */
export function plainTable(recognition: Recognition): PlainTable | null {
  const { roleColumns: roles, headers, conventions } = recognition;
  const place = (role: Role): number | null => {
    const at = roles[role];
    return typeof at === "number" ? at : null;
  };
  const [client, date] = [place("client"), place("date")];
  const times = timeRoles.filter((role) => roles[role] !== undefined);
  if (client === null || date === null || !isFlat(recognition) || times.length > 1) return null;
  if (
    Object.entries(roles).some(
      ([role, at]) =>
        !isAllowed(role) || (typeof at !== "number" && !isSilent(role) && !(role === "person" && areColumns(at))),
    )
  )
    return null;
  if (roles.amount !== undefined && roles.amountNet !== undefined) return null;
  const places = Object.keys(roles)
    .filter(isAllowed)
    .flatMap((role) => {
      const at = place(role);
      return at === null ? [] : [[role, at] as const];
    });
  if (sumsRepeat(new Map(places), headers.map(normalHeader))) return null;
  const convention = (column: number) => conventions.find((one) => one.column === column);
  const measures = (of: readonly Role[]): readonly Measure[] =>
    of.flatMap((role) => {
      const column = place(role);
      return column === null ? [] : [{ role, column, times: convention(column)?.times ?? 1 }];
    });
  const time = times[0] === undefined ? null : place(times[0]);
  const unit = time === null ? undefined : convention(time);
  if (unit?.timeWhere !== undefined) return null;
  return {
    client,
    date,
    keys: [
      ...keyRoles.flatMap((role) => place(role) ?? []),
      // A first and a last name.
      ...(areColumns(roles.person) ? roles.person : []),
    ],
    hours:
      time === null
        ? null
        : { column: time, perHour: perUnit(unit?.durationUnit ?? "h", unit?.dayHours ?? null) / (unit?.times ?? 1) },
    money: measures(moneyRoles),
    rates: measures(rateRoles),
  };
}

/** A row that names its client there is data whatever stands above and below it. */
export function namesClientPlainly(cell: Cell): boolean {
  return isNamed(cell) && !mayBeSum(cell);
}

function isFlat({ layout, area, spread, correctedRows, headerRow, family, amountIs, refused }: Recognition): boolean {
  return (
    refused === null &&
    layout === "flat" &&
    (family === "time" || family === "billing") &&
    amountIs !== "cost" &&
    spread.length === 0 &&
    headerRow !== null &&
    area.firstRow === 0 &&
    area.endRow === null &&
    area.firstColumn === 0 &&
    area.endColumn === null &&
    Object.keys(correctedRows).length === 0
  );
}

function isAllowed(role: string): role is Role {
  return allowed.has(role);
}

function isSilent(role: string): boolean {
  return silentRoles.some((one) => one === role);
}
