import { isBelow } from "../../analysis/judge/judge-client";
import { verdictWords } from "../../analysis/words/verdict-words";
import { rankingTitle } from "../../columns/table/own-report";
import type { Language, Words } from "../../core/problem";
import { whaleCurve } from "../../core/whale-curve";
import type { DocumentCell, SheetDocument } from "../../reports/document";
import type { Findings } from "../../reports/finding";
import { mapLineRows, mapLines } from "../../reports/map-lines";
import { judgedExample, practiceOfExample, practicePlaces } from "../judged-example";
import { exampleWords } from "../example-words";
import * as terms from "../../core/terms";

const reportName: Words = { en: "Report", de: "Bericht" };

const words = {
  title: rankingTitle,
  rank: terms.rank,
  cumulated: terms.cumulatedProfit,
  share: terms.shareOfAllProfit,
  verdicts: { en: "Verdicts", de: "Urteile" },
  count: terms.clients,
  whale: { en: "Whale curve: profit, best client first", de: "Walkurve: Gewinn, beste Kunden zuerst" },
  map: terms.whatAnHourBringsAndFit,
  hint: {
    en: "Everything here follows “Clients”; nothing is to be entered.",
    de: "Alles hier folgt „Kunden“; es ist nichts einzutragen.",
  },
} as const satisfies Readonly<Record<string, Words>>;

const first = 6;

/**
 * The ranked table by native formulas over the clients, the whale curve and the map as native charts, and how many
 * clients have which verdict. What the charts find is computed by formulas; `findings` writes the same sentences into a
 * file, for who looks at it without a spreadsheet.
 */
export function reportSheet(language: Language, findings: Findings): SheetDocument {
  const judged = judgedExample(language);
  const ranked = [...judged].sort((one, other) => (other.judged.fullProfit ?? 0) - (one.judged.fullProfit ?? 0));
  const curve = whaleCurve(
    ranked.map(({ client, judged: { fullProfit } }) => ({ name: client.name, profit: fullProfit ?? 0 })),
  );
  const last = first + ranked.length - 1;
  const column = (letter: string): string =>
    `'${exampleWords.clientsSheet[language]}'!$${letter}$4:$${letter}$${3 + ranked.length}`;
  const look = (letter: string, row: number): string => `INDEX(${column(letter)},MATCH(A${row},${column("O")},0))`;
  const heads = [
    words.rank,
    exampleWords.client,
    exampleWords.fullProfit,
    words.cumulated,
    words.share,
    exampleWords.effectiveRate,
    exampleWords.fit,
    exampleWords.verdict,
  ];
  const verdicts = Object.values(verdictWords).map((word) => word[language]);
  const practice = practiceOfExample(language);
  const below = judged.filter((one) => isBelow(one.judged, practice)).length;
  const places = practicePlaces(language);
  const rates = judged.flatMap((one) => (one.judged.effectiveRate === null ? [] : [one.judged.effectiveRate]));
  const lines = mapLineRows(
    {
      minimum: { value: practice.minimumRate ?? 0, formula: `=${places.minimum}` },
      fit: { value: practice.minimumFit, formula: `=${places.minimumFit}` },
      lowest: { value: Math.min(...rates), formula: `=MIN(F${first}:F${last})` },
      highest: { value: Math.max(...rates), formula: `=MAX(F${first}:F${last})` },
    },
    language,
  );
  return {
    name: reportName[language],
    columnWidths: [8, 24, 15, 16, 18, 16, 9, 20, 4, 20, 10, 10],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      [
        {
          value: findings.profitFinding(
            curve.map(({ name, ...point }) => ({ client: name, ...point })),
            language,
          ),
          formula: profitFormula(last, language),
        },
      ],
      [
        {
          value: findings.minimumFinding(below, rates.length, practice.minimumRate ?? 0, language),
          formula: minimumFormula(places, last, language),
        },
      ],
      [
        ...heads.map((word): DocumentCell => ({ value: word[language], style: "heading" })),
        null,
        { value: words.verdicts[language], style: "heading" },
        { value: words.count[language], style: "heading" },
      ],
      ...ranked.map(
        ({ client, judged: { fullProfit, effectiveRate, fit }, verdict }, index): readonly (DocumentCell | null)[] => {
          const row = first + index;
          const point = curve[index];
          const counted = verdicts[index];
          const side: readonly (DocumentCell | null)[] =
            counted === undefined
              ? [null, ...(lines[index - verdicts.length] ?? [])]
              : [
                  null,
                  { value: counted, number: "text" },
                  {
                    value: judged.filter((one) => one.verdict === counted).length,
                    formula: `=COUNTIF(${column("M")},J${row})`,
                    number: "count",
                  },
                ];
          return [
            { value: index + 1, number: "count" },
            { value: client.name, formula: `=${look("A", row)}`, number: "text" },
            { value: fullProfit, formula: `=${look("H", row)}`, number: "money" },
            { value: point?.cumulated ?? 0, formula: `=SUM(C$${first}:C${row})`, number: "money" },
            { value: point?.cumulatedShare ?? 0, formula: `=IF(D$${last}>0,D${row}/D$${last},NA())`, number: "share" },
            { value: effectiveRate, formula: `=${look("F", row)}`, number: "rate" },
            { value: fit, formula: `=${look("K", row)}`, number: "score" },
            { value: verdict, formula: `=${look("M", row)}`, style: "verdict" },
            ...side,
          ];
        },
      ),
    ],
    fitsOnePage: true,
    frozenRows: 5,
    dataBars: [`C${first}:C${last}`],
    verdicts: `H${first}:H${last}`,
    charts: [
      {
        kind: "line",
        title: words.whale[language],
        titleCell: "A3",
        categories: `B${first}:B${last}`,
        series: [{ name: words.cumulated[language], values: `D${first}:D${last}` }],
        xTitle: exampleWords.client[language],
        yTitle: words.cumulated[language],
        anchor: "A20",
      },
      {
        kind: "scatter",
        title: words.map[language],
        titleCell: "A4",
        categories: `F${first}:F${last}`,
        series: [{ name: exampleWords.fit[language], values: `G${first}:G${last}` }],
        xTitle: exampleWords.effectiveRate[language],
        yTitle: exampleWords.fit[language],
        anchor: "A42",
        labels: `B${first}:B${last}`,
        lines: mapLines(first + verdicts.length, "K", "L", language),
      },
    ],
  };
}

/** The sentence of the whale curve, by native functions so that it follows the figures. */
function profitFormula(last: number, language: Language): string {
  const [profits, shares, total] = [`C${first}:C${last}`, `E${first}:E${last}`, `D${last}`];
  const [best, count, losers] = [`COUNTIF(${profits},">0")`, `COUNT(${profits})`, `COUNTIF(${profits},"<0")`];
  const percent = (value: string): string => `ROUND(100*${value},0)&"\u00a0%"`;
  const sentences: Readonly<Record<Language, string>> = {
    en:
      `IF(${total}<=0,"Together the "&${count}&" clients make no profit.",` +
      `IF(${losers}=0,` +
      `IF(${count}=1,"The one client leaves a profit.",IF(${count}=2,"Both","All "&${count})&" clients leave a profit."),` +
      `IF(${best}=1,"The best of "&${count}&" clients earns ","The best "&${best}&" of "&${count}&" clients earn ")` +
      `&${percent(`MAX(${shares})`)}&" of the profit; the rest give "&${percent(`(MAX(${shares})-1)`)}&" back."))`,
    de:
      `IF(${total}<=0,"Zusammen bringen die "&${count}&" Kunden keinen Gewinn.",` +
      `IF(${losers}=0,` +
      `IF(${count}=1,"Der eine Kunde lässt Gewinn übrig.",` +
      `IF(${count}=2,"Beide","Alle "&${count})&" Kunden lassen Gewinn übrig."),` +
      `IF(${best}=1,"Der beste von "&${count}&" Kunden bringt ",` +
      `"Die besten "&${best}&" von "&${count}&" Kunden bringen ")` +
      `&${percent(`MAX(${shares})`)}&" des Gewinns; ` +
      `die übrigen geben "&${percent(`(MAX(${shares})-1)`)}&" davon zurück."))`,
  };
  return `=${sentences[language]}`;
}

/** The sentence of the map; a decimal comma in German, whatever the program writes. */
function minimumFormula(
  { minimum, tolerance }: ReturnType<typeof practicePlaces>,
  last: number,
  language: Language,
): string {
  const rates = `F${first}:F${last}`;
  const [below, count] = [`COUNTIF(${rates},"<"&(${minimum})*(1-${tolerance}))`, `COUNT(${rates})`];
  const rate = `IF(ROUND(${minimum},2)=ROUND(${minimum},0),ROUND(${minimum},0)&"",FIXED(${minimum},2,TRUE))`;
  return language === "en"
    ? `=IF(${below}=0,"None of "&${count}&" clients brings",IF(${below}=1,"One of "&${count}&" clients ` +
        `brings",${below}&" of "&${count}&" clients bring"))&" less than the minimum of "&${rate}&" an hour."`
    : `=IF(${below}=0,"Keiner von "&${count}&" Kunden bringt",IF(${below}=1,"Einer von "&${count}&" ` +
        `Kunden bringt",${below}&" von "&${count}&" Kunden bringen"))&" weniger als das Minimum von ` +
        `"&SUBSTITUTE(${rate},".",",")&" je Stunde."`;
}
