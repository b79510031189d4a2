import type { Role } from "../recognition";

/** What stands in the cells of a column. */
export type RoleKind =
  | "name"
  | "number of something"
  | "text"
  | "date"
  | "time of day"
  | "time"
  | "money"
  | "rate"
  | "share"
  | "count"
  | "flag"
  | "word";

/** Which figure of a client a column ends up in; "nothing" only keeps others from taking it. */
export type Feeds =
  "identity" | "hours" | "revenue" | "direct costs" | "own costs" | "period" | "conduct" | "reading" | "nothing";

export interface RoleRow {
  readonly kind: RoleKind;
  readonly feeds: Feeds;
}

/** All that is known of a role stands in its row; lists of roles elsewhere follow from it. */
export const roleTable: Readonly<Record<Role, RoleRow>> = {
  client: { kind: "name", feeds: "identity" },
  clientId: { kind: "number of something", feeds: "nothing" },
  clientNumber: { kind: "number of something", feeds: "identity" },
  contact: { kind: "name", feeds: "nothing" },
  owner: { kind: "name", feeds: "nothing" },
  vendor: { kind: "name", feeds: "nothing" },
  person: { kind: "name", feeds: "own costs" },
  project: { kind: "name", feeds: "identity" },
  task: { kind: "text", feeds: "nothing" },
  note: { kind: "text", feeds: "nothing" },
  memo: { kind: "text", feeds: "nothing" },
  group: { kind: "text", feeds: "nothing" },
  date: { kind: "date", feeds: "period" },
  endDate: { kind: "date", feeds: "hours" },
  startTime: { kind: "time of day", feeds: "hours" },
  endTime: { kind: "time of day", feeds: "hours" },
  breakTime: { kind: "time", feeds: "hours" },
  dueDate: { kind: "date", feeds: "nothing" },
  paidDate: { kind: "date", feeds: "nothing" },
  closedDate: { kind: "date", feeds: "nothing" },
  daysLate: { kind: "count", feeds: "conduct" },
  hours: { kind: "time", feeds: "hours" },
  duration: { kind: "time", feeds: "hours" },
  minutes: { kind: "time", feeds: "hours" },
  seconds: { kind: "time", feeds: "hours" },
  billableHours: { kind: "time", feeds: "nothing" },
  billedHours: { kind: "time", feeds: "nothing" },
  budget: { kind: "time", feeds: "nothing" },
  quantity: { kind: "count", feeds: "nothing" },
  billRate: { kind: "rate", feeds: "revenue" },
  costRate: { kind: "rate", feeds: "own costs" },
  fixedFee: { kind: "money", feeds: "nothing" },
  taxRate: { kind: "share", feeds: "nothing" },
  amount: { kind: "money", feeds: "revenue" },
  amountNet: { kind: "money", feeds: "revenue" },
  lineAmount: { kind: "money", feeds: "nothing" },
  tax: { kind: "money", feeds: "revenue" },
  discount: { kind: "money", feeds: "nothing" },
  paidAmount: { kind: "money", feeds: "nothing" },
  balance: { kind: "money", feeds: "nothing" },
  runningBalance: { kind: "money", feeds: "nothing" },
  agingBuckets: { kind: "money", feeds: "nothing" },
  amountColumns: { kind: "money", feeds: "revenue" },
  hourColumns: { kind: "time", feeds: "hours" },
  costAmount: { kind: "money", feeds: "own costs" },
  expenses: { kind: "money", feeds: "direct costs" },
  servingCosts: { kind: "money", feeds: "direct costs" },
  fee: { kind: "money", feeds: "direct costs" },
  credits: { kind: "money", feeds: "revenue" },
  debit: { kind: "money", feeds: "nothing" },
  credit: { kind: "money", feeds: "nothing" },
  profit: { kind: "money", feeds: "nothing" },
  margin: { kind: "share", feeds: "nothing" },
  currency: { kind: "word", feeds: "reading" },
  sign: { kind: "word", feeds: "reading" },
  invoiceNumber: { kind: "number of something", feeds: "reading" },
  docType: { kind: "word", feeds: "reading" },
  entryType: { kind: "word", feeds: "nothing" },
  status: { kind: "word", feeds: "reading" },
  paid: { kind: "flag", feeds: "nothing" },
  billable: { kind: "flag", feeds: "reading" },
  invoiced: { kind: "flag", feeds: "nothing" },
  exported: { kind: "flag", feeds: "nothing" },
  deleted: { kind: "flag", feeds: "reading" },
  tried: { kind: "flag", feeds: "conduct" },
  knockedOut: { kind: "word", feeds: "conduct" },
  account: { kind: "number of something", feeds: "reading" },
  accountGroup: { kind: "word", feeds: "reading" },
  accountCategory: { kind: "word", feeds: "nothing" },
  ticketId: { kind: "number of something", feeds: "conduct" },
  ticketStatus: { kind: "word", feeds: "nothing" },
  ticketCount: { kind: "count", feeds: "conduct" },
  complaintCount: { kind: "count", feeds: "conduct" },
  satisfaction: { kind: "count", feeds: "nothing" },
  priority: { kind: "word", feeds: "nothing" },
  wonDeals: { kind: "count", feeds: "nothing" },
  fit: { kind: "share", feeds: "conduct" },
};
