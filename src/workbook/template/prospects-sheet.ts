import { prospectsTitle } from "../../columns/table/own-report";
import { minimumFee } from "../../core/minimum-fee";
import type { Language, Words } from "../../core/problem";
import type { DocumentCell, SheetDocument } from "../../reports/document";
import { practiceCells, practiceSheetName } from "../../reports/practice-sheet";
import { flagWords } from "../../reports/prospects/prospect-words";
import { examplePractice } from "../example-sheets";

export const prospectsName: Words = { en: "Prospects", de: "Interessenten" };

const words = {
  title: prospectsTitle,
  hint: { en: "Ask first, then quote. The least quote follows from your minimum rate; the factor is how much longer jobs take than you estimate.", de: "Erst fragen, dann anbieten. Das kleinste Angebot folgt aus Ihrem Mindeststundensatz; der Faktor sagt, wie viel länger Aufträge dauern als geschätzt." },
  name: { en: "Name", de: "Name" },
  wants: { en: "What do they want?", de: "Was wollen sie?" },
  left: { en: "Why did they leave the last provider?", de: "Warum den letzten Anbieter verlassen?" },
  decides: { en: "Who decides?", de: "Wer entscheidet?" },
  flags: { en: "Warning signs", de: "Warnzeichen" },
  hours: { en: "Hours estimated", de: "Stunden geschätzt" },
  factor: { en: "Factor", de: "Faktor" },
  direct: { en: "Direct costs", de: "Direkte Kosten" },
  budget: { en: "Budget", de: "Budget" },
  quote: { en: "Least quote", de: "Kleinstes Angebot" },
  rate: { en: "An hour will bring", de: "Stunde wird bringen" },
  actual: { en: "Hours it really took", de: "Stunden wirklich gebraucht" },
} as const satisfies Readonly<Record<string, Words>>;

interface ExampleProspect {
  readonly name: string;
  readonly wants: Words;
  readonly left: Words;
  readonly decides: Words;
  readonly flags: string;
  readonly hours: number;
  readonly factor: number;
  readonly budget: number;
}

const usual = 1.2;
function examples(language: Language): readonly ExampleProspect[] {
  return [
    { name: "Mühlbach Bakery", wants: { en: "A new shop sign and menus", de: "Neues Ladenschild und Speisekarten" }, left: { en: "Their designer retired", de: "Die Gestalterin ging in Rente" }, decides: { en: "The owner", de: "Die Inhaberin" }, flags: "", hours: 30, factor: usual, budget: 2800 },
    { name: "Gipfel Events", wants: { en: "Posters, by Friday", de: "Plakate, bis Freitag" }, left: { en: "“None of them understood us”", de: "„Keiner hat uns verstanden“" }, decides: { en: "Not clear", de: "Unklar" }, flags: flagWords.blamesAll[language], hours: 24, factor: usual, budget: 1200 },
  ];
}
const blank = 10;
const first = 4;

/** The questionnaire as a table: answers, warning signs, the least quote and what an hour would bring. */
export function prospectsTemplate(language: Language): SheetDocument {
  const heads = [words.name, words.wants, words.left, words.decides, words.flags, words.hours, words.factor, words.direct, words.budget, words.quote, words.rate, words.actual];
  const minimum = `'${practiceSheetName[language]}'!${practiceCells.minimumRate}`;
  const flags = Object.values(flagWords).map((word) => word[language]);
  const input = (value: string | number | null, number: "text" | "hours" | "money" | "rate"): DocumentCell => ({ value, number, style: "input" });
  const row = (line: number, prospect: ExampleProspect | null): readonly (DocumentCell | null)[] => [
    input(prospect?.name ?? null, "text"),
    input(prospect?.wants[language] ?? null, "text"),
    input(prospect?.left[language] ?? null, "text"),
    input(prospect?.decides[language] ?? null, "text"),
    { ...input(prospect?.flags ?? null, "text"), choices: `$N$${first}:$N$${first + flags.length - 1}` },
    input(prospect?.hours ?? null, "hours"),
    input(prospect?.factor ?? null, "rate"),
    input(null, "money"),
    input(prospect?.budget ?? null, "money"),
    { value: prospect === null ? "" : minimumFee(prospect.hours * prospect.factor, examplePractice.minimumRate), formula: `=IF(F${line}="","",F${line}*IF(G${line}="",1,G${line})*${minimum}+H${line})`, number: "money" },
    { value: prospect === null ? "" : prospect.budget / (prospect.hours * prospect.factor), formula: `=IF(OR(F${line}="",I${line}=""),"",(I${line}-H${line})/(F${line}*IF(G${line}="",1,G${line})))`, number: "rate" },
    input(null, "hours"),
    null,
    // What may be chosen stands beside the table: a list in the rule itself holds 255 letters.
    flags[line - first] === undefined ? null : { value: flags[line - first] ?? "", style: "note" },
  ];
  const known = examples(language);
  return {
    name: prospectsName[language],
    columnWidths: [22, 30, 32, 18, 34, 11, 9, 12, 12, 13, 13, 14, 3, 50],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      [...heads.map((word): DocumentCell => ({ value: word[language], style: "heading" })), null, { value: words.flags[language], style: "heading" }],
      ...Array.from({ length: known.length + blank }, (_, index) => row(first + index, known[index] ?? null)),
    ],
    frozenRows: 3,
  };
}
