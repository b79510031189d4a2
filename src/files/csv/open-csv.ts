import { tableRemark } from "../../columns/decide/table-remark-words";
import type { TableRemark } from "../../columns/table-remark";
import { Problem } from "../../core/problem";
import { fieldsOfLine, type Dialect } from "./dialect";
import { findDialect, sampleLength, type FoundDialect } from "./find-dialect";
import { RecordCursor, type CsvRecord } from "./record-cursor";
import { isShifted, looksLikeRow } from "./table-shape";

/** No record is longer; what has no line end for so long is no table. */
const longestRecord = 32 * 1024 * 1024;
/** Lines that a note names; the rest is a number. */
const namedLines = 5;

/**
 * Takes the text of a CSV in pieces of any size and gives its records, one a physical record; the pieces never change
 * what is read.
 */
export interface OpenCsv {
  push(text: string): readonly (readonly string[])[];
  /** The records that were still open. A Problem names the line that cannot be read for sure. */
  end(): readonly (readonly string[])[];
  /** What the owner should look at, after the end. */
  doubts(): readonly TableRemark[];
  /** How the text is written, once its beginning is there. */
  dialect(): Dialect | null;
}

export function openCsv(file: string): OpenCsv {
  let before = "";
  let reader: ShapedReader | null = null;
  const open = (): ShapedReader => {
    reader = new ShapedReader(file, findDialect(before.slice(0, sampleLength)));
    reader.push(before);
    before = "";
    return reader;
  };
  return {
    push: (piece) => {
      const text = piece.includes("\0") ? piece.replaceAll("\0", "") : piece;
      if (reader !== null) reader.push(text);
      else before += text;
      if (reader === null && before.length < sampleLength) return [];
      return (reader ?? open()).records();
    },
    end: () => {
      const last = reader ?? open();
      last.finish();
      return last.records();
    },
    doubts: () => reader?.doubts() ?? [],
    dialect: () => reader?.dialect ?? null,
  };
}

/**
 * Records as the sample's dialect reads them; what a stray quotation mark spoils is read line by line, or the file is
 * refused.
 */
class ShapedReader {
  private readonly cursor: RecordCursor;
  private readonly strayLines: number[] = [];
  private readonly shiftedLines: number[] = [];
  private isInTable = false;
  private widthBefore = -1;
  /** The line of the stray mark whose next record must show that reading goes on rightly. */
  private unsure: number | null = null;

  constructor(
    private readonly file: string,
    private readonly found: FoundDialect,
  ) {
    this.cursor = new RecordCursor(found.dialect);
  }

  get dialect(): Dialect {
    return this.found.dialect;
  }

  push(text: string): void {
    this.cursor.push(text);
  }

  finish(): void {
    this.cursor.finish();
  }

  records(): readonly (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    for (let record = this.cursor.next(); record !== null; record = this.cursor.next()) {
      const checked = this.checked(record);
      if (checked === null) break;
      this.look(checked);
      rows.push(checked.fields);
    }
    if (this.cursor.held > longestRecord) throw new Problem("file.kind", { file: this.file });
    return rows;
  }

  doubts(): readonly TableRemark[] {
    const { strayLines, shiftedLines } = this;
    const found: TableRemark[] = [];
    if (strayLines.length > 0) found.push(tableRemark("doubt.quotes", { lines: named(strayLines) }));
    if (shiftedLines.length > 0) found.push(tableRemark("doubt.shifted", { lines: named(shiftedLines) }));
    return found;
  }

  /** Lines above the table may be as wide as they like. */
  private look({ fields, line }: CsvRecord): void {
    const { shape } = this.found;
    if (this.isInTable && isShifted(fields, shape)) this.shiftedLines.push(line);
    if (fields.length === shape.width) this.isInTable = true;
  }

  /** The record as it counts; null if more text must come before that can be told. */
  private checked(record: CsvRecord): CsvRecord | null {
    if (!record.isStray && this.swallows(record)) {
      this.cursor.back(record);
      return this.checked(this.cursor.alone(record.start));
    }
    const counted = record.isStray ? this.mended(record) : record;
    if (counted === null) {
      this.cursor.back(record);
      return null;
    }
    if (counted.isStray) {
      this.strayLines.push(counted.line);
      this.unsure = counted.line;
    } else this.makeSure(counted);
    if (counted.fields.length > 1) this.widthBefore = counted.fields.length;
    return counted;
  }

  /** A line with stray marks by itself if it then agrees, else with its marks mended so that it does. */
  private mended(record: CsvRecord): CsvRecord | null {
    if (this.agrees(record.fields)) return record;
    for (const how of ["at a delimiter", "at a mark"] as const) {
      const mended = this.cursor.mended(record, how);
      if (mended === null) return null;
      if (
        mended.fields.length > 1 &&
        this.agrees(mended.fields) &&
        !this.linesBehind(mended).some((fields) => looksLikeRow(fields, this.found.shape))
      )
        return mended;
    }
    throw new Problem("file.quote", { file: this.file, line: record.line });
  }

  /** The first record with text after a stray mark shows whether reading goes on rightly. */
  private makeSure({ fields }: CsvRecord): void {
    if (this.unsure === null || fields.every((field) => field.trim() === "")) return;
    if (!this.agrees(fields)) throw new Problem("file.quote", { file: this.file, line: this.unsure });
    this.unsure = null;
  }

  /** As many fields as the table has, or the record before; a line without any delimiter cannot hold a row. */
  private agrees(fields: readonly string[]): boolean {
    const { shape, dialect } = this.found;
    return (
      fields.length === shape.width ||
      fields.length === this.widthBefore ||
      (fields.length === 1 && !fields[0]?.includes(dialect.delimiter))
    );
  }

  /** A cell of several lines that by themselves are rows of the table: two stray marks took them for text. */
  private swallows(record: CsvRecord): boolean {
    const { dialect, shape } = this.found;
    if (
      record.breaks === 0 ||
      shape.width < 2 ||
      fieldsOfLine(this.cursor.linesOf(record)[0] ?? "", dialect).length !== shape.width
    )
      return false;
    const rest = this.linesBehind(record);
    return shape.figures.length > 0
      ? rest.some((fields) => looksLikeRow(fields, shape))
      : rest.every((fields) => looksLikeRow(fields, shape));
  }

  /** The lines of a record but its first, each read by itself. */
  private linesBehind(record: CsvRecord): readonly (readonly string[])[] {
    return record.breaks === 0
      ? []
      : this.cursor
          .linesOf(record)
          .slice(1)
          .map((line) => fieldsOfLine(line, this.found.dialect));
  }
}

function named(lines: readonly number[]): string {
  const more = lines.length - namedLines;
  return lines.slice(0, namedLines).join(", ") + (more > 0 ? ` (+ ${more})` : "");
}
