import type { Place } from "../../analysis/owner/scenarios";
import { printDay } from "../../spreadsheet/print-day";
import type { Decided } from "../../analysis/plans/scenario/scenario";
import { choiceOf } from "../../analysis/plans/year-options";
import type { YearAhead, YearScenario } from "../../analysis/plans/year-ahead";
import type { Language } from "../../core/problem";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { sayIn, type SayOf } from "../say";
import { courseWords } from "./scenario-words";
import { yearWords } from "./year-words";

type Say = SayOf<keyof typeof yearWords>;

/** What is chosen in one scenario, in what order, what other decisions would bring, and what it rests on. */
export function scenarioLines(year: YearAhead, place: Place, language: Language): readonly string[] {
  const say = sayIn(yearWords, language);
  const scenario = year[place];
  const { firm, cash } = scenario;
  const decisions = scenario.chosen.flatMap((one) => decisionLine(one, say, language));
  const partings = orderLines(year, scenario, say, language);
  return [
    ...(decisions.length + partings.length === 0 ? [say("allKeep")] : decisions),
    ...partings,
    ...floorLines(year, scenario, say, language),
    ...bestLines(year, scenario, say, language),
    say("pipeline", { hours: printNumber(firm.pipelineHours, 0, language) }),
    ...(cash === null ? [say("noCash")] : []),
    ...(year.unknown.length === 0 ? [] : [say("unknown", { clients: year.unknown.join(", ") })]),
  ];
}

function decisionLine({ year: { client }, decision }: Decided, say: Say, language: Language): readonly string[] {
  const { isParted, day, rise, hoursSaved } = decision;
  if (isParted) return day === null ? [] : [say("partsOn", { client, day: printDay(day, language) })];
  if (rise <= 0 && hoursSaved <= 0) return [];
  const facts = {
    client,
    rise: percent(rise, language),
    hours: printNumber(hoursSaved, 0, language),
    stay: percent(decision.stay, language),
  };
  return [say(rise <= 0 ? "saves" : hoursSaved <= 0 ? "raised" : "raisedAndSaves", facts)];
}

function orderLines(
  { currency }: YearAhead,
  { order, meanwhile }: YearScenario,
  say: Say,
  language: Language,
): readonly string[] {
  const { firstMonth, monthsApart, notYet, isExhaustive } = order;
  const isAlone = order.order.length === 1;
  const going = order.order.map((client, index) =>
    say(isAlone ? "goes" : "parts", { place: index + 1, client, month: firstMonth + index * monthsApart + 1 }),
  );
  return [
    ...(isAlone || going.length === 0 ? going : [say("order", { months: monthsApart, order: going.join("; ") })]),
    ...(meanwhile === null
      ? []
      : [
          say("notYet", {
            clients: notYet.join(", "),
            amount: printMoney(Math.round(meanwhile / 100) * 100, language, currency),
          }),
        ]),
    ...(isExhaustive ? [] : [say("bestNext")]),
  ];
}

function floorLines(
  { currency, floors: { cashFloor, loadFloor } }: YearAhead,
  { cash, figures: { load } }: YearScenario,
  say: Say,
  language: Language,
): readonly string[] {
  return [
    ...(cash === null || cashFloor === null || cash.low.balance >= cashFloor
      ? []
      : [
          say("lowCash", {
            amount: printMoney(Math.round(cash.low.balance / 10) * 10, language, currency),
            month: cash.low.month,
          }),
        ]),
    ...(load === null || loadFloor === null || load >= loadFloor
      ? []
      : [say("lowLoad", { load: percent(load, language) })]),
  ];
}

/** Whether other decisions would bring more, and which. */
function bestLines(
  { currency }: YearAhead,
  { chosen, best, bestBringsMore, isExhaustive }: YearScenario,
  say: Say,
  language: Language,
): readonly string[] {
  const changes = best.flatMap(({ year: { client }, decision }, index) => {
    const [course, now] = [choiceOf(decision).course, chosen[index]];
    return now === undefined || choiceOf(now.decision).course === course
      ? []
      : [say("otherCourse", { client, course: courseWords[course][language] })];
  });
  const more = Math.round(bestBringsMore / 100) * 100;
  return [
    more <= 0 || changes.length === 0
      ? say("isBest")
      : say("bringMore", { amount: printMoney(more, language, currency), changes: changes.join("; ") }),
    say(isExhaustive ? "every" : "notEvery"),
  ];
}

function percent(share: number, language: Language): string {
  return printShare(Math.round(share * 100) / 100, language);
}
