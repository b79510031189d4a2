/** How a text parts its fields and writes a delimiter that belongs to one. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** Within quotes \" is a quotation mark; doubled ones always are. */
  readonly hasBackslash: boolean;
  /** Spaces behind a delimiter belong to it; a delimiter of spaces may be any number of them. */
  readonly isPadded: boolean;
}

/**
 * The fields of one line by itself: a quotation mark counts only if the line holds its partner, before a delimiter or
 * at the end.
 */
export function fieldsOfLine(line: string, dialect: Dialect): string[] {
  if (!line.includes(dialect.quote)) return plainFields(line, dialect);
  const { delimiter, isPadded } = dialect;
  const text = isPadded ? line.trim() : line;
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    while (isPadded && text[at] === " ") at++;
    const close = text[at] === dialect.quote ? closeInLine(text, at, dialect) : -1;
    let end = close === -1 ? text.indexOf(delimiter, at) : afterSpaces(text, close + 1, dialect);
    if (end === -1) end = text.length;
    fields.push(
      close === -1
        ? withoutLoneQuote(text.slice(at, end), dialect.quote)
        : unescaped(text.slice(at + 1, close), dialect),
    );
    if (end >= text.length) return fields;
    at = end + delimiter.length;
  }
}

/** The fields of a line without quotation marks. */
export function plainFields(line: string, { delimiter, isPadded }: Dialect): string[] {
  if (!isPadded) return line.split(delimiter);
  const text = line.trim();
  if (delimiter.trim() === "") return text === "" ? [""] : text.split(delimiter.length === 1 ? / +/ : / {2,}/);
  return text.split(delimiter).map((field) => field.trimStart());
}

/** What stands between quotation marks, with its own marks single again. */
export function unescaped(text: string, { quote, hasBackslash }: Dialect): string {
  const single = text.includes(quote + quote) ? text.replaceAll(quote + quote, quote) : text;
  return hasBackslash && single.includes("\\") ? single.replaceAll(`\\${quote}`, quote) : single;
}

/** Where the quotation mark at `at` is closed so that a delimiter or the end follows; -1 if it is not. */
function closeInLine(line: string, at: number, dialect: Dialect): number {
  for (let close = line.indexOf(dialect.quote, at + 1); close !== -1; close = line.indexOf(dialect.quote, close + 1)) {
    if (dialect.hasBackslash && isEscaped(line, close)) continue;
    if (line[close + 1] === dialect.quote) close++;
    else {
      const after = afterSpaces(line, close + 1, dialect);
      if (after === line.length || line.startsWith(dialect.delimiter, after)) return close;
    }
  }
  return -1;
}

/** An odd number of backslashes stands before it. */
export function isEscaped(text: string, at: number): boolean {
  let back = at - 1;
  while (text[back] === "\\") back--;
  return (at - back) % 2 === 0;
}

/** Spaces between a closing mark and the delimiter mean nothing. */
export function afterSpaces(text: string, at: number, { delimiter }: Dialect): number {
  if (delimiter.startsWith(" ")) return at;
  let after = at;
  while (text[after] === " ") after++;
  return after;
}

/** A mark that opens and is never closed is no part of the name or number behind it. */
export function withoutLoneQuote(field: string, quote: string): string {
  return field.startsWith(quote) && !field.includes(quote, 1) ? field.slice(1) : field;
}
