import ts from "typescript";
import {
  either,
  equal,
  isNull,
  negate,
  operation,
  truth,
  type Expression,
  type Operator,
} from "../../src/warehouse/expression";
import {
  branch,
  chosen,
  isMissing,
  known,
  meant,
  nothing,
  NotTranslatable,
  then,
  withoutAssumptions,
  type Meaning,
} from "./meaning";
import { importedFile, Scope, sourceOf } from "./scope";

const arithmetic: ReadonlyMap<ts.SyntaxKind, Operator> = new Map([
  [ts.SyntaxKind.PlusToken, "+"],
  [ts.SyntaxKind.MinusToken, "-"],
  [ts.SyntaxKind.AsteriskToken, "*"],
  [ts.SyntaxKind.SlashToken, "/"],
  [ts.SyntaxKind.LessThanToken, "<"],
  [ts.SyntaxKind.LessThanEqualsToken, "<="],
  [ts.SyntaxKind.GreaterThanToken, ">"],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">="],
]);

/**
 * What an exported function of a file means for given arguments: its own code is followed, with inputs in place of
 * numbers.
 */
export function meaningOf(file: string, name: string, given: readonly Meaning[]): Meaning {
  const found = moduleScope(file).find(name);
  if (found?.kind !== "function") throw new Error(`${file} exports no function ${name}.`);
  return found.call(given.map((one) => () => one));
}

const modules = new Map<string, Scope>();

function moduleScope(file: string): Scope {
  const known = modules.get(file);
  if (known !== undefined) return known;
  const scope = new Scope(null);
  modules.set(file, scope);
  for (const statement of sourceOf(file).statements) defineStatement(statement, scope);
  return scope;
}

function defineStatement(statement: ts.Statement, scope: Scope): void {
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
    scope.define(statement.name.text, () => functionMeaning(statement, scope));
  } else if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer !== undefined) bind(name, () => read(initializer, scope), scope);
  } else if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    const file = importedFile(statement.getSourceFile(), statement.moduleSpecifier.text);
    const names = statement.importClause?.namedBindings;
    if (names === undefined || !ts.isNamedImports(names)) return;
    for (const one of names.elements)
      scope.define(one.name.text, () => moduleScope(file).find((one.propertyName ?? one.name).text) ?? nothing);
  }
}

function functionMeaning(declaration: ts.FunctionDeclaration | ts.ArrowFunction, outer: Scope): Meaning {
  return {
    kind: "function",
    call: (given) => {
      const scope = new Scope(outer);
      declaration.parameters.forEach(({ name, initializer }, index) => {
        const argument = given[index] ?? (() => nothing);
        bind(
          name,
          initializer === undefined ? argument : () => orElse(argument(), () => read(initializer, scope)),
          scope,
        );
      });
      const { body } = declaration;
      if (body === undefined) throw new NotTranslatable(declaration, "A function without a body");
      return ts.isBlock(body) ? run(body.statements, scope) : read(body, scope);
    },
  };
}

/** A default stands in for what is left out, not for null. */
function orElse(argument: Meaning, usual: () => Meaning): Meaning {
  return argument.kind === "nothing" ? usual() : argument;
}

function bind(name: ts.BindingName, meaning: () => Meaning, scope: Scope): void {
  if (ts.isIdentifier(name)) {
    scope.define(name.text, meaning);
    return;
  }
  name.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    const { propertyName, name: inner, initializer } = element;
    const part = ts.isArrayBindingPattern(name) ? String(index) : (propertyName ?? inner).getText();
    bind(
      inner,
      () => {
        const found = partOf(meaning(), part, element);
        return initializer === undefined ? found : orElse(found, () => read(initializer, scope));
      },
      scope,
    );
  });
}

/** Statements in their order; what a call throws ends them, what a test decides parts them. */
function run(statements: readonly ts.Statement[], scope: Scope): Meaning {
  const [statement, ...rest] = statements;
  if (statement === undefined) return nothing;
  const goOn = (): Meaning => run(rest, scope);
  if (ts.isReturnStatement(statement))
    return statement.expression === undefined ? nothing : read(statement.expression, scope);
  if (ts.isThrowStatement(statement))
    return then(read(statement.expression, scope), (thrown) =>
      thrown.kind === "problem" ? { kind: "failure", code: thrown.code } : { kind: "failure", code: "error" },
    );
  if (ts.isExpressionStatement(statement)) return then(read(statement.expression, scope), goOn);
  if (ts.isBlock(statement)) return run([...statement.statements, ...rest], new Scope(scope));
  if (ts.isIfStatement(statement)) {
    const { thenStatement, elseStatement } = statement;
    return branch(
      read(statement.expression, scope),
      () => run([thenStatement, ...(returns(thenStatement) ? [] : rest)], scope),
      () => run(elseStatement === undefined ? rest : [elseStatement, ...rest], scope),
    );
  }
  if (ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement)) {
    defineStatement(statement, scope);
    return goOn();
  }
  throw new NotTranslatable(statement, "A statement that is no arithmetic");
}

function returns(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(returns);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** The meaning of an expression of the source. */
function read(node: ts.Expression, scope: Scope): Meaning {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
    return read(node.expression, scope);
  if (ts.isNumericLiteral(node)) return known(Number(node.text));
  if (ts.isStringLiteral(node)) return known(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return known(true);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return known(false);
  if (node.kind === ts.SyntaxKind.NullKeyword) return known(null);
  if (ts.isIdentifier(node)) return readName(node, scope);
  if (ts.isPrefixUnaryExpression(node)) return readUnary(node, scope);
  if (ts.isBinaryExpression(node)) return readBinary(node, scope);
  if (ts.isConditionalExpression(node))
    return branch(
      read(node.condition, scope),
      () => read(node.whenTrue, scope),
      () => read(node.whenFalse, scope),
    );
  if (ts.isCallExpression(node)) return readCall(node, scope);
  if (ts.isPropertyAccessExpression(node))
    return then(read(node.expression, scope), (whole) =>
      node.questionDotToken !== undefined && isMissing(whole) ? nothing : partOf(whole, node.name.text, node),
    );
  if (ts.isArrowFunction(node)) return functionMeaning(node, scope);
  if (ts.isObjectLiteralExpression(node)) return readObject(node, scope);
  if (ts.isArrayLiteralExpression(node))
    return { kind: "list", items: node.elements.map((element) => read(element, scope)) };
  if (
    ts.isNewExpression(node) &&
    node.expression.getText() === "Problem" &&
    node.arguments?.[0] !== undefined &&
    ts.isStringLiteral(node.arguments[0])
  )
    return { kind: "problem", code: node.arguments[0].text };
  if (ts.isNewExpression(node) && node.expression.getText() === "Error") return { kind: "problem", code: "error" };
  throw new NotTranslatable(node, "An expression that is no arithmetic");
}

function readName(node: ts.Identifier, scope: Scope): Meaning {
  if (node.text === "undefined") return nothing;
  if (node.text === "Infinity") return known(Infinity);
  const found = scope.find(node.text);
  if (found === null) throw new NotTranslatable(node, "A name that is not known");
  return found;
}

function readUnary(node: ts.PrefixUnaryExpression, scope: Scope): Meaning {
  return then(read(node.operand, scope), (operand) => {
    if (node.operator === ts.SyntaxKind.ExclamationToken)
      return branch(
        operand,
        () => known(false),
        () => known(true),
      );
    if (node.operator === ts.SyntaxKind.MinusToken) {
      const expression = numberOf(operand, node);
      return expression.kind === "value"
        ? known(-Number(expression.value))
        : // 0 − x would lose the sign of 0.
          meant(operation("*", expression, { kind: "value", value: -1 }));
    }
    throw new NotTranslatable(node, "An operator that is no arithmetic");
  });
}

function readBinary(node: ts.BinaryExpression, scope: Scope): Meaning {
  const { kind } = node.operatorToken;
  const left = read(node.left, scope);
  const right = (): Meaning => read(node.right, scope);
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return branch(left, right, () => known(false));
  if (kind === ts.SyntaxKind.BarBarToken) return branch(left, () => known(true), right);
  if (kind === ts.SyntaxKind.QuestionQuestionToken)
    return then(left, (found) =>
      found.kind === "expression"
        ? branch(meant(isNull(found.expression)), right, () => found)
        : isMissing(found)
          ? right()
          : found,
    );
  return then(left, (first) =>
    then(right(), (second) => {
      if (kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return meant(sameness(first, second));
      if (kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) return meant(negate(sameness(first, second)));
      if (kind === ts.SyntaxKind.AsteriskAsteriskToken && node.right.getText() === "2")
        return meant(compute("*", numberOf(first, node), numberOf(first, node)));
      const operator = arithmetic.get(kind);
      if (operator === undefined) throw new NotTranslatable(node, "An operator that is no arithmetic");
      return meant(compute(operator, numberOf(first, node), numberOf(second, node)));
    }),
  );
}

function sameness(first: Meaning, second: Meaning): Expression {
  if (first.kind === "expression" && second.kind === "expression") return equal(first.expression, second.expression);
  return truth(isMissing(first) && isMissing(second) && first.kind === second.kind);
}

/** What is known on both sides is computed now, as the machine of the core would. */
function compute(operator: Operator, first: Expression, second: Expression): Expression {
  if (first.kind !== "value" || second.kind !== "value") return operation(operator, first, second);
  const [a, b] = [Number(first.value), Number(second.value)];
  switch (operator) {
    case "+":
      return { kind: "value", value: a + b };
    case "-":
      return { kind: "value", value: a - b };
    case "*":
      return { kind: "value", value: a * b };
    case "/":
      return { kind: "value", value: a / b };
    case "<":
      return truth(a < b);
    case "<=":
      return truth(a <= b);
    case ">":
      return truth(a > b);
    case ">=":
      return truth(a >= b);
    case "=":
    case "and":
    case "or":
    case "not":
    case "is null":
    case "square root":
    case "floor":
      return operation(operator, first, second);
  }
}

function numberOf(meaning: Meaning, node: ts.Node): Expression {
  if (meaning.kind !== "expression") throw new NotTranslatable(node, `Arithmetic with ${meaning.kind}`);
  return meaning.expression;
}

function readCall(node: ts.CallExpression, scope: Scope): Meaning {
  const { expression: callee } = node;
  const given = node.arguments.map((argument) => () => read(argument, scope));
  if (ts.isIdentifier(callee) && callee.text === "demand") return demanded(node, given);
  if (ts.isPropertyAccessExpression(callee)) return readMethod(node, callee, given, scope);
  return then(read(callee, scope), (found) => {
    if (found.kind !== "function") throw new NotTranslatable(node, "A call of what is no function");
    return found.call(given);
  });
}

/** demand(holds, code): the code beside the value, so that no problem is lost. */
function demanded(node: ts.CallExpression, [holds]: readonly (() => Meaning)[]): Meaning {
  const [, code] = node.arguments;
  if (holds === undefined || code === undefined || !ts.isStringLiteral(code))
    throw new NotTranslatable(node, "A demand without a code");
  return branch(
    holds(),
    () => nothing,
    () => ({ kind: "failure", code: code.text }),
  );
}

function readMethod(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  given: readonly (() => Meaning)[],
  scope: Scope,
): Meaning {
  const name = callee.name.text;
  if (callee.expression.getText() === "Math") return readMath(node, name, given);
  return then(read(callee.expression, scope), (whole) => {
    if (callee.questionDotToken !== undefined && isMissing(whole)) return nothing;
    const argument = given[0];
    if (whole.kind === "list" && name === "includes" && argument !== undefined)
      return then(argument(), (wanted) =>
        meant(whole.items.map((item) => sameness(item, wanted)).reduce(either, truth(false))),
      );
    if (whole.kind === "list" && name === "find" && argument !== undefined) {
      const test = argument();
      if (test.kind === "function")
        return whole.items.reduceRight(
          (rest: Meaning, item) =>
            branch(
              test.call([() => item]),
              () => item,
              () => rest,
            ),
          nothing,
        );
    }
    const found = partOf(whole, name, node);
    if (found.kind !== "function") throw new NotTranslatable(node, "A method that is no arithmetic");
    return found.call(given);
  });
}

function readMath(node: ts.CallExpression, name: string, given: readonly (() => Meaning)[]): Meaning {
  const [first, second] = given;
  if (first !== undefined && second !== undefined && (name === "max" || name === "min")) {
    return then(first(), (a) =>
      then(second(), (b) => chosen(compute(name === "max" ? ">=" : "<=", numberOf(a, node), numberOf(b, node)), a, b)),
    );
  }
  if (first !== undefined && name === "sqrt")
    return then(first(), (a) => meant(operation("square root", numberOf(a, node))));
  if (first !== undefined && name === "floor")
    return then(first(), (a) => meant(operation("floor", numberOf(a, node))));
  if (first !== undefined && name === "abs")
    return then(first(), (a) =>
      chosen(
        compute("<", numberOf(a, node), { kind: "value", value: 0 }),
        meant(operation("-", { kind: "value", value: 0 }, numberOf(a, node))),
        a,
      ),
    );
  throw new NotTranslatable(node, "Mathematics that not every engine has to the last bit");
}

/** Parts are worked out when they are asked for, so that a sentence beside a figure does not matter. */
function readObject(node: ts.ObjectLiteralExpression, scope: Scope): Meaning {
  const parts = new Map<string, () => Meaning>();
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property))
      parts.set(
        ts.isStringLiteral(property.name) ? property.name.text : property.name.getText(),
        once(() => read(property.initializer, scope)),
      );
    else if (ts.isShorthandPropertyAssignment(property))
      parts.set(
        property.name.text,
        once(() => readName(property.name, scope)),
      );
    else if (ts.isSpreadAssignment(property)) {
      const spread = read(property.expression, scope);
      if (spread.kind !== "thing") throw new NotTranslatable(property, "A spread of what has no parts");
      for (const [name, part] of spread.parts) parts.set(name, part);
    } else throw new NotTranslatable(property, "A property that is no value");
  }
  return { kind: "thing", parts };
}

function once(meaning: () => Meaning): () => Meaning {
  let found: Meaning | null = null;
  return () => (found ??= withoutAssumptions(meaning));
}

export function partOf(whole: Meaning, name: string, node: ts.Node): Meaning {
  return then(whole, (one) => {
    if (one.kind === "thing") return one.parts.get(name)?.() ?? nothing;
    if (one.kind === "list") return name === "length" ? known(one.items.length) : (one.items[Number(name)] ?? nothing);
    if (isMissing(one)) return { kind: "failure", code: "error" };
    throw new NotTranslatable(node, `A part (${name}) of ${one.kind}`);
  });
}
