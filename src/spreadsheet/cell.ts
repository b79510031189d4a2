/**
 * What a cell holds. Dates are serial day numbers (45292 = 2024-01-01), an error is the text the sheet shows ("#N/A"),
 * a blank is null or "".
 */
export type Cell = string | number | boolean | null;

/** Rows of cells, all from the same left edge; a short row ends in blanks. */
export type Cells = readonly (readonly Cell[])[];
