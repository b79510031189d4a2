/** Row and column of a cell, from 0: "B3" and "$B$3" are row 2, column 1; "AA1" is column 26. */
export function placeOfCell(cell: string): { readonly row: number; readonly column: number } {
  const plain = cell.replaceAll("$", "");
  const letters = /^[A-Z]*/.exec(plain)?.[0] ?? "";
  return {
    row: Number(plain.slice(letters.length)) - 1,
    column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
