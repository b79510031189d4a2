import { whatIfTitle } from "../../columns/table/own-report";
import { usualRefill } from "../../analysis/plans/exit";
import type { JudgedClient } from "../../analysis/judge/portfolio";
import { exitImpact, refillShare } from "../../core/exit-impact";
import type { Language, Words } from "../../core/problem";
import type { DocumentCell, NumberStyle, SheetDocument } from "../../reports/document";
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
  needed: { en: "Share that must be sold again", de: "Anteil, der wieder verkauft werden muss" },
  hint: {
    en: "Yellow cells are yours. The figures are those of a year; revenue includes credit notes, without VAT.",
    de: "Gelbe Zellen gehören Ihnen. Die Zahlen gelten für ein Jahr; Umsatz nach Gutschriften, ohne Mehrwertsteuer.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What to enter, shown while the cell is chosen. */
const notes = {
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
} as const satisfies Readonly<Record<string, Words>>;

const tried = {
  feeRise: 0.1,
  hoursSaved: 20,
  extra: 0,
  refill: usualRefill.share,
  months: usualRefill.monthsToRefill,
} as const;

/** One client chosen from a list: today beside what a fee, fewer hours and charged extras would make of it, and what letting go costs. */
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
  const look = (letter: string): string => `=INDEX(${column(letter)},MATCH($B$3,${column("A")},0))`;
  const practice = practicePlaces(language);
  const text = (word: Words): DocumentCell => ({ value: word[language], style: "text" });
  const cell = (value: DocumentCell["value"], formula: string, number: NumberStyle): DocumentCell => ({
    value,
    formula,
    number,
  });
  const input = (value: number, number: NumberStyle, note: Words): DocumentCell => ({
    value,
    number,
    style: "input",
    note: note[language],
  });
  const knockedOut = `INDEX('${exampleWords.fitSheet[language]}'!$G$7:$G$${6 + exampleClients.length},MATCH($B$3,${column("A")},0))<>""`;
  const rise = (letter: string): string =>
    nativeRise({
      revenue: `${letter}10`,
      hours: `${letter}11`,
      minimum: practice.minimum,
      costs: `${letter}12+${letter}13`,
    });
  const verdictOf = (letter: string): string =>
    `=CLIENTVERDICT(${verdictArguments({ ...practice, effectiveRate: `${letter}15`, fit: "$B$14", knockedOut, tried: look("L").slice(1), feeIncrease: rise(letter), avoidableProfit: `${letter}16` }, language)})`;
  const both = (
    of: (judged: JudgedClient) => number | null,
    formula: (letter: string) => string,
    number: NumberStyle,
  ): readonly DocumentCell[] => [
    cell(of(today.judged), formula("B"), number),
    cell(of(then.judged), formula("C"), number),
  ];
  return {
    name: oneClientName[language],
    columnWidths: [40, 18, 18],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      [text(words.choose), { value: name, style: "input", choices: column("A"), note: words.chooseHelp[language] }],
      [],
      [text(words.feeRise), input(tried.feeRise, "share", notes.feeRise)],
      [text(words.hoursSaved), input(tried.hoursSaved, "hours", notes.hoursSaved)],
      [text(words.extra), input(tried.extra, "money", notes.extra)],
      [],
      [null, { value: words.today[language], style: "heading" }, { value: words.then[language], style: "heading" }],
      [
        text(exampleWords.revenue),
        cell(revenue, look("B"), "money"),
        cell(then.judged.revenue, "=B10*(1+B5)+B7", "money"),
      ],
      [text(exampleWords.hours), cell(hours, look("C"), "hours"), cell(then.judged.hours, "=B11-B6", "hours")],
      [text(exampleWords.directCosts), cell(directCosts, look("D"), "money"), cell(directCosts, "=B12", "money")],
      [text(exampleWords.servingCosts), cell(servingCosts, look("E"), "money"), cell(servingCosts, "=B13", "money")],
      [text(exampleWords.fit), cell(today.judged.fit, look("K"), "score"), cell(today.judged.fit, "=B14", "score")],
      [
        text(exampleWords.effectiveRate),
        ...both(
          (judged) => judged.effectiveRate,
          (at) => `=EFFECTIVERATE(${at}10,${at}11,${at}12,${at}13)`,
          "rate",
        ),
      ],
      [
        text(exampleWords.avoidableProfit),
        ...both(
          (judged) => judged.avoidableProfit,
          (at) => `=CLIENTPROFIT(${at}10,${at}11,${practice.avoidableCost},${at}12,${at}13)`,
          "money",
        ),
      ],
      [
        text(exampleWords.fullProfit),
        ...both(
          (judged) => judged.fullProfit,
          (at) => `=CLIENTPROFIT(${at}10,${at}11,${practice.fullCost},${at}12,${at}13)`,
          "money",
        ),
      ],
      [
        text(words.minimumFee),
        ...both(
          (judged) => judged.minimumFee,
          (at) => `=MINFEE(${at}11,${practice.minimum},${at}12,${at}13)`,
          "money",
        ),
      ],
      [
        text(exampleWords.verdict),
        { value: today.verdict, formula: verdictOf("B"), style: "verdict" },
        { value: then.verdict, formula: verdictOf("C"), style: "verdict" },
      ],
      [],
      [{ value: words.letGo[language], style: "section" }],
      [text(words.refill), input(tried.refill, "share", notes.refill)],
      [text(words.months), input(tried.months, "count", notes.months)],
      [text(words.contribution), cell(contribution, `=${practice.minimumRate}-${practice.avoidableCost}`, "rate")],
      [
        text(words.impact),
        cell(exitImpact(exit), `=EXITIMPACT(B10,B12+B13+B11*${practice.avoidableCost},B11,B22,B24,B23)`, "money"),
      ],
      [
        text(words.needed),
        cell(
          refillShare(exit.revenue, exit.avoidableCosts, hours, contribution),
          `=REFILLSHARE(B10,B12+B13+B11*${practice.avoidableCost},B11,B24)`,
          "share",
        ),
      ],
    ],
    isPage: true,
  };
}
