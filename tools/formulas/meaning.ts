import type ts from "typescript";
import { choose, isFalse, isTrue, keyOf, truth, type Expression } from "../../src/warehouse/expression";

/**
 * What a piece of code means: known at once, arithmetic over inputs, a thing with parts, a function, or the problem
 * that it throws.
 */
export type Meaning =
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "nothing" }
  | { readonly kind: "thing"; readonly parts: ReadonlyMap<string, () => Meaning> }
  | { readonly kind: "list"; readonly items: readonly Meaning[] }
  | { readonly kind: "function"; readonly call: (given: readonly (() => Meaning)[]) => Meaning }
  | { readonly kind: "problem"; readonly code: string }
  | { readonly kind: "failure"; readonly code: string }
  | { readonly kind: "choice"; readonly test: Expression; readonly yes: Meaning; readonly no: Meaning };

export const nothing: Meaning = { kind: "nothing" };

export function meant(expression: Expression): Meaning {
  return { kind: "expression", expression };
}

export function known(value: number | string | boolean | null): Meaning {
  return meant({ kind: "value", value });
}

/** One of two meanings; two pieces of arithmetic become one. */
export function chosen(test: Expression, yes: Meaning, no: Meaning): Meaning {
  if (isTrue(test)) return yes;
  if (isFalse(test)) return no;
  if (yes.kind === "expression" && no.kind === "expression") return meant(choose(test, yes.expression, no.expression));
  return { kind: "choice", test, yes, no };
}

/** Goes on with a meaning in every branch that can still be reached; a failure stays what it is. */
export function then(meaning: Meaning, next: (meaning: Meaning) => Meaning): Meaning {
  if (meaning.kind === "failure") return meaning;
  if (meaning.kind !== "choice") return next(meaning);
  const decided = assumed(meaning.test);
  if (decided !== null) return then(decided ? meaning.yes : meaning.no, next);
  return chosen(
    meaning.test,
    assuming(meaning.test, true, () => then(meaning.yes, next)),
    assuming(meaning.test, false, () => then(meaning.no, next)),
  );
}

/** What the tests on the way to this piece of code have decided. */
let assumptions: ReadonlyMap<string, boolean> = new Map();

function assumed(test: Expression): boolean | null {
  return assumptions.get(keyOf(test)) ?? null;
}

function assuming(test: Expression, holds: boolean, work: () => Meaning): Meaning {
  const before = assumptions;
  assumptions = new Map([...before, ...consequences(test, holds)]);
  try {
    return work();
  } finally {
    assumptions = before;
  }
}

/** Work whose result is kept for all who ask must not depend on how it was first reached. */
export function withoutAssumptions(work: () => Meaning): Meaning {
  const before = assumptions;
  assumptions = new Map();
  try {
    return work();
  } finally {
    assumptions = before;
  }
}

function consequences(test: Expression, holds: boolean): readonly (readonly [string, boolean])[] {
  const own = [[keyOf(test), holds] as const];
  if (test.kind !== "operation") return own;
  if (test.operator === "not") return [...own, ...test.operands.flatMap((operand) => consequences(operand, !holds))];
  const isSplit = (test.operator === "and" && holds) || (test.operator === "or" && !holds);
  return isSplit ? [...own, ...test.operands.flatMap((operand) => consequences(operand, holds))] : own;
}

/** A test, and what follows from it on either side. */
export function branch(test: Meaning, yes: () => Meaning, no: () => Meaning): Meaning {
  return then(test, (decided) => {
    const expression = asTruth(decided);
    if (isTrue(expression)) return yes();
    if (isFalse(expression)) return no();
    const before = assumed(expression);
    if (before !== null) return before ? yes() : no();
    return chosen(expression, assuming(expression, true, yes), assuming(expression, false, no));
  });
}

function asTruth(meaning: Meaning): Expression {
  if (meaning.kind === "nothing") return truth(false);
  if (meaning.kind !== "expression") return truth(true);
  const { expression } = meaning;
  return expression.kind === "value" ? truth(Boolean(expression.value)) : expression;
}

export function isMissing(meaning: Meaning): boolean {
  return (
    meaning.kind === "nothing" ||
    (meaning.kind === "expression" && meaning.expression.kind === "value" && meaning.expression.value === null)
  );
}

/** Code that has no meaning here stops the build, with its place. */
export class NotTranslatable extends Error {
  constructor(node: ts.Node, why: string) {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    super(`${file.fileName.replace(/^.*\/src\//, "src/")}:${line + 1}: ${why}: ${node.getText().slice(0, 120)}`);
    this.name = "NotTranslatable";
  }
}
