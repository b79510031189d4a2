import { isOwnReport } from "../table/own-report";
import { rolesWhere, type Part } from "../roles/role-table";
import type { Role } from "../roles/role";
import type { RefusalCode } from "./table-remark-words";
import { isProgramLog, isUnsortedLedger, type ReadTable } from "./shape-signs";

/** What a table may be; each expects columns that tell something, and the one that its columns fit best wins. */
export interface Shape {
  readonly name: ShapeName;
  /**
   * Whether its rows are time: then a name beside a client is a person and a title a task. Null where they may be or
   * not.
   */
  readonly isTime: boolean | null;
  /** Of each list a column must tell one at least. */
  readonly expects: readonly (readonly Part[])[];
  /** What no column of it tells: it is judged as if they were something else. */
  readonly excludes?: readonly Part[];
  /** What it hardly has: a column that surely tells it speaks for another shape. */
  readonly against?: readonly Part[];
  /** Signs without which it cannot be this, and how much they speak for it. */
  readonly signs?: { readonly weight: number; readonly all: readonly (RegExp | ((table: ReadTable) => boolean))[] };
  /** A table of this shape is the wrong one. */
  readonly refused?: RefusalCode;
}

export type ShapeName =
  | "time"
  | "invoices"
  | "list of clients"
  | "directory"
  | "supplier bills"
  | "staff rates"
  | "tickets"
  | "attendance"
  | "time clock"
  | "app usage"
  | "bank"
  | "invoices without clients"
  | "supplier bills without clients"
  | "postings"
  | "owed"
  | "names"
  | "words"
  | "calendar"
  | "deals"
  | "companies"
  | "own report"
  | "no table";

/** What the table was taken for, and what it would have been else. */
export interface ShapeDecision {
  readonly name: ShapeName;
  readonly worth: number;
  /** What such a table has: found here, and missing. */
  readonly has: readonly Part[];
  readonly lacks: readonly Part[];
  /** What such a table does not have. */
  readonly without: readonly Part[];
  /** Only such tables have what stands here. */
  readonly isSigned: boolean;
  readonly second: Omit<ShapeDecision, "second"> | null;
}

/** More than the columns of a table bring together: nothing else has such signs. */
const sure = 3;
const who: readonly Part[] = ["who", "who by number"];

export const shapes: readonly Shape[] = [
  { name: "time", isTime: true, expects: [["time"], who], excludes: ["ticket"], against: ["number"] },
  { name: "invoices", isTime: false, expects: [["money"], who, ["day", "number"]], excludes: ["ticket"] },
  {
    name: "list of clients",
    isTime: false,
    expects: [who, ["money", "end", "spent", "conduct"]],
    excludes: ["ticket"],
  },
  { name: "directory", isTime: false, expects: [["who"], ["who by number"]], excludes: ["ticket"] },
  {
    name: "supplier bills",
    isTime: false,
    expects: [["supplier"], ["money", "spent"], ["day", "number"], who],
    excludes: ["ticket"],
  },
  {
    name: "staff rates",
    isTime: true,
    expects: [["person"], ["own rate"]],
    excludes: [...who, "money", "time", "ticket"],
  },
  {
    name: "tickets",
    isTime: false,
    expects: [["ticket", "satisfaction"], who],
    excludes: ["time"],
    against: ["time"],
    signs: { weight: 0.5, all: [/requester|ticket|satisfaction/] },
  },
  {
    name: "attendance",
    isTime: true,
    expects: [["time", "end"]],
    excludes: [...who, "ticket"],
    refused: "table.attendance",
  },
  {
    name: "time clock",
    isTime: true,
    expects: [["time", "end"]],
    excludes: [...who, "ticket"],
    // Who comes and goes under a bare name works here; clients do not punch in.
    signs: { weight: 2, all: [/^(?:punch|clock|check|time) ?in\b|^kommen$/, /^(?:full ?)?name$|^vollständiger name$/] },
    refused: "table.attendance",
  },
  {
    name: "app usage",
    isTime: true,
    expects: [["time", "end"]],
    excludes: [...who, "ticket"],
    against: who,
    signs: { weight: 2, all: [isProgramLog] },
    refused: "table.appUsage",
  },
  {
    name: "bank",
    isTime: false,
    expects: [["money"]],
    excludes: [...who, "time", "number", "ticket"],
    refused: "table.bank",
  },
  {
    name: "invoices without clients",
    isTime: false,
    expects: [["money"], ["number"]],
    excludes: [...who, "time", "ticket"],
    refused: "table.noClient",
  },
  {
    name: "supplier bills without clients",
    isTime: false,
    expects: [["supplier"], ["money", "spent"], ["day", "number"]],
    excludes: [...who, "ticket"],
    refused: "table.supplierBills",
  },
  {
    name: "postings",
    isTime: false,
    expects: [],
    excludes: ["ticket"],
    signs: { weight: sure, all: [isUnsortedLedger] },
    refused: "table.postings",
  },
  {
    name: "owed",
    isTime: false,
    expects: [who, ["owed"]],
    excludes: ["money", "time", "end", "spent", "conduct", "ticket"],
    refused: "table.owed",
  },
  {
    name: "names",
    isTime: false,
    expects: [who],
    excludes: ["money", "time", "end", "spent", "conduct", "ticket"],
    refused: "table.nothing",
  },
  {
    name: "words",
    isTime: null,
    expects: [],
    excludes: [...who, "money", "time", "end", "ticket"],
    refused: "table.nothing",
  },
  {
    name: "calendar",
    isTime: false,
    expects: [],
    signs: { weight: sure, all: [/^subject$|^betreff$/, /all day|ganztägig/] },
    refused: "table.calendar",
  },
  {
    name: "deals",
    isTime: false,
    expects: [],
    signs: { weight: sure, all: [/^deal\b|^deal stage$|^won deals$|open deals|^opportunit|^verkaufschance/] },
    refused: "table.deals",
  },
  {
    name: "companies",
    isTime: false,
    expects: [],
    signs: {
      weight: sure,
      all: [
        /^annual revenue$|^jahresumsatz$/,
        /^(?:number of )?employees$|^industry$|^(?:account|company) owner$|^(?:anzahl |zahl )?(?:der )?mitarbeiter(?:zahl)?$|^branche$/,
      ],
    },
    refused: "table.companies",
  },
  {
    name: "own report",
    isTime: false,
    expects: [],
    signs: { weight: 2 * sure, all: [({ sheet }) => isOwnReport(sheet)] },
    refused: "table.ownReport",
  },
];

const rolesOf = new Map<Part, readonly Role[]>();

/** The roles that tell something of a table. */
export function rolesTelling(parts: readonly Part[]): readonly Role[] {
  return parts.flatMap((part) => {
    const known = rolesOf.get(part) ?? rolesWhere((row) => row.part === part);
    rolesOf.set(part, known);
    return known;
  });
}
