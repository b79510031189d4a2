import { Problem } from "../../core/problem";
import type { Cell } from "../../spreadsheet/cell";
import { asExcelReads } from "./cell-text";
import { Allowance, limits } from "./limits";
import { attribute, type XmlListener } from "./xml-scanner";
import { serialOf } from "../../spreadsheet/serial-day";

const none: readonly never[] = [];
/** Days between the two ways to count them. */
const from1904 = 1462;

export interface SheetSource {
  readonly file: string;
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
  readonly cells: Allowance;
}

/**
 * A worksheet part as rows that are as long as what is filled in them; dates are day numbers, formulas their results.
 */
export class SheetPart implements XmlListener {
  wantsText = false;
  readonly rows: (readonly Cell[])[] = [];
  readonly formats: (readonly string[])[] = [];
  readonly merges: string[] = [];
  private row: Cell[] = [];
  private looks: string[] = [];
  private rowNumber = 0;
  private column = -1;
  private type = "";
  private look = "General";
  private value = "";
  private readonly allowedMerges: Allowance;

  constructor(private readonly source: SheetSource) {
    this.allowedMerges = new Allowance(source.file, limits.merges, "file.merges");
  }

  open(name: string, attributes: string): void {
    if (name === "c") this.openCell(attributes);
    else if (name === "v" || name === "t") this.wantsText = true;
    else if (name === "row") this.openRow(attributes);
    else if (name === "rPh") this.type = "skip";
    else if (name === "mergeCell") {
      this.allowedMerges.take(1);
      this.merges.push(attribute(attributes, "ref"));
    }
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v" || name === "t") this.wantsText = false;
    else if (name === "row") this.closeRow();
    else if (name === "rPh") this.type = "inlineStr";
  }

  text(text: string): void {
    if (this.type === "skip") return;
    this.value += text;
    if (this.value.length > limits.characters)
      throw new Problem("file.cells", { file: this.source.file, limit: limits.cells });
  }

  private openRow(attributes: string): void {
    const number = attribute(attributes, "r");
    this.rowNumber = number === "" ? this.rows.length + 1 : Number(number);
    if (!(this.rowNumber >= 1 && this.rowNumber <= limits.rows))
      throw new Problem("file.rows", { file: this.source.file, limit: limits.rows });
    this.row = [];
    this.looks = [];
    this.column = -1;
  }

  private openCell(attributes: string): void {
    if (!this.readPlainly(attributes)) {
      const place = attribute(attributes, "r");
      const style = attribute(attributes, "s");
      this.place(
        place === "" ? this.column + 1 : columnOf(place),
        style === "" ? -1 : Number(style),
        attribute(attributes, "t"),
      );
    }
    if (this.column >= limits.columns)
      throw new Problem("file.columns", { file: this.source.file, limit: limits.columns });
  }

  private place(column: number, style: number, type: string): void {
    this.column = column;
    this.look = this.source.formats[style] ?? "General";
    this.type = type;
    this.value = "";
  }

  /**
   * Nearly all cells say ` r="B2" s="1" t="s"` and no more: one walk is half the time of three searches. False for any
   * other form.
   */
  private readPlainly(attributes: string): boolean {
    let [column, style, type] = [this.column + 1, -1, ""];
    for (let at = 0; at < attributes.length;) {
      if (
        attributes.charCodeAt(at) !== 32 ||
        attributes.charCodeAt(at + 2) !== 61 ||
        attributes.charCodeAt(at + 3) !== 34
      )
        return false;
      const end = attributes.indexOf('"', at + 4);
      if (end === -1) return false;
      const name = attributes.charCodeAt(at + 1);
      if (name === 114) column = columnOf(attributes, at + 4);
      else if (name === 115) style = wholeNumber(attributes, at + 4, end);
      else if (name === 116) type = attributes.slice(at + 4, end);
      at = end + 1;
    }
    this.place(column, style, type);
    return true;
  }

  private closeCell(): void {
    const value = this.cellValue();
    if (value === null || this.column < 0) return;
    const { row, looks, column } = this;
    this.source.cells.take(Math.max(0, column + 1 - row.length));
    while (row.length < column) {
      row.push(null);
      looks.push("General");
    }
    row[column] = value;
    looks[column] = this.look;
  }

  private closeRow(): void {
    if (this.row.length === 0) return;
    while (this.rows.length < this.rowNumber - 1) {
      this.rows.push(none);
      this.formats.push(none);
    }
    const before = this.formats.at(-1);
    this.rows[this.rowNumber - 1] = this.row;
    // Most rows look like the one above: they share what they look like.
    this.formats[this.rowNumber - 1] =
      before !== undefined &&
      before.length === this.looks.length &&
      before.every((look, column) => look === this.looks[column])
        ? before
        : this.looks;
  }

  private cellValue(): Cell {
    const { value, type } = this;
    if (type === "s") return this.source.texts[Number(value)] ?? null;
    if (type === "str" || type === "inlineStr" || type === "e") return value === "" ? null : asExcelReads(value);
    if (value === "") return null;
    if (type === "b") return value === "1" || value === "true";
    if (type === "d") return dayNumber(value);
    const number = Number(value);
    if (Number.isNaN(number)) return value;
    return this.source.countsFrom1904 && isDate(this.look) ? number + from1904 : number;
  }
}

function wholeNumber(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** "AB12" is column 27, counted from 0; -1 for what is no place. */
export function columnOf(place: string, from = 0): number {
  let column = 0;
  for (let at = from; at < place.length; at++) {
    const code = place.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function isDate(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ""));
}

function dayNumber(iso: string): Cell {
  const time = Date.parse(/\d\d:\d\d/.test(iso) ? (/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`) : iso);
  return Number.isNaN(time) ? iso : serialOf(time);
}
