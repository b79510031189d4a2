import { isUtf8 } from "node:buffer";
import Papa from "papaparse";
import type { Decision } from "../../../analysis/decisions/decision";
import { printDay } from "../../../spreadsheet/print-day";
import type { Sheet } from "../../../columns/sheet";
import type { Language } from "../../../core/problem";
import { decodeText } from "../../../files/decode-text";
import { readFile } from "../../../files/read-file";
import { decisionWords } from "../../../reports/decisions/decision-words";
import {
  decisionColumns,
  decisionsSheet,
  typedHeads,
  type DecisionHead,
} from "../../../reports/decisions/decisions-sheet";
import { readDecisions, type DecisionLog } from "../../../reports/decisions/read-decisions";
import type { Cell } from "../../../spreadsheet/cell";
import { writeXlsx } from "../../../workbook/write-xlsx";
import { UsageError } from "../usage-error";
import { sayDecide } from "./words";

/** A log's content with one more line, ready to be written whole; what is there now is null for a new file. */
export async function withLine(
  file: string,
  now: Uint8Array | null,
  decision: Decision,
  language: Language,
): Promise<Uint8Array> {
  const after = isWorkbook(file, language)
    ? await workbookWith(file, now, decision, language)
    : await textWith(file, now, decision, language);
  await demandSame(file, after, decision, language);
  return after;
}

function isWorkbook(file: string, language: Language): boolean {
  const name = file.toLowerCase();
  if (!name.endsWith(".csv") && !name.endsWith(".xlsx"))
    throw new UsageError(sayDecide("ending", language, { file }), 2);
  return name.endsWith(".xlsx");
}

/** What stands in a file stays as it is, byte for byte; the line comes below it, in the columns of its heads. */
async function textWith(
  file: string,
  now: Uint8Array | null,
  decision: Decision,
  language: Language,
): Promise<Uint8Array> {
  if (now === null) {
    const delimiter = language === "de" ? ";" : ",";
    const heads = typedHeads.map((head) => decisionWords[head][language]);
    const line = typedHeads.map((head) => textOf(head, decision, delimiter, language));
    return Buffer.from(`${Papa.unparse([heads, line], { delimiter, newline: "\n" })}\n`, "utf8");
  }
  if (!isUtf8(now)) throw new UsageError(sayDecide("notUtf8", language, { file }), 2);
  const { log } = await logIn(file, now, language);
  const text = decodeText(now);
  const { delimiter } = Papa.parse(text, { preview: 20 }).meta;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const width = Math.max(...log.columns.values()) + 1;
  const heads = new Map([...log.columns].map(([head, column]) => [column, head]));
  const line = Array.from({ length: width }, (_, column) => {
    const head = heads.get(column);
    return head === undefined || !typedHeads.includes(head) ? "" : textOf(head, decision, delimiter, language);
  });
  const gap = text.endsWith("\n") ? "" : newline;
  return Buffer.concat([now, Buffer.from(`${gap}${Papa.unparse([line], { delimiter })}${newline}`, "utf8")]);
}

/** Days as 2026-11-26; a decimal comma where semicolons part the fields. */
function textOf(head: DecisionHead, decision: Decision, delimiter: string, language: Language): string {
  const { number, value } = decisionColumns[head];
  const cell: Cell = value(decision, language);
  if (cell === null) return "";
  if (typeof cell !== "number") return asText(String(cell));
  if (number === "date") return printDay(cell, "en");
  return delimiter === ";" ? String(cell).replace(".", ",") : String(cell);
}

/** A text that a spreadsheet would take for a formula is quoted as text. */
function asText(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** A workbook is written anew, so only one that holds nothing but the log as it is written here is taken. */
async function workbookWith(
  file: string,
  now: Uint8Array | null,
  decision: Decision,
  language: Language,
): Promise<Uint8Array> {
  if (now === null) return writeXlsx([decisionsSheet([decision], language)], language);
  const { sheets, sheet, log } = await logIn(file, now, language);
  const own = (["en", "de"] as const).find(
    (one) => sheets.length === 1 && isAlike(sheet, decisionsSheet(log.decisions, one).rows),
  );
  if (own === undefined) throw new UsageError(sayDecide("holdsMore", language, { file }), 2);
  return writeXlsx([decisionsSheet([...log.decisions, decision], own)], own);
}

function isAlike({ rows }: Sheet, wanted: ReturnType<typeof decisionsSheet>["rows"]): boolean {
  const blank = (cell: Cell | undefined): Cell => (cell === undefined || cell === "" ? null : cell);
  return Array.from({ length: Math.max(rows.length, wanted.length) }, (_, row) => row).every((row) => {
    const [found, meant] = [rows[row] ?? [], wanted[row] ?? []];
    return Array.from({ length: Math.max(found.length, meant.length) }, (_, column) => column).every(
      (column) => blank(found[column]) === blank(meant[column]?.value),
    );
  });
}

interface FoundLog {
  readonly sheets: readonly Sheet[];
  readonly sheet: Sheet;
  readonly log: DecisionLog;
}

async function logIn(file: string, bytes: Uint8Array, language: Language): Promise<FoundLog> {
  const sheets = await readFile(file, bytes);
  for (const sheet of sheets) {
    const log = readDecisions(sheet.rows);
    if (log !== null) return { sheets, sheet, log };
  }
  throw new UsageError(sayDecide("noLog", language, { file }), 2);
}

/** What was added must be read again as it is meant, or nothing is written. */
async function demandSame(file: string, after: Uint8Array, decision: Decision, language: Language): Promise<void> {
  const { log } = await logIn(file, after, language);
  const last = log.decisions.at(-1);
  const isSame =
    last !== undefined &&
    [...log.columns.keys()].every((head) => {
      const value = (one: Decision): Cell => decisionColumns[head].value(one, "en") ?? null;
      const [found, meant] = [value(last), value(decision)];
      return (typeof found === "string" ? found.replace(/^'/, "") : found) === meant;
    });
  if (!isSame) throw new UsageError(sayDecide("unreadable", language), 2);
}
