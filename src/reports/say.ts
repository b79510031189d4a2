import IntlMessageFormat from "intl-messageformat";
import type { Language, Words } from "../core/problem";

export type Facts = Readonly<Record<string, string | number>>;
export type SayOf<Word extends string> = (word: Word, facts?: Facts) => string;

/** Says words in a language; plurals and inserted figures are ICU messages, each compiled once: {hours: "1", count: 1} is "1 hour". */
export function sayIn<Word extends string>(words: Readonly<Record<Word, Words>>, language: Language): SayOf<Word> {
  const compiled = new Map<Word, IntlMessageFormat>();
  return (word, facts) => {
    if (facts === undefined) return words[word][language];
    let message = compiled.get(word);
    if (message === undefined) compiled.set(word, (message = new IntlMessageFormat(words[word][language], language, undefined, { ignoreTag: true })));
    return String(message.format(facts));
  };
}

/** One sentence that stands alone. */
export function saySentence(words: Words, language: Language, facts: Facts = {}): string {
  return sayIn({ words }, language)("words", facts);
}
