import type { Borders, Fill, Font } from "@cj-tech-master/excelts";
import type { Language } from "../core/problem";
import type { CellStyle, NumberStyle } from "../reports/document";

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
  readonly alignment?: { readonly vertical?: "top"; readonly wrapText?: boolean };
}

const accent = "FF0B5F6B";
/** Named, or some programs show cells with a look of their own in another typeface. */
const letters = { name: "Calibri", size: 11 } as const;
const quiet = "FF5F5F5F";

const looks: Readonly<Record<CellStyle, CellLook>> = {
  title: { font: { ...letters, size: 16, bold: true, color: { argb: accent } } },
  subtitle: { font: { ...letters, color: { argb: quiet } } },
  section: { font: { ...letters, bold: true, color: { argb: accent } } },
  heading: { font: { ...letters, bold: true, color: { argb: "FFFFFFFF" } }, fill: { type: "pattern", pattern: "solid", fgColor: { argb: accent } }, alignment: { vertical: "top", wrapText: true } },
  text: {},
  paragraph: { alignment: { vertical: "top", wrapText: true } },
  note: { font: { ...letters, color: { argb: quiet } } },
  input: { fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF8E1" } } },
  total: { font: { ...letters, bold: true }, border: { top: { style: "thin", color: { argb: accent } } } },
  verdict: { font: { ...letters, bold: true } },
};

export function cellLook(style: CellStyle): CellLook {
  return looks[style];
}
