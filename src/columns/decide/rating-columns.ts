import type { Assigned } from "./places";
import type { ColumnProfile } from "../cells/column-profile";
import { rolesWhere } from "../roles/role-table";
import { headerScore } from "../evidence/words-and-cells";
import type { Vocabulary } from "../roles/vocabulary";
import type { Header } from "../roles/normal-header";

/**
 * Columns that a list of ratings may have beside the ratings: names and their numbers, words, and what else says how a
 * client behaves.
 */
const beside = rolesWhere(
  ({ kind, part }) =>
    part === "who" ||
    part === "who by number" ||
    ((kind === "name" || kind === "text") && part !== "supplier" && part !== "work") ||
    part === "conduct" ||
    part === "judged",
);
const rating = /^(?:[1-4](?:[.,]\d+)?|5(?:[.,]0+)?)$/;
/** From here on a header is a known word by itself ("Hours"), not a part of a longer one ("Pays on time"). */
const known = 0.9;

/**
 * A list of clients with nothing but marks from 1 to 5 holds ratings, a criterion a column, whatever their headers
 * sound like; without a fit of its own they make it together.
 */
export function ratingColumns(
  roles: Assigned,
  headers: readonly Header[],
  profiles: readonly ColumnProfile[],
  vocabulary: Vocabulary,
): void {
  if (!roles.has("client")) return;
  const columns = headers.flatMap(({ plain }, column) =>
    plain !== "" && headerScore(plain, vocabulary) < known && isRated(profiles[column]) ? [column] : [],
  );
  const isRating = (place: unknown): boolean => typeof place === "number" && columns.includes(place);
  if (columns.length < 2 || [...roles].some(([role, place]) => !beside.includes(role) && !isRating(place))) return;
  for (const [role, place] of roles) if (isRating(place)) roles.delete(role);
  if (!roles.has("fit")) roles.set("fit", columns);
}

/** Weights may stand above the marks. */
function isRated(profile: ColumnProfile | undefined): boolean {
  return (
    profile !== undefined &&
    profile.texts.length > 0 &&
    profile.texts.filter((text) => rating.test(text)).length >= profile.texts.length * 0.9
  );
}
