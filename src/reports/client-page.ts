import type { Portfolio, ScoredClient } from "../analysis/judge/portfolio";
import type { Practice } from "../analysis/owner/practice";
import { printDay } from "../analysis/owner/read-day";
import { verdictWords } from "../analysis/judge/verdict-words";
import { clientPageTitle } from "../columns/table/own-report";
import type { Language, Words } from "../core/problem";
import { fillIn } from "../spreadsheet/print";
import type { DocumentCell, NumberStyle, SheetDocument } from "./document";
import { reportWords } from "./report-words";

type Row = readonly (DocumentCell | null)[];

const words = {
  subtitle: { en: "{client}, {from} to {to}", de: "{client}, {from} bis {to}" },
  brought: { en: "What came in and went out", de: "Was hereinkam und hinausging" },
  follows: { en: "What follows from it", de: "Was daraus folgt" },
  judged: { en: "What it is judged by", de: "Woran gemessen wird" },
  rows: { en: "Rows {rows}", de: "Zeilen {rows}" },
  more: { en: "{count} rows, among them {rows}", de: "{count} Zeilen, darunter {rows}" },
} as const satisfies Readonly<Record<string, Words>>;

/** Rows as a person counts them; the formulas point at these. */
const at = { revenue: 8, hours: 9, directCosts: 10, servingCosts: 11, minimumRate: 14, avoidableCost: 15, fullCost: 16 } as const;
const shownRows = 40;

/** One client on one page: verdict and reason, the figures with live formulas, what they mean, and the rows behind them. */
export function clientPage(client: ScoredClient, { from, to }: Pick<Portfolio, "from" | "to">, practice: Practice): SheetDocument {
  const { language } = practice;
  const period = from === null || to === null ? client.client : fillIn(words.subtitle[language], { client: client.client, from: printDay(from, language), to: printDay(to, language) });
  const section = (word: Words): Row => [{ value: word[language], style: "section" }];
  const given = (word: Words, value: number | null, number: NumberStyle): Row => [{ value: word[language], style: "text" }, { value, style: "input", number }];
  return {
    name: client.client,
    columnWidths: [34, 16, 2, 68],
    rows: [
      [{ value: clientPageTitle[language], style: "title" }],
      [{ value: period, style: "subtitle" }],
      [],
      [{ value: reportWords.verdict[language], style: "text" }, { value: client.verdict === null ? "–" : verdictWords[client.verdict][language], style: "verdict" }],
      [{ value: reportWords.reason[language], style: "text" }, null, null, { value: client.reason, style: "paragraph" }],
      [],
      section(words.brought),
      given(reportWords.revenue, client.revenue, "money"),
      given(reportWords.hours, client.hours, "hours"),
      given(reportWords.directCosts, client.directCosts, "money"),
      given(reportWords.servingCosts, client.servingCosts, "money"),
      [],
      section(words.judged),
      given(reportWords.minimumRate, client.minimumRate ?? practice.minimumRate, "rate"),
      given(reportWords.avoidableCost, client.avoidableCostPerHour, "rate"),
      given(reportWords.fullCost, practice.fullCostPerHour, "rate"),
      [],
      section(words.follows),
      ...followingRows(client, language),
      [],
      section(reportWords.sources),
      ...client.sources.map((source): Row => [{ value: [source.file, source.sheet].filter((name) => name !== "").join(", "), style: "note" }, null, null, { value: rowsOf(source.rows, source.count, language), style: "paragraph" }]),
    ],
    isPage: true,
    verdicts: "B4",
  };
}

/** A figure that is not known stays away, with its formula: an error is no answer. */
function followingRows(client: ScoredClient, language: Language): readonly Row[] {
  const [revenue, hours, direct, serving] = [`B${at.revenue}`, `B${at.hours}`, `B${at.directCosts}`, `B${at.servingCosts}`];
  const figures: readonly (readonly [Words, number | null, string, NumberStyle, Words])[] = [
    [reportWords.plainRate, client.servingCosts > 0 ? client.plainRate : null, `=EFFECTIVERATE(${revenue},${hours},${direct})`, "rate", meanings.plainRate],
    [reportWords.effectiveRate, client.effectiveRate, `=EFFECTIVERATE(${revenue},${hours},${direct},${serving})`, "rate", meanings.effectiveRate],
    [reportWords.avoidableProfit, client.avoidableProfit, `=CLIENTPROFIT(${revenue},${hours},B${at.avoidableCost},${direct},${serving})`, "money", meanings.avoidableProfit],
    [reportWords.fullProfit, client.fullProfit, `=CLIENTPROFIT(${revenue},${hours},B${at.fullCost},${direct},${serving})`, "money", meanings.fullProfit],
    [reportWords.yield, client.yield, `=CLIENTYIELD(${revenue},${hours},B${client.yieldIs === "full cost" ? at.fullCost : at.avoidableCost},${direct},${serving})`, "share", meanings.yield],
    [reportWords.minimumFee, client.minimumFee, `=MINFEE(${hours},B${at.minimumRate},${direct},${serving})`, "money", meanings.minimumFee],
    [reportWords.feeIncrease, client.feeIncrease, `=FEEINCREASE(${revenue},${hours},B${at.minimumRate},${direct},${serving})`, "share", meanings.feeIncrease],
  ];
  const rows = figures.filter(([, value]) => value !== null).map(([word, value, formula, number, meaning]): Row => [{ value: word[language], style: "text" }, { value, formula, number }, null, { value: meaning[language], style: "paragraph" }]);
  return client.fit === null ? rows : [...rows, [{ value: reportWords.fit[language], style: "text" }, { value: client.fit, number: "score" }, null, { value: meanings.fit[language], style: "paragraph" }]];
}

const meanings = {
  plainRate: { en: "(revenue − direct costs) ÷ hours", de: "(Umsatz − direkte Kosten) ÷ Stunden" },
  effectiveRate: { en: "(revenue − direct costs − serving costs) ÷ hours", de: "(Umsatz − direkte Kosten − Betreuungskosten) ÷ Stunden" },
  avoidableProfit: { en: "What would be missing if the client went: keep or drop?", de: "Was fehlte, wenn der Kunde ginge: behalten oder trennen?" },
  fullProfit: { en: "With all yearly cost in the hour: is the price right?", de: "Mit allen Jahreskosten in der Stunde: Stimmt der Preis?" },
  yield: { en: "Profit ÷ revenue", de: "Gewinn ÷ Umsatz" },
  minimumFee: { en: "hours × minimum rate + direct costs + serving costs", de: "Stunden × Mindeststundensatz + direkte Kosten + Betreuungskosten" },
  feeIncrease: { en: "By so much the fee would have to rise to reach the minimum", de: "Um so viel müsste das Honorar steigen, um das Minimum zu erreichen" },
  fit: { en: "From 0 to 100, by your own criteria; never added to money", de: "Von 0 bis 100 nach Ihren eigenen Kriterien; nie mit Geld verrechnet" },
} as const satisfies Readonly<Record<string, Words>>;

function rowsOf(rows: readonly number[], count: number, language: Language): string {
  const shown = rows.slice(0, shownRows).map((row) => row + 1).join(", ");
  return fillIn((count > shownRows ? words.more : words.rows)[language], { count, rows: shown });
}
