import type { Sheet } from "../columns/sheet";
import { Problem } from "../core/problem";
import { decodeText, encodingOf } from "./decode-text";
import { readCsv } from "./read-csv";

/**
 * The sheets of a file by its content, not by its ending: text, .xlsx, .xls, .ods or an HTML table; a Problem says what
 * to do with anything else.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.length === 0) throw new Problem("file.empty", { file: name });
  if (startsWith(bytes, "PK\u0003\u0004")) return readZip(name, bytes);
  const older = await readIfOlder(name, bytes);
  if (older !== null) return older;
  demandText(name, bytes);
  const { rows, doubts } = readCsv(name, decodeText(bytes));
  if (rows.every((row) => row.every((cell) => cell.trim() === ""))) throw new Problem("file.empty", { file: name });
  return [{ file: name, name: "", rows, doubts }];
}

/** Says by name what the file is, if it is no text: a PDF, a picture. */
export function demandText(file: string, bytes: Uint8Array): void {
  if (startsWith(bytes, "%PDF")) throw new Problem("file.other", { file, kind: "PDF" });
  if (!encodingOf(bytes).startsWith("utf-16") && isBinary(bytes)) throw new Problem("file.kind", { file });
}

/** What cannot be read as text row by row, however long it is. */
export function isOlder(bytes: Uint8Array): boolean {
  return startsWith(bytes, oldWorkbook) || markupKind(bytes) !== null;
}

const oldWorkbook = "\u00d0\u00cf\u0011\u00e0";

/** Workbooks of before 2007, and the pages and XML that trackers name .xls; null for anything else. */
async function readIfOlder(file: string, bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  const kind = markupKind(bytes);
  if (startsWith(bytes, oldWorkbook)) {
    if (holds(bytes, wide("EncryptedPackage"))) throw new Problem("file.locked", { file });
    if (!holds(bytes, wide("Workbook")) && !holds(bytes, wide("Book"))) throw ofOtherKind(file, bytes, olderKinds);
  } else if (kind === null) return null;
  const { readOlder } = await import("./read-older");
  if (kind === null) return readOlder(file, bytes);
  const text = decodeText(bytes);
  if (kind === "HTML" && !/<table\b/i.test(text)) throw new Problem("file.other", { file, kind });
  return readOlder(file, text);
}

function markupKind(bytes: Uint8Array): "HTML" | "XML" | null {
  const start = decodeText(bytes.subarray(0, 4000)).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|meta|style|body|div|table)\b/i.test(start))
    return "HTML";
  return start.startsWith("<?xml") && start.includes("urn:schemas-microsoft-com:office:spreadsheet") ? "XML" : null;
}

/** Files of other programs by what stands in them. */
const zipKinds: readonly (readonly [string, string])[] = [
  ["xl/workbook.bin", ".xlsb"],
  ["word/document", "Word"],
  ["ppt/presentation", "PowerPoint"],
  ["opendocument.text", ".odt"],
  ["Index/Document.iwa", "Numbers, Pages"],
];
const olderKinds: readonly (readonly [string, string])[] = [
  [wide("WordDocument"), "Word"],
  [wide("PowerPoint Document"), "PowerPoint"],
];

/** Such files write names with two bytes a letter. */
function wide(name: string): string {
  return Array.from(name, (letter) => `${letter}\0`).join("");
}

/** Says by its true name what the file is, if that is known. */
function ofOtherKind(file: string, bytes: Uint8Array, kinds: readonly (readonly [string, string])[]): Problem {
  const kind = kinds.find(([part]) => holds(bytes, part))?.[1];
  return kind === undefined ? new Problem("file.kind", { file }) : new Problem("file.other", { file, kind });
}

async function readZip(file: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (holds(bytes, "xl/workbook") && !holds(bytes, "xl/workbook.bin")) {
    const { readXlsx } = await import("./read-xlsx");
    return readXlsx(file, bytes);
  }
  if (!holds(bytes, "opendocument.spreadsheet")) throw ofOtherKind(file, bytes, zipKinds);
  const { readOlder } = await import("./read-older");
  return readOlder(file, bytes);
}

/** Control characters hardly occur in text; a few strayed into a name make no other file of it. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls > Math.max(3, sample.length / 100);
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
