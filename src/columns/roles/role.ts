/** What a column holds; the vocabulary of the sample exports. */
export const roles = [
  "client",
  "clientId",
  "clientNumber",
  "contact",
  "owner",
  "vendor",
  "person",
  "project",
  "task",
  "note",
  "memo",
  "group",
  "date",
  "endDate",
  "startTime",
  "endTime",
  "breakTime",
  "dueDate",
  "paidDate",
  "closedDate",
  "daysLate",
  "hours",
  "duration",
  "minutes",
  "seconds",
  "billableHours",
  "billedHours",
  "budget",
  "quantity",
  "billRate",
  "costRate",
  "fixedFee",
  "taxRate",
  "amount",
  "amountNet",
  "lineAmount",
  "tax",
  "discount",
  "paidAmount",
  "balance",
  "runningBalance",
  "agingBuckets",
  "amountColumns",
  "hourColumns",
  "costAmount",
  "expenses",
  "servingCosts",
  "fee",
  "credits",
  "debit",
  "credit",
  "profit",
  "margin",
  "currency",
  "sign",
  "invoiceNumber",
  "docType",
  "entryType",
  "status",
  "paid",
  "billable",
  "invoiced",
  "exported",
  "deleted",
  "tried",
  "knockedOut",
  "account",
  "accountGroup",
  "accountCategory",
  "ticketId",
  "ticketStatus",
  "ticketCount",
  "complaintCount",
  "satisfaction",
  "priority",
  "wonDeals",
  "fit",
] as const;
export type Role = (typeof roles)[number];

export function isRole(name: string): name is Role {
  return roles.some((role) => role === name);
}

/**
 * One column; several that form one value (first and last name) or are many of one kind (a year each); or a place that
 * is no column of the role's own.
 */
export type RolePlace = number | readonly number[] | Elsewhere;

/** In the heading above the rows, in the first column though it has no header, or in the headers themselves. */
export interface Elsewhere {
  readonly at: "section" | "first column" | "headers";
}
