/** The currencies that are met most, with the sign that stands for each; every other list of them begins here. */
export const commonCurrencies = { EUR: "€", GBP: "£", USD: "$", CHF: null } as const;

/** "EUR|GBP|USD|CHF", for patterns. */
export const commonCodes = Object.keys(commonCurrencies).join("|");
/** "€£$", for patterns. */
export const commonSigns = Object.values(commonCurrencies).join("");

/** The sign that a currency is printed with; that of others is their code. */
export function printedSign(currency: string): string | null {
  return Object.entries(commonCurrencies).find(([code]) => code === currency)?.[1] ?? null;
}
