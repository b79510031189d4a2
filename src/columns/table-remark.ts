/** Why a table or a row cannot be used, as a code with its words in refusal-words.ts. */
export interface Refusal {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
