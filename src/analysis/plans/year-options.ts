import type { ScoredClient } from "../judge/portfolio";
import type { Practice } from "../owner/practice";
import { noFigures, type ClientChoice, type Course } from "../owner/scenarios";
import { monthsBetween, type Agreement } from "./agreements";
import { mendsOf } from "./mends";
import { feeToAsk } from "./repricing";
import { asNow, parted, type ClientYear, type Decision } from "./scenario/scenario";
import { usualStay } from "./what-to-look-up";
import type { Change } from "./what-if";

/** What is known of a client when something is decided about it. */
export interface Deciding {
  readonly year: ClientYear;
  readonly scored: ScoredClient;
  /** What was tried out for it. */
  readonly change: Change;
  /** The chance that it stays anyway. */
  readonly stay: number;
  readonly agreement: Agreement;
  readonly practice: Practice;
  readonly rounding: number;
  readonly today: number;
}

/** What the owner decided, with what is usual where nothing is said. */
export function decisionOf({ course, rise, hoursSaved, partOn, stay }: ClientChoice, deciding: Deciding): Decision {
  const { practice, agreement, today } = deciding;
  const least = Math.min(deciding.stay, usualStay);
  switch (course) {
    case "keep":
      return { ...asNow, stay: stay ?? deciding.stay };
    case "procedure":
      return { ...asNow, hoursSaved: hoursSaved ?? hoursToSave(deciding), stay: stay ?? deciding.stay };
    case "raise": {
      const share = rise ?? feeRise(deciding) ?? practice.maximumIncrease;
      return { ...asNow, rise: share, hoursSaved: hoursSaved ?? triedHours(deciding), stay: stay ?? least };
    }
    case "part": {
      const day = partOn ?? (agreement.isTermBound ? agreement.endsFrom : null);
      return { ...parted, day, month: day === null ? 0 : monthFrom(today, day) };
    }
  }
}

/** A choice with all its figures, as it stands on the sheet. */
export function choiceOf({ isParted, rise, hoursSaved, stay, day }: Decision): ClientChoice {
  const course: Course = isParted ? "part" : rise > 0 ? "raise" : hoursSaved > 0 ? "procedure" : "keep";
  return {
    course,
    rise: course === "raise" ? rise : null,
    hoursSaved: isParted || hoursSaved === 0 ? null : hoursSaved,
    partOn: isParted ? day : null,
    stay: isParted ? null : stay,
  };
}

/** Keep first, then the new fee that the brief and the letters ask for, then parting. */
export function openOptions(deciding: Deciding): readonly [Decision, ...(readonly Decision[])] {
  const said = (course: Course): Decision => decisionOf({ course, ...noFigures }, deciding);
  const { change, practice } = deciding;
  const rise = feeRise(deciding);
  const isAcceptable = rise !== null && (rise <= practice.maximumIncrease + 1e-9 || change.feeRise > 0);
  return [said("keep"), ...(isAcceptable ? [said("raise")] : []), said("part")];
}

function feeRise({ year, scored, rounding, change }: Deciding): number | null {
  return year.revenue <= 0 ? null : (feeToAsk(scored, rounding, change)?.rise ?? null);
}

/** The hours that were tried out, in a year. */
function triedHours({ change, scored, year }: Deciding): number {
  return yearly(change.hoursSaved, scored, year);
}

/** Those that were tried out, else as many as bring an hour to the minimum. */
function hoursToSave(deciding: Deciding): number {
  const { scored, year } = deciding;
  const tried = triedHours(deciding);
  if (tried > 0) return tried;
  const mend = mendsOf(scored).find(({ kind }) => kind === "hours");
  return yearly(mend?.change.hoursSaved ?? 0, scored, year);
}

function yearly(hours: number, scored: ScoredClient, year: ClientYear): number {
  return scored.hours === null || scored.hours <= 0 ? 0 : (hours / scored.hours) * year.hours;
}

export function monthFrom(today: number, day: number): number {
  return Math.max(0, Math.round(monthsBetween(today, day)));
}
