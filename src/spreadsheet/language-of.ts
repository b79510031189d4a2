import { Problem, type Language } from "../core/problem";

/** The language argument of functions that answer in words. */
export function languageOf(text: string): Language {
  const language = text.trim().toLowerCase();
  if (language === "" || language === "en") return "en";
  if (language === "de") return "de";
  throw new Problem("cell.language");
}
