import { day, type Figures } from "./figure";

/** The time that is judged, in serial days; rows outside are left out and counted. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  /** Invoices for the work of the period may be dated later, or begin later: they count if they lie between these. */
  readonly invoicesFrom: number | null;
  readonly invoicesUntil: number | null;
}

export const periodFigures: Figures<Period> = {
  from: day("from", "von", "ab"),
  to: day("to", "bis"),
  invoicesFrom: day("invoices from", "rechnungen ab", "rechnungen von"),
  invoicesUntil: day("invoices until", "invoices to", "rechnungen bis"),
};
