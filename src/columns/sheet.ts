import type { Cells } from "../spreadsheet/cell";
import type { TableRemark } from "./table-remark";

/** A sheet as a file or a host gives it. Row and column numbers are from 0 and count the file's own records. */
export interface Sheet {
  /** Name of the file, "" where there is none. */
  readonly file: string;
  /** Name of the sheet, "" for a CSV. */
  readonly name: string;
  /** The rows, or for a long source the first few thousand of them: recognising needs no more. */
  readonly rows: Cells;
  /** Number formats in the same shape, where the source knows them ("[h]:mm", "dd.mm.yyyy", "#,##0.00 €"). */
  readonly formats?: readonly (readonly string[])[];
  /** Merged ranges in A1 notation. */
  readonly merges?: readonly string[];
  /** True if rows is only the beginning of the sheet. */
  readonly isSample?: boolean;
  /** What reading the file left for the owner to look at; recognising hands it on. */
  readonly doubts?: readonly TableRemark[];
  /** Rows met behind the sample that show what it left open; see RowReader.isContradicted. */
  readonly later?: Cells;
}
