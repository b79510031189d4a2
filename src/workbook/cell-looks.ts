import type { Borders, Fill, Font } from "@cj-tech-master/excelts";
import type { Language } from "../core/problem";
import type { CellStyle, NumberStyle } from "../reports/document";
import { numberFormats, sheetLooks } from "../reports/sheet-looks";

/** Numbers that can be below 0, which a file shows with a minus as long as the other signs. */
const signed: ReadonlySet<NumberStyle> = new Set(["money", "moneyExact", "rate", "hours", "share"]);

/**
 * How a number is shown in a file: as on every sheet, with a day in the order of the language, and text that stays text;
 * Excel itself turns the signs into those of the reader's country.
 */
export function numberFormat(number: NumberStyle, language: Language): string {
  if (number === "text") return "@";
  if (number === "date" && language === "de") return "dd.mm.yyyy";
  const format = numberFormats[number];
  return signed.has(number) ? `${format};−${format}` : format;
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
