import { roles, type Role } from "./role";

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
  | "identity"
  | "hours"
  | "revenue"
  | "direct costs"
  | "own costs"
  | "period"
  | "conduct"
  | "traits"
  | "reading"
  | "nothing";

/** What a column tells of the table that it stands in; shapes expect and exclude by it. */
export type Part =
  | "who"
  | "who by number"
  | "time"
  | "end"
  | "money"
  | "owed"
  | "number"
  | "day"
  | "supplier"
  | "spent"
  | "person"
  | "own rate"
  | "ticket"
  | "satisfaction"
  | "conduct"
  | "judged"
  | "work"
  | "kind of posting";

export interface RoleRow {
  readonly kind: RoleKind;
  readonly feeds: Feeds;
  readonly part?: Part;
  /** Its header may say whose figure it is: "client hours", "invoice date"; a name would become another thing by that. */
  readonly maySayWhose?: true;
  /** Figures that months, days or clients may have a column each of. */
  readonly comesInSeries?: true;
  /** Columns of which there are several, one for each of something. */
  readonly isSeveral?: true;
}

/** All that is known of a role stands in its row; lists of roles elsewhere follow from it. */
export const roleTable: Readonly<Record<Role, RoleRow>> = {
  client: { kind: "name", feeds: "identity", part: "who" },
  clientId: { kind: "number of something", feeds: "nothing", part: "who" },
  clientNumber: { kind: "number of something", feeds: "identity", part: "who by number" },
  contact: { kind: "name", feeds: "nothing" },
  owner: { kind: "name", feeds: "nothing" },
  vendor: { kind: "name", feeds: "nothing", part: "supplier" },
  person: { kind: "name", feeds: "own costs", part: "person" },
  project: { kind: "name", feeds: "identity", part: "who" },
  task: { kind: "text", feeds: "nothing", part: "work" },
  note: { kind: "text", feeds: "nothing" },
  memo: { kind: "text", feeds: "nothing" },
  group: { kind: "text", feeds: "nothing" },
  date: { kind: "date", feeds: "period", part: "day", maySayWhose: true },
  endDate: { kind: "date", feeds: "hours", part: "end" },
  startTime: { kind: "time of day", feeds: "hours", part: "time" },
  endTime: { kind: "time of day", feeds: "hours" },
  breakTime: { kind: "time", feeds: "hours" },
  dueDate: { kind: "date", feeds: "nothing", part: "day", maySayWhose: true },
  paidDate: { kind: "date", feeds: "nothing" },
  closedDate: { kind: "date", feeds: "nothing" },
  daysLate: { kind: "count", feeds: "conduct" },
  hours: { kind: "time", feeds: "hours", part: "time", maySayWhose: true, comesInSeries: true },
  duration: { kind: "time", feeds: "hours", part: "time", maySayWhose: true, comesInSeries: true },
  minutes: { kind: "time", feeds: "hours", part: "time", maySayWhose: true, comesInSeries: true },
  seconds: { kind: "time", feeds: "hours", part: "time", maySayWhose: true },
  billableHours: { kind: "time", feeds: "nothing", part: "time" },
  billedHours: { kind: "time", feeds: "nothing" },
  budget: { kind: "time", feeds: "nothing" },
  quantity: { kind: "count", feeds: "nothing", maySayWhose: true },
  billRate: { kind: "rate", feeds: "revenue", maySayWhose: true },
  costRate: { kind: "rate", feeds: "own costs", part: "own rate" },
  fixedFee: { kind: "money", feeds: "nothing" },
  taxRate: { kind: "share", feeds: "nothing" },
  amount: { kind: "money", feeds: "revenue", part: "money", maySayWhose: true, comesInSeries: true },
  amountNet: { kind: "money", feeds: "revenue", part: "money", maySayWhose: true, comesInSeries: true },
  lineAmount: { kind: "money", feeds: "nothing" },
  tax: { kind: "money", feeds: "revenue", maySayWhose: true },
  discount: { kind: "money", feeds: "nothing", maySayWhose: true },
  paidAmount: { kind: "money", feeds: "nothing" },
  balance: { kind: "money", feeds: "nothing", part: "owed", maySayWhose: true },
  runningBalance: { kind: "money", feeds: "nothing" },
  agingBuckets: { kind: "money", feeds: "nothing", part: "owed", isSeveral: true },
  amountColumns: { kind: "money", feeds: "revenue", part: "money", isSeveral: true },
  hourColumns: { kind: "time", feeds: "hours", part: "time", isSeveral: true },
  costAmount: { kind: "money", feeds: "own costs", part: "spent", maySayWhose: true },
  expenses: { kind: "money", feeds: "direct costs", part: "spent" },
  servingCosts: { kind: "money", feeds: "direct costs", part: "spent" },
  fee: { kind: "money", feeds: "direct costs" },
  credits: { kind: "money", feeds: "revenue" },
  debit: { kind: "money", feeds: "nothing" },
  credit: { kind: "money", feeds: "nothing" },
  profit: { kind: "money", feeds: "nothing" },
  margin: { kind: "share", feeds: "nothing" },
  currency: { kind: "word", feeds: "reading", maySayWhose: true },
  sign: { kind: "word", feeds: "reading", part: "kind of posting" },
  invoiceNumber: { kind: "number of something", feeds: "reading", part: "number" },
  docType: { kind: "word", feeds: "reading", part: "kind of posting" },
  entryType: { kind: "word", feeds: "nothing" },
  status: { kind: "word", feeds: "reading", maySayWhose: true },
  paid: { kind: "flag", feeds: "nothing" },
  billable: { kind: "flag", feeds: "reading" },
  invoiced: { kind: "flag", feeds: "nothing" },
  exported: { kind: "flag", feeds: "nothing" },
  deleted: { kind: "flag", feeds: "reading" },
  tried: { kind: "flag", feeds: "conduct", part: "judged" },
  knockedOut: { kind: "word", feeds: "conduct", part: "judged" },
  account: { kind: "number of something", feeds: "reading" },
  accountGroup: { kind: "word", feeds: "reading", part: "kind of posting" },
  accountCategory: { kind: "word", feeds: "nothing" },
  ticketId: { kind: "number of something", feeds: "conduct", part: "ticket" },
  ticketStatus: { kind: "word", feeds: "nothing", part: "ticket" },
  ticketCount: { kind: "count", feeds: "conduct", part: "conduct" },
  complaintCount: { kind: "count", feeds: "conduct", part: "conduct" },
  satisfaction: { kind: "count", feeds: "nothing", part: "satisfaction" },
  priority: { kind: "word", feeds: "nothing" },
  wonDeals: { kind: "count", feeds: "nothing" },
  fit: { kind: "share", feeds: "conduct", part: "conduct" },
  sector: { kind: "word", feeds: "traits" },
  size: { kind: "word", feeds: "traits" },
  source: { kind: "word", feeds: "traits" },
  feeForm: { kind: "word", feeds: "traits" },
};

/** The roles of which this holds, in the order of the list. */
export function rolesWhere(holds: (row: RoleRow) => boolean): readonly Role[] {
  return roles.filter((role) => holds(roleTable[role]));
}
