import type { Dialect } from "./dialects";
import type { Expression, Operator } from "./expression";

/**
 * Arithmetic as SQL that every engine computes to the same last bit: doubles everywhere, brackets from left to right,
 * no division by zero even where a branch is not taken.
 */
export function printSql(expression: Expression, dialect: Dialect): string {
  switch (expression.kind) {
    case "value":
      return printValue(expression.value, dialect);
    case "input":
      return expression.name;
    case "choice":
      return printChoice(expression, dialect);
    case "operation":
      return printOperation(
        expression.operator,
        expression.operands.map((operand) => printSql(operand, dialect)),
      );
  }
}

/** A number with an exponent is a double in all dialects; 62.0 would be a decimal in most. */
function printValue(value: number | string | boolean | null, dialect: Dialect): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "(1 = 1)" : "(1 = 0)";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (!Number.isFinite(value)) return value > 0 ? dialect.infinity : `(-${dialect.infinity})`;
  const text = String(value);
  const double = text.includes("e") ? text : `${text}e0`;
  return value < 0 ? `(${double})` : double;
}

function printOperation(operator: Operator, operands: readonly string[]): string {
  const [first = "", second = ""] = operands;
  switch (operator) {
    case "is null":
      return `(${first} IS NULL)`;
    case "not":
      return `(NOT ${first})`;
    case "square root":
      return `SQRT(${first})`;
    case "floor":
      return `FLOOR(${first})`;
    case "/":
      return `(${first} / NULLIF(${second}, 0e0))`;
    case "and":
      return `(${first} AND ${second})`;
    case "or":
      return `(${first} OR ${second})`;
    case "+":
    case "-":
    case "*":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "=":
      return `(${first} ${operator} ${second})`;
  }
}

/** One branch below the other, as deep as the code that it comes from. */
function printChoice(choice: Expression & { readonly kind: "choice" }, dialect: Dialect): string {
  const branches: string[] = [];
  let rest: Expression = choice;
  while (rest.kind === "choice") {
    branches.push(`WHEN ${printSql(rest.test, dialect)} THEN ${printSql(rest.yes, dialect)}`);
    rest = rest.no;
  }
  return `CASE ${branches.join(" ")} ELSE ${printSql(rest, dialect)} END`;
}
