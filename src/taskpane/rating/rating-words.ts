import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const ratingWords = {
  title: terms.rateFit,
  how: {
    en: "Press 1 to 5 for each criterion, 0 to leave it open. The next client follows by itself.",
    de: "Drücken Sie je Kriterium 1 bis 5, mit 0 bleibt es offen. Der nächste Kunde folgt von selbst.",
  },
  of: { en: "Client {number} of {count}", de: "Kunde {number} von {count}" },
  poor: { en: "1 poor", de: "1 schlecht" },
  good: { en: "5 very good", de: "5 sehr gut" },
  previous: { en: "Previous", de: "Zurück" },
  next: { en: "Next", de: "Weiter" },
  undo: terms.undo,
  done: terms.done,
  allRated: { en: "All clients are rated.", de: "Alle Kunden sind bewertet." },
  begin: {
    en: "Which criteria make a client suit you? Begin with these four; change them on “My practice”.",
    de: "Welche Kriterien machen einen Kunden passend? Beginnen Sie mit diesen vier; ändern Sie sie unter „Meine Firma“.",
  },
  take: { en: "Begin with these", de: "Mit diesen beginnen" },
  knockOut: { en: "below {floor} decides alone", de: "unter {floor} entscheidet allein" },
} as const satisfies Readonly<Record<string, Words>>;

/** A beginning for those who have no criteria of their own yet. */
export const usualCriteria: readonly Words[] = [
  { en: "Treats us with respect", de: "Geht respektvoll mit uns um" },
  terms.paysOnTime,
  { en: "Gives clear orders", de: "Gibt klare Aufträge" },
  terms.valuesOurWork,
];
