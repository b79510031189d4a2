import { contractNeedWords as words } from "../analysis/words/contract-need-words";
import { contractNeed } from "../core/contract-need";
import type { Words } from "../core/problem";
import { flagOf, type InputCell } from "../spreadsheet/block";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { languageOf } from "../spreadsheet/language-of";
import { optional, range } from "../spreadsheet/parameter";
import { Problem } from "../core/problem";
import { perClient } from "./criteria";
import { language } from "./parameters";

const triggers = range(
  "triggers",
  { en: "the triggers", de: "die Auslöser" },
  {
    en: "Answers (TRUE, yes, ja, 1) to what asks for a contract: a row a client, or one client's answers in a column.",
    de: "Antworten (WAHR, ja, yes, 1) auf das, was einen Vertrag verlangt: je Kunde eine Zeile, oder die Antworten eines Kunden in einer Spalte.",
  },
);
const severe = optional(
  range(
    "severe",
    { en: "the severe triggers", de: "die schweren Auslöser" },
    {
      en: "Answers to what asks for a lawyer, laid out like the triggers.",
      de: "Antworten auf das, was anwaltlichen Rat verlangt, angeordnet wie die Auslöser.",
    },
  ),
  null,
);

export const CONTRACTNEED = defineRangeFunction({
  id: "CONTRACTNEED",
  group: "decide",
  summary: {
    en: "Which form of agreement new work asks for. A reminder, not legal advice.",
    de: "Welche Form der Vereinbarung neue Arbeit verlangt. Eine Erinnerung, keine Rechtsberatung.",
  },
  returns: {
    en: "“Ask a lawyer first”, “Written contract” or “Order confirmation”. Not legal advice.",
    de: "„Erst anwaltlich beraten lassen“, „Schriftlicher Vertrag“ oder „Auftragsbestätigung“. Keine Rechtsberatung.",
  },
  formula: {
    en: "a severe trigger: lawyer; any trigger: contract; none: confirmation. Not legal advice",
    de: "ein schwerer Auslöser: Anwalt; irgendeiner: Vertrag; keiner: Bestätigung. Keine Rechtsberatung",
  },
  parameters: [triggers, severe, language],
  examples: [
    {
      caption: { en: "one of three triggers", de: "einer von drei Auslösern" },
      arguments: [[[false], ["yes"], [""]]],
      result: "Written contract",
    },
    {
      caption: {
        en: "three clients, one with a severe trigger, in German",
        de: "drei Kunden, einer mit schwerem Auslöser, auf Deutsch",
      },
      arguments: [
        [
          ["nein", "nein"],
          ["ja", "nein"],
          ["ja", "ja"],
        ],
        [["nein"], ["nein"], ["ja"]],
        "de",
      ],
      result: [["Auftragsbestätigung"], ["Schriftlicher Vertrag"], ["Erst anwaltlich beraten lassen"]],
    },
    { caption: { en: "none", de: "keiner" }, arguments: [[[0, 0]]], result: "Order confirmation" },
    {
      caption: { en: "an answer that is neither yes nor no", de: "eine Antwort, die weder ja noch nein ist" },
      arguments: [[["perhaps", "yes"]]],
      result: "#VALUE!",
    },
  ],
  whole: (triggerBlock, severeBlock, inLanguage) => {
    const spoken = languageOf(inLanguage);
    const isOneClient = triggerBlock.width === 1 && (severeBlock.width === 1 || severeBlock.height === 1);
    const clients = isOneClient ? [triggerBlock.rows.flat()] : triggerBlock.rows;
    const severeRows = isOneClient || clients.length === 1 ? [severeBlock.rows.flat()] : severeBlock.rows;
    if (severeBlock.isGiven && severeRows.length !== clients.length) throw new Problem("shape.mismatch");
    return perClient(
      clients.length,
      false,
      (client) =>
        words[
          contractNeed(
            counted(clients[client] ?? [], triggers.label),
            counted(severeBlock.isGiven ? (severeRows[client] ?? []) : [], severe.label),
          )
        ][spoken],
    );
  },
});

function counted(cells: readonly InputCell[], label: Words): number {
  return cells.filter((cell) => flagOf(cell, label) === true).length;
}
