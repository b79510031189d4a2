import type { Language } from "../../core/problem";
import { catalogue } from "../../functions";
import { call } from "../../spreadsheet/call";
import type { Cell } from "../../spreadsheet/cell";
import { CellError } from "../../spreadsheet/cell-error";
import type { FunctionDefinition, Result, ResultCell } from "../../spreadsheet/define-function";
import { printValue } from "../../spreadsheet/print";

/**
 * The example on a help page, computed anew with every letter by the function itself; without scripts the page shows
 * its result as it was made.
 */
const language: Language = document.documentElement.lang === "de" ? "de" : "en";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-function]")) {
  const definition = catalogue.find(({ id }) => id === form.dataset["function"]);
  if (definition !== undefined) watch(form, definition);
}

function watch(form: HTMLFormElement, definition: FunctionDefinition): void {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  const output = form.querySelector("output");
  const compute = (): void => {
    const given = fields.map((field) =>
      field instanceof HTMLTextAreaElement ? rowsOf(field.value) : (cellOf(field.value) ?? undefined),
    );
    while (given.length > 0 && given.at(-1) === undefined) given.pop();
    if (output !== null) output.textContent = shown(call(definition, given));
  };
  form.addEventListener("input", compute);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  compute();
}

/** One row a line, cells parted by "|". */
function rowsOf(text: string): readonly (readonly Cell[])[] | undefined {
  if (text.trim() === "") return undefined;
  const rows = text.split("\n").map((line) => line.split("|").map(cellOf));
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? null));
}

/** As a cell takes what is typed: a number with the decimal sign of the page's language, a truth, or a text. */
function cellOf(typed: string): Cell {
  const text = typed.trim();
  if (text === "") return null;
  if (/^(?:true|wahr)$/i.test(text)) return true;
  if (/^(?:false|falsch)$/i.test(text)) return false;
  const plain = language === "de" ? text.replace(",", ".") : text;
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function shown(result: Result): string {
  return isBlock(result) ? result.map((cells) => cells.map(printed).join(" | ")).join("\n") : printed(result);
}

function isBlock(result: Result): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function printed(cell: ResultCell): string {
  if (cell instanceof CellError)
    return cell.problem === null ? cell.code : `${cell.code}: ${cell.problem.inWords(language)}`;
  return cell === null ? "" : printValue(typeof cell === "number" ? rounded(cell) : cell, language);
}

/** To ten digits: what follows is noise of the machine. */
function rounded(number: number): number {
  return Number(number.toPrecision(10));
}
