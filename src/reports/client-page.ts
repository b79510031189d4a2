import type { Portfolio, ScoredClient } from "../analysis/judge/portfolio";
import type { Practice } from "../analysis/owner/practice";
import { printDay } from "../spreadsheet/print-day";
import { verdictWords } from "../analysis/words/verdict-words";
import { reasonSentence } from "../analysis/words/reason-sentence";
import { clientPageTitle } from "../columns/table/own-report";
import type { Language, Words } from "../core/problem";
import { saySentence } from "./say";
import { printNumber } from "../spreadsheet/print";
import { clientFigures, knownFigures, type ClientFigureName } from "./client-figures";
import type { DocumentCell, NumberStyle, SheetDocument } from "./document";
import { reportWords } from "./report-words";

type Row = readonly (DocumentCell | null)[];

const words = {
  subtitle: { en: "{client}, {from} to {to}", de: "{client}, {from} bis {to}" },
  brought: { en: "What came in and went out", de: "Was hereinkam und hinausging" },
  follows: { en: "What follows from it", de: "Was daraus folgt" },
  judged: { en: "What it is judged by", de: "Woran gemessen wird" },
  rows: { en: "Rows {rows}", de: "Zeilen {rows}" },
  noRate: { en: "hours; no staff rate is known", de: "Stunden; kein Satz bekannt" },
  cost: { en: "hours that cost {cost}, {rate} an hour", de: "Stunden, die {cost} kosten, {rate} je Stunde" },
  more: { en: "{count} rows, among them {rows}", de: "{count} Zeilen, darunter {rows}" },
} as const satisfies Readonly<Record<string, Words>>;

/** Rows as a person counts them; the formulas point at these. */
const at = {
  revenue: 8,
  hours: 9,
  directCosts: 10,
  servingCosts: 11,
  minimumRate: 14,
  avoidableCost: 15,
  fullCost: 16,
} as const;
const shownRows = 40;

/**
 * One client on one page: verdict and reason, the figures with live formulas, what they mean, and the rows behind them.
 */
export function clientPage(
  client: ScoredClient,
  { from, to }: Pick<Portfolio, "from" | "to">,
  practice: Practice,
): SheetDocument {
  const { language } = practice;
  const period =
    from === null || to === null
      ? client.client
      : saySentence(words.subtitle, language, {
          client: client.client,
          from: printDay(from, language),
          to: printDay(to, language),
        });
  const section = (word: Words): Row => [{ value: word[language], style: "section" }];
  const given = (word: Words, value: number | null, number: NumberStyle): Row => [
    { value: word[language], style: "text" },
    { value, style: "input", number },
  ];
  return {
    name: client.client,
    columnWidths: [34, 16, 2, 68],
    rows: [
      [{ value: clientPageTitle[language], style: "title" }],
      [{ value: period, style: "subtitle" }],
      [],
      [
        { value: reportWords.verdict[language], style: "text" },
        { value: client.verdict === null ? "–" : verdictWords[client.verdict][language], style: "verdict" },
      ],
      [
        { value: reportWords.reason[language], style: "text" },
        null,
        null,
        { value: reasonSentence(client.reason, language), style: "paragraph" },
      ],
      [],
      section(words.brought),
      given(reportWords.revenue, client.revenue, "money"),
      given(reportWords.hours, client.hours, "hours"),
      given(reportWords.directCosts, client.directCosts, "money"),
      given(reportWords.servingCosts, client.servingCosts, "money"),
      [],
      section(words.judged),
      given(
        reportWords.minimumRate,
        client.minimumRate ?? (client.minimumRatio === null ? null : practice.minimumRate),
        "rate",
      ),
      given(reportWords.avoidableCost, client.avoidableCostPerHour, "rate"),
      given(
        reportWords.fullCost,
        client.fullCostPerHour === undefined ? practice.fullCostPerHour : client.fullCostPerHour,
        "rate",
      ),
      [],
      section(words.follows),
      ...followingRows(client, language),
      ...otherRows(client, practice),
      [],
      ...peopleRows(client, language),
      section(reportWords.sources),
      ...client.sources.map((source): Row => [
        { value: [source.file, source.sheet].filter((name) => name !== "").join(", "), style: "quiet" },
        null,
        null,
        { value: rowsOf(source.rows, source.count, language), style: "paragraph" },
      ]),
    ],
    isPage: true,
    verdicts: "B4",
  };
}

/** A figure that is not known stays away, with its formula: an error is no answer. */
function followingRows(client: ScoredClient, language: Language): readonly Row[] {
  const [revenue, hours, direct, serving] = [
    `B${at.revenue}`,
    `B${at.hours}`,
    `B${at.directCosts}`,
    `B${at.servingCosts}`,
  ];
  const figures: readonly (readonly [Words, number | null, string, NumberStyle, Words])[] = [
    [
      reportWords.plainRate,
      client.servingCosts > 0 ? client.plainRate : null,
      `=EFFECTIVERATE(${revenue},${hours},${direct})`,
      "rate",
      clientFigures.plainRate.meaning,
    ],
    [
      reportWords.effectiveRate,
      client.effectiveRate,
      `=EFFECTIVERATE(${revenue},${hours},${direct},${serving})`,
      "rate",
      clientFigures.effectiveRate.meaning,
    ],
    [
      reportWords.avoidableProfit,
      client.avoidableProfit,
      `=CLIENTPROFIT(${revenue},${hours},B${at.avoidableCost},${direct},${serving})`,
      "money",
      clientFigures.avoidableProfit.meaning,
    ],
    [
      reportWords.fullProfit,
      client.fullProfit,
      `=CLIENTPROFIT(${revenue},${hours},B${at.fullCost},${direct},${serving})`,
      "money",
      clientFigures.fullProfit.meaning,
    ],
    [
      reportWords.yield,
      client.yield,
      `=CLIENTYIELD(${revenue},${hours},B${client.yieldIs === "full cost" ? at.fullCost : at.avoidableCost},${direct},${serving})`,
      "share",
      clientFigures.yield.meaning,
    ],
    [
      reportWords.minimumFee,
      client.minimumFee,
      `=MINFEE(${hours},B${at.minimumRate},${direct},${serving})`,
      "money",
      clientFigures.minimumFee.meaning,
    ],
    [
      reportWords.feeIncrease,
      client.feeIncrease,
      `=FEEINCREASE(${revenue},${hours},B${at.minimumRate},${direct},${serving})`,
      "share",
      clientFigures.feeIncrease.meaning,
    ],
  ];
  const rows = figures
    .filter(([, value]) => value !== null)
    .map(([word, value, formula, number, meaning]): Row => [
      { value: word[language], style: "text" },
      { value, formula, number },
      null,
      { value: meaning[language], style: "paragraph" },
    ]);
  return client.fit === null
    ? rows
    : [
        ...rows,
        [
          { value: reportWords.fit[language], style: "text" },
          { value: client.fit, number: "score" },
          null,
          { value: clientFigures.fit.meaning[language], style: "paragraph" },
        ],
      ];
}

/** What is known besides, as figures: unbilled work, debtor days, what is overdue … */
function otherRows(client: ScoredClient, practice: Practice): readonly Row[] {
  const { language } = practice;
  return knownFigures([client], practice)
    .filter((name) => !formulated.includes(name))
    .map((name): Row => {
      const { words: called, meaning, number, of } = clientFigures[name];
      return [
        { value: called[language], style: "text" },
        { value: of(client, practice), number },
        null,
        { value: meaning[language], style: "paragraph" },
      ];
    });
}

const formulated: readonly ClientFigureName[] = [
  "revenue",
  "hours",
  "directCosts",
  "servingCosts",
  "plainRate",
  "effectiveRate",
  "ownMinimum",
  "ownCost",
  "avoidableProfit",
  "fullProfit",
  "yield",
  "minimumFee",
  "feeIncrease",
  "fit",
];

/** Who works for this client, with hours and, where all rates are known, what they cost. */
function peopleRows({ people }: ScoredClient, language: Language): readonly Row[] {
  if (people.length === 0) return [];
  const head: Row = [{ value: reportWords.people[language], style: "section" }];
  return [
    head,
    ...people.map(({ person, hours, cost }): Row => [
      { value: person, number: "text" },
      { value: hours, number: "hours" },
      null,
      {
        value:
          cost === null
            ? words.noRate[language]
            : saySentence(words.cost, language, {
                cost: printNumber(cost, 0, language),
                rate: printNumber(hours === 0 ? 0 : cost / hours, 2, language),
              }),
        style: "paragraph",
      },
    ]),
    [],
  ];
}

function rowsOf(rows: readonly number[], count: number, language: Language): string {
  const shown = rows
    .slice(0, shownRows)
    .map((row) => row + 1)
    .join(", ");
  return saySentence(count > shownRows ? words.more : words.rows, language, { count, rows: shown });
}
