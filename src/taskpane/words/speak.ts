import IntlMessageFormat from "intl-messageformat";
import type { Language } from "../../core/problem";
import { paneWords, type PaneWord } from "./pane-words";

export type Speak = (word: PaneWord, facts?: Readonly<Record<string, string | number>>) => string;

/** Says the pane's words in a language; plurals and inserted figures are ICU messages, each compiled once. */
export function speaker(language: Language): Speak {
  const compiled = new Map<PaneWord, IntlMessageFormat>();
  return (word, facts) => {
    if (facts === undefined) return paneWords[word][language];
    let message = compiled.get(word);
    if (message === undefined) compiled.set(word, (message = new IntlMessageFormat(paneWords[word][language], language, undefined, { ignoreTag: true })));
    return String(message.format(facts));
  };
}
