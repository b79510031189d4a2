import { traitNames, type TraitName } from "../../columns/rows/traits";
import { leastClients, type WhoSuits } from "../../analysis/plans/who-suits";
import type { Language, Words } from "../../core/problem";
import * as terms from "../../core/terms";
import { whoSuitsTitle } from "../../columns/table/own-report";
import { withAddresses } from "../named-cells";
import type { DocumentCell, SheetDocument } from "../document";
import { factRange } from "./client-facts-sheet";
import { factWords } from "./client-facts-words";

const words = {
  sheet: { en: "Who suits us", de: "Wer zu uns passt" },
  how: {
    en:
      "By formulas over the sheet “Client facts”. A small group is drawn to the mean of all: " +
      "(clients × rate + 5 × mean of all) ÷ (clients + 5). Write other values into the empty yellow cells.",
    de:
      "Aus Formeln über dem Blatt „Kundenangaben“. Eine kleine Gruppe wird zum Mittel aller gezogen: (Kunden × " +
      "Satz + 5 × Mittel aller) ÷ (Kunden + 5). Schreiben Sie weitere Werte in die leeren gelben Zellen.",
  },
  clients: { en: "Clients with revenue and hours", de: "Kunden mit Umsatz und Stunden" },
  overall: { en: "An hour for all of them brings", de: "Eine Stunde für alle bringt" },
  trait: { en: "Trait", de: "Merkmal" },
  value: { en: "Value", de: "Wert" },
  count: terms.clients,
  rate: terms.anHourBrings,
  shrunk: { en: "Drawn to the mean", de: "Zum Mittel gezogen" },
  more: { en: "More than all", de: "Mehr als alle" },
  tooFew: { en: "too few to say", de: "zu wenige" },
  allAlike: { en: "all alike", de: "alle gleich" },
} as const satisfies Readonly<Record<string, Words>>;

/** Below title, how, clients, mean of all, a blank and the heads, as a person counts. */
const firstRow = 7;
/** Of each trait, rows for values that come later. */
const spareRows = 5;

type Shown = Pick<WhoSuits, "clients" | "isEnough" | "rate" | "groups" | "shares">;

/** What an hour brings by trait, drawn to the mean of all, by formulas over the sheet of client facts. */
export function whoSuitsSheet(suits: Shown, language: Language): SheetDocument {
  const [contribution, hours] = [factRange("contribution", language), factRange("hoursServed", language)];
  const heading = (word: Words): DocumentCell => ({ value: word[language], style: "heading" });
  const lines = traitNames.flatMap((trait) => {
    const values = suits.shares.filter((share) => share.trait === trait).map(({ value }) => value);
    return [...values, ...Array.from({ length: spareRows }, () => null)].map((value) => ({ trait, value }));
  });
  return {
    name: words.sheet[language],
    columnWidths: [30, 24, 12, 16, 20, 16],
    rows: withAddresses([
      [{ value: whoSuitsTitle[language], style: "title" }],
      [{ value: words.how[language], style: "subtitle" }],
      [
        { value: words.clients[language] },
        { value: suits.clients, formula: `=COUNTIF(${hours},">0")`, number: "count", called: "clients" },
      ],
      [
        { value: words.overall[language] },
        {
          value: suits.rate ?? "",
          formula: `=IF({$clients}=0,"",SUMIFS(${contribution},${hours},">0")/SUMIFS(${hours},${hours},">0"))`,
          number: "rate",
          called: "overall",
        },
      ],
      [],
      [words.trait, words.value, words.count, words.rate, words.shrunk, words.more].map(heading),
      ...lines.map(({ trait, value }, index) => valueRow(trait, value, firstRow + index, suits, language)),
    ]),
    frozenRows: firstRow - 1,
  };
}

function valueRow(
  trait: TraitName,
  value: string | null,
  row: number,
  { isEnough, groups, shares }: Shown,
  language: Language,
): readonly DocumentCell[] {
  const isOne = (one: { readonly trait: TraitName; readonly value: string }): boolean =>
    one.trait === trait && one.value === value;
  const [share, group] = [shares.find(isOne), groups.find(isOne)];
  const [contribution, hours] = [factRange("contribution", language), factRange("hoursServed", language)];
  const alike = `${factRange(trait, language)},"="&$B${row},${hours},">0"`;
  const unsaid = share === undefined ? "" : isEnough ? words.allAlike[language] : words.tooFew[language];
  return [
    { value: factWords[trait][language], number: "text" },
    { value, style: "input", number: "text" },
    { value: share?.count ?? "", formula: `=IF($B${row}="","",COUNTIFS(${alike}))`, number: "count" },
    {
      value: share?.rate ?? "",
      formula: `=IF(N($C${row})=0,"",SUMIFS(${contribution},${alike})/SUMIFS(${hours},${alike}))`,
      number: "rate",
    },
    {
      value: group?.shrunk ?? unsaid,
      formula:
        `=IF(N($C${row})=0,"",IF({$clients}<${leastClients},"${words.tooFew[language]}",` +
        `IF($C${row}={$clients},"${words.allAlike[language]}",SHRUNKMEAN($D${row},$C${row},{$overall}))))`,
      number: "rate",
    },
    { value: group?.more ?? "", formula: `=IF(ISNUMBER($E${row}),$E${row}-{$overall},"")`, number: "rate" },
  ];
}
