import { commonCurrencies } from "../../spreadsheet/currencies";
import { oneOf } from "../one-of";

/**
 * Currencies by the signs and short names that stand beside sums; the first that fits counts, so longer ones come
 * first.
 */
const signs: readonly (readonly [string, string])[] = [
  ["US$", "USD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["CA$", "CAD"],
  ["AU$", "AUD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["MX$", "MXN"],
  [commonCurrencies.EUR, "EUR"],
  [commonCurrencies.GBP, "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₺", "TRY"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₩", "KRW"],
  ["₱", "PHP"],
  ["₦", "NGN"],
  ["฿", "THB"],
  ["₫", "VND"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  [commonCurrencies.USD, "USD"],
];
/** ISO 4217. */
const codes = (
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF " +
  "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD " +
  "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD " +
  "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN " +
  "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY " +
  "TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
).split(" ");
/**
 * Codes that count in small letters too, and in the middle of a sentence; of the others some are words: all, top, try.
 */
const usual = [
  ...Object.keys(commonCurrencies),
  ..."NZD AUD CAD SEK NOK DKK PLN CZK JPY INR ZAR HUF BRL SGD HKD AED RON".split(" "),
];
const shortNames = ["kr", "sfr", "fr", "ft", "rs", "lei", "dhs", "dh"];
const names: readonly (readonly [RegExp, string])[] = [
  [/\beuros?\b/i, "EUR"],
  [/\b(?:swiss francs?|schweizer franken|franken|sfr)\b/i, "CHF"],
  [/\b(?:british pounds?|pounds? sterling)\b/i, "GBP"],
  [/\b(?:us|u\.s\.|american)[ -]dollars?\b/i, "USD"],
  [/\b(?:indian )?rupees?\b|(?:^|[^a-z])rs\b\.?/i, "INR"],
  [/\bdirhams?\b/i, "AED"],
];

/**
 * What stands before or after a sum as its currency, in any case the usual ones, in capitals the others; other short
 * words make it a name: "Elm 24".
 */
export const currencyMark = oneOf(
  ...signs.map(([sign]) => sign.replace(/\$/g, "\\$")),
  `${oneOf([...usual, ...shortNames].map(inAnyCase).join("|"), ...codes.filter((code) => !usual.includes(code)))}\\.?`,
);

const inText = new RegExp(`(?:^|[^A-Za-z])(${usual.join("|")})(?:$|[^A-Za-z])`, "i");
/** A code in capitals beside a sum, in brackets, or alone. */
const besideSum = new RegExp(
  `^\\W*(${codes.join("|")})\\W*$|[\\d(\\[]\\s*(${codes.join("|")})(?:$|[^A-Za-z])|(?:^|[^A-Za-z])(${codes.join("|")})[-−+(\\s]*\\d`,
);

/**
 * The currency that a cell, a header or a number format names: "Euro - EUR", "CURRENCY::EUR", "usd", "€ 99", "AED 100";
 * "" if none.
 */
export function currencyIn(text: string): string {
  const named = inText.exec(text)?.[1];
  if (named !== undefined) return named.toUpperCase();
  const code = besideSum.exec(text);
  if (code !== null) return code[1] ?? code[2] ?? code[3] ?? "";
  return signs.find(([sign]) => text.includes(sign))?.[1] ?? names.find(([name]) => name.test(text))?.[1] ?? "";
}

/**
 * The currency of a cell in a column of currencies. What nobody knows is a currency of its own, never the one of its
 * neighbours.
 */
export function currencyNamed(text: string): string {
  const plain = text.trim();
  return currencyIn(plain) || plain.slice(0, 20).toUpperCase();
}

function inAnyCase(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}
