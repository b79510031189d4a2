import { keyOf, type Expression } from "./expression";

/** The expression with every part that has a name already replaced by that name. */
export function withColumns(expression: Expression, columns: ReadonlyMap<string, string>): Expression {
  const name = isPart(expression) ? columns.get(keyOf(expression)) : undefined;
  if (name !== undefined) return { kind: "input", name };
  switch (expression.kind) {
    case "value":
    case "input":
      return expression;
    case "operation":
      return { ...expression, operands: expression.operands.map((operand) => withColumns(operand, columns)) };
    case "choice":
      return {
        ...expression,
        test: withColumns(expression.test, columns),
        yes: withColumns(expression.yes, columns),
        no: withColumns(expression.no, columns),
      };
  }
}

/** Parts that stand several times in expressions, the inner ones first. */
export function sharedParts(expressions: readonly Expression[]): readonly Expression[] {
  const counts = new Map<string, number>();
  const parts: (readonly [string, Expression])[] = [];
  const visit = (expression: Expression): void => {
    if (!isPart(expression)) return;
    const key = keyOf(expression);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    if (before > 0) return;
    for (const inner of partsOf(expression)) visit(inner);
    parts.push([key, expression]);
  };
  for (const expression of expressions) visit(expression);
  return parts.filter(([key]) => (counts.get(key) ?? 0) > 1).map(([, part]) => part);
}

function isPart({ kind }: Expression): boolean {
  return kind === "operation" || kind === "choice";
}

function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "operation") return expression.operands;
  return expression.kind === "choice" ? [expression.test, expression.yes, expression.no] : [];
}
