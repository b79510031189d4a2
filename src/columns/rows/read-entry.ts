import { fitScore } from "../../core/fit-score";
import { lastPart } from "../evidence/ledger-accounts";
import { rankWeights } from "../../core/rank-weights";
import type { Cell } from "../../spreadsheet/cell";
import { yesOrNo } from "../../spreadsheet/yes-or-no";
import { currencyNamed } from "../cells/currency";
import { sumsRepeat } from "../decide/table-doubts";
import { normalHeader } from "../roles/normal-header";
import type { OpenColumns } from "../cells/column-readers";
import { areColumns, isElsewhere } from "../decide/places";
import type { DataReading, Entry, LeftOutReason, PartReading, Recognition, Role, RolePlace } from "../recognition";
import { looseNumber } from "../cells/read-amount";
import { remembered } from "../cells/worked-out-once";
import { isNoClient } from "./row-words";
import { saleOf } from "./read-revenue";
import { spreadReader, type SpreadPart } from "./spread-entries";

/** What stands around a data row and belongs to it. */
export interface Surroundings {
  readonly section: string;
  readonly currency: string;
  readonly year: number | null;
}

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
  knockouts: [],
};

/**
 * Reads data rows in the words of the model; remembers invoice numbers where their sums repeat, and the client where it
 * stands only once a group.
 */
export function entryReader(
  recognition: Recognition,
  columns: OpenColumns,
): (cells: readonly Cell[], around: Surroundings) => DataReading {
  const clientOf = clientReader(recognition);
  const sale = saleOf(recognition, columns);
  const isRepeating = sumsRepeat(new Map(roleEntries(recognition)), recognition.headers.map(normalHeader));
  const invoices = new Set<string>();
  const { roleColumns: roles } = recognition;
  const currencyOf = remembered(currencyNamed);
  const isNobody = remembered(isNoClient);
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
  return (cells, around) => {
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
      knockouts: knockoutsIn(open.knockedOut(cells)),
    };
    const refused =
      (isSpread.revenue ? undefined : revenue.refused) ??
      cost?.refused ??
      (isSpread.hours ? undefined : hours.refused) ??
      null;
    const whyOut = (one: Entry, cell: UnreadCell | null): LeftOutReason | null =>
      whyLeftOut(one, cell !== null, isNobody, recognition.family === "staff");
    const rowReason =
      reason ??
      (open.deleted(cells) === true ? "void" : null) ??
      (isRepeating && repeats(invoices, invoiceNumber, client) ? "repeated invoice sum" : null);
    if (spread !== null && rowReason === null) return partsOf(spread(cells, entry), refused, whyOut);
    return {
      kind: "data",
      entry,
      leftOut: rowReason ?? whyOut(entry, refused),
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
): DataReading {
  const all = parts.map(({ entry, cell = null, isOwn }): PartReading => {
    const unread = cell ?? (isOwn ? refused : null);
    return { entry, leftOut: whyOut(entry, unread), ...(unread === null ? {} : { cell: unread }) };
  });
  const told = all.filter(({ leftOut }) => leftOut !== "no amount and no hours" && leftOut !== "names only");
  const [first, ...more] = told.sort((one, other) => Number(one.leftOut !== null) - Number(other.leftOut !== null));
  const [none] = all;
  if (first === undefined) return { kind: "data", ...(none ?? { entry: nobody, leftOut: "no amount and no hours" }) };
  return { kind: "data", ...first, ...(more.length > 0 && { more }) };
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

const notKnockedOut = /^(?:no|nein|n|false|falsch|0|-|–|none|keine?)?$/i;

/** "yes" says that a floor is missed and not which; anything else is the names, "Pays on time; Respect". */
function knockoutsIn(text: string | null): readonly string[] {
  const said = (text ?? "").trim();
  if (notKnockedOut.test(said)) return [];
  return yesOrNo(said) === true
    ? [""]
    : said
        .split(";")
        .map((name) => name.trim())
        .filter((name) => name !== "");
}

/** A fit from 0 to 100, or worked out from ratings 1 to 5 whose weights follow from the order of their columns. */
function fitReader(
  { roleColumns: { fit } }: Recognition,
  columns: OpenColumns,
): (cells: readonly Cell[]) => number | null {
  if (!areColumns(fit)) {
    const number = columns.number("fit");
    return (cells) => {
      const { value } = number(cells);
      return value !== null && value >= 0 && value <= 100 ? value : null;
    };
  }
  const weights = rankWeights(fit.map((_, index) => index + 1));
  const criteria = weights.map((weight) => ({
    weight: weight ?? 0,
    worst: 1,
    best: 5,
    floor: null,
    isScaleGiven: true,
  }));
  return (cells) => {
    const ratings = fit.map((column) => looseNumber(String(cells[column] ?? "").replace(",", ".")));
    // Less than half of the weight says too little.
    const rated = ratings.reduce<number>(
      (sum, rating, index) => sum + (rating === null ? 0 : (weights[index] ?? 0)),
      0,
    );
    return rated < 0.5 ? null : fitScore(ratings, criteria);
  };
}

/** Expenses, and what the payment service kept. */
function directCostsReader(columns: OpenColumns): (cells: readonly Cell[]) => number | null {
  const expensesOf = columns.number("expenses");
  const feeOf = columns.number("fee");
  return (cells) => {
    const expenses = expensesOf(cells).value;
    const fee = feeOf(cells).value;
    return expenses === null && fee === null ? null : (expenses ?? 0) + Math.abs(fee ?? 0);
  };
}

/**
 * The client of a row: a column, parts of a name, the first column, the section above, a path, a tag, else the project.
 */
function clientReader(recognition: Recognition): (cells: readonly Cell[], around: Surroundings) => string {
  const { roleColumns: roles, layout, headers } = recognition;
  const place = roles.client ?? roles.clientNumber ?? roles.project;
  const isGrouped = layout === "grouped" && typeof place === "number";
  const at = (cells: readonly Cell[], column: number): string => {
    const cell = cells[column];
    const text = cell === null || cell === undefined ? "" : typeof cell === "string" ? cell.trim() : String(cell);
    // An address under the name is no part of it.
    return text.includes("\n") ? (text.split("\n")[0] ?? "").trim() : text;
  };
  if (isElsewhere(place))
    return place.at === "section"
      ? (_, { section }) => section
      : place.at === "first column"
        ? (cells) => at(cells, 0)
        : () => "";
  if (typeof place === "number") {
    const isPath = roles.client === place && /^(?:project|projekt)/i.test(headers[place] ?? "");
    const isTag = (headers[place] ?? "").toLowerCase() === "tags";
    let before = "";
    return (cells) => {
      const text = at(cells, place);
      if (place === roles.account) return lastPart(text);
      if (isPath) return text.split(/ > | » |(?<!\s)\s*\/\s*/)[0] ?? text;
      if (isTag) return /\b(?:client|customer|kunde):(\S+)/i.exec(text)?.[1] ?? "";
      if (text === "" && isGrouped) return before;
      before = text;
      return text;
    };
  }
  if (place === undefined) return () => "";
  const [first = -1, ...others] = place;
  return (cells) =>
    at(cells, first) ||
    others
      .map((column) => at(cells, column))
      .filter((text) => text !== "")
      .join(" ");
}
