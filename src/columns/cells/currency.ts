/** ISO codes by sign and by name; what is written as a code counts in upper and lower case. */
const signs: Readonly<Record<string, string>> = { "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY" };
const codes = ["EUR", "USD", "GBP", "CHF", "NZD", "AUD", "CAD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "INR", "ZAR", "HUF", "BRL", "SGD", "HKD"];
/** What stands before or after a sum as its currency; other short words make it a name: "Elm 24". */
export const currencyMark = `(?:[€$£¥]|(?:${codes.join("|")}|kr|sfr|fr|zł|kč|ft|r\\$|rs|us\\$|a\\$|c\\$|nz\\$)\\.?)`;
const code = new RegExp(`(?:^|[^A-Za-z])(${codes.join("|")})(?:$|[^A-Za-z])`, "i");

/** The currency that a cell, a header or a number format names: "Euro - EUR", "CURRENCY::EUR", "usd", "€ 99"; "" if none. */
export function currencyIn(text: string): string {
  const named = code.exec(text)?.[1];
  if (named !== undefined) return named.toUpperCase();
  const sign = /[€$£¥]/.exec(text)?.[0];
  return sign === undefined ? "" : (signs[sign] ?? "");
}
