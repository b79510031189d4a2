import { repricingTitle } from "../columns/table/own-report";
import { feeToAsk, type RepricingRound } from "../analysis/plans/repricing";
import type { Practice } from "../analysis/owner/practice";
import type { Words } from "../core/problem";
import { withAddresses } from "./named-cells";
import type { DocumentCell, SheetDocument } from "./document";
import { reportWords } from "./report-words";
import { minimumAbove } from "./verdict-formula";
import * as terms from "../core/terms";

const words = {
  sheet: repricingTitle,
  feeNow: terms.feeNow,
  feeProposed: terms.newFee,
  rise: terms.rise,
  more: { en: "More", de: "Mehr" },
  rounding: terms.roundUpToFull,
} as const satisfies Readonly<Record<string, Words>>;

const first = 7;

/** The round as a sheet: minimum rate and rounding may be changed there, and the new fees follow. */
export function repricingSheet(
  { fees, more }: RepricingRound,
  { minimumRate, language }: Practice,
  rounding: number,
): SheetDocument {
  const last = first + fees.length - 1;
  const head = [
    reportWords.client,
    reportWords.hours,
    reportWords.directCosts,
    reportWords.servingCosts,
    words.feeNow,
    words.feeProposed,
    words.rise,
    words.more,
  ];
  return {
    name: words.sheet[language],
    columnWidths: [30, 10, 14, 14, 14, 14, 11, 12],
    rows: withAddresses([
      [{ value: words.sheet[language], style: "title" }],
      [],
      [
        { value: reportWords.minimumRate[language] },
        { value: minimumRate, number: "rate", style: "input", called: "minimum" },
      ],
      [{ value: words.rounding[language] }, { value: rounding, number: "money", style: "input", called: "rounding" }],
      [],
      head.map((word): DocumentCell => ({ value: word[language], style: "heading" })),
      ...fees.map(({ client, feeNow, feeProposed, rise, more: each }, index): readonly DocumentCell[] => {
        const row = first + index;
        const fee = `MINFEE(B${row},${minimumAbove("{$minimum}", String(client.avoidableCostPerHour ?? 0), client.minimumRatio ?? 1)},C${row},D${row})`;
        const isWorkedOut = feeToAsk(client, rounding)?.feeProposed === feeProposed;
        return [
          { value: client.client, number: "text" },
          { value: client.hours, number: "hours" },
          { value: client.directCosts, number: "money" },
          { value: client.servingCosts, number: "money" },
          { value: feeNow, number: "money" },
          // A fee that the owner tried out stays as it is.
          isWorkedOut
            ? {
                value: feeProposed,
                formula: `=IF({$rounding}>0,CEILING(ROUND(${fee},6),{$rounding}),${fee})`,
                number: "money",
              }
            : { value: feeProposed, number: "money", style: "input" },
          { value: rise, formula: `=F${row}/E${row}-1`, number: "share" },
          { value: each, formula: `=F${row}-E${row}`, number: "money" },
        ];
      }),
      [
        { value: reportWords.total[language], style: "total" },
        null,
        null,
        null,
        null,
        null,
        null,
        { value: more, formula: `=SUM(H${first}:H${last})`, style: "total", number: "money" },
      ],
    ]),
    frozenRows: 6,
  };
}
