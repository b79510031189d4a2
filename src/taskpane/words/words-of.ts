import { saySentence } from "../../reports/say";
import type { Language } from "../../core/problem";
import { hostWords } from "./host-words";

/**
 * What an error says; its message is meant for the owner. That a part of the pane did not arrive is said in our words:
 * webpack names chunks and addresses.
 */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "ChunkLoadError" ? hostWords.partIsMissing[pageLanguage()] : error.message;
}

/** That something did not work, and what its error says. */
export function failureOf(error: unknown): string {
  return saySentence(hostWords.failed, pageLanguage(), { why: wordsOf(error) });
}

/** The page was opened in the reader's language. */
export function pageLanguage(): Language {
  return document.documentElement.lang.startsWith("de") ? "de" : "en";
}
