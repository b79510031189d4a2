import type { Language } from "../../core/problem";
import { pageWords } from "./page-words";

/** The words of the page stand in its elements by id, so that the HTML has no language. */
export function writeWords(language: Language): void {
  document.documentElement.lang = language;
  for (const name of ["try", "open", "stays", "forget", "keys", "print", "stop"] as const)
    element(name).textContent = pageWords[name][language];
  element("pane").setAttribute("aria-label", pageWords.pane[language]);
  element("grid").setAttribute("aria-label", pageWords.grid[language]);
  element("charts").setAttribute("aria-label", pageWords.charts[language]);
  document.body.dataset["drop"] = pageWords.drop[language];
  const other = element("other") as HTMLAnchorElement;
  other.textContent = pageWords.other[language];
  other.lang = language === "de" ? "en" : "de";
  other.href = `?lang=${other.lang}`;
}

/** Whose figures one sees: those of the invented firm, or one's own. */
export function tellWhose(isExample: boolean, language: Language): void {
  element("see").textContent = pageWords[isExample ? "see" : "seeOwn"][language];
}

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element with the id ${id}.`);
  return found;
}
