import { isElsewhere } from "./decide/places";
import type { Recognition } from "./recognition";
import type { Role, RolePlace } from "./roles/role";
import { headerPeriod } from "./roles/header-period";

/**
 * Where a role stands, in the words of `examples/expected.json`: a column from 0, several, or "@…" for a place that is
 * no column of its own.
 */
export type WrittenPlace = number | readonly number[] | string;

/**
 * The roles of a table in the vocabulary in which others read them, which is for ever: in a turned report the lines are
 * named, a column whose header stands twice is named by it, columns of years have a role of their own, and complaints
 * are tickets.
 */
export function rolesInVocabulary(recognition: Recognition): Readonly<Record<string, WrittenPlace>> {
  const written: Record<string, WrittenPlace> = {};
  for (const [role, place] of Object.entries(recognition.roleColumns))
    written[nameOf(role, place, recognition)] = placeOf(place, recognition);
  return written;
}

function nameOf(role: string, place: RolePlace, { roleColumns, layout, headers }: Recognition): string {
  if (
    role === "amountColumns" &&
    Array.isArray(place) &&
    place.every((column: number) => headerPeriod(headers[column] ?? "", null)?.grain === "year")
  )
    return "amountByYear";
  if (role === "complaintCount" && roleColumns.ticketCount === undefined) return "ticketCount" satisfies Role;
  return role === "expenses" && layout === "transposed" ? ("costAmount" satisfies Role) : role;
}

function placeOf(place: RolePlace, { layout, headers }: Recognition): WrittenPlace {
  const isTurned = layout === "transposed";
  if (typeof place === "number") {
    const header = headers[place] ?? "";
    if (isTurned) return `@row ${header}`;
    return headers.indexOf(header) < place && layout === "noheader by API"
      ? `@second "${header}" (duplicate header, column ${place + 1})`
      : place;
  }
  if (!isElsewhere(place)) return place;
  if (place.at === "section") return "@section row, column A (header blank)";
  return isTurned || place.at === "headers" ? "@header row (clients are COLUMNS)" : "@col0 (header blank)";
}
