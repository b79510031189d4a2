import type { ProblemKind } from "./problem";

interface ProblemWords {
  readonly kind: ProblemKind;
  readonly en: string;
  readonly de: string;
}

/** Every problem of the product: which spreadsheet error it is, and the sentence that says what to do. */
export const problemWords = {
  "hours.none": {
    kind: "division",
    en: "Enter at least one hour for this client.",
    de: "Geben Sie mindestens eine Stunde für diesen Kunden ein.",
  },
} as const satisfies Record<string, ProblemWords>;

export type ProblemCode = keyof typeof problemWords;
