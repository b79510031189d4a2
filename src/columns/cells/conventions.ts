import type { ColumnProfile } from "./column-profile";
import { shareOf } from "./column-profile";
import { decimalOf, rawAmount, type DecimalSign } from "./read-amount";
import type { DateOrder } from "./read-date";

/** The decimal sign that most cells of a column can only mean; "either" if all of them could be both, null if none has a sign. */
export function decimalSign(profile: ColumnProfile): DecimalSign | "either" | null {
  const votes = { ".": 0, ",": 0, either: 0 };
  for (const text of profile.texts) {
    const raw = rawAmount(text);
    const sign = raw === null ? null : decimalOf(raw.digits);
    if (sign !== null) votes[sign]++;
  }
  if (votes["."] + votes[","] === 0) return votes.either > 0 ? "either" : null;
  return votes[","] > votes["."] ? "," : ".";
}

/** The order of day and month that all dates of a column allow; "ambiguous" if both do. */
export function dateOrder(profile: ColumnProfile): DateOrder | "ambiguous" | null {
  let first = 0;
  let second = 0;
  let written = 0;
  for (const text of profile.texts) {
    if (/^\d{4}-\d{1,2}-\d/.test(text) || /^(?:19|20)\d{6}$/.test(text)) return "ymd";
    if (/^\d{4}-\d{1,2}$/.test(text)) return "ym";
    if (/^\d{9,13}$/.test(text)) return "unix";
    const match = /^(\d{1,2})([./-])(\d{1,2})[./-]\d{2,4}/.exec(text);
    if (match === null) continue;
    if (match[2] === ".") return "dmy";
    written++;
    first = Math.max(first, Number(match[1]));
    second = Math.max(second, Number(match[3]));
  }
  if (written > 0) return first > 12 ? "dmy" : second > 12 ? "mdy" : "ambiguous";
  if (shareOf(profile, "date") > 0.5) return profile.texts.every((text) => /^\d+(\.\d+)?$/.test(text)) ? "serial" : "text";
  if (profile.texts.length > 0 && profile.texts.every((text) => /^\d{3,4}$/.test(text))) return "dm";
  return null;
}
