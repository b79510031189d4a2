import type { Words } from "../../core/problem";
import type { Verdict } from "../../core/verdict";
import * as terms from "../../core/terms";

/** What to do about a client, as the owner reads it. */
export const verdictWords: Readonly<Record<Verdict, Words>> = {
  "Part ways": { en: "Part ways", de: "Trennen" },
  Reprice: { en: "Reprice", de: "Preis anpassen" },
  Refer: { en: "Refer", de: "Vermitteln" },
  Talk: { en: "Talk", de: "Gespräch führen" },
  "Change procedure": { en: "Change procedure", de: "Ablauf ändern" },
  Grow: { en: "Grow", de: "Ausbauen" },
  Keep: terms.keep,
};

/** The sign beside each word; the word says it, the sign supports it. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  Grow: "▲",
  Keep: "●",
  Reprice: "◆",
  "Change procedure": "■",
  Talk: "◐",
  Refer: "▷",
  "Part ways": "◇",
};

/** On a white ground, cool to warm, none alarm red; the words say it, the colour only supports them. */
export const verdictColors: Readonly<Record<Verdict, string>> = {
  Grow: "#0b5f6b",
  Keep: "#2f7d8c",
  Reprice: "#3f6fb0",
  "Change procedure": "#6a61a8",
  Talk: "#8a6d00",
  Refer: "#a3541f",
  "Part ways": "#6b3a4e",
};
