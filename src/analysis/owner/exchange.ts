import { Problem } from "../../core/problem";
import { datedRates, readAmount, readCurrency, readDate, recordOf, shown, type Figure } from "./figure";

/** What one unit of a currency is worth in the currency of the minimum, from a serial day on; null is always. */
export interface ExchangeRate {
  readonly currency: string;
  readonly rate: number;
  readonly from: number | null;
}

/**
 * As stored, or as written: { "JPY": 0.0061, "USD": { "2025-01-01": 0.96, "2025-07-01": 0.85 } },
 * ["USD=0.85@2025-07-01"].
 */
export const exchangeRates: Figure<readonly ExchangeRate[]> = {
  name: "exchange rates",
  label: { en: "Exchange rates", de: "Wechselkurse" },
  help: {
    en: "What one unit of another currency is worth in yours, and from which day on.",
    de: "Was eine Einheit einer anderen Währung in Ihrer wert ist, und ab welchem Tag.",
  },
  also: ["conversion rates", "umrechnungskurse", "kurse"],
  kind: "rate by currency and day",
  usual: [],
  read: (name, value) => {
    const isStored = Array.isArray(value) && typeof value[0] !== "string";
    const rates = isStored
      ? value.map((one) => stored(name, one))
      : recordOf(name, value).flatMap(([currency, one]) => written(name, readCurrency(name, currency), one));
    const zero = rates.find(({ rate }) => rate <= 0);
    if (zero !== undefined) throw new Problem("practice.value", { name: `${name}, ${zero.currency}`, text: "0" });
    return rates;
  },
};

function stored(name: string, value: unknown): ExchangeRate {
  const fields = new Map(recordOf(name, value));
  const [currency, rate, from] = [fields.get("currency"), fields.get("rate"), fields.get("from") ?? null];
  if (currency === undefined || rate === undefined) throw new Problem("practice.value", { name, text: shown(value) });
  return {
    currency: readCurrency(name, currency),
    rate: readAmount(name, rate),
    from: from === null || from === "" ? null : readDate(name, from),
  };
}

function written(name: string, currency: string, value: unknown): readonly ExchangeRate[] {
  return datedRates(`${name}, ${currency}`, value).map(({ rate, from }) => ({ currency, rate, from }));
}

/** The rate that holds on a day; without a day the latest; null if none was entered for that time. */
export function exchangeRateOn(rates: readonly ExchangeRate[], currency: string, day: number | null): number | null {
  let found: ExchangeRate | null = null;
  for (const rate of rates) {
    if (rate.currency !== currency || (day !== null && rate.from !== null && rate.from > day)) continue;
    if (found === null || (rate.from ?? -Infinity) >= (found.from ?? -Infinity)) found = rate;
  }
  return found === null ? null : found.rate;
}
