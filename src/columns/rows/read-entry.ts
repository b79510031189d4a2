import type { Cell } from "../../spreadsheet/cell";
import { currencyNamed } from "../cells/currency";
import { sumsRepeat } from "../decide/table-doubts";
import { normalHeader } from "../roles/normal-header";
import type { ColumnReaders } from "../cells/column-readers";
import type { DataReading, Entry, LeftOutReason, PartReading } from "./entry";
import type { Recognition } from "../recognition";
import type { Role, RolePlace } from "../roles/role";
import { workedOutOnce } from "../cells/worked-out-once";
import { clientReader, type Surroundings } from "./client-reader";
import { fitReader, knockoutsIn } from "./fit-reader";
import type { RowReason } from "./row-judgement";
import { isNoClient } from "./row-words";
import { saleOf } from "./read-revenue";
import { spreadReader, type SpreadPart } from "./spread-entries";
import { traitsReader } from "./traits-reader";

/** What a row says that says nothing. */
export const nobody: Entry = {
  client: "",
  clientNumber: null,
  project: null,
  person: null,
  date: null,
  until: null,
  hours: null,
  billable: null,
  revenue: null,
  billRate: null,
  costRate: null,
  costAmount: null,
  directCosts: null,
  isCost: false,
  vendor: null,
  servingCosts: null,
  isInvoiced: null,
  invoiceAmount: null,
  openAmount: null,
  dueDate: null,
  paidDate: null,
  currency: "",
  invoiceNumber: null,
  daysLate: null,
  tickets: null,
  complaints: null,
  fit: null,
  isTried: false,
  traits: null,
  knockouts: [],
};

/**
 * Reads data rows in the words of the model; remembers invoice numbers where their sums repeat, and the client where it
 * stands only once a group.
 */
export function entryReader(
  recognition: Recognition,
  columns: ColumnReaders,
): (cells: readonly Cell[], around: Surroundings, why: RowReason) => DataReading {
  const clientOf = clientReader(recognition);
  const sale = saleOf(recognition, columns);
  const isRepeating = sumsRepeat(new Map(roleEntries(recognition)), recognition.headers.map(normalHeader));
  const invoices = new Set<string>();
  const { roleColumns: roles } = recognition;
  const currencyOf = workedOutOnce(currencyNamed);
  const isNobody = workedOutOnce(isNoClient);
  const open = {
    clientNumber: columns.text("clientNumber"),
    project: columns.text("project"),
    person: columns.text("person"),
    invoiceNumber: columns.text("invoiceNumber"),
    currency: columns.text("currency"),
    billable: columns.flag("billable"),
    billRate: columns.number("billRate"),
    costRate: columns.number("costRate"),
    costAmount: columns.number("costAmount"),
    daysLate: columns.number("daysLate"),
    ticketCount: columns.number("ticketCount"),
    complaints: columns.number("complaintCount"),
    servingCosts: columns.number("servingCosts"),
    vendor: columns.text("vendor"),
    invoiced: columns.flag("invoiced"),
    deleted: columns.flag("deleted"),
    amount: columns.number("amount"),
    balance: columns.number("balance"),
    dueDate: columns.day("dueDate"),
    paidDate: columns.day("paidDate"),
    tried: columns.flag("tried"),
    knockedOut: columns.text("knockedOut"),
  };
  const spread = recognition.spread.length === 0 ? null : spreadReader(recognition, columns);
  const isSpread = {
    revenue: recognition.spread.some(({ figure }) => figure === "revenue"),
    hours: recognition.spread.some(({ figure }) => figure === "hours"),
  };
  const directCosts = directCostsReader(columns);
  const fitOf = fitReader(recognition, columns);
  const traitsOf = traitsReader(recognition, columns);
  return (cells, around, why) => {
    const client = clientOf(cells, around);
    const hours = columns.hours(cells, around.year);
    const { revenue, cost, reason } = sale(cells, hours.value, around.currency);
    const invoiceNumber = open.invoiceNumber(cells);
    const entry: Entry = {
      client,
      clientNumber: open.clientNumber(cells),
      project: open.project(cells),
      person: open.person(cells),
      date: columns.date(cells, around.year),
      until: columns.until(cells),
      hours: hours.value,
      billable: open.billable(cells),
      revenue: revenue.value,
      billRate: open.billRate(cells).value,
      costRate: open.costRate(cells).value,
      costAmount: open.costAmount(cells).value,
      directCosts: cost === undefined ? directCosts(cells) : cost.value,
      isCost: cost !== undefined,
      vendor: open.vendor(cells),
      servingCosts: open.servingCosts(cells).value,
      isInvoiced: open.invoiced(cells),
      invoiceAmount: cost === undefined ? (open.amount(cells).value ?? revenue.value) : null,
      openAmount: cost === undefined ? open.balance(cells).value : null,
      dueDate: open.dueDate(cells, around.year),
      paidDate: open.paidDate(cells, around.year),
      currency: roles.currency === undefined ? around.currency : currencyOf(open.currency(cells) ?? ""),
      invoiceNumber,
      daysLate: open.daysLate(cells).value,
      tickets: roles.ticketId === undefined ? open.ticketCount(cells).value : 1,
      complaints: open.complaints(cells).value,
      fit: fitOf(cells),
      isTried: open.tried(cells) === true,
      traits: traitsOf(cells),
      knockouts: knockoutsIn(open.knockedOut(cells)),
    };
    const refused =
      (isSpread.revenue ? undefined : revenue.refused) ??
      cost?.refused ??
      (isSpread.hours ? undefined : hours.refused) ??
      null;
    const whyOut = (one: Entry, cell: UnreadCell | null): LeftOutReason | null =>
      whyLeftOut(one, cell !== null, isNobody, recognition.family === "staff");
    const leftOut =
      reason ??
      (open.deleted(cells) === true ? "void" : null) ??
      (isRepeating && repeats(invoices, invoiceNumber, client) ? "repeated invoice sum" : null);
    if (spread !== null && leftOut === null)
      return { kind: "data", why, ...partsOf(spread(cells, entry), refused, whyOut) };
    return {
      kind: "data",
      why,
      entry,
      leftOut: leftOut ?? whyOut(entry, refused),
      ...(refused !== null && { cell: refused }),
    };
  };
}

type UnreadCell = NonNullable<PartReading["cell"]>;

/**
 * The parts of a row as its readings: what counts first; a row none of whose cells says anything is left out as a
 * whole.
 */
function partsOf(
  parts: readonly SpreadPart[],
  refused: UnreadCell | null,
  whyOut: (entry: Entry, cell: UnreadCell | null) => LeftOutReason | null,
): PartReading & Pick<DataReading, "more"> {
  const all = parts.map(({ entry, cell = null, isOwn }): PartReading => {
    const unread = cell ?? (isOwn ? refused : null);
    return { entry, leftOut: whyOut(entry, unread), ...(unread === null ? {} : { cell: unread }) };
  });
  const told = all.filter(({ leftOut }) => leftOut !== "no amount and no hours" && leftOut !== "names only");
  const [first, ...more] = told.sort((one, other) => Number(one.leftOut !== null) - Number(other.leftOut !== null));
  const [none] = all;
  if (first === undefined) return none ?? { entry: nobody, leftOut: "no amount and no hours" };
  return { ...first, ...(more.length > 0 && { more }) };
}

function roleEntries({ roleColumns }: Recognition): readonly (readonly [Role, RolePlace])[] {
  const entries: (readonly [Role, RolePlace])[] = [];
  for (const role in roleColumns) if (isRole(role, roleColumns)) entries.push([role, roleColumns[role] ?? -1]);
  return entries;
}

function isRole(name: string, roles: Recognition["roleColumns"]): name is Role {
  return name in roles;
}

function repeats(invoices: Set<string>, number: string | null, client: string): boolean {
  if (number === null) return false;
  const key = `${client}\u0000${number}`;
  if (invoices.has(key)) return true;
  invoices.add(key);
  return false;
}

function whyLeftOut(
  entry: Entry,
  isRefused: boolean,
  isNobody: (name: string) => boolean,
  isStaff: boolean,
): LeftOutReason | null {
  if (isStaff) return entry.person !== null && entry.costRate !== null ? null : "no amount and no hours";
  if (isNobody(entry.client)) return entry.isCost ? "bill without a client" : "no client";
  if (isRefused) return "refused number";
  const isEmpty =
    entry.hours === null &&
    entry.revenue === null &&
    entry.tickets === null &&
    entry.complaints === null &&
    entry.directCosts === null &&
    entry.servingCosts === null &&
    entry.fit === null &&
    !entry.isTried &&
    entry.knockouts.length === 0;
  if (!isEmpty) return null;
  return entry.clientNumber === null ? "no amount and no hours" : "names only";
}

/** Expenses, and what the payment service kept. */
function directCostsReader(columns: ColumnReaders): (cells: readonly Cell[]) => number | null {
  const expensesOf = columns.number("expenses");
  const feeOf = columns.number("fee");
  return (cells) => {
    const expenses = expensesOf(cells).value;
    const fee = feeOf(cells).value;
    return expenses === null && fee === null ? null : (expenses ?? 0) + Math.abs(fee ?? 0);
  };
}
