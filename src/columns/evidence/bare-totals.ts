import type { Columns } from "./evidence";

/** A bare number under "Total" is money only with a currency, cents, or a price beside it. */
export function isMoney({ headers, profiles }: Columns, column: number): boolean {
  const texts = profiles[column]?.texts ?? [];
  return (
    (headers[column]?.currency ?? "") !== "" ||
    texts.some((text) => /[€$£¥]|\b[A-Z]{3}\b|\d[.,]\d\d$/.test(text)) ||
    headers.some(({ plain }) =>
      /rate|satz|tarif|price|preis|invoice|rechnung|amount|betrag|currency|währung/.test(plain),
    )
  );
}

export const weekday = /^(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?|di|mi|do|fr|sa|so)(?:\p{L}*(?:day|tag|woch))?$/u;
const month = /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}*(?: (?:19|20)?\d\d)?$/u;

/** Days of the week or months as columns: what stands in them may be hours as well as money. */
export function isGrid({ headers }: Columns, pattern?: RegExp): boolean {
  return [weekday, month].some(
    (one) => (pattern === undefined || one === pattern) && headers.filter(({ plain }) => one.test(plain)).length >= 3,
  );
}
