import type { Language, Words } from "../../src/core/problem";
import type { Cell } from "../../src/spreadsheet/cell";
import type { Example, FunctionDefinition, FunctionGroup, Parameter } from "../../src/spreadsheet/define-function";
import { meansMoreBlank } from "../../src/functions/guard-blanks";
import { printFormula } from "../../src/spreadsheet/formula";
import { printValue } from "../../src/spreadsheet/print";
import * as terms from "../../src/core/terms";

/** A page as data: printed as Markdown into docs/, as HTML for Excel's function help. */
export type Section =
  | { readonly kind: "title" | "heading" | "text"; readonly text: string }
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "live"; readonly id: string; readonly fields: readonly LiveField[]; readonly result: string }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly TableCell[])[] };

/** An input of the live example, filled as the first example has it; a table has one row a line. */
export interface LiveField {
  readonly name: string;
  readonly text: string;
  readonly isTable: boolean;
}

export interface TableCell {
  readonly text: string;
  readonly isCode?: boolean;
  readonly link?: string;
}

const words = {
  parameters: { en: "What it needs", de: "Was sie braucht" },
  gives: { en: "What it gives", de: "Was sie ergibt" },
  formula: { en: "How it is computed", de: "Wie sie rechnet" },
  live: { en: "Try it", de: "Ausprobieren" },
  liveHelp: {
    en: "Change a figure; the result follows. Nothing is sent anywhere. In a box of several lines each line is a row, and “|” parts the cells.",
    de:
      "Ändern Sie eine Zahl, und das Ergebnis folgt. Nichts wird gesendet. " +
      "In einem Feld mit mehreren Zeilen ist jede eine Tabellenzeile, und „|“ trennt die Zellen.",
  },
  blanks: { en: "Blank cells in Excel on the desktop", de: "Leere Zellen in Excel auf dem Desktop" },
  blanksHelp: {
    en: "Excel on the desktop hands a blank cell over as 0: a figure that nobody entered then counts as 0. Where cells may be blank, type:",
    de:
      "Excel auf dem Desktop übergibt eine leere Zelle als 0: Eine Angabe, die niemand eingetragen hat, " +
      "zählt dann als 0. Wo Zellen leer sein können, schreiben Sie:",
  },
  examples: { en: "Examples", de: "Beispiele" },
  errors: { en: "When it shows an error", de: "Wenn ein Fehler erscheint" },
  name: { en: "Parameter", de: "Parameter" },
  meaning: { en: "Meaning", de: "Bedeutung" },
  required: { en: "Required", de: "Nötig" },
  yes: terms.yes,
  no: terms.no,
  otherwise: { en: "no; left out, it is", de: "nein; sonst gilt" },
  case: { en: "Case", de: "Fall" },
  typed: { en: "Typed", de: "Eingabe" },
  result: terms.result,
  whole: {
    en: "Every input may be one cell or a whole column: one formula then fills one result a row. Blank rows stay blank, and an error stays in its own row.",
    de:
      "Jede Eingabe darf eine Zelle oder eine ganze Spalte sein: Eine Formel füllt dann je Zeile ein Ergebnis. " +
      "Leere Zeilen bleiben leer, und ein Fehler bleibt in seiner Zeile.",
  },
  all: { en: "All functions", de: "Alle Funktionen" },
  function: { en: "Function", de: "Funktion" },
  purpose: { en: "What for", de: "Wofür" },
  intro: {
    en: "Names are the same in every language. Where decimals are typed with a comma, arguments are separated by a semicolon.",
    de: "Die Namen sind in jeder Sprache gleich. Argumente trennt ein Semikolon, wo Dezimalzahlen mit Komma geschrieben werden.",
  },
} as const satisfies Readonly<Record<string, Words>>;

const groups: Readonly<Record<FunctionGroup, Words>> = {
  earn: { en: "What must I earn?", de: "Was muss ich verdienen?" },
  yield: { en: "What does this client yield?", de: "Was bringt dieser Kunde?" },
  fit: { en: "How well do they fit?", de: "Wie gut passen sie?" },
  risk: { en: "What do they put at risk?", de: "Was setzen sie aufs Spiel?" },
  portfolio: { en: "The portfolio", de: "Alle Kunden zusammen" },
  decide: { en: "What should I do?", de: "Was soll ich tun?" },
};

/** What an error sign means; the sentence of the case itself stands in the cell's note where the host shows one. */
const errorMeanings: Readonly<Record<string, Words>> = {
  "#VALUE!": {
    en: "an input is of the wrong kind, or the ranges differ in size",
    de: "eine Eingabe hat die falsche Art, oder die Bereiche sind verschieden groß",
  },
  "#NUM!": { en: "a number lies outside its range", de: "eine Zahl liegt außerhalb ihres Bereichs" },
  "#DIV/0!": { en: "what is divided by is zero", de: "es würde durch null geteilt" },
  "#N/A": { en: "something needed is missing, or it never happens", de: "etwas Nötiges fehlt, oder es tritt nie ein" },
};

/** One function: what for, inputs with their units, how it is computed, examples with their results, errors. */
export function functionPage(definition: FunctionDefinition, language: Language): readonly Section[] {
  const say = (text: Words): string => text[language];
  return [
    { kind: "title", text: definition.id },
    { kind: "text", text: say(definition.summary) },
    { kind: "formula", text: signature(definition, language) },
    { kind: "heading", text: say(words.live) },
    { kind: "text", text: say(words.liveHelp) },
    liveExample(definition, language),
    { kind: "heading", text: say(words.parameters) },
    {
      kind: "table",
      head: [words.name, words.meaning, words.required].map(say),
      rows: definition.parameters.map((parameter) => parameterRow(parameter, language)),
    },
    ...("each" in definition ? [{ kind: "text" as const, text: say(words.whole) }] : []),
    { kind: "heading", text: say(words.gives) },
    { kind: "text", text: say(definition.returns) },
    { kind: "heading", text: say(words.formula) },
    { kind: "text", text: say(definition.formula) },
    ...ruleSections(definition, language),
    ...blankSections(definition, language),
    { kind: "heading", text: say(words.examples) },
    {
      kind: "table",
      head: [words.case, words.typed, words.result].map(say),
      rows: definition.examples.map((example) => exampleRow(definition.id, example, language)),
    },
    { kind: "heading", text: say(words.errors) },
    {
      kind: "table",
      head: ["", say(words.meaning)],
      rows: Object.entries(errorMeanings).map(([code, meaning]) => [
        { text: code, isCode: true },
        { text: say(meaning) },
      ]),
    },
  ];
}

function ruleSections({ rules }: FunctionDefinition, language: Language): readonly Section[] {
  if (rules === undefined) return [];
  const rows = rules.rows.map((cells) => cells.map((cell): TableCell => ({ text: cell[language] })));
  return [
    { kind: "text", text: rules.intro[language] },
    { kind: "table", head: rules.head.map((word) => word[language]), rows },
  ];
}

/**
 * How to type the function in desktop Excel where cells may be blank; what comes after the last such input is left out.
 */
function blankSections(definition: FunctionDefinition, language: Language): readonly Section[] {
  const { id, parameters } = definition;
  if (!("each" in definition) || !parameters.some(meansMoreBlank)) return [];
  const cells = parameters.map((parameter, index) =>
    guarded(parameter, `${String.fromCharCode(65 + index)}2`, language),
  );
  const last = Math.max(
    ...parameters.map((parameter, index) => (parameter.isRequired || meansMoreBlank(parameter) ? index : 0)),
  );
  return [
    { kind: "heading", text: words.blanks[language] },
    { kind: "text", text: words.blanksHelp[language] },
    { kind: "formula", text: `=${id}(${cells.slice(0, last + 1).join(separator(language) + " ")})` },
  ];
}

function guarded(parameter: Parameter, cell: string, language: Language): string {
  if (!meansMoreBlank(parameter)) return cell;
  const separate = separator(language);
  return `${language === "de" ? "WENN" : "IF"}(${cell}=""${separate}""${separate}${cell})`;
}

/** All functions by the owner's questions, each with a link; `ending` is ".md" or ".html". */
export function indexPage(
  catalogue: readonly FunctionDefinition[],
  language: Language,
  ending: string,
): readonly Section[] {
  const sections: Section[] = [
    { kind: "title", text: words.all[language] },
    { kind: "text", text: words.intro[language] },
  ];
  for (const [group, heading] of Object.entries(groups)) {
    const members = catalogue.filter((definition) => definition.group === group);
    if (members.length === 0) continue;
    const rows = members.map(({ id, summary }): readonly TableCell[] => [
      { text: id, isCode: true, link: id.toLowerCase() + ending },
      { text: summary[language] },
    ]);
    sections.push(
      { kind: "heading", text: heading[language] },
      { kind: "table", head: [words.function[language], words.purpose[language]], rows },
    );
  }
  return sections;
}

function liveExample({ id, parameters, examples: [first] }: FunctionDefinition, language: Language): Section {
  const text = (cell: Cell): string => (cell === null ? "" : printValue(cell, language));
  const fields = parameters.map(({ name, shape }, index): LiveField => {
    const given = first.arguments[index];
    const rows = isBlock(given ?? null) ? (given as readonly (readonly Cell[])[]) : [[(given ?? null) as Cell]];
    return {
      name,
      text: rows.map((cells) => cells.map(text).join(" | ")).join("\n"),
      isTable: shape === "range" || rows.length > 1,
    };
  });
  return { kind: "live", id, fields, result: printResult(first.result, language).replaceAll(" ⏎ ", "\n") };
}

function signature({ id, parameters }: FunctionDefinition, language: Language): string {
  return `=${id}(${parameters.map(({ name, isRequired }) => (isRequired ? name : `[${name}]`)).join(separator(language) + " ")})`;
}

function separator(language: Language): "," | ";" {
  return language === "de" ? ";" : ",";
}

function parameterRow({ name, help, isRequired, fallback }: Parameter, language: Language): readonly TableCell[] {
  const isNamed = fallback !== undefined && fallback !== null && fallback !== "";
  const need = isRequired ? words.yes : isNamed ? words.otherwise : words.no;
  return [
    { text: name, isCode: true },
    { text: help[language] },
    { text: isNamed && !isRequired ? `${need[language]} ${printCell(fallback, language)}` : need[language] },
  ];
}

function exampleRow(
  id: string,
  { caption: note, arguments: given, result }: Example,
  language: Language,
): readonly TableCell[] {
  const formula = localised(printFormula(id, given, separator(language)), language);
  return [
    { text: note[language] },
    { text: formula, isCode: true },
    { text: printResult(result, language), isCode: true },
  ];
}

/** German sheets say WAHR and FALSCH. */
function localised(formula: string, language: Language): string {
  return language === "de"
    ? formula.replace(/"[^"]*"|\bTRUE\b|\bFALSE\b/g, (part) =>
        part === "TRUE" ? "WAHR" : part === "FALSE" ? "FALSCH" : part,
      )
    : formula;
}

function printResult(result: Example["result"], language: Language): string {
  if (!isBlock(result)) return printCell(result, language);
  return result.map((row) => row.map((cell) => printCell(cell, language)).join(" | ")).join(" ⏎ ");
}

function isBlock(result: Example["result"]): result is readonly (readonly Cell[])[] {
  return Array.isArray(result);
}

function printCell(cell: Cell, language: Language): string {
  return cell === null || cell === "" ? '""' : printValue(cell, language);
}
