import type { Words } from "../core/problem";
import type { Cell } from "../spreadsheet/cell";

/** Whether a cell of a sheet that we wrote holds this word, in either language. */
export function isWord(cell: Cell | undefined, word: Words): boolean {
  return cell === word.en || cell === word.de;
}
