import { fillIn } from "./fill-in";
import { problemWords, type ProblemCode, type ProblemKind } from "./problem-words";

/** The languages of the product; everything a person reads exists in both. */
export type Language = "en" | "de";

/** The same words in both languages. */
export interface Words {
  readonly en: string;
  readonly de: string;
}

/** What a sentence names: text, numbers, or words that exist in both languages. */
export type ProblemFacts = Readonly<Record<string, string | number | Words>>;

/** Wrong input, with a dotted code and the facts that its sentence names: new Problem("hours.none"). */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    super(sentence(code, facts, "en"));
    this.name = "Problem";
    this.code = code;
    this.facts = facts;
  }

  get kind(): ProblemKind {
    return problemWords[this.code].kind;
  }

  /** What to do about it, in the reader's language. */
  inWords(language: Language): string {
    return sentence(this.code, this.facts, language);
  }
}

function sentence(code: ProblemCode, facts: ProblemFacts, language: Language): string {
  return fillIn(
    problemWords[code][language],
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, inLanguage(fact, language)])),
  );
}

function inLanguage(fact: string | number | Words, language: Language): string {
  if (typeof fact === "number") return language === "de" ? String(fact).replace(".", ",") : String(fact);
  return typeof fact === "string" ? fact : fact[language];
}
