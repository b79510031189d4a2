import type { IWorksheetData } from "@univerjs/core";
import type { DocumentChart, SheetDocument } from "../../reports/document";

/**
 * What a sheet of the grid has besides its cells; it lies with the sheet, so that it is kept, copied and taken away as
 * it is.
 */
export type SheetExtras = Pick<SheetDocument, "charts" | "printedColumns">;

type Kept = Pick<Partial<IWorksheetData>, "custom">;

export function withExtras({ charts = [], printedColumns }: SheetExtras): Kept {
  return charts.length === 0 && printedColumns === undefined
    ? {}
    : { custom: { charts, ...(printedColumns === undefined ? {} : { printedColumns }) } };
}

export function extrasOf({ custom }: Kept): {
  readonly charts: readonly DocumentChart[];
  readonly printedColumns?: number;
} {
  const charts: unknown = custom?.["charts"];
  const printedColumns: unknown = custom?.["printedColumns"];
  return {
    charts: Array.isArray(charts) ? (charts as readonly DocumentChart[]) : [],
    ...(typeof printedColumns === "number" ? { printedColumns } : {}),
  };
}
