import IntlMessageFormat from "intl-messageformat";
import type { Language, Words } from "../core/problem";

export type Facts = Readonly<Record<string, string | number>>;
export type SayOf<Word extends string> = (word: Word, facts?: Facts) => string;

const compiled: Readonly<Record<Language, WeakMap<Words, IntlMessageFormat>>> = {
  en: new WeakMap(),
  de: new WeakMap(),
};

/** Says words in a language; plurals and inserted figures are ICU messages: {hours: "1", count: 1} is "1 hour". */
export function sayIn<Word extends string>(words: Readonly<Record<Word, Words>>, language: Language): SayOf<Word> {
  return (word, facts) => (facts === undefined ? words[word][language] : saySentence(words[word], language, facts));
}

/** One sentence that stands alone. Each is compiled once. */
export function saySentence(words: Words, language: Language, facts: Facts = {}): string {
  let message = compiled[language].get(words);
  if (message === undefined)
    compiled[language].set(
      words,
      (message = new IntlMessageFormat(words[language], language, undefined, { ignoreTag: true })),
    );
  return String(message.format(facts));
}
