import type { Expression } from "./expression";

/** A formula of the core as arithmetic: what it gives, and beside it the code of the problem where it gives nothing. */
export interface Formula {
  /** The column that it fills: "effective_rate". */
  readonly name: string;
  readonly inputs: readonly string[];
  readonly value: Expression;
  readonly problem: Expression;
}
