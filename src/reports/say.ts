import IntlMessageFormat from "intl-messageformat";
import { fillIn } from "../core/fill-in";
import type { Language, Words } from "../core/problem";

export type Facts = Readonly<Record<string, string | number>>;
export type SayOf<Word extends string> = (word: Word, facts?: Facts) => string;

const compiled: Readonly<Record<Language, WeakMap<Words, IntlMessageFormat>>> = {
  en: new WeakMap(),
  de: new WeakMap(),
};

/** A fact that decides on words, as in {count, plural, one {# client} other {# clients}}. */
const decides = /\{\s*\w+\s*,/;

/** Says words in a language with their facts: { hours: "1", count: 1 } is "1 hour". */
export function sayIn<Word extends string>(words: Readonly<Record<Word, Words>>, language: Language): SayOf<Word> {
  return (word, facts) => (facts === undefined ? words[word][language] : saySentence(words[word], language, facts));
}

/**
 * One sentence that stands alone. Where a fact decides on words it is compiled once as an ICU message, which needs Intl;
 * any other is filled in, also where there is none, as among the scripts of Google Sheets.
 */
export function saySentence(words: Words, language: Language, facts: Facts = {}): string {
  const sentence = words[language];
  if (!decides.test(sentence)) return fillIn(sentence, facts);
  let message = compiled[language].get(words);
  if (message === undefined)
    compiled[language].set(
      words,
      (message = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true })),
    );
  return String(message.format(facts));
}
