import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { rolesWhere } from "../roles/role-table";
import { wordsOf, type Candidate, type Columns } from "./evidence";

/** Columns by what else may say who: these roles, by other words than the last ones. */
const who = rolesWhere(({ part }) => part === "who" || part === "who by number");

/** More than the plainest word of another role. */
const before = 1.02;

/** What the words of a candidate are judged by. */
interface Around {
  readonly columns: Columns;
  readonly candidates: readonly Candidate[];
  readonly isTime: boolean;
}

/** Words that mean the client only where the whole table says so. */
export function isLastResort(one: Candidate): boolean {
  return /^(?:category|subject|tags|address|description|task)$/.test(wordsOf(one));
}

/** By how much such a candidate is worth more or less: what alone says who goes before what it is by its own words. */
export function standsIn(one: Candidate, word: string, around: Around): number {
  if (isOnlyName(one, around)) return before / one.score;
  return mayStandIn(one, word, around) ? 1 : 0;
}

function mayStandIn(one: Candidate, word: string, around: Around): boolean {
  const {
    columns: { headers, profiles },
  } = around;
  const has = (pattern: RegExp): boolean => headers.some(({ plain }) => pattern.test(plain));
  if (word === "category") return has(/^project$|^projekt$/) && has(/^task$|^sum$/);
  if (word === "description") return has(/^full account name$/) && !has(/^customer$|^client$/);
  if (word === "address") return has(/^client id$|^contact id$/);
  if (word === "tags")
    return profiles[one.column]?.texts.some((text) => /\b(?:client|customer|kunde):\S/i.test(text)) === true;
  return word === "subject" || word === "betreff" || word === "customer description";
}

/**
 * Activities or categories, no paths of them, that come back again and again in a list of times in which nothing else
 * says who.
 */
function isOnlyName(candidate: Candidate, { columns: { profiles }, candidates, isTime }: Around): boolean {
  const { column } = candidate;
  return (
    isTime &&
    /^(?:category|task)$/.test(wordsOf(candidate)) &&
    comesBack(profiles[column]) &&
    !candidates.some((one) => who.includes(one.role) && one.score >= 0.5 && !isLastResort(one))
  );
}

function comesBack(profile: ColumnProfile | undefined): boolean {
  return (
    profile !== undefined &&
    profile.distinct < profile.filled &&
    shareOf(profile, "text") >= 0.5 &&
    !profile.texts.some((text) => / [/>»] /.test(text))
  );
}
