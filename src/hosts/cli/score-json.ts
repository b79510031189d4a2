import { printDay } from "../../analysis/owner/read-day";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Language } from "../../core/problem";
import { noteSentences } from "../../reports/note-sentences";

/** Everything for programs. Clients of all currencies stand in one list, each with its currency; their sums are never added. */
export function scoreJson(portfolios: readonly Portfolio[], language: Language): string {
  const [first] = portfolios;
  const day = (serial: number | null): string | null => (serial === null ? null : printDay(serial, "en"));
  return JSON.stringify(
    {
      clients: portfolios.flatMap(({ clients }) => clients),
      rows: first?.rows ?? null,
      currencies: portfolios.map(({ currency, totals, concentration, topShare, whaleCurve }) => ({
        currency,
        totals,
        concentration,
        topShare,
        whaleCurve,
      })),
      from: day(first?.from ?? null),
      to: day(first?.to ?? null),
      notes: [...new Set(portfolios.flatMap((portfolio) => noteSentences(portfolio, language)))],
      noteCodes: portfolios.flatMap(({ currency, notes }) => notes.map((note) => ({ currency, ...note }))),
      months: first?.months ?? null,
      doubtfulPairs: portfolios.flatMap(({ doubtfulPairs }) => doubtfulPairs),
    },
    null,
    2,
  );
}
