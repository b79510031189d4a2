import type { Portfolio } from "../analysis/judge/portfolio";
import type { Language } from "../core/problem";
import type { DocumentCell, SheetDocument } from "./document";
import { profitFinding } from "./finding";
import { reportWords } from "./report-words";

/** The whale curve as a table with a native chart: profits added up from the best client to the worst. */
export function whaleSheet(
  curve: NonNullable<Portfolio["whaleCurve"]>,
  language: Language,
  currency = "",
): SheetDocument {
  const heading = (name: "client" | "profit" | "shareOfClients" | "cumulated" | "cumulatedShare"): DocumentCell => ({
    value: reportWords[name][language],
    style: "heading",
  });
  const last = curve.length + 3;
  return {
    name: reportWords.whale[language],
    columnWidths: [26, 12, 14, 16, 16],
    rows: [
      [{ value: reportWords.whale[language], style: "title" }],
      [],
      [
        heading("client"),
        heading("profit"),
        heading("shareOfClients"),
        heading("cumulated"),
        heading("cumulatedShare"),
      ],
      ...curve.map(({ client, profit, shareOfClients, cumulated, cumulatedShare }, index): readonly DocumentCell[] => [
        { value: client, number: "text" },
        { value: profit, number: "money" },
        { value: shareOfClients, formula: `=${index + 1}/${curve.length}`, number: "share" },
        { value: cumulated, formula: `=SUM(B$4:B${index + 4})`, number: "money" },
        { value: cumulatedShare ?? "#N/A", formula: `=IF(D$${last}>0,D${index + 4}/D$${last},NA())`, number: "share" },
      ]),
    ],
    frozenRows: 3,
    charts: [
      {
        kind: "line",
        title: profitFinding(curve, language, currency),
        categories: `A4:A${last}`,
        series: [{ name: reportWords.cumulated[language], values: `D4:D${last}` }],
        xTitle: reportWords.rank[language],
        yTitle: reportWords.cumulated[language],
        anchor: "G4",
      },
    ],
  };
}
