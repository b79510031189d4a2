import IntlMessageFormat from "intl-messageformat";
import type { Language, Words } from "../../core/problem";
import { paneWords, type PaneWord } from "./pane-words";

export type SpeakOf<Word extends string> = (word: Word, facts?: Readonly<Record<string, string | number>>) => string;
export type Speak = SpeakOf<PaneWord>;

/** Says the pane's own words. */
export function speaker(language: Language): Speak {
  return speakerOf(paneWords, language);
}

/** Says words in a language; plurals and inserted figures are ICU messages, each compiled once. */
export function speakerOf<Word extends string>(words: Readonly<Record<Word, Words>>, language: Language): SpeakOf<Word> {
  const compiled = new Map<Word, IntlMessageFormat>();
  return (word, facts) => {
    if (facts === undefined) return words[word][language];
    let message = compiled.get(word);
    if (message === undefined) compiled.set(word, (message = new IntlMessageFormat(words[word][language], language, undefined, { ignoreTag: true })));
    return String(message.format(facts));
  };
}
