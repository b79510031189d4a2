import { verdictWords } from "../../analysis/judge/verdict-words";
import { clientProfit } from "../../core/client-profit";
import { effectiveRate } from "../../core/effective-rate";
import { exitImpact, refillShare } from "../../core/exit-impact";
import { minimumFee } from "../../core/minimum-fee";
import type { Language, Words } from "../../core/problem";
import { usualFigures, verdict } from "../../core/verdict";
import type { DocumentCell, NumberStyle, SheetDocument } from "../../reports/document";
import { practiceCells, practiceSheetName } from "../../reports/practice-sheet";
import { exampleClients } from "../example-clients";
import { exampleFit, examplePractice } from "../example-sheets";
import { exampleWords } from "../example-words";

export const oneClientName: Words = { en: "One client", de: "Ein Kunde" };

const words = {
  title: { en: "What if?", de: "Was wäre wenn?" },
  choose: { en: "Choose a client", de: "Kunde wählen" },
  chooseHelp: { en: "One of the clients on “Clients”.", de: "Einer der Kunden aus „Kunden“." },
  today: { en: "Today", de: "Heute" },
  then: { en: "Then", de: "Dann" },
  feeRise: { en: "Raise the fee by", de: "Honorar erhöhen um" },
  hoursSaved: { en: "Hours saved", de: "Gesparte Stunden" },
  extra: { en: "Extra work charged", de: "Berechnete Mehrarbeit" },
  minimumFee: { en: "Minimum fee", de: "Mindesthonorar" },
  letGo: { en: "If they went", de: "Wenn der Kunde ginge" },
  refill: { en: "Share of freed hours sold again", de: "Anteil wieder verkaufter Stunden" },
  months: { en: "Months until then", de: "Monate bis dahin" },
  contribution: { en: "What a resold hour leaves", de: "Was eine wieder verkaufte Stunde lässt" },
  impact: { en: "Change of income after 12 months", de: "Änderung des Einkommens nach 12 Monaten" },
  needed: { en: "Share that must be sold again", de: "Anteil, der wieder verkauft werden muss" },
  hint: { en: "Yellow cells are yours. The figures are those of a year; revenue includes credit notes, without VAT.", de: "Gelbe Zellen gehören Ihnen. Die Zahlen gelten für ein Jahr; Umsatz nach Gutschriften, ohne Mehrwertsteuer." },
} as const satisfies Readonly<Record<string, Words>>;

/** What to enter, shown while the cell is chosen. */
const notes = {
  feeRise: { en: "As a share: 0.1 for 10 %.", de: "Als Anteil: 0,1 für 10 %." },
  hoursSaved: { en: "Hours a year that another way of working would save.", de: "Stunden im Jahr, die ein anderer Ablauf sparen würde." },
  extra: { en: "What a year’s extra work would bring if it were charged.", de: "Was die Mehrarbeit eines Jahres brächte, wenn sie berechnet würde." },
  refill: { en: "Of the hours that become free, the share you expect to sell to others: 0.6 for 60 %.", de: "Anteil der frei werdenden Stunden, den Sie an andere verkaufen: 0,6 für 60 %." },
  months: { en: "Months until those hours are sold.", de: "Monate, bis diese Stunden verkauft sind." },
} as const satisfies Readonly<Record<string, Words>>;

const tried = { feeRise: 0.1, hoursSaved: 20, extra: 0, refill: 0.6, months: 3 } as const;

/** One client chosen from a list: today beside what a fee, fewer hours and charged extras would make of it, and what letting go costs. */
export function oneClientSheet(language: Language): SheetDocument {
  const client = exampleClients[0];
  if (client === undefined) throw new Error("The example has no client.");
  const { revenue, hours, directCosts, servingCosts, name } = client;
  const { score, knockouts } = exampleFit(client);
  const { minimumRate, avoidableCost, fullCost } = examplePractice;
  const then = { revenue: revenue * (1 + tried.feeRise) + tried.extra, hours: hours - tried.hoursSaved };
  const judge = (money: number, time: number): string => verdictWords[verdict({ ...usualFigures, effectiveRate: effectiveRate(money, time, directCosts), minimumRate, fit: score, isKnockedOut: knockouts.length > 0 })][language];
  const contribution = minimumRate - avoidableCost;
  const exit = { revenue, avoidableCosts: directCosts + servingCosts + hours * avoidableCost, hours, refillShare: tried.refill, refillRate: contribution, monthsToRefill: tried.months, oneOffCost: 0 };
  const column = (letter: string): string => `'${exampleWords.clientsSheet[language]}'!$${letter}$4:$${letter}$${3 + exampleClients.length}`;
  const look = (letter: string): string => `=INDEX(${column(letter)},MATCH($B$3,${column("A")},0))`;
  const practice = (cell: string): string => `'${practiceSheetName[language]}'!${cell}`;
  const german = language === "de" ? ',"de"' : "";
  const text = (word: Words): DocumentCell => ({ value: word[language], style: "text" });
  const cell = (value: DocumentCell["value"], formula: string, number: NumberStyle): DocumentCell => ({ value, formula, number });
  const input = (value: number, number: NumberStyle, note: Words): DocumentCell => ({ value, number, style: "input", note: note[language] });
  const verdictOf = (letter: string): string => `=CLIENTVERDICT(${letter}15,${practice(practiceCells.minimumRate)},$B$14,${practice(practiceCells.minimumFit)},INDEX('${exampleWords.fitSheet[language]}'!$G$7:$G$${6 + exampleClients.length},MATCH($B$3,${column("A")},0))<>"",${practice(practiceCells.maximumIncrease)},INDEX(${column("L")},MATCH($B$3,${column("A")},0))${german})`;
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
      [text(exampleWords.revenue), cell(revenue, look("B"), "money"), cell(then.revenue, "=B10*(1+B5)+B7", "money")],
      [text(exampleWords.hours), cell(hours, look("C"), "hours"), cell(then.hours, "=B11-B6", "hours")],
      [text(exampleWords.directCosts), cell(directCosts, look("D"), "money"), cell(directCosts, "=B12", "money")],
      [text(exampleWords.servingCosts), cell(servingCosts, look("E"), "money"), cell(servingCosts, "=B13", "money")],
      [text(exampleWords.fit), cell(score, look("K"), "score"), cell(score, "=B14", "score")],
      [text(exampleWords.effectiveRate), cell(effectiveRate(revenue, hours, directCosts), "=EFFECTIVERATE(B10,B11,B12)", "rate"), cell(effectiveRate(then.revenue, then.hours, directCosts), "=EFFECTIVERATE(C10,C11,C12)", "rate")],
      [text(exampleWords.avoidableProfit), cell(clientProfit(revenue, hours, avoidableCost, directCosts, servingCosts), `=CLIENTPROFIT(B10,B11,${practice(practiceCells.avoidableCost)},B12,B13)`, "money"), cell(clientProfit(then.revenue, then.hours, avoidableCost, directCosts, servingCosts), `=CLIENTPROFIT(C10,C11,${practice(practiceCells.avoidableCost)},C12,C13)`, "money")],
      [text(exampleWords.fullProfit), cell(clientProfit(revenue, hours, fullCost, directCosts, servingCosts), `=CLIENTPROFIT(B10,B11,${practice(practiceCells.fullCost)},B12,B13)`, "money"), cell(clientProfit(then.revenue, then.hours, fullCost, directCosts, servingCosts), `=CLIENTPROFIT(C10,C11,${practice(practiceCells.fullCost)},C12,C13)`, "money")],
      [text(words.minimumFee), cell(minimumFee(hours, minimumRate, directCosts), `=MINFEE(B11,${practice(practiceCells.minimumRate)},B12)`, "money"), cell(minimumFee(then.hours, minimumRate, directCosts), `=MINFEE(C11,${practice(practiceCells.minimumRate)},C12)`, "money")],
      [text(exampleWords.verdict), { value: judge(revenue, hours), formula: verdictOf("B"), style: "verdict" }, { value: judge(then.revenue, then.hours), formula: verdictOf("C"), style: "verdict" }],
      [],
      [{ value: words.letGo[language], style: "section" }],
      [text(words.refill), input(tried.refill, "share", notes.refill)],
      [text(words.months), input(tried.months, "count", notes.months)],
      [text(words.contribution), cell(contribution, `=${practice(practiceCells.minimumRate)}-${practice(practiceCells.avoidableCost)}`, "rate")],
      [text(words.impact), cell(exitImpact(exit), `=EXITIMPACT(B10,B12+B13+B11*${practice(practiceCells.avoidableCost)},B11,B22,B24,B23)`, "money")],
      [text(words.needed), cell(refillShare(exit.revenue, exit.avoidableCosts, hours, contribution), `=REFILLSHARE(B10,B12+B13+B11*${practice(practiceCells.avoidableCost)},B11,B24)`, "share")],
    ],
    isPage: true,
  };
}
