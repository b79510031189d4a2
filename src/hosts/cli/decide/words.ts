import type { Language, Words } from "../../../core/problem";
import { saySentence } from "../../../reports/say";
import { visible } from "../visible";

const words = {
  line: { en: "This line would go to {file}:", de: "Diese Zeile käme in {file}:" },
  ask: { en: "Write it? (y/n) ", de: "Schreiben? (j/n) " },
  notAsked: {
    en: "Nothing was written: nobody can be asked here. Add --yes if the line is right.",
    de: "Nichts geschrieben: Hier lässt sich niemand fragen. Stimmt die Zeile, fügen Sie --yes hinzu.",
  },
  refused: { en: "Nothing was written.", de: "Nichts geschrieben." },
  written: { en: "Written to {file}.", de: "Geschrieben in {file}." },
  noLog: {
    en: "{file} is no log of decisions: the heads “Date”, “Client”, “What you decided” and “Review on” are not all there. Nothing was written.",
    de:
      "{file} ist kein Protokoll von Entscheidungen: Die Köpfe „Datum“, „Kunde“, " +
      "„Was Sie entschieden“ und „Nachsehen am“ sind nicht alle da. Nichts geschrieben.",
  },
  holdsMore: {
    en:
      "{file} holds more than a log of decisions as it is written here, and that would be lost. " +
      "Use the pane for it, or name a .csv file. Nothing was written.",
    de:
      "{file} enthält mehr als ein Protokoll, wie es hier geschrieben wird, und das ginge verloren. " +
      "Nehmen Sie den Seitenbereich dafür, oder nennen Sie eine .csv-Datei. Nichts geschrieben.",
  },
  notUtf8: {
    en: "{file} is not saved as UTF-8. Save it as “CSV UTF-8”. Nothing was written.",
    de: "{file} ist nicht als UTF-8 gespeichert. Speichern Sie die Datei als „CSV UTF-8“. Nichts geschrieben.",
  },
  ending: {
    en: "A log of decisions is a .csv or an .xlsx file: {file} is neither.",
    de: "Ein Protokoll von Entscheidungen ist eine .csv- oder .xlsx-Datei: {file} ist beides nicht.",
  },
  noClient: { en: "No client is called {client} in these files.", de: "In diesen Dateien heißt kein Kunde {client}." },
  unreadable: {
    en: "The line would not be read again as it is meant. Nothing was written.",
    de: "Die Zeile würde nicht so wieder gelesen, wie sie gemeint ist. Nichts geschrieben.",
  },
} as const satisfies Readonly<Record<string, Words>>;

export function sayDecide(
  name: keyof typeof words,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): string {
  const shown = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, visible(value)]));
  return saySentence(words[name], language, shown);
}
