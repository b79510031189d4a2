import type { Worksheet } from "@cj-tech-master/excelts";
import type { SheetExtras } from "./sheet-extras";

/** What travels in a workbook beside its sheets: what the pane keeps, and where the owner was. */
export interface Pocket {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly place: unknown;
  /** The name of the sheet in view. */
  readonly inView: string | null;
  /** What a sheet has besides its cells, by its name. */
  readonly extras: Readonly<Record<string, SheetExtras>>;
}

export const pocketSheet = "keepworthy";
const mark = "keepworthy 1";
/** A cell holds 32,767 letters. */
const longest = 30_000;

/** Writes the pocket on a sheet that is not shown, in as many cells as it needs. */
export function writePocket(sheet: Worksheet, pocket: Pocket): void {
  const text = JSON.stringify(pocket);
  sheet.getCell(1, 1).value = mark;
  for (let at = 0, row = 2; at < text.length; at += longest, row++)
    sheet.getCell(row, 1).value = text.slice(at, at + longest);
}

/** The pocket of a workbook; null if it has none that can be read. */
export function readPocket(sheet: Worksheet | undefined): Pocket | null {
  if (sheet === undefined || sheet.getCell(1, 1).value !== mark) return null;
  const parts: string[] = [];
  for (let row = 2; row <= sheet.rowCount; row++) {
    const { value } = sheet.getCell(row, 1);
    if (typeof value === "string") parts.push(value);
  }
  try {
    const read: unknown = JSON.parse(parts.join(""));
    if (
      typeof read !== "object" ||
      read === null ||
      !("settings" in read) ||
      typeof read.settings !== "object" ||
      read.settings === null ||
      Array.isArray(read.settings)
    )
      return null;
    return {
      settings: read.settings as Pocket["settings"],
      place: "place" in read ? read.place : null,
      inView: "inView" in read && typeof read.inView === "string" ? read.inView : null,
      extras: "extras" in read && typeof read.extras === "object" ? (read.extras as Pocket["extras"]) : {},
    };
  } catch {
    return null;
  }
}
