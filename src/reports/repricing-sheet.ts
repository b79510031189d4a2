import { repricingTitle } from "../columns/table/own-report";
import { roundingStep, type FeeInForm } from "../analysis/plans/fee-form";
import { feeToAsk, type NewFee, type RepricingRound } from "../analysis/plans/repricing";
import type { Practice } from "../analysis/owner/practice";
import type { Language, Words } from "../core/problem";
import { feeFormWords } from "./year-ahead/client-facts-words";
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
  form: terms.feeForm,
  priceNow: { en: "As paid now", de: "Wie gezahlt, heute" },
  price: { en: "As paid anew", de: "Wie gezahlt, neu" },
} as const satisfies Readonly<Record<string, Words>>;

const first = 7;

/** The round as a sheet: minimum rate and rounding may be changed there, and the new fees follow. */
export function repricingSheet(
  { fees, more }: RepricingRound,
  { minimumRate, language }: Practice,
  rounding: number,
  inFormOf: (fee: NewFee) => FeeInForm | null = () => null,
): SheetDocument {
  const last = first + fees.length - 1;
  const inForm = fees.map(inFormOf);
  const hasForms = inForm.some((one) => one !== null);
  const head = [
    reportWords.client,
    reportWords.hours,
    reportWords.directCosts,
    reportWords.servingCosts,
    words.feeNow,
    words.feeProposed,
    words.rise,
    words.more,
    ...(hasForms ? [words.form, words.priceNow, words.price] : []),
  ];
  return {
    name: words.sheet[language],
    columnWidths: [30, 10, 14, 14, 14, 14, 11, 12, ...(hasForms ? [14, 12, 12] : [])],
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
          ...formCells(inForm[index] ?? null, row, language),
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

/** A month's fee, or the price of an hour, a job or a word, today and anew; the new one follows the new fee. */
function formCells(inForm: FeeInForm | null, row: number, language: Language): readonly DocumentCell[] {
  if (inForm === null) return [];
  const { form, now, proposed } = inForm;
  const said: DocumentCell = { value: feeFormWords[form][language], style: "text" };
  if (now === null || proposed === null) return [said];
  const [number, step] = form === "monthly" ? (["money", null] as const) : (["rate", roundingStep(form)] as const);
  const fee = `J${row}*F${row}/E${row}`;
  const formula = step === null ? `=${fee}` : `=CEILING(ROUND(${fee},6),${step})`;
  return [said, { value: now, number }, { value: proposed, formula, number }];
}
