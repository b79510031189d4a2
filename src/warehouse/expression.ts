/** Arithmetic that every engine has: what a formula of the core is once its code is taken away. */
export type Expression =
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  | { readonly kind: "input"; readonly name: string }
  | { readonly kind: "operation"; readonly operator: Operator; readonly operands: readonly Expression[] }
  | { readonly kind: "choice"; readonly test: Expression; readonly yes: Expression; readonly no: Expression };

export type Operator =
  "+" | "-" | "*" | "/" | "<" | "<=" | ">" | ">=" | "=" | "and" | "or" | "not" | "is null" | "square root" | "floor";

export const truth = (value: boolean): Expression => ({ kind: "value", value });

export function isTrue(expression: Expression): boolean {
  return expression.kind === "value" && expression.value === true;
}

export function isFalse(expression: Expression): boolean {
  return expression.kind === "value" && expression.value === false;
}

/** A choice that is no choice any more is what it chooses; a choice of truths is its test. */
export function choose(test: Expression, yes: Expression, no: Expression): Expression {
  if (isTrue(test)) return yes;
  if (isFalse(test)) return no;
  if (keyOf(yes) === keyOf(no)) return yes;
  if (isTrue(yes)) return either(test, no);
  if (isFalse(yes)) return both(negate(test), no);
  if (isFalse(no)) return both(test, yes);
  if (isTrue(no)) return either(negate(test), yes);
  return { kind: "choice", test, yes, no };
}

export function both(first: Expression, second: Expression): Expression {
  if (isFalse(first) || isFalse(second)) return truth(false);
  if (isTrue(first)) return second;
  return isTrue(second) ? first : operation("and", first, second);
}

export function either(first: Expression, second: Expression): Expression {
  if (isTrue(first) || isTrue(second)) return truth(true);
  if (isFalse(first)) return second;
  return isFalse(second) ? first : operation("or", first, second);
}

export function negate(test: Expression): Expression {
  if (isTrue(test)) return truth(false);
  if (isFalse(test)) return truth(true);
  return test.kind === "operation" && test.operator === "not" && test.operands[0] !== undefined
    ? test.operands[0]
    : operation("not", test);
}

/** Whether a value is missing; what arithmetic gives never is, because the core asks before it computes. */
export function isNull(expression: Expression): Expression {
  switch (expression.kind) {
    case "value":
      return truth(expression.value === null);
    case "input":
      return operation("is null", expression);
    case "operation":
      return truth(false);
    case "choice":
      return choose(expression.test, isNull(expression.yes), isNull(expression.no));
  }
}

export function equal(first: Expression, second: Expression): Expression {
  if (second.kind === "value" && second.value === null) return isNull(first);
  if (first.kind === "value" && first.value === null) return isNull(second);
  if (first.kind === "value" && second.kind === "value") return truth(first.value === second.value);
  if (first.kind === "choice") return choose(first.test, equal(first.yes, second), equal(first.no, second));
  if (second.kind === "choice") return choose(second.test, equal(first, second.yes), equal(first, second.no));
  return operation("=", first, second);
}

export function operation(operator: Operator, ...operands: readonly Expression[]): Expression {
  return { kind: "operation", operator, operands };
}

/** The names of the inputs, as often as they stand. */
export function inputsOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "value":
      return [];
    case "input":
      return [expression.name];
    case "operation":
      return expression.operands.flatMap(inputsOf);
    case "choice":
      return [expression.test, expression.yes, expression.no].flatMap(inputsOf);
  }
}

/** Two expressions with the same key are the same; plain JSON would take what is infinite for nothing. */
export function keyOf(expression: Expression): string {
  return JSON.stringify(expression, (_, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );
}
