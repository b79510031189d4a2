import { printDay } from "../../spreadsheet/print-day";
import type { RetainerFigures } from "../../analysis/plans/retainers";
import { places, type Place } from "../../analysis/owner/scenarios";
import { roughly, type LookUp } from "../../analysis/plans/what-to-look-up";
import type { CriterionEvidence, TraitGroup, WhoSuits } from "../../analysis/plans/who-suits";
import type { YearAhead, YearScenario } from "../../analysis/plans/year-ahead";
import type { Language } from "../../core/problem";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import type { Passage } from "../decisions/log-passages";
import { sayIn } from "../say";
import { agreementLines } from "./agreement-lines";
import { scenarioLines } from "./scenario-lines";
import { yearWords } from "./year-words";

/** One figure of both scenarios, as it is read. */
export interface BesideRow extends Readonly<Record<Place, string>> {
  readonly name: string;
}

const mostLookUps = 5;
const mostGroups = 4;

/** The two scenarios side by side; a figure that neither has is left out. */
export function besideRows({ first, second, currency }: YearAhead, language: Language): readonly BesideRow[] {
  const say = sayIn(yearWords, language);
  const whole = (share: number | null): string | null =>
    share === null ? null : printShare(Math.round(share * 100) / 100, language);
  const figures: readonly (readonly [string, (scenario: YearScenario) => string | null])[] = [
    [say("profit"), ({ range }) => printRange(range, currency, language)],
    [say("load"), ({ figures: { load } }) => whole(load)],
    [say("largest"), ({ figures: { largestShare } }) => whole(largestShare)],
    [say("resold"), ({ figures: { resoldHours } }) => printNumber(resoldHours, 0, language)],
    [
      say("low"),
      ({ cash }) =>
        cash === null
          ? null
          : say("lowAt", { amount: printMoney(tens(cash.low.balance), language, currency), month: cash.low.month }),
    ],
  ];
  return figures.flatMap(([name, of]) => {
    const [one, other] = [of(first), of(second)];
    return one === null && other === null ? [] : [{ name, first: one ?? "–", second: other ?? "–" }];
  });
}

/** What the scenarios are called: as the owner says, else by what they are. */
export function scenarioNames(year: YearAhead, language: Language): Readonly<Record<Place, string>> {
  const say = sayIn(yearWords, language);
  const nameOf = (place: Place): string => {
    const { name, chosen, bestBringsMore } = year[place];
    const isAsNow = chosen.every(
      ({ decision: { isParted, rise, hoursSaved } }) => !isParted && rise === 0 && hoursSaved === 0,
    );
    if (name !== null) return name;
    if (isAsNow) return say("asNow");
    return bestBringsMore < 1 ? say("theBest") : say(place);
  };
  const names = { first: nameOf("first"), second: nameOf("second") };
  return names.first === names.second ? { first: say("first"), second: say("second") } : names;
}

/** The year ahead as passages of a report: the two scenarios first. */
export function yearPassages(year: YearAhead, language: Language): readonly Passage[] {
  const names = scenarioNames(year, language);
  return [
    {
      title: `${yearWords.title[language]}: ${yearWords.scenarios[language]}`,
      lines: besideRows(year, language).map(
        ({ name, first, second }) => `${name}: ${names.first} ${first} · ${names.second} ${second}`,
      ),
    },
    ...yearSections(year, language),
  ];
}

/** Low to high, each as its width deserves; one figure where nothing is uncertain. */
export function printRange(
  { low, high }: { readonly low: number; readonly high: number },
  currency: string,
  language: Language,
): string {
  const money = (value: number): string => printMoney(value, language, currency);
  return low === high ? money(low) : sayIn(yearWords, language)("range", { low: money(low), high: money(high) });
}

/** All that is said of the year ahead, section by section; the terminal, the sheet and the pane print the same. */
export function yearSections(year: YearAhead, language: Language): readonly Passage[] {
  const say = sayIn(yearWords, language);
  const names = scenarioNames(year, language);
  return [
    ...places.map((place) => ({
      title: say("decisions", { name: names[place] }),
      lines: scenarioLines(year, place, language),
    })),
    ...cashPassage(year, names, language),
    { title: say("agreements"), lines: agreementLines(year, language) },
    { title: say("lookUps"), lines: lookUpLines(year.lookUps, year.currency, language) },
    { title: say("suits"), lines: suitLines(year.suits, year.currency, language) },
    { title: say("retainers"), lines: retainerLines(year.retainers, year.currency, language) },
  ];
}

/** The account at the end of each month, in tens; none as long as cash or costs are not known. */
function cashPassage(year: YearAhead, names: Readonly<Record<Place, string>>, language: Language): readonly Passage[] {
  const say = sayIn(yearWords, language);
  const lines = places.flatMap((place) => {
    const { cash } = year[place];
    if (cash === null) return [];
    const amounts = cash.balances.map((balance) => printMoney(tens(balance), language, year.currency));
    return [say("inOrder", { name: names[place], amounts: amounts.join(" · ") })];
  });
  return lines.length === 0 ? [] : [{ title: say("cashByMonth"), lines }];
}

/** “Check Keller’s hours: worth about 600.” */
export function lookUpLines(lookUps: readonly LookUp[], currency: string, language: Language): readonly string[] {
  const say = sayIn(yearWords, language);
  const told = lookUps
    .slice(0, mostLookUps)
    .map(({ client, figure, value }) => say(figure, { client, value: printMoney(roughly(value), language, currency) }));
  return told.length === 0 ? [say("nothing")] : told;
}

function suitLines(
  { isEnough, clients, groups, criteria }: WhoSuits,
  currency: string,
  language: Language,
): readonly string[] {
  const say = sayIn(yearWords, language);
  if (!isEnough) return [say("tooFew", { count: clients })];
  const best = groups.filter(({ more }) => more >= 0.5).slice(0, mostGroups);
  const worst = groups.filter(({ more }) => more <= -0.5).slice(-mostGroups);
  return [
    ...(groups.length === 0
      ? [say("noTraits")]
      : [...best, ...worst].map((group) => groupLine(group, currency, language))),
    ...criteria.flatMap((one) => criterionLines(one, language)),
  ];
}

/** “Source recommendation: 14 an hour more than all, 9 of them.” */
export function groupLine({ trait, value, count, more }: TraitGroup, currency: string, language: Language): string {
  const say = sayIn(yearWords, language);
  return say(more >= 0 ? "more" : "less", {
    group: say(trait, { value }),
    amount: printMoney(Math.round(Math.abs(more)), language, currency),
    count,
  });
}

function criterionLines(
  { criterion, withRate, rated, withOverrun, estimated, ownWeight, dataWeight }: CriterionEvidence,
  language: Language,
): readonly string[] {
  const say = sayIn(yearWords, language);
  const signed = (value: number): string => printNumber(value, 1, language);
  return [
    ...(withRate === null
      ? []
      : [
          say("criterion", {
            criterion,
            rate: signed(withRate),
            count: rated,
            own: percent(ownWeight, language),
            data: dataWeight === null ? "–" : percent(dataWeight, language),
          }),
        ]),
    ...(withOverrun === null ? [] : [say("overrun", { criterion, rate: signed(withOverrun), count: estimated })]),
  ];
}

function retainerLines(all: readonly RetainerFigures[], currency: string, language: Language): readonly string[] {
  return all.length === 0
    ? [sayIn(yearWords, language)("noRetainers")]
    : all.map((one) => retainerLine(one, currency, language));
}

/** What is to be said of one retainer, in one line. */
function retainerLine(one: RetainerFigures, currency: string, language: Language): string {
  const say = sayIn(yearWords, language);
  const money = (value: number): string => printMoney(Math.round(value), language, currency);
  const { client, burn, projectedRate, minimumRate, isBelow, noticeDay, sendBy, isPast, retainer } = one;
  const day = (serial: number): string => printDay(serial, language);
  return [
    projectedRate === null
      ? say("noHours", { client })
      : burn === null
        ? say("rateOnly", { client, rate: money(projectedRate) })
        : say("burn", { client, burn: percent(burn, language), rate: money(projectedRate) }),
    ...(isBelow && minimumRate !== null ? [say("below", { minimum: money(minimumRate) })] : []),
    ...(noticeDay === null || sendBy === null
      ? []
      : [
          say(isPast ? "tooLate" : "giveNotice", {
            renews: day(retainer.renews),
            day: day(noticeDay),
            send: day(sendBy),
          }),
        ]),
  ].join(" ");
}

function percent(share: number, language: Language): string {
  return printShare(Math.round(share * 100) / 100, language);
}

function tens(value: number): number {
  return Math.round(value / 10) * 10;
}
