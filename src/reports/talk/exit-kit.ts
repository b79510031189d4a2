import type { ExitFigures, Refill } from "../../analysis/plans/exit";
import { leastMonths } from "../../analysis/gather/month";
import type { ExitDates } from "../../analysis/plans/exit-plan";
import type { JudgedClient } from "../../analysis/judge/portfolio";
import { dateOf } from "../../spreadsheet/serial-day";
import { printDay, printLongDay } from "../../spreadsheet/print-day";
import type { Language } from "../../core/problem";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { sayIn, type SayOf } from "../say";
import type { TextDocument, TextSection } from "../text-document";
import { exitWords } from "./exit-words";

export interface ExitPlan {
  readonly client: string;
  readonly judged: JudgedClient;
  readonly currency: string;
  /** Months that the figures cover. */
  readonly months: number;
  readonly refill: Refill;
  /** Null as long as a figure is missing. */
  readonly figures: ExitFigures | null;
  readonly dates: ExitDates;
  readonly wrapUp: string;
  readonly referTo: string;
}

type Say = SayOf<keyof typeof exitWords>;

/**
 * The plan for a parting: what it costs, dates, what to settle, the hand-over list, cautions, the gap month by month.
 */
export function exitKit(plan: ExitPlan, language: Language): TextDocument {
  const say = sayIn(exitWords, language);
  return {
    title: say("title", { client: plan.client }),
    subtitle: say("subtitle", { day: printDay(plan.dates.told, language) }),
    sections: [
      { heading: say("money"), lines: [exitWarning(plan.figures, language) ?? [], exitLines(plan, language)].flat() },
      datesSection(plan, language, say),
      ...criticalSections(plan.dates, language, say),
      {
        heading: say("handOver"),
        lines: [say("item1"), say("item2"), say("item3"), say("item4"), say("item5"), say("item6")],
        isList: true,
      },
      { heading: say("caution"), lines: cautionLines(plan, language, say), isList: true },
      ...monthSections(plan.figures, language, say),
    ],
  };
}

/**
 * That parting loses money, for a year or for good, which is said before anything else; null if it does not, or cannot
 * be said.
 */
export function exitWarning(figures: ExitFigures | null, language: Language): string | null {
  if (figures === null) return null;
  if (figures.payback === null) return exitWords.neverPaysBack[language];
  return figures.impact < 0 ? exitWords.losesMoney[language] : null;
}

/** What parting does to the income, with the share that must be sold again and the payback. */
export function exitLines(
  {
    judged,
    currency,
    months,
    refill,
    figures,
  }: Pick<ExitPlan, "judged" | "currency" | "months" | "refill" | "figures">,
  language: Language,
): readonly string[] {
  const say = sayIn(exitWords, language);
  if (figures === null && months < leastMonths) return [say("tooShort")];
  if (figures === null)
    return [say("unknown", { missing: say(judged.avoidableCostPerHour === null ? "missingCost" : "missingFigures") })];
  const money = (value: number): string => printMoney(Math.round(Math.abs(value)), language, currency);
  const lines = [say(figures.lostPerYear >= 0 ? "lost" : "saved", { lost: money(figures.lostPerYear) })];
  lines.push(
    say("freed", {
      hours: printNumber(figures.hoursPerYear, 0, language),
      hoursCount: Math.round(figures.hoursPerYear),
      share: printShare(refill.share, language),
      months: printNumber(refill.monthsToRefill, 0, language),
      count: refill.monthsToRefill,
      contribution: printMoney(refill.contributionPerHour, language, currency),
    }),
  );
  if (figures.refillShare !== null && figures.lostPerYear > 0)
    lines.push(
      say(figures.refillShare > 1 ? "cannot" : "needed", {
        needed: printShare(Math.round(figures.refillShare * 100) / 100, language),
      }),
    );
  lines.push(say(figures.impact >= 0 ? "gains" : "loses", { impact: money(figures.impact) }));
  if (figures.payback !== null)
    lines.push(
      figures.payback === 0
        ? say("paybackAtOnce")
        : say("payback", { months: printNumber(figures.payback, 1, language), count: figures.payback }),
    );
  lines.push(say("basis", { months }));
  return lines;
}

function datesSection({ dates }: ExitPlan, language: Language, say: Say): TextSection {
  const due: readonly (readonly [string, number])[] = [
    [say("told"), dates.told],
    [say("meeting"), dates.handOverMeeting],
    [say("files"), dates.filesReady],
    [say("last"), dates.lastWorkingDay],
    [say("end"), dates.end],
    [say("access"), dates.accessEnds],
    [say("invoice"), dates.finalInvoice],
    ...dates.critical.map(({ what, day }): readonly [string, number] => [say("deadline", { what }), day]),
  ];
  const rows = [...due]
    .sort(([, first], [, second]) => first - second)
    .map(([what, day]) => [what, printDay(day, language)]);
  const closed = [...new Set(due.map(([, day]) => day))].filter(isOftenClosed).sort((first, second) => first - second);
  const lines = [
    say("datesHint"),
    ...(dates.isMoved ? [say("moved")] : []),
    ...(closed.length > 0
      ? [say("closed", { days: closed.map((day) => printLongDay(day, language)).join(", ") })]
      : []),
  ];
  return { heading: say("dates"), lines, table: { head: [say("what"), say("day")], rows } };
}

/**
 * 24, 25, 26 and 31 December and 1 January: days on which a letter or a meeting comes to nothing in most firms of both
 * languages.
 */
function isOftenClosed(serial: number): boolean {
  const { month, day } = dateOf(serial);
  return (month === 12 && [24, 25, 26, 31].includes(day)) || (month === 1 && day === 1);
}

function criticalSections({ critical }: ExitDates, language: Language, say: Say): readonly TextSection[] {
  if (critical.length === 0) return [];
  return [
    {
      heading: say("critical"),
      lines: critical.map(({ what, day }) => say("criticalLine", { what, day: printDay(day, language) })),
      isList: true,
    },
  ];
}

function cautionLines({ wrapUp, referTo, dates }: ExitPlan, language: Language, say: Say): readonly string[] {
  const lines = [
    say("caution3"),
    say("delivery", { day: printLongDay(dates.told, language) }),
    say("caution1"),
    say("caution2"),
    wrapUp === "" ? say("noWrapUp") : say("wrapUp", { wrapUp }),
    say("caution4"),
  ];
  return referTo === "" ? lines : [...lines, say("refer", { firm: referTo })];
}

function monthSections(figures: ExitFigures | null, language: Language, say: Say): readonly TextSection[] {
  if (figures === null) return [];
  const rows = figures.byMonth.map((sum, month) => [String(month + 1), printNumber(sum, 0, language)]);
  return [{ heading: say("byMonth"), lines: [], table: { head: [say("month"), say("change")], rows } }];
}
