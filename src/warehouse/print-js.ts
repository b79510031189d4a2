import type { Expression, Operator } from "./expression";

/** Arithmetic as JavaScript, in which the core's own code is written; what is missing is null. */
export function printJs(expression: Expression, variable: (input: string) => string): string {
  switch (expression.kind) {
    case "value":
      return expression.value === Infinity ? "Infinity" : JSON.stringify(expression.value);
    case "input":
      return variable(expression.name);
    case "choice":
      return `(${printJs(expression.test, variable)} ? ${printJs(expression.yes, variable)} : ${printJs(expression.no, variable)})`;
    case "operation":
      return printOperation(
        expression.operator,
        expression.operands.map((operand) => printJs(operand, variable)),
      );
  }
}

function printOperation(operator: Operator, [first = "", second = ""]: readonly string[]): string {
  switch (operator) {
    case "is null":
      return `(${first} === null)`;
    case "not":
      return `(!${first})`;
    case "square root":
      return `Math.sqrt(${first})`;
    case "floor":
      return `Math.floor(${first})`;
    case "and":
      return `(${first} && ${second})`;
    case "or":
      return `(${first} || ${second})`;
    case "=":
      return `(${first} === ${second})`;
    case "+":
    case "-":
    case "*":
    case "/":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return `(${first} ${operator} ${second})`;
  }
}
