import type { Borders, Fill, Font } from "@cj-tech-master/excelts";
import type { Language } from "../core/problem";
import type { CellStyle, NumberStyle } from "../reports/document";
import { sheetLooks } from "../reports/sheet-looks";

/** How a number is shown; Excel itself turns the signs into those of the reader's country. */
export function numberFormat(number: NumberStyle, language: Language): string {
  const formats: Readonly<Record<NumberStyle, string>> = {
    money: "#,##0;−#,##0",
    moneyExact: "#,##0.00;−#,##0.00",
    rate: "#,##0.00;−#,##0.00",
    hours: "#,##0.0;−#,##0.0",
    share: "0.0%;−0.0%",
    score: "0",
    count: "#,##0",
    date: language === "de" ? "dd.mm.yyyy" : "yyyy-mm-dd",
    text: "@",
  };
  return formats[number];
}

interface CellLook {
  readonly font?: Partial<Font>;
  readonly fill?: Fill;
  readonly border?: Partial<Borders>;
  readonly alignment?: { readonly vertical?: "top"; readonly horizontal?: "right"; readonly wrapText?: boolean };
}

/** Named, or some programs show cells with a look of their own in another typeface. */
const letters = { name: "Calibri", size: 11 } as const;

/** What a file has beyond the looks that all sheets of ours have. */
const ownLooks: Partial<Readonly<Record<CellStyle, CellLook>>> = {
  heading: { alignment: { vertical: "top", wrapText: true } },
  numberHeading: { alignment: { vertical: "top", horizontal: "right", wrapText: true } },
  total: { border: { top: { style: "thin", color: { argb: argb(sheetLooks.title.color ?? "") } } } },
};

export function cellLook(style: CellStyle): CellLook {
  const { size, isBold, color, fill, isWrapped } = sheetLooks[style];
  const hasLetters = size !== undefined || isBold === true || color !== undefined;
  return {
    ...(hasLetters
      ? {
          font: {
            ...letters,
            ...(size === undefined ? {} : { size }),
            ...(isBold === true ? { bold: true } : {}),
            ...(color === undefined ? {} : { color: { argb: argb(color) } }),
          },
        }
      : {}),
    // A line above a total prints better than a ground.
    ...(fill === undefined || style === "total"
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) } } }),
    ...(isWrapped === true ? { alignment: { vertical: "top", wrapText: true } } : {}),
    ...ownLooks[style],
  };
}

/** "#0B5F6B" → "FF0B5F6B". */
export function argb(color: string): string {
  return color.replace("#", "FF");
}
