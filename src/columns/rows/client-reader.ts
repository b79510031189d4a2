import type { Cell } from "../../spreadsheet/cell";
import { isElsewhere } from "../decide/places";
import { lastPart } from "../evidence/ledger-accounts";
import type { Recognition } from "../recognition";

/** What stands around a data row and belongs to it. */
export interface Surroundings {
  readonly section: string;
  readonly currency: string;
  readonly year: number | null;
}

/**
 * The client of a row: a column, parts of a name, the first column, the section above, a path, a tag, else the project.
 */
export function clientReader(recognition: Recognition): (cells: readonly Cell[], around: Surroundings) => string {
  const { roleColumns: roles, layout, headers } = recognition;
  const place = roles.client ?? roles.clientNumber ?? roles.project;
  const isGrouped = layout === "grouped" && typeof place === "number";
  const at = (cells: readonly Cell[], column: number): string => {
    const cell = cells[column];
    const text = cell === null || cell === undefined ? "" : typeof cell === "string" ? cell.trim() : String(cell);
    // An address under the name is no part of it.
    return text.includes("\n") ? (text.split("\n")[0] ?? "").trim() : text;
  };
  if (isElsewhere(place))
    return place.at === "section"
      ? (_, { section }) => section
      : place.at === "first column"
        ? (cells) => at(cells, 0)
        : () => "";
  if (typeof place === "number") {
    const isPath = roles.client === place && /^(?:project|projekt)/i.test(headers[place] ?? "");
    const isTag = (headers[place] ?? "").toLowerCase() === "tags";
    let before = "";
    return (cells) => {
      const text = at(cells, place);
      if (place === roles.account) return lastPart(text);
      if (isPath) return text.split(/ > | » |(?<!\s)\s*\/\s*/)[0] ?? text;
      if (isTag) return /\b(?:client|customer|kunde):(\S+)/i.exec(text)?.[1] ?? "";
      if (text === "" && isGrouped) return before;
      before = text;
      return text;
    };
  }
  if (place === undefined) return () => "";
  const [first = -1, ...others] = place;
  return (cells) =>
    at(cells, first) ||
    others
      .map((column) => at(cells, column))
      .filter((text) => text !== "")
      .join(" ");
}
