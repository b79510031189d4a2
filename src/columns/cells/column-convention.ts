import type { Shown, ShownOrder } from "./column-evidence";
import type { DateOrder } from "./read-date";
import type { DurationUnit } from "./read-duration";

/**
 * How a column writes its numbers, dates or durations; decided from the column's cells, never from the file's language.
 */
export interface ColumnConvention {
  readonly column: number;
  readonly decimal?: "." | ",";
  readonly dateOrder?: DateOrder;
  readonly durationUnit?: DurationUnit;
  /**
   * What each number is multiplied by: 1,000 under TEUR, 12 under "hours per month", 0.01 where money is written in
   * cents.
   */
  readonly times?: number;
  /** Of a quantity: it is time only in rows in which this column says so. */
  readonly timeWhere?: number;
  /** Hours of a working day, where the column counts days. */
  readonly dayHours?: number;
  /** Of a column of breaks: the times beside it still hold them. */
  readonly isTakenOff?: boolean;
  /** Of a net column: it is the amount less the discount, whatever tax, tips and fees stand beside it. */
  readonly isLessDiscount?: true;
  /** The owner is asked whether its numbers are money or cents; until then they say nothing. */
  readonly isAsked?: boolean;
  /** Some cells can only mean one way and some only the other: those that allow both are not read. */
  readonly isMixed?: true;
  /** Of a sample: what a later cell may show so that the decision must be taken again. */
  readonly reopens?: readonly (Shown | ShownOrder)[];
}
