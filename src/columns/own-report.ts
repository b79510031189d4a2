import type { Words } from "../core/problem";
import type { Sheet } from "./recognition";

/** What stands in the first cell of our own reports: they repeat what other sheets say and are never counted again. */
export const reportTitle: Words = { en: "Which clients are worth keeping", de: "Welche Kunden sich lohnen" };
export const whaleTitle: Words = { en: "Whale curve", de: "Walkurve" };

export function isOwnReport({ rows }: Sheet): boolean {
  const first = rows[0]?.[0];
  return [reportTitle, whaleTitle].some(({ en, de }) => first === en || first === de);
}
