import { saySentence } from "../../reports/say";
import type { Language, Words } from "../../core/problem";
import { figureText } from "../read-figure";

const words = {
  net: { en: "net", de: "netto" },
  gross: { en: "gross, {rate}", de: "brutto, {rate}" },
} as const satisfies Readonly<Record<string, Words>>;

/** The tax in a table's amounts as the owner answers it: "net", "gross, 19 %". */
export function taxAnswer(rate: number, language: Language): string {
  return rate === 0
    ? words.net[language]
    : saySentence(words.gross, language, { rate: figureText(rate, "share", language) });
}
