import type { Language } from "../../core/problem";
import { mountPane } from "../../taskpane";
import { openGrid, type Grid } from "./open-grid";
import "./playground.css";
import { pageWords } from "./page-words";
import { PlaygroundHost } from "./playground-host";
import { dropOnPage, takeFiles } from "./take-files";

declare global {
  interface Window {
    /** Univer's facade, as its own examples show it. */
    univerAPI?: Grid["api"];
    /** What the pane sees, for whoever wants to try it from the console. */
    keepworthyHost?: PlaygroundHost;
  }
}

start();

function start(): void {
  const language = languageOf(new URLSearchParams(location.search).get("lang") ?? navigator.language);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  document.documentElement.lang = language;
  writeWords(language);
  const grid = openGrid(element("grid"), language, dark.matches);
  dark.addEventListener("change", () => {
    grid.api.toggleDarkMode(dark.matches);
  });
  window.univerAPI = grid.api;
  const host = new PlaygroundHost(grid, language);
  window.keepworthyHost = host;
  const take = takeFiles(host, language, element("status"));
  dropOnPage(document.body, take);
  const chooser = element("file") as HTMLInputElement;
  chooser.addEventListener("change", () => {
    void take(chooser.files ?? []).then(() => {
      chooser.value = "";
    });
  });
  mountPane(element("pane"), host);
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("de") ? "de" : "en";
}

/** The words of the page stand in its elements by id, so that the HTML has no language. */
function writeWords(language: Language): void {
  for (const name of ["see", "try", "open", "stays"] as const) element(name).textContent = pageWords[name][language];
  element("pane").setAttribute("aria-label", pageWords.pane[language]);
  element("grid").setAttribute("aria-label", pageWords.grid[language]);
  document.body.dataset["drop"] = pageWords.drop[language];
  const other = element("other") as HTMLAnchorElement;
  other.textContent = pageWords.other[language];
  other.lang = language === "de" ? "en" : "de";
  other.href = `?lang=${other.lang}`;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element with the id ${id}.`);
  return found;
}
