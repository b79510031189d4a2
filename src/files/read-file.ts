import type { Sheet } from "../columns/recognition";
import { Problem } from "../core/problem";
import { decodeText, encodingOf } from "./decode-text";
import { readCsv } from "./read-csv";

/** The sheets of a CSV or .xlsx file by its content, not by its ending; a Problem says what to do with anything else. */
export async function readFile(name: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.length === 0) throw new Problem("file.empty", { file: name });
  if (startsWith(bytes, "PK\u0003\u0004")) return readZip(name, bytes);
  demandText(name, bytes);
  const { rows, doubts } = readCsv(name, decodeText(bytes));
  if (rows.every((row) => row.every((cell) => cell.trim() === ""))) throw new Problem("file.empty", { file: name });
  return [{ file: name, name: "", rows, doubts }];
}

/** Says by name what the file is, if it is no text: an older workbook, a PDF, a picture. */
export function demandText(file: string, bytes: Uint8Array): void {
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
    if (holds(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")) throw new Problem("file.locked", { file });
    throw new Problem("file.old", { file, kind: ".xls" });
  }
  if (startsWith(bytes, "%PDF")) throw new Problem("file.old", { file, kind: "PDF" });
  if (/^\s*(<!doctype html|<html|<table)/i.test(String.fromCharCode(...bytes.subarray(0, 200)))) throw new Problem("file.old", { file, kind: "HTML" });
  if (!encodingOf(bytes).startsWith("utf-16") && isBinary(bytes)) throw new Problem("file.kind", { file });
}

async function readZip(file: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (holds(bytes.subarray(0, 200), "application/vnd.oasis.opendocument")) throw new Problem("file.old", { file, kind: ".ods" });
  if (!holds(bytes, "xl/workbook")) throw new Problem("file.kind", { file });
  const { readXlsx } = await import("./read-xlsx");
  return readXlsx(file, bytes);
}

/** Control characters do not occur in text. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls > sample.length / 100;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[index] !== text.charCodeAt(index)) return false;
  return true;
}

function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length++;
    if (length === text.length) return true;
  }
  return false;
}
