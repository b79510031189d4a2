import type { Cell } from "../../spreadsheet/cell";
import { isRevenueAccount } from "../evidence/ledger-accounts";
import type { ColumnReaders, ReadNumber } from "../cells/column-readers";
import { creditWords, draft, failed, hopedFor, voided } from "./row-words";
import { workedOutOnce } from "../cells/worked-out-once";
import type { LeftOutReason } from "./entry";
import type { Recognition } from "../recognition";
import { oneOf } from "../one-of";

export interface Sale {
  readonly revenue: ReadNumber;
  /** What the row costs, if it is a bill or an expense; then it brings nothing. */
  readonly cost?: ReadNumber;
  /** Why the row brings no revenue, whatever stands in its amount. */
  readonly reason: LeftOutReason | null;
}

type SaleReader = (cells: readonly Cell[], hours: number | null, currency: string) => Sale;

const noSale = /^(?:payment|zahlung(?!s)|receipt|deposit|journal|check|bill payment|purchase order|vendor payment)\b/i;
const cost = new RegExp(
  `^${oneOf(
    "bill|expense|purchase|vendor (?:bill|credit)|supplier (?:bill|invoice|credit)",
    "credit card (?:charge|expense|credit)",
    "eingangsrechnung|lieferantenrechnung|lieferantengutschrift|ausgabe|auslage|spesen|fremdleistung",
  )}`,
  "i",
);
/** Types in short: purchase invoice and purchase credit. */
const purchase = /^p[ic]$/i;
const transfer =
  /withdrawal|auszahlung|transfer|hold|umbuchung|einbehalt|currency conversion|währungsumrechnung|bank deposit|bankgutschrift|abbuchung vom/i;

/**
 * How much a row brings, net where the table knows it; a credit note takes away; drafts, voids, failures, payments and
 * second halves of postings bring nothing.
 */
export function saleOf(recognition: Recognition, columns: ColumnReaders): SaleReader {
  const { roleColumns: roles, layout, amountIs } = recognition;
  const money = moneyReader(recognition, columns);
  const status = statusReader(columns);
  const typeOf = columns.text("docType");
  if (amountIs === "cost") return costReader(money, columns);
  if (layout === "ledger") return ledgerReader(recognition, columns, money);
  if (roles.fee !== undefined && roles.docType !== undefined) return paymentReader(columns, money);
  return (cells, hours) => {
    const reason = status(cells);
    const type = typeOf(cells) ?? "";
    const revenue = money(cells, hours);
    if (reason !== null || type === "") return { revenue, reason };
    if (noSale.test(type)) return { revenue, reason: "not a sale" };
    if (cost.test(type)) return costOf(revenue, type);
    return { revenue: creditWords.test(type) ? signed(revenue, -1) : revenue, reason: null };
  };
}

/** What a bill costs, however its sum is signed; a credit of the supplier takes away. */
function costOf(read: ReadNumber, type: string): Sale {
  return {
    revenue: { value: null },
    cost: signed(read, creditWords.test(type) || /^pc$/i.test(type) ? -1 : 1),
    reason: null,
  };
}

/**
 * Bills of suppliers and expense reports: each row is a cost. Some programs write costs below 0; the first bill tells,
 * what is signed otherwise is a credit.
 */
function costReader(
  money: (cells: readonly Cell[], hours: number | null) => ReadNumber,
  columns: ColumnReaders,
): SaleReader {
  const plain = columns.number("costAmount");
  const status = statusReader(columns);
  const typeOf = columns.text("docType");
  let usualSign = 0;
  return (cells, hours) => {
    const amount = money(cells, hours);
    const read = amount.value === null && amount.refused === undefined ? plain(cells) : amount;
    const type = typeOf(cells) ?? "";
    if (usualSign === 0) usualSign = Math.sign(read.value ?? 0);
    const sale = creditWords.test(type)
      ? costOf(read, type)
      : { revenue: { value: null }, cost: read.value === null ? read : { value: read.value * (usualSign || 1) } };
    return { ...sale, reason: status(cells) ?? (noSale.test(type) ? "not a sale" : null) };
  };
}

/** The same few words in every row, so each is looked at once. */
function statusReader(columns: ColumnReaders): (cells: readonly Cell[]) => LeftOutReason | null {
  const statusOf = columns.text("status");
  const reasonOf = workedOutOnce(statusReason);
  return (cells) => {
    const status = statusOf(cells);
    return status === null ? null : reasonOf(status);
  };
}

function statusReason(status: string): LeftOutReason | null {
  if (draft.test(status) || hopedFor.test(status)) return "draft";
  if (voided.test(status)) return "void";
  return failed.test(status) ? "failed" : null;
}

/** A credit takes away, however its amount is signed. */
function signed(read: ReadNumber, sign: 1 | -1): ReadNumber {
  return read.value === null ? read : { value: sign * Math.abs(read.value) };
}

/**
 * The amount of a row: net if there is a net column that agrees, gross less tax, time at its rate, less what was paid
 * back.
 */
function moneyReader(
  { roleColumns: roles, conventions, amountIs }: Recognition,
  columns: ColumnReaders,
): (cells: readonly Cell[], hours: number | null) => ReadNumber {
  const isTimeValue = amountIs === "time value";
  const isLessDiscount = conventions.some((one) => one.column === roles.amountNet && one.isLessDiscount === true);
  const hasNet = roles.amountNet !== undefined && roles.fee === undefined;
  const billable = columns.flag("billable");
  const billRate = columns.number("billRate");
  const amount = columns.number("amount");
  const amountNet = columns.number("amountNet");
  const tax = columns.number("tax");
  const credits = columns.number("credits");
  if (isTimeValue && roles.amount === undefined)
    return (cells, hours) =>
      hours === null || billable(cells) === false ? { value: null } : timesRate(hours, billRate(cells));
  return (cells) => {
    const found = isLessDiscount
      ? amountNet(cells)
      : netOf(amount(cells), hasNet ? amountNet(cells) : { value: null }, tax(cells));
    const back = credits(cells).value ?? 0;
    return found.value === null || back === 0 ? found : { value: found.value - Math.abs(back) };
  };
}

function timesRate(hours: number, rate: ReadNumber): ReadNumber {
  return rate.value === null ? rate : { value: hours * rate.value };
}

function netOf(gross: ReadNumber, net: ReadNumber, tax: ReadNumber): ReadNumber {
  if (net.value === null)
    return gross.value === null || tax.value === null ? gross : { value: gross.value - tax.value };
  if (gross.value === null || tax.value === null) return net;
  // A subtotal before discount is no net amount: what is left of the total without tax is.
  const isNet = Math.abs(net.value + tax.value - gross.value) < 0.02 || tax.value === 0;
  return isNet && Math.abs(net.value) <= Math.abs(gross.value) + 0.02 ? net : { value: gross.value - tax.value };
}

/** Payment services list sales, refunds, own purchases and payouts in one column. */
function paymentReader(
  columns: ColumnReaders,
  money: (cells: readonly Cell[], hours: number | null) => ReadNumber,
): SaleReader {
  const status = statusReader(columns);
  const typeOf = columns.text("docType");
  return (cells, hours) => {
    const revenue = money(cells, hours);
    const type = typeOf(cells) ?? "";
    const reason = status(cells);
    if (reason !== null) return { revenue, reason };
    if (transfer.test(type)) return { revenue, reason: "transfer" };
    const isPaidOut = revenue.value !== null && revenue.value < 0 && !creditWords.test(type);
    return { revenue, reason: isPaidOut ? "not a sale" : null };
  };
}

/** Ledgers hold each sale twice: only the posting on a revenue account counts. */
function ledgerReader(
  { roleColumns: roles }: Recognition,
  columns: ColumnReaders,
  money: (cells: readonly Cell[], hours: number | null) => ReadNumber,
): SaleReader {
  if (roles.sign !== undefined) return datevReader(columns, money);
  if (roles.docType !== undefined && roles.accountGroup === undefined) return typedReader(columns, money);
  const groupOf = columns.text("accountGroup");
  const accountOf = columns.text("account");
  return (cells, hours) => {
    const revenue = money(cells, hours);
    const group = groupOf(cells);
    const account = accountOf(cells) ?? "";
    const isRevenue = group === null ? isRevenueAccount(account) : /income|revenue|ertrag|erlös/i.test(group);
    if (!isRevenue) return { revenue, reason: "second half of a posting" };
    // Without a group column the book is kept by sign, and income is negative there.
    return { revenue: group === null && revenue.value !== null ? { value: -revenue.value } : revenue, reason: null };
  };
}

/** Types of document such as SI (sales invoice) and SC (sales credit); credits are positive there. */
function typedReader(
  columns: ColumnReaders,
  money: (cells: readonly Cell[], hours: number | null) => ReadNumber,
): SaleReader {
  const typeOf = columns.text("docType");
  return (cells, hours) => {
    const revenue = money(cells, hours);
    const type = (typeOf(cells) ?? "").toUpperCase();
    if (type === "SI" || /INVOICE|RECHNUNG/.test(type)) return { revenue, reason: null };
    if (purchase.test(type)) return costOf(revenue, type);
    if (type === "SC" || creditWords.test(type)) return { revenue: signed(revenue, -1), reason: null };
    return { revenue, reason: "not a sale" };
  };
}

/**
 * DATEV: debit (S) on a debtor against a revenue account is a sale, credit (H) takes it back; against money it is a
 * payment.
 */
function datevReader(
  columns: ColumnReaders,
  money: (cells: readonly Cell[], hours: number | null) => ReadNumber,
): SaleReader {
  const accountOf = columns.text("account");
  const signOf = columns.text("sign");
  return (cells, hours) => {
    const revenue = money(cells, hours);
    const account = accountOf(cells) ?? "";
    if (!/^(?:8\d{3}|4[0-8]\d{2})0*$/.test(account)) return { revenue, reason: "not a sale" };
    return { revenue: signed(revenue, /^h/i.test(signOf(cells) ?? "") ? -1 : 1), reason: null };
  };
}
