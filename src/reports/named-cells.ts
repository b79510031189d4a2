import { columnLetter } from "../spreadsheet/column-letter";
import type { DocumentCell, SheetDocument } from "./document";

/** A cell that the formulas of its sheet may call by a name. */
export interface NamedCell extends DocumentCell {
  readonly called?: string;
}

type NamedRow = readonly (NamedCell | null)[];

/**
 * Formulas name cells and are written with their addresses: "={revenue}*(1+{feeRise})" is "=B10*(1+B5)", "{$fit}" is
 * $B$14. A name that no cell has stops it.
 */
export function withAddresses(rows: readonly NamedRow[]): SheetDocument["rows"] {
  const places = new Map<string, readonly [column: string, row: number]>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.called !== undefined) places.set(cell.called, [columnLetter(column), row + 1]);
    }),
  );
  const address = (whole: string, dollar: string, name: string): string => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`No cell is called ${whole}.`);
    return `${dollar}${place[0]}${dollar}${place[1]}`;
  };
  return rows.map((cells) =>
    cells.map((named) => {
      if (named === null) return null;
      const cell: DocumentCell & { called?: string } = { ...named };
      delete cell.called;
      const { formula } = cell;
      return formula === undefined ? cell : { ...cell, formula: formula.replace(/\{(\$?)([\w.]+)\}/g, address) };
    }),
  );
}
