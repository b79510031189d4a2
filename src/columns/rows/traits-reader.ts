import type { Cell } from "../../spreadsheet/cell";
import type { ColumnReaders } from "../cells/column-readers";
import type { Recognition } from "../recognition";
import { traitNames, type Traits } from "./traits";

/** What a row says of its client's traits; null without a column of them, or where they are empty. */
export function traitsReader(
  { roleColumns }: Recognition,
  columns: ColumnReaders,
): (cells: readonly Cell[]) => Traits | null {
  const readers = traitNames.flatMap((trait) =>
    roleColumns[trait] === undefined ? [] : [[trait, columns.text(trait)] as const],
  );
  if (readers.length === 0) return () => null;
  return (cells) => {
    const found = readers.flatMap(([trait, textOf]) => {
      const text = textOf(cells);
      return text === null ? [] : [[trait, text] as const];
    });
    return found.length === 0 ? null : Object.fromEntries(found);
  };
}
