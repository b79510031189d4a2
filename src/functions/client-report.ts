import { scoreTables } from "../analysis/score-tables";
import type { Portfolio, ScoredClient } from "../analysis/judge/portfolio";
import { reasonSentence } from "../analysis/words/reason-sentence";
import type { Practice } from "../analysis/owner/practice";
import { practiceFrom, usualPractice } from "../analysis/owner/practice";
import { verdictWords } from "../analysis/words/verdict-words";
import { headerLanguage } from "../columns/roles/header-language";
import { withAnswers } from "../analysis/owner/table-answers";
import { noCorrections } from "../columns/decide/corrections";
import { recognise } from "../columns/recognise";
import type { Recognition } from "../columns/recognition";
import { tableRemarkSentence } from "../columns/decide/table-remark-words";
import { Problem, type Language, type Words } from "../core/problem";
import type { Block } from "../spreadsheet/block";
import type { Cell, Cells } from "../spreadsheet/cell";
import { CellError } from "../spreadsheet/cell-error";
import { defineRangeFunction, type ResultCell } from "../spreadsheet/define-function";
import { languageOf } from "../spreadsheet/language-of";
import { optional, range, text } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

const heads: readonly Words[] = [
  terms.client,
  terms.revenue,
  terms.hours,
  terms.effectiveRate,
  terms.avoidableProfitContribution,
  terms.fullProfit,
  terms.clientYield,
  terms.minimumFee,
  { en: "Fee increase", de: "Nötige Erhöhung" },
  terms.fit,
  terms.grade,
  terms.verdict,
  terms.reason,
];

const table = range(
  "table",
  { en: "the table", de: "die Tabelle" },
  {
    en: "Billing or time table with its header row, English or German; columns are recognised.",
    de: "Abrechnungs- oder Zeittabelle mit Kopfzeile, deutsch oder englisch; Spalten werden erkannt.",
  },
);
const practice = optional(
  range(
    "practice",
    { en: "the practice", de: "die Angaben zur Firma" },
    {
      en: "Two columns, name and value: minimum rate, cost per hour, full cost per hour.",
      de: "Zwei Spalten, Name und Wert: Mindeststundensatz, interner Stundensatz, Vollkosten je Stunde.",
    },
  ),
  null,
);
const inLanguage = optional(
  text("language", terms.theLanguage, {
    en: "“en” or “de”; that of the headers unless given.",
    de: "„en“ oder „de“; sonst die der Kopfzeile.",
  }),
  "",
);

export const CLIENTREPORT = defineRangeFunction({
  id: "CLIENTREPORT",
  group: "decide",
  summary: {
    en: "The whole analysis of a billing table in one formula: one row a client, best first, with verdict and reason.",
    de: "Die ganze Auswertung einer Abrechnungstabelle in einer Formel: je Kunde eine Zeile, beste zuerst, mit Urteil und Begründung.",
  },
  returns: {
    en: "A header row and one row a client; unprofitable clients are included, what is not known is empty.",
    de: "Eine Kopfzeile und je Kunde eine Zeile; auch Kunden mit Verlust, Unbekanntes bleibt leer.",
  },
  formula: {
    en: "columns recognised, rows added up by client, then EFFECTIVERATE, CLIENTPROFIT, CLIENTYIELD, MINFEE, FEEINCREASE, CLIENTVERDICT and CLIENTREASON",
    de: "Spalten erkannt, Zeilen je Kunde addiert, dann EFFECTIVERATE, CLIENTPROFIT, CLIENTYIELD, MINFEE, FEEINCREASE, CLIENTVERDICT und CLIENTREASON",
  },
  parameters: [table, practice, inLanguage],
  examples: [
    {
      caption: {
        en: "two clients: 1,950 ÷ 25 = 78 at the minimum; 610 ÷ 10 = 61 below it",
        de: "zwei Kunden: 1.950 ÷ 25 = 78 am Minimum; 610 ÷ 10 = 61 darunter",
      },
      arguments: [
        [
          ["Client", "Hours", "Revenue"],
          ["Ash", 20, 1560],
          ["Birch", 10, 610],
          ["Ash", 5, 390],
          ["Total", 35, 2560],
        ],
        [
          ["minimum rate", 78],
          ["cost per hour", 40],
        ],
      ],
      result: [
        heads.map(({ en }) => en),
        [
          "Ash",
          1950,
          25,
          78,
          950,
          "",
          0.4872,
          1950,
          0,
          "",
          "",
          "Keep",
          "An hour brings 78, the minimum is 78. Fit is not rated, so money alone decides.",
        ],
        [
          "Birch",
          610,
          10,
          61,
          210,
          "",
          0.3443,
          780,
          0.2787,
          "",
          "",
          "Reprice",
          "An hour brings 61, the minimum is 78. The fee must rise by 27.9\u00a0%, " +
            "or the work must take 21.8\u00a0% fewer hours. Fit is not rated, so money alone decides.",
        ],
      ],
    },
    {
      caption: {
        en: "German headers give German words; without a minimum rate there is no verdict",
        de: "Deutsche Kopfzeilen geben deutsche Wörter; ohne Mindeststundensatz kein Urteil",
      },
      arguments: [
        [
          ["Kunde", "Stunden", "Umsatz"],
          ["Weber", "2,5", "200,00"],
        ],
      ],
      result: [
        heads.map(({ de }) => de),
        [
          "Weber",
          200,
          2.5,
          80,
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "Eine Stunde bringt 80. Geben Sie den Mindeststundensatz ein, dann gibt es ein Urteil.",
        ],
      ],
    },
    {
      caption: { en: "two currencies are never added", de: "Zwei Währungen werden nie addiert" },
      arguments: [
        [
          ["Client", "Date", "Amount", "Currency"],
          ["Ash", "2026-01-02", 100, "EUR"],
          ["Ash", "2026-01-03", 100, "USD"],
        ],
      ],
      result: "#VALUE!",
    },
    {
      caption: { en: "no table that can be recognised", de: "keine erkennbare Tabelle" },
      arguments: [
        [
          ["a", "b"],
          [1, 2],
        ],
      ],
      result: "#VALUE!",
    },
    {
      caption: { en: "a setting that does not exist", de: "eine Einstellung, die es nicht gibt" },
      arguments: [
        [
          ["Client", "Hours", "Revenue"],
          ["Ash", 20, 1560],
        ],
        [["favourite colour", 5]],
      ],
      result: "#VALUE!",
    },
  ],
  whole: (tableBlock, practiceBlock, wanted) => {
    const rows = cellsOf(tableBlock);
    const tables = recognise(
      { file: "", name: "", rows },
      withAnswers(() => noCorrections, practiceIn(practiceBlock, "en")),
    );
    if (tables.every(({ refused }) => refused !== null)) throw refusalProblem(tables[0]);
    const language =
      wanted.trim() === "" ? headerLanguage(tables.flatMap(({ headers }) => headers)) : languageOf(wanted);
    const portfolio = portfolioOf(rows, tables, practiceIn(practiceBlock, language));
    return [
      heads.map((words): ResultCell => words[language]),
      ...portfolio.clients.map((client) => rowOf(client, language)),
    ];
  },
});

function portfolioOf(rows: Cells, tables: readonly Recognition[], settings: Practice): Portfolio {
  const [portfolio, ...others] = scoreTables(
    tables.map((recognition) => ({ sheet: { file: "", name: "", rows }, recognition })),
    settings,
  );
  if (portfolio === undefined || others.some(({ clients }) => clients.length > 0))
    throw new Problem("report.currencies");
  if (portfolio.clients.length === 0) throw new Problem("report.empty");
  return portfolio;
}

function refusalProblem(recognition: Recognition | undefined): Problem {
  const refused = recognition?.refused ?? { code: "table.none", facts: {} };
  return new Problem("report.refused", {
    why: { en: tableRemarkSentence(refused, "en"), de: tableRemarkSentence(refused, "de") },
  });
}

/** Error cells are texts here, as the sheet shows them. */
function cellsOf({ rows }: Block): Cells {
  return rows.map((row) => row.map((cell): Cell => (cell instanceof CellError ? cell.code : cell)));
}

function practiceIn(block: Block, language: Language): Practice {
  if (!block.isGiven) return usualPractice(language);
  const settings = cellsOf(block).flatMap(([name, value]): [string, Cell][] =>
    name === null || name === undefined || name === "" || name === 0 ? [] : [[String(name), value ?? null]],
  );
  return practiceFrom(Object.fromEntries(settings), usualPractice(language));
}

function rowOf(client: ScoredClient, language: Language): readonly ResultCell[] {
  const { effectiveRate, avoidableProfit, fullProfit, minimumFee, feeIncrease, fit, grade, verdict, reason } = client;
  return [
    client.client,
    client.revenue,
    client.hours,
    effectiveRate,
    avoidableProfit,
    fullProfit,
    client.yield,
    minimumFee,
    feeIncrease,
    fit,
    grade,
    verdict === null ? "" : verdictWords[verdict][language],
    reasonSentence(reason, language),
  ];
}
