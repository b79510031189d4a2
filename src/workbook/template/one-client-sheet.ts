import { whatIfTitle } from "../../columns/table/own-report";
import { usualRefill } from "../../analysis/plans/exit";
import type { JudgedClient } from "../../analysis/judge/portfolio";
import { reputationCost, spilloverCost } from "../../core/client-risk";
import { exitImpact, refillShare } from "../../core/exit-impact";
import type { Language, Words } from "../../core/problem";
import type { DocumentCell, NumberStyle, SheetDocument } from "../../reports/document";
import { withAddresses, type NamedCell } from "../../reports/named-cells";
import { harmFieldWords, harmWords } from "../../reports/talk/harm-lines";
import { nativeRise, verdictArguments } from "../../reports/verdict-formula";
import { exampleClients } from "../example-clients";
import { examplePractice } from "../example-sheets";
import { judgedWith, practicePlaces } from "../judged-example";
import { exampleWords } from "../example-words";
import * as terms from "../../core/terms";

const oneClientName: Words = { en: "One client", de: "Ein Kunde" };

const words = {
  title: whatIfTitle,
  choose: { en: "Choose a client", de: "Kunde wählen" },
  chooseHelp: { en: "One of the clients on “Clients”.", de: "Einer der Kunden aus „Kunden“." },
  today: terms.today,
  then: terms.then,
  feeRise: { en: "Raise the fee by", de: "Honorar erhöhen um" },
  hoursSaved: { en: "Hours saved", de: "Gesparte Stunden" },
  extra: { en: "Extra work charged", de: "Berechnete Mehrarbeit" },
  minimumFee: terms.minimumFee,
  letGo: terms.ifTheyWent,
  refill: { en: "Share of freed hours sold again", de: "Anteil wieder verkaufter Stunden" },
  months: terms.monthsUntilThen,
  contribution: terms.whatAResoldHourLeaves,
  impact: { en: "Change of income after 12 months", de: "Änderung des Einkommens nach 12 Monaten" },
  hoursTaken: harmFieldWords.hoursTaken,
  marginAtRisk: { en: "What those clients bring a year", de: "Was diese Kunden im Jahr bringen" },
  chanceOfLosing: harmFieldWords.chance,
  spillover: { en: "Spillover cost a year", de: "Übertragungskosten im Jahr" },
  peopleReached: harmFieldWords.people,
  prospectShare: harmFieldWords.prospects,
  winRateLoss: harmFieldWords.loss,
  newClientValue: harmFieldWords.value,
  reputation: { en: "Cost of talk", de: "Kosten des Geredes" },
  needed: { en: "Share that must be sold again", de: "Anteil, der wieder verkauft werden muss" },
  hint: {
    en: "Yellow cells are yours. The figures are those of a year; revenue includes credit notes, without VAT.",
    de: "Gelbe Zellen gehören Ihnen. Die Zahlen gelten für ein Jahr; Umsatz nach Gutschriften, ohne Mehrwertsteuer.",
  },
} as const satisfies Readonly<Record<string, Words>>;

const ownEstimate: Words = {
  en: "Your own estimate, for a year; shares as 0.1 for 10 %.",
  de: "Ihre eigene Schätzung, für ein Jahr; Anteile als 0,1 für 10 %.",
};

/** What to enter, shown while the cell is chosen. */
const prompts = {
  feeRise: { en: "As a share: 0.1 for 10 %.", de: "Als Anteil: 0,1 für 10 %." },
  hoursSaved: {
    en: "Hours a year that another way of working would save.",
    de: "Stunden im Jahr, die ein anderer Ablauf sparen würde.",
  },
  extra: {
    en: "What a year’s extra work would bring if it were charged.",
    de: "Was die Mehrarbeit eines Jahres brächte, wenn sie berechnet würde.",
  },
  refill: {
    en: "Of the hours that become free, the share you expect to sell to others: 0.6 for 60 %.",
    de: "Anteil der frei werdenden Stunden, den Sie an andere verkaufen: 0,6 für 60 %.",
  },
  months: { en: "Months until those hours are sold.", de: "Monate, bis diese Stunden verkauft sind." },
  hoursTaken: ownEstimate,
  marginAtRisk: ownEstimate,
  chanceOfLosing: ownEstimate,
  peopleReached: ownEstimate,
  prospectShare: ownEstimate,
  winRateLoss: ownEstimate,
  newClientValue: ownEstimate,
} as const satisfies Readonly<Record<string, Words>>;

const tried = {
  feeRise: 0.1,
  hoursSaved: 20,
  extra: 0,
  refill: usualRefill.share,
  months: usualRefill.monthsToRefill,
  hoursTaken: 20,
  marginAtRisk: 4000,
  chanceOfLosing: 0.1,
  peopleReached: 50,
  prospectShare: 0.1,
  winRateLoss: 0.2,
  newClientValue: 3000,
} as const;

type When = "today" | "then";
type Entered = "revenue" | "hours" | "directCosts" | "servingCosts" | "fit";

/**
 * One client chosen from a list: today beside what a fee, fewer hours and charged extras would make of it, and what
 * letting go costs.
 */
export function oneClientSheet(language: Language): SheetDocument {
  const client = exampleClients[0];
  if (client === undefined) throw new Error("The example has no client.");
  const { revenue, hours, directCosts, servingCosts, name } = client;
  const { minimumRate, avoidableCost } = examplePractice;
  const today = judgedWith(client, {}, language);
  const then = judgedWith(
    client,
    { revenue: revenue * (1 + tried.feeRise) + tried.extra, hours: hours - tried.hoursSaved },
    language,
  );
  const contribution = minimumRate - avoidableCost;
  const exit = {
    revenue,
    avoidableCosts: directCosts + servingCosts + hours * avoidableCost,
    hours,
    refillShare: tried.refill,
    refillRate: contribution,
    monthsToRefill: tried.months,
    oneOffCost: 0,
  };
  const column = (letter: string): string =>
    `'${exampleWords.clientsSheet[language]}'!$${letter}$4:$${letter}$${3 + exampleClients.length}`;
  const look = (letter: string): string => `=INDEX(${column(letter)},MATCH({$client},${column("A")},0))`;
  const practice = practicePlaces(language);
  const text = (word: Words): DocumentCell => ({ value: word[language], style: "text" });
  const cell = (value: DocumentCell["value"], formula: string, number: NumberStyle, called?: string): NamedCell => ({
    value,
    formula,
    number,
    ...(called === undefined ? {} : { called }),
  });
  const input = (called: keyof typeof tried, number: NumberStyle): NamedCell => ({
    value: tried[called],
    number,
    style: "input",
    prompt: prompts[called][language],
    called,
  });
  const knockedOut = `INDEX('${exampleWords.fitSheet[language]}'!$G$7:$G$${6 + exampleClients.length},MATCH({$client},${column("A")},0))<>""`;
  const rise = (when: When): string =>
    nativeRise({
      revenue: `{${when}.revenue}`,
      hours: `{${when}.hours}`,
      minimum: practice.minimum,
      costs: `{${when}.directCosts}+{${when}.servingCosts}`,
    });
  const verdictOf = (when: When): string => {
    const inputs = {
      ...practice,
      effectiveRate: `{${when}.rate}`,
      fit: "{$today.fit}",
      knockedOut,
      tried: look("L").slice(1),
      feeIncrease: rise(when),
      avoidableProfit: `{${when}.profit}`,
    };
    return `=CLIENTVERDICT(${verdictArguments(inputs, language)})`;
  };
  const entered = (figure: Entered, letter: string, formulaThen: string, number: NumberStyle): readonly NamedCell[] => [
    cell(today.judged[figure], look(letter), number, `today.${figure}`),
    cell(then.judged[figure], formulaThen, number, `then.${figure}`),
  ];
  const both = (
    of: (judged: JudgedClient) => number | null,
    formula: (when: When) => string,
    number: NumberStyle,
    called?: string,
  ): readonly NamedCell[] => [
    cell(of(today.judged), formula("today"), number, called && `today.${called}`),
    cell(of(then.judged), formula("then"), number, called && `then.${called}`),
  ];
  const profit = (when: When, costPerHour: string): string =>
    `=CLIENTPROFIT({${when}.revenue},{${when}.hours},${costPerHour},{${when}.directCosts},{${when}.servingCosts})`;
  const leaving = `{today.revenue},{today.directCosts}+{today.servingCosts}+{today.hours}*${practice.avoidableCost},{today.hours}`;
  return {
    name: oneClientName[language],
    columnWidths: [40, 18, 18],
    rows: withAddresses([
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      [
        text(words.choose),
        { value: name, style: "input", choices: column("A"), prompt: words.chooseHelp[language], called: "client" },
      ],
      [],
      [text(words.feeRise), input("feeRise", "share")],
      [text(words.hoursSaved), input("hoursSaved", "hours")],
      [text(words.extra), input("extra", "money")],
      [],
      [null, { value: words.today[language], style: "heading" }, { value: words.then[language], style: "heading" }],
      [text(exampleWords.revenue), ...entered("revenue", "B", "={today.revenue}*(1+{feeRise})+{extra}", "money")],
      [text(exampleWords.hours), ...entered("hours", "C", "={today.hours}-{hoursSaved}", "hours")],
      [text(exampleWords.directCosts), ...entered("directCosts", "D", "={today.directCosts}", "money")],
      [text(exampleWords.servingCosts), ...entered("servingCosts", "E", "={today.servingCosts}", "money")],
      [text(exampleWords.fit), ...entered("fit", "K", "={today.fit}", "score")],
      [
        text(exampleWords.effectiveRate),
        ...both(
          (judged) => judged.effectiveRate,
          (when) => `=EFFECTIVERATE({${when}.revenue},{${when}.hours},{${when}.directCosts},{${when}.servingCosts})`,
          "rate",
          "rate",
        ),
      ],
      [
        text(exampleWords.avoidableProfit),
        ...both(
          (judged) => judged.avoidableProfit,
          (when) => profit(when, practice.avoidableCost),
          "money",
          "profit",
        ),
      ],
      [
        text(exampleWords.fullProfit),
        ...both(
          (judged) => judged.fullProfit,
          (when) => profit(when, practice.fullCost),
          "money",
        ),
      ],
      [
        text(words.minimumFee),
        ...both(
          (judged) => judged.minimumFee,
          (when) => `=MINFEE({${when}.hours},${practice.minimum},{${when}.directCosts},{${when}.servingCosts})`,
          "money",
        ),
      ],
      [
        text(exampleWords.verdict),
        { value: today.verdict, formula: verdictOf("today"), style: "verdict" },
        { value: then.verdict, formula: verdictOf("then"), style: "verdict" },
      ],
      [],
      [{ value: words.letGo[language], style: "section" }],
      [text(words.refill), input("refill", "share")],
      [text(words.months), input("months", "count")],
      [
        text(words.contribution),
        cell(contribution, `=${practice.minimumRate}-${practice.avoidableCost}`, "rate", "contribution"),
      ],
      [text(words.impact), cell(exitImpact(exit), `=EXITIMPACT(${leaving},{refill},{contribution},{months})`, "money")],
      [
        text(words.needed),
        cell(
          refillShare(exit.revenue, exit.avoidableCosts, hours, contribution),
          `=REFILLSHARE(${leaving},{contribution})`,
          "share",
        ),
      ],
      [],
      [{ value: harmWords.title[language], style: "section" }],
      [text(words.hoursTaken), input("hoursTaken", "hours")],
      [text(words.marginAtRisk), input("marginAtRisk", "money")],
      [text(words.chanceOfLosing), input("chanceOfLosing", "share")],
      [
        text(words.spillover),
        cell(
          spilloverCost(tried.hoursTaken, minimumRate, tried.marginAtRisk, tried.chanceOfLosing),
          `=SPILLOVERCOST({hoursTaken},${practice.minimumRate},{marginAtRisk},{chanceOfLosing})`,
          "money",
        ),
      ],
      [text(words.peopleReached), input("peopleReached", "count")],
      [text(words.prospectShare), input("prospectShare", "share")],
      [text(words.winRateLoss), input("winRateLoss", "share")],
      [text(words.newClientValue), input("newClientValue", "money")],
      [
        text(words.reputation),
        cell(
          reputationCost(tried.peopleReached, tried.prospectShare, tried.winRateLoss, tried.newClientValue),
          "=REPUTATIONCOST({peopleReached},{prospectShare},{winRateLoss},{newClientValue})",
          "money",
        ),
      ],
    ]),
    isPage: true,
  };
}
