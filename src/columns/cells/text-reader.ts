import type { Cell } from "../../spreadsheet/cell";
import { isElsewhere } from "../decide/places";
import type { RolePlace } from "../roles/role";

/** The text of a row in a place: of several columns, joined; null where there is none. */
export function textReader(place: RolePlace | undefined): (cells: readonly Cell[]) => string | null {
  if (place === undefined || isElsewhere(place)) return () => null;
  if (typeof place === "number") return (cells) => textIn(cells[place]) || null;
  return (cells) => {
    let text = "";
    for (const column of place) {
      const part = textIn(cells[column]);
      if (part !== "") text = text === "" ? part : `${text} ${part}`;
    }
    return text === "" ? null : text;
  };
}

function textIn(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim() : cell === null || cell === undefined ? "" : String(cell);
}
