import { catalogue } from ".";
import type { Parameter } from "../spreadsheet/define-function";

const byId = new Map(catalogue.map(({ id, parameters }) => [id, parameters]));
const call = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])(${[...byId.keys()].join("|")})\\(`, "g");
const oneCell = /^\s*((?:'(?:[^']|'')+'!|\w+!)?\$?[A-Z]{1,3}\$?\d+)\s*$/;

/**
 * Excel on the desktop hands over a blank cell as 0, and a cost of 0 or a fit of 0 is something else than one that
 * nobody entered: in formulas that we write, a cell that may be blank is handed over as "" then. =MINFEE(B5,$B$6) →
 * =MINFEE(IF(B5="","",B5),IF($B$6="","",$B$6)).
 */
export function guardBlanks(formula: string): string {
  let result = "";
  let from = 0;
  for (const found of formula.matchAll(call)) {
    const parameters = byId.get(found[1] ?? "");
    if (parameters === undefined || found.index < from) continue;
    const start = found.index + found[0].length;
    const { parts, end } = argumentsFrom(formula, start);
    result += formula.slice(from, start) + parts.map((part, index) => guarded(part, parameters[index])).join(",");
    from = end;
  }
  return result + formula.slice(from);
}

function guarded(argument: string, parameter: Parameter | undefined): string {
  const cell = oneCell.exec(argument)?.[1];
  if (cell === undefined) return guardBlanks(argument);
  return parameter === undefined || !meansMoreBlank(parameter) ? argument : `IF(${cell}="","",${cell})`;
}

/** A blank cell of this input is something else than a 0. */
export function meansMoreBlank({ shape, fallback }: Parameter): boolean {
  return shape === "cell" && fallback !== 0 && fallback !== false;
}

/** The arguments of a call whose first one begins at `start`, and where its closing bracket stands. */
function argumentsFrom(formula: string, start: number): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = [];
  let [depth, from] = [0, start];
  for (const { 0: token, index } of formula.slice(start).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){},]/g)) {
    const place = start + index;
    if (token === "(" || token === "{") depth++;
    if (token === ")" && depth === 0) return { parts: [...parts, formula.slice(from, place)], end: place };
    if (token === ")" || token === "}") depth--;
    if (token === "," && depth === 0) {
      parts.push(formula.slice(from, place));
      from = place + 1;
    }
  }
  return { parts: [formula.slice(start)], end: formula.length };
}
