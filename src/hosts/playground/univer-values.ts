// The enums themselves would load Univer; test/playground.browser.test.ts sees whether the numbers still mean this.
import type {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

/** Univer's values for what we write, so that a workbook can be made, kept and read before Univer itself is loaded. */
export const cellType = {
  text: 1 as CellValueType.STRING,
  number: 2 as CellValueType.NUMBER,
  boolean: 3 as CellValueType.BOOLEAN,
} as const;
export const yes = 1 as BooleanNumber.TRUE;
export const wrap = 3 as WrapStrategy.WRAP;
export const top = 1 as VerticalAlign.TOP;
export const centre = 2 as HorizontalAlign.CENTER;
export const right = 3 as HorizontalAlign.RIGHT;
export const locale = "enUS" as LocaleType.EN_US;
