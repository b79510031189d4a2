import { catalogue } from "../src/functions";
import { call } from "../src/spreadsheet/call";
import { CellError } from "../src/spreadsheet/cell-error";

const catalogueById = new Map(catalogue.map((definition) => [definition.id, definition]));

/**
 * What stands in a cell (from 0), undefined where it is blank; and what the host hands over for a blank: 0 in Excel on
 * the desktop, null on the web.
 */
export interface Cells {
  at(row: number, column: number): unknown;
  blank(): unknown;
}

/**
 * A cell as the host computes it again: our functions, and the few of its own that our reports use around them. Errors
 * are their text.
 */
export function recomputed(cells: Cells, row: number, column: number): unknown {
  const content = cells.at(row, column);
  if (typeof content !== "string") return content;
  return content.startsWith("=") ? valueOf(content.slice(1), cells) : content.replace(/^'/, "");
}

function valueOf(expression: string, cells: Cells): unknown {
  const compared = splitAt(expression, /[=<]/);
  if (compared !== null) {
    const [left, right] = [valueOf(compared.left, cells), valueOf(compared.right, cells)];
    if (isError(left)) return left;
    return compared.sign === "<" ? typeof left === "number" && left < Number(right) : (left ?? "") === right;
  }
  const product = splitAt(expression, /\*/);
  if (product !== null) {
    const [left, right] = [valueOf(product.left, cells), valueOf(product.right, cells)];
    return isError(left) ? left : Number(left) * Number(right);
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(expression);
  if (quoted !== null) return quoted[1];
  if (/^-?\d+(?:\.\d+)?$/.test(expression)) return Number(expression);
  if (expression === "TRUE" || expression === "FALSE") return expression === "TRUE";
  const cell = /^\$?([A-Z])\$?(\d+)$/.exec(expression);
  if (cell !== null) return recomputed(cells, Number(cell[2]) - 1, (cell[1] ?? "A").charCodeAt(0) - 65);
  const [, name = "", inner = ""] = /^([A-Z]+)\((.*)\)$/s.exec(expression) ?? [];
  return calculated(name, argumentsOf(inner), cells);
}

function calculated(name: string, given: readonly string[], cells: Cells): unknown {
  const [first = "", second = "", third = ""] = given;
  if (name === "IF") return valueOf(valueOf(first, cells) === true ? second : third, cells);
  if (name === "IFERROR") {
    const value = valueOf(first, cells);
    return isError(value) ? valueOf(second, cells) : value;
  }
  if (name === "MAX")
    return Math.max(...given.map((one) => valueOf(one, cells)).filter((value) => typeof value === "number"));
  const definition = catalogueById.get(name);
  if (definition === undefined) throw new Error(`${name} is no function that reports use.`);
  const result = call(
    definition,
    given.map((one) => (one === "" ? undefined : (valueOf(one, cells) ?? cells.blank()))),
  );
  return result instanceof CellError ? result.code : result;
}

function isError(value: unknown): boolean {
  return typeof value === "string" && /^#[A-Z/0!?]+$/.test(value);
}

/** The parts between commas that stand in no bracket and no quotes. */
function argumentsOf(inner: string): readonly string[] {
  const parts: string[] = [];
  let [depth, from, isQuoted] = [0, 0, false];
  for (let place = 0; place < inner.length; place++) {
    const sign = inner.charAt(place);
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "," && depth === 0) {
      parts.push(inner.slice(from, place));
      from = place + 1;
    }
  }
  return [...parts, inner.slice(from)];
}

/** The one comparison of an expression that stands in no bracket and no quotes. */
function splitAt(
  expression: string,
  signs: RegExp,
): { readonly left: string; readonly right: string; readonly sign: string } | null {
  let [depth, isQuoted] = [0, false];
  for (let place = 0; place < expression.length; place++) {
    const sign = expression.charAt(place);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (!isQuoted && depth === 0 && signs.test(sign))
      return { left: expression.slice(0, place), right: expression.slice(place + 1), sign };
  }
  return null;
}
