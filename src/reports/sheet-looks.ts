import type { CellStyle, NumberStyle } from "./document";

/** How numbers are shown on a sheet; the spreadsheet itself shows them in the reader's way. */
export const numberFormats: Readonly<Record<NumberStyle, string>> = {
  money: "#,##0",
  moneyExact: "#,##0.00",
  rate: "#,##0.00",
  hours: "#,##0.0",
  share: "0.0%",
  score: "0",
  count: "#,##0",
  date: "yyyy-mm-dd",
  text: "General",
};

export interface SheetLook {
  /** In points, where it is not that of the workbook. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly isWrapped?: boolean;
  readonly isRight?: boolean;
}

const accent = "#0B5F6B";
const quiet = "#5F5F5F";

/** Bars behind figures: what is earned, and what is lost in the tint of “Part ways”. */
export const barColors = { gain: "#9CC9CF", loss: "#D3B8C4" } as const;

/**
 * Looks of the sheets that we write, for every spreadsheet the same. Only the accent is ours; the rest is the
 * workbook's own look.
 */
export const sheetLooks: Readonly<Record<CellStyle, SheetLook>> = {
  title: { size: 16, isBold: true, color: accent },
  subtitle: { color: quiet },
  section: { isBold: true, color: accent },
  heading: { isBold: true, color: "#FFFFFF", fill: accent },
  numberHeading: { isBold: true, color: "#FFFFFF", fill: accent, isRight: true },
  text: {},
  paragraph: { isWrapped: true },
  quiet: { color: quiet },
  reason: { color: quiet, isWrapped: true },
  input: { fill: "#FFF8E1" },
  total: { isBold: true, fill: "#EAF2F3" },
  verdict: { isBold: true },
};
