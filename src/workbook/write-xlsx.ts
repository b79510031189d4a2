import type { CellValueInput, PaperSize, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { verdictColors, verdictSigns, verdictWords } from "../analysis/words/verdict-words";
import { verdictNames } from "../core/verdict-rules";
import type { Language } from "../core/problem";
import { catalogue } from "../functions";
import { guardBlanks } from "../functions/guard-blanks";
import { withNumberHeads, type DocumentCell, type SheetDocument } from "../reports/document";
import { freeNames } from "../reports/free-name";
import { printable } from "../reports/printable";
import { renameSheets } from "../reports/rename-sheets";
import { barColors } from "../reports/sheet-looks";
import { isErrorCode } from "../spreadsheet/cell-error";
import { columnLetter } from "../spreadsheet/column-letter";
import { argb, cellLook, numberFormat } from "./cell-looks";
import { reproducible } from "./reproducible";
import { structuredFormula } from "./structured-formula";
import { quoted, writeChart } from "./write-chart";

/** Files made from the same documents are alike byte for byte, so no clock goes into them. */
const made = new Date(Date.UTC(2026, 0, 1));

/**
 * Documents as the bytes of a workbook. Our functions are stored as Excel itself stores them, with their results, so
 * that the file shows figures before the add-in is there.
 */
export async function writeXlsx(documents: readonly SheetDocument[], language: Language): Promise<Uint8Array> {
  const [{ Workbook: NewWorkbook, PaperSize: papers }, { installChartSupport }] = await Promise.all([
    import("@cj-tech-master/excelts"),
    import("@cj-tech-master/excelts/chart"),
  ]);
  installChartSupport();
  const workbook: Workbook = new NewWorkbook();
  workbook.creator = "Keepworthy";
  workbook.created = made;
  workbook.modified = made;
  const names = freeNames(
    documents.map(({ name }) => name),
    [],
  );
  for (const document of renameSheets(documents, names))
    writeSheet(workbook, withNumberHeads(document), document.name, language, papers);
  return reproducible(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function writeSheet(
  workbook: Workbook,
  document: SheetDocument,
  name: string,
  language: Language,
  papers: typeof PaperSize,
): void {
  const frozen = document.frozenRows ?? 0;
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      orientation: document.isPage === true || document.fitsOnePage === true ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: document.fitsOnePage === true ? 1 : 0,
      ...(language === "de" ? { paperSize: papers.A4 } : {}),
      ...(document.printedColumns === undefined
        ? {}
        : { printArea: `A1:${columnLetter(document.printedColumns - 1)}${document.rows.length}` }),
      ...(frozen > 0 ? { printTitlesRow: `${frozen}:${frozen}` } : {}),
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
    views: [
      frozen > 0
        ? { state: "frozen", ySplit: frozen, showGridLines: false }
        : { state: "normal", showGridLines: false },
    ],
  });
  document.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  document.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell !== null) writeCell(sheet, index + 1, column + 1, cell, language);
    });
    const lines = Math.max(1, ...row.map((cell, column) => linesOf(cell, document.columnWidths[column] ?? 9)));
    if (lines > 1) makeRoom(sheet, index + 1, row, lines);
  });
  writeTable(sheet, document);
  colour(sheet, document, language);
  for (const chart of document.charts ?? []) writeChart(sheet, chart, name);
  for (const [defined, reference] of Object.entries(document.names ?? {}))
    workbook.definedNames.add(`${quoted(name)}!${reference}`, defined);
}

/** A row of several lines; its other cells begin where the text does. */
function makeRoom(sheet: Worksheet, number: number, cells: readonly (DocumentCell | null)[], lines: number): void {
  sheet.getRow(number).height = lines * lineHeight;
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const target = sheet.getCell(number, column + 1);
    target.alignment = { ...target.alignment, vertical: "top" };
  });
}

const lineHeight = 15;
const wrapped = new Set<DocumentCell["style"]>(["paragraph", "reason", "heading", "numberHeading"]);

/**
 * Lines that a wrapped text takes; a column as wide as n digits holds a tenth more letters. Not every program makes
 * room for them by itself.
 */
function linesOf(cell: DocumentCell | null, width: number): number {
  if (cell === null || typeof cell.value !== "string" || !wrapped.has(cell.style)) return 1;
  return cell.value.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 0.9) / width)), 0);
}

function writeCell(sheet: Worksheet, row: number, column: number, cell: DocumentCell, language: Language): void {
  const target = sheet.getCell(row, column);
  target.value = valueOf(cell);
  if (cell.number !== undefined && cell.number !== "text") target.numFmt = numberFormat(cell.number, language);
  if (cell.style !== undefined) Object.assign(target, cellLook(cell.style));
  if (cell.choices !== undefined)
    target.dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [typeof cell.choices === "string" ? cell.choices : `"${cell.choices.join(",")}"`],
      ...prompt(cell),
      showErrorMessage: false,
    };
  else if (cell.prompt !== undefined)
    target.dataValidation = isFigure(cell)
      ? {
          type: "decimal",
          allowBlank: true,
          ...limits(cell),
          ...prompt(cell),
          showErrorMessage: true,
          error: cell.prompt,
        }
      : { type: "any", ...prompt(cell) };
}

function valueOf({ value: written, formula }: DocumentCell): CellValueInput {
  const value = typeof written === "string" ? printable(written) : written;
  if (formula === undefined) return typeof value === "string" && isErrorCode(value) ? { error: "#N/A" } : value;
  const result =
    value === null ? "" : typeof value === "string" && isErrorCode(value) ? { error: "#N/A" as const } : value;
  return { formula: storedFormula(guardBlanks(formula).replace(/^=/, "")), result };
}

function isFigure({ style, number }: DocumentCell): boolean {
  return style === "input" && number !== undefined && number !== "text" && number !== "date";
}

/** No figure of an owner is below 0, and a share is not above 1. */
function limits({ number }: DocumentCell): {
  readonly operator: "between" | "greaterThanOrEqual";
  readonly formulae: number[];
} {
  return number === "share"
    ? { operator: "between", formulae: [0, 1] }
    : { operator: "greaterThanOrEqual", formulae: [0] };
}

function prompt({ prompt: note }: DocumentCell): { readonly showInputMessage?: boolean; readonly prompt?: string } {
  return note === undefined ? {} : { showInputMessage: true, prompt: note };
}

function colour(sheet: Worksheet, { dataBars = [], verdicts }: SheetDocument, language: Language): void {
  for (const ref of dataBars)
    sheet.addConditionalFormatting({
      ref,
      rules: [
        {
          type: "dataBar",
          priority: 1,
          gradient: false,
          negativeBarColorSameAsPositive: false,
          negativeFillColor: { argb: argb(barColors.loss) },
          cfvo: [{ type: "min" }, { type: "max" }],
          color: { argb: argb(barColors.gain) },
        },
      ],
    });
  if (verdicts === undefined) return;
  const first = verdicts.split(":")[0] ?? verdicts;
  sheet.addConditionalFormatting({
    ref: verdicts,
    rules: verdictNames.map((verdict, index) => ({
      type: "expression",
      priority: index + 2,
      formulae: [`${first}="${verdictWords[verdict][language]}"`],
      style: {
        font: { color: { argb: `FF${verdictColors[verdict].slice(1).toUpperCase()}` } },
        numFmt: `"${verdictSigns[verdict]} "@`,
      },
    })),
  });
}

const ownFunction = new RegExp(`\\b(${catalogue.map(({ id }) => id).join("|")})\\(`, "g");

/** CLIENTYIELD( as a file holds it: _xldudf_CLIENTYIELD(. Excel gives it its name back when the add-in is there. */
export function storedFormula(formula: string): string {
  return formula.replace(ownFunction, "_xldudf_$1(");
}

/**
 * The table takes over the cells that stand there already: its headers must be their texts, or Excel repairs the file.
 * A column with one formula for all rows is a calculated one, so that a row added below has it too.
 */
function writeTable(sheet: Worksheet, { table }: SheetDocument): void {
  if (table === undefined) return;
  const [from = "A1", to = "A1"] = table.range.split(":");
  const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
  const [top, bottom, left, right] = [first.row, last.row, first.col, last.col];
  if (bottom <= top) return;
  const name = table.name + String(sheet.id);
  const titles = Array.from({ length: right - left + 1 }, (_, index) => sheet.getCell(top, left + index).text);
  const place = { name, titles, left, top: top + 1, bottom };
  const rows = Array.from({ length: bottom - top }, (_, index) =>
    titles.map((__, column): CellValueInput => {
      const { value } = sheet.getCell(top + 1 + index, left + column);
      return isFormula(value) ? { ...value, formula: structuredFormula(value.formula, top + 1 + index, place) } : value;
    }),
  );
  const columns = titles.map((title, column) => {
    const formulas = new Set(
      rows.map((cells) => {
        const value = cells[column];
        return isFormula(value) ? value.formula : null;
      }),
    );
    const [formula] = formulas;
    return {
      name: title,
      filterButton: true,
      ...(formulas.size === 1 && typeof formula === "string" ? { calculatedColumnFormula: formula } : {}),
    };
  });
  sheet.addTable({
    name,
    ref: from,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns,
    rows,
  });
}

function isFormula(value: unknown): value is { readonly formula: string } {
  return typeof value === "object" && value !== null && "formula" in value && typeof value.formula === "string";
}
