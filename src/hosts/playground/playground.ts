import type { Language } from "../../core/problem";
import { mountPane } from "../../taskpane";
import { exampleWork } from "./example-book";
import { goBetween } from "./go-between";
import type { Grid } from "./open-grid";
import { openStore } from "./open-store";
import { element, tellWhose, writeWords } from "./page";
import { pageWords } from "./page-words";
import "./playground.css";
import { placeOfTab } from "./place-of-tab";
import { PlaygroundHost } from "./playground-host";
import { dropOnPage, takeFiles } from "./take-files";
import type { Work } from "./work";
import { WorkKeeper, type KeepingState } from "./work-keeper";

declare global {
  interface Window {
    /** Univer's facade, as its own examples show it; there as soon as the grid is. */
    univerAPI?: Grid["api"];
    /** What the pane sees, for whoever wants to try it from the console. */
    keepworthyHost?: PlaygroundHost;
  }
}

/** Longest wait for the pane's first figures before the grid is opened all the same, in milliseconds. */
const patience = 4000;

// What reads tables is on its way while the storage is asked.
void import("../../taskpane/clients/find-tables");
void import("../../taskpane/clients/score-in-slices");
void start();

/** First the verdicts, from what was kept or from the example; then the grid, which takes longer to load. */
async function start(): Promise<void> {
  const language = languageOf(new URLSearchParams(location.search).get("lang") ?? navigator.language);
  writeWords(language);
  const { store, kept, isUnread } = await openStore();
  const work = kept ?? exampleWork(language);
  let tellShown = (): void => undefined;
  const shown = new Promise<void>((done) => {
    tellShown = done;
    setTimeout(done, patience);
  });
  // What another tab keeps, or what was not read, cannot be forgotten from here.
  const isOutOfReach = store === null && (kept !== null || isUnread);
  const forget = async (): Promise<void> => {
    if (isOutOfReach) element("status").textContent = pageWords.notForgotten[language];
    else await startAnew(keeper, language);
  };
  const host: PlaygroundHost = new PlaygroundHost(work, language, {
    markChanged: (...sheets) => {
      keeper.markChanged(...sheets);
      tellWhose(host.showsExample(), language);
    },
    await: (change) => {
      keeper.await(change);
    },
    forget,
    shown: () => {
      tellShown();
    },
    replace: async (other) => {
      await keeper.replace(other.work);
      placeOfTab.keep(other.place);
      location.reload();
    },
  });
  const keeper: WorkKeeper = new WorkKeeper(
    store,
    () => host.work(),
    (state) => {
      showKeeping(state, language);
    },
    () => {
      const at = document.activeElement;
      if (at instanceof HTMLElement && element("pane").contains(at)) at.blur();
      host.finishTyping();
    },
  );
  if (isUnread) showKeeping("unread", language);
  else if (kept !== null) showKeeping(store === null ? "refused" : "kept", language);
  window.keepworthyHost = host;
  tellWhose(host.showsExample(), language);
  takeIn(host, language);
  element("forget").addEventListener("click", () => {
    if (confirm(pageWords.reallyForget[language])) void forget();
  });
  goBetween(element("grid"), element("pane"));
  element("print").addEventListener("click", () => {
    void host.printSheet();
  });
  mountPane(element("pane"), host);
  await shown;
  await showGrid(host, work, keeper).catch(() => {
    element("status").textContent = pageWords.noGrid[language];
  });
}

async function showGrid(host: PlaygroundHost, { book, inView }: Work, keeper: WorkKeeper): Promise<void> {
  const { openGrid } = await import(/* webpackChunkName: "grid" */ "./open-grid");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const letGo = keepFocusIn(element("pane"));
  const grid = await openGrid(
    { container: element("grid"), shelf: element("charts") },
    book,
    inView,
    host.language,
    dark,
  ).finally(letGo);
  dark.addEventListener("change", () => {
    grid.api.toggleDarkMode(dark.matches);
  });
  grid.onEdit((sheet) => {
    keeper.markChanged(...(sheet === null ? [] : [sheet]));
  });
  host.attach(grid);
  window.univerAPI = grid.api;
}

/**
 * The grid takes the focus for itself when it opens: whoever is at work in the pane by then gets it back. Answers what
 * ends this.
 */
function keepFocusIn(pane: HTMLElement): () => void {
  const giveBack = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && pane.contains(relatedTarget) && !pane.contains(target as Node))
      relatedTarget.focus({ preventScroll: true });
  };
  document.addEventListener("focusin", giveBack, true);
  return () => {
    document.removeEventListener("focusin", giveBack, true);
  };
}

function takeIn(host: PlaygroundHost, language: Language): void {
  const take = takeFiles(host, language, element("status"), element("stop"));
  dropOnPage(document.body, take);
  const chooser = element("file") as HTMLInputElement;
  chooser.addEventListener("change", () => {
    void take([...(chooser.files ?? [])]).then(() => {
      chooser.value = "";
    });
  });
}

async function startAnew(keeper: WorkKeeper, language: Language): Promise<void> {
  try {
    await keeper.forget();
  } catch {
    element("status").textContent = pageWords.notForgotten[language];
    return;
  }
  placeOfTab.keep(null);
  location.reload();
}

function showKeeping(state: KeepingState, language: Language): void {
  element("kept").textContent = state === "untouched" ? "" : pageWords[state][language];
  element("forget").hidden = state === "untouched";
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("de") ? "de" : "en";
}
