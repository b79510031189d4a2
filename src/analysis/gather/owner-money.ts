import type { Entry } from "../../columns/rows/entry";
import type { Recognition } from "../../columns/recognition";
import { exchangeRateOn } from "../owner/exchange";
import type { Practice } from "../owner/practice";
import { vatOf } from "../owner/vat";

/** Takes the tax out of a row's sums, where the owner said that it is in them. */
export type TaxOfTable = (entry: Entry) => Entry;

/** Whether the table itself tells net from gross: then the owner need not. */
export function knowsTax({ amountIs, roleColumns: roles }: Pick<Recognition, "amountIs" | "roleColumns">): boolean {
  return amountIs === "net" || amountIs === "time value" || roles.amountNet !== undefined || roles.tax !== undefined;
}

/**
 * 1,190 of a table that is "gross, 19 %" are 1,000; invoices as they were sent, and what is owed of them, stay as they
 * are.
 */
export function netOfTax(recognition: Recognition, vat: Practice["vat"]): TaxOfTable {
  const rate = knowsTax(recognition) ? null : vatOf(vat, recognition.file, recognition.sheet);
  if (rate === null || rate === 0) return (entry) => entry;
  const net = (amount: number | null): number | null => (amount === null ? null : amount / (1 + rate));
  return (entry) => ({
    ...entry,
    revenue: net(entry.revenue),
    directCosts: entry.isCost ? net(entry.directCosts) : entry.directCosts,
  });
}

/**
 * A row in another currency as it is in the owner's, by the rate of its day; unchanged where there is no rate, or the
 * owner's is not known.
 */
export function inOwnerMoney(
  entry: Entry,
  { currency, exchangeRates }: Pick<Practice, "currency" | "exchangeRates">,
): Entry {
  if (entry.currency === "" || currency === "" || entry.currency === currency) return entry;
  const rate = exchangeRateOn(exchangeRates, entry.currency, entry.date);
  if (rate === null) return entry;
  const changed = (amount: number | null): number | null => (amount === null ? null : amount * rate);
  return {
    ...entry,
    currency,
    revenue: changed(entry.revenue),
    billRate: changed(entry.billRate),
    costRate: changed(entry.costRate),
    costAmount: changed(entry.costAmount),
    directCosts: changed(entry.directCosts),
    servingCosts: changed(entry.servingCosts),
    invoiceAmount: changed(entry.invoiceAmount),
    openAmount: changed(entry.openAmount),
  };
}
