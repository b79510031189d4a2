import { problemWords, type ProblemCode } from "./problem-words";

/** The languages of the product; everything a person reads exists in both. */
export type Language = "en" | "de";

/** Which spreadsheet error stands for a problem: value #VALUE!, number #NUM!, division #DIV/0!, missing #N/A. */
export type ProblemKind = "value" | "number" | "division" | "missing";

export type ProblemFacts = Readonly<Record<string, string | number>>;

/** Wrong input, with a dotted code and the facts that its sentence names: new Problem("hours.none"). */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
  ) {
    super(sentence(code, facts, "en"));
    this.name = "Problem";
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
  return problemWords[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? whole : String(fact);
  });
}
