import {
  afterSpaces,
  fieldsOfLine,
  isEscaped,
  plainFields,
  unescaped,
  withoutLoneQuote,
  type Dialect,
} from "./dialect";

/** No cell that a person wrote is longer; a mark that is not closed by then is a stray one. */
const longestField = 1024 * 1024;

/**
 * What is taken for the end of a field with a stray mark: its next delimiter, or the first mark that a delimiter or a
 * line end follows.
 */
export type Mending = "at a delimiter" | "at a mark";

export interface CsvRecord {
  readonly fields: readonly string[];
  /** Line of the text where it begins, from 1. */
  readonly line: number;
  /** Where it stands in the text that is held. */
  readonly start: number;
  readonly end: number;
  /** Line ends within its cells. */
  readonly breaks: number;
  /** A quotation mark was not closed as it must be, so the line was read by itself. */
  readonly isStray: boolean;
}

/**
 * Walks through text that comes in pieces, record by record. A record ends at "\r\n", "\n" or "\r" outside quotes, all
 * three in one text; what is read never depends on where the pieces were cut.
 */
export class RecordCursor {
  private text = "";
  private at = 0;
  private line = 1;
  private isWhole = false;
  private readonly breaks = { feed: new Finder("\n"), carriage: new Finder("\r") };
  private readonly quotes: Finder;
  private readonly delimiters: Finder;

  constructor(private readonly dialect: Dialect) {
    this.quotes = new Finder(dialect.quote);
    this.delimiters = new Finder(dialect.delimiter);
  }

  push(text: string): void {
    this.text = this.at === this.text.length ? text : this.text.slice(this.at) + text;
    this.at = 0;
    for (const finder of [this.breaks.feed, this.breaks.carriage, this.quotes, this.delimiters])
      finder.search(this.text);
  }

  /** No more text will come: what is left is the last record. */
  finish(): void {
    this.isWhole = true;
  }

  /** Characters held that are no record yet. */
  get held(): number {
    return this.text.length - this.at;
  }

  /** The next record; null if its end is not there yet. */
  next(): CsvRecord | null {
    const start = this.text.charCodeAt(this.at) === 0xfeff ? this.at + 1 : this.at;
    if (start >= this.text.length) return null;
    const end = this.lineEnd(start);
    if (end === -1) return null;
    const quote = this.quotes.from(start);
    if (quote === -1 || quote >= end)
      return this.record(plainFields(this.text.slice(start, end), this.dialect), start, end, false);
    const found = this.simplyQuoted(start, end, quote) ?? this.quoted(start);
    return found === "stray" ? this.alone(start, end) : found;
  }

  /**
   * A line whose quoted cells hold no quotation mark and no line end, as most are: what stands between them is cut at
   * once. Null for all others.
   */
  private simplyQuoted(start: number, end: number, first: number): CsvRecord | null {
    const { text, dialect } = this;
    if (dialect.isPadded || dialect.hasBackslash || dialect.delimiter.length !== 1) return null;
    const fields: string[] = [];
    let at = start;
    for (let open = first; open !== -1 && open < end; open = this.quotes.from(at)) {
      if (open > at) {
        if (text[open - 1] !== dialect.delimiter) return null;
        this.cut(at, open - 1, fields);
      }
      const close = this.quotes.from(open + 1);
      if (close === -1 || close >= end) return null;
      fields.push(text.slice(open + 1, close));
      if (close + 1 === end) return this.record(fields, start, end, false);
      if (text[close + 1] !== dialect.delimiter) return null;
      at = close + 2;
    }
    this.cut(at, end, fields);
    return this.record(fields, start, end, false);
  }

  /** Fields without quotation marks, from here to there. */
  private cut(from: number, to: number, fields: string[]): void {
    const { text } = this;
    const delimiter = this.dialect.delimiter.charCodeAt(0);
    let at = from;
    for (let index = from; index < to; index++)
      if (text.charCodeAt(index) === delimiter) {
        fields.push(text.slice(at, index));
        at = index + 1;
      }
    fields.push(text.slice(at, to));
  }

  /** Takes a record back and reads its first line by itself. */
  alone(start: number, end = this.lineEnd(start)): CsvRecord {
    return this.record(fieldsOfLine(this.text.slice(start, end), this.dialect), start, end, true);
  }

  /** Takes a record back and reads it with its spoilt fields mended; other cells may still hold line ends. */
  mended(record: CsvRecord, how: Mending): CsvRecord | null {
    this.back(record);
    const found = this.quoted(record.start, how);
    return found === "stray" ? null : found;
  }

  /** Goes back to where a record began. */
  back({ start, line }: CsvRecord): void {
    this.at = start;
    this.line = line;
  }

  /** The lines of a record as they stand in the text. */
  linesOf({ start, end }: CsvRecord): readonly string[] {
    return this.text.slice(start, end).split(/\r\n|\n|\r/);
  }

  private record(fields: readonly string[], start: number, end: number, isStray: boolean, breaks = 0): CsvRecord {
    const { line } = this;
    this.line += breaks + 1;
    this.at = this.text[end] === "\r" && this.text[end + 1] === "\n" ? end + 2 : end + 1;
    if (this.at > this.text.length) this.at = this.text.length;
    return { fields, line, start, end, breaks, isStray };
  }

  /**
   * A record with quotation marks; "stray" if one of them is not closed before a delimiter or a line's end, null if
   * that cannot be told yet.
   */
  private quoted(start: number, mending: Mending | null = null): CsvRecord | "stray" | null {
    const { text, dialect } = this;
    const fields: string[] = [];
    let breaks = 0;
    let at = start;
    for (;;) {
      while (dialect.isPadded && text[at] === " ") at++;
      const close = text[at] === dialect.quote ? this.closing(at, mending === "at a mark") : "plain";
      if (close === null) return null;
      const after = typeof close === "number" ? afterSpaces(text, close + 1, dialect) : -1;
      if (after + dialect.delimiter.length > text.length && !this.isWhole) return null;
      const isStray = close === "stray" || (after !== -1 && !this.endsField(after));
      if (isStray && mending === null) return "stray";
      if (typeof close === "string" || isStray) {
        const end = this.lineEnd(at);
        if (end === -1) return null;
        const delimiter = this.delimiters.from(at);
        const isLast = delimiter === -1 || delimiter >= end;
        if (isLast && at === end && dialect.isPadded && dialect.delimiter.startsWith(" ") && fields.length > 0)
          return this.record(fields, start, end, false, breaks);
        const field = text.slice(at, isLast ? end : delimiter);
        fields.push(
          isStray ? withoutLoneQuote(field, dialect.quote) : isLast && dialect.isPadded ? field.trimEnd() : field,
        );
        if (isLast) return this.record(fields, start, end, mending !== null, breaks);
        at = delimiter + dialect.delimiter.length;
        continue;
      }
      const field = text.slice(at + 1, close);
      breaks += breaksIn(field);
      fields.push(unescaped(field, dialect));
      at = after;
      if (at >= text.length || text[at] === "\n" || text[at] === "\r") {
        if (text[at] === "\r" && at + 1 === text.length && !this.isWhole) return null;
        return this.record(fields, start, Math.min(at, text.length), mending !== null, breaks);
      }
      at += dialect.delimiter.length;
    }
  }

  /** Where the quotation mark at `open` is closed; marks within the text may be passed over. */
  private closing(open: number, passesOver: boolean): number | "stray" | null {
    const { text, dialect } = this;
    const limit = open + longestField;
    for (
      let close = text.indexOf(dialect.quote, open + 1);
      close !== -1 && close <= limit;
      close = text.indexOf(dialect.quote, close + 1)
    ) {
      if (dialect.hasBackslash && isEscaped(text, close)) continue;
      if (close + 1 === text.length && !this.isWhole) return null;
      if (text[close + 1] === dialect.quote) {
        close++;
        continue;
      }
      const after = afterSpaces(text, close + 1, dialect);
      if (passesOver && after + dialect.delimiter.length > text.length && !this.isWhole) return null;
      if (!passesOver || this.endsField(after)) return close;
    }
    return this.isWhole || text.length > limit + 1 ? "stray" : null;
  }

  private endsField(at: number): boolean {
    const { text, dialect } = this;
    return at >= text.length || text[at] === "\n" || text[at] === "\r" || text.startsWith(dialect.delimiter, at);
  }

  /** Where the line ends; -1 if its end may still come. */
  private lineEnd(from: number): number {
    const feed = this.breaks.feed.from(from);
    const carriage = this.breaks.carriage.from(from);
    const end = carriage === -1 || (feed !== -1 && feed < carriage) ? feed : carriage;
    if (end === -1) return this.isWhole ? this.text.length : -1;
    return end === carriage && end + 1 === this.text.length && !this.isWhole ? -1 : end;
  }
}

/** Where a sign stands next; remembers it, so that a text without the sign is searched once and not at every record. */
class Finder {
  private text = "";
  private found = -2;
  private searched = 0;

  constructor(private readonly sign: string) {}

  search(text: string): void {
    this.text = text;
    this.found = -2;
  }

  from(at: number): number {
    if (this.found !== -2 && at >= this.searched && (this.found === -1 || this.found >= at)) return this.found;
    this.searched = at;
    this.found = this.text.indexOf(this.sign, at);
    return this.found;
  }
}

function breaksIn(field: string): number {
  if (!field.includes("\n") && !field.includes("\r")) return 0;
  return field.split(/\r\n|\n|\r/).length - 1;
}
