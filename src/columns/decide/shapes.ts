import type { Header } from "../roles/normal-header";
import type { Role } from "../recognition";
import type { RefusalCode } from "./refusal-words";

/** What a table may be; each expects roles, and the one that its columns fit best wins. */
export interface Shape {
  readonly name: ShapeName;
  /** Whether its rows are time: then a name beside a client is a person and a title a task. */
  readonly isTime: boolean;
  /** Of each list one role at least. */
  readonly expects: readonly (readonly Role[])[];
  readonly excludes?: readonly Role[];
  /** Roles that it hardly has: a column that surely is one speaks for another shape. */
  readonly against?: readonly Role[];
  /** Headers without which it cannot be this. */
  readonly signs?: readonly RegExp[];
  /** A table of this shape is the wrong one. */
  readonly refused?: RefusalCode;
}

export type ShapeName =
  | "time"
  | "invoices"
  | "list of clients"
  | "supplier bills"
  | "staff rates"
  | "tickets"
  | "ratings"
  | "calendar"
  | "deals"
  | "companies"
  | "app usage";

const time: readonly Role[] = ["hours", "duration", "minutes", "seconds", "startTime", "billableHours", "hourColumns"];
const money: readonly Role[] = ["amount", "amountNet", "amountColumns", "agingBuckets", "balance"];
const who: readonly Role[] = ["client", "clientNumber", "clientId", "project"];
const tickets: readonly Role[] = ["ticketId", "ticketStatus"];

export const shapes: readonly Shape[] = [
  { name: "time", isTime: true, expects: [time, who], excludes: tickets, against: ["invoiceNumber"] },
  { name: "invoices", isTime: false, expects: [money, who, ["date", "invoiceNumber", "dueDate"]], excludes: tickets },
  { name: "list of clients", isTime: false, expects: [who], excludes: tickets },
  {
    name: "supplier bills",
    isTime: false,
    expects: [["vendor"], ["amount", "amountNet", "expenses", "costAmount"], ["date", "invoiceNumber", "dueDate"]],
    excludes: tickets,
  },
  {
    name: "staff rates",
    isTime: true,
    expects: [["person"], ["costRate"]],
    excludes: ["client", "project", "amount", "hours", "duration", ...tickets],
  },
  {
    name: "tickets",
    isTime: false,
    expects: [["ticketId", "satisfaction"], who],
    signs: [/requester|ticket|satisfaction/],
    excludes: ["hours", "duration", "minutes", "seconds"],
    against: ["hours", "duration", "minutes", "seconds"],
  },
  {
    name: "calendar",
    isTime: false,
    expects: [],
    signs: [/^subject$|^betreff$/, /all day|ganztägig/],
    refused: "table.calendar",
  },
  {
    name: "deals",
    isTime: false,
    expects: [],
    signs: [/^deal\b|^deal stage$|^won deals$|open deals|^opportunit|^verkaufschance/],
    refused: "table.deals",
  },
  {
    name: "companies",
    isTime: false,
    expects: [],
    signs: [
      /^annual revenue$|^jahresumsatz$/,
      /^(?:number of )?employees$|^industry$|^(?:account|company) owner$|^(?:anzahl |zahl )?(?:der )?mitarbeiter(?:zahl)?$|^branche$/,
    ],
    refused: "table.companies",
  },
];

/** Headers that only one shape has count for it, most where nothing else is like it. */
export function signsOf({ signs, refused }: Shape, headers: readonly Header[]): number {
  if (signs === undefined) return 0;
  return signs.every((sign) => headers.some(({ plain }) => sign.test(plain)))
    ? refused === undefined
      ? 0.5
      : 3
    : -Infinity;
}
