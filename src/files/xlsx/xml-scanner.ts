import { Problem } from "../../core/problem";
import { limits } from "./limits";

/** Hears what an XML part holds. Names come without their namespace, attributes as they stand in the tag. */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Called where wantsText, perhaps several times for one text. */
  text(text: string): void;
  wantsText: boolean;
}

/** No tag is longer; what is, is no XML. */
const longestTag = 100_000;

/**
 * Reads XML that comes in pieces. It knows what the parts of workbooks hold: tags, texts, comments, CDATA; definitions
 * of entities are never followed. Three times as fast as a general parser, and half of reading a workbook is this.
 */
export class XmlScanner {
  private rest = "";
  private depth = 0;

  constructor(
    private readonly file: string,
    private readonly listener: XmlListener,
  ) {}

  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const open = text.indexOf("<", at);
      const textEnd = open === -1 ? wholeText(text, at) : open;
      if (textEnd > at && this.listener.wantsText) this.listener.text(decoded(text.slice(at, textEnd)));
      at = textEnd;
      if (open === -1) break;
      const end = this.tag(text, open);
      if (end === -1) break;
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > longestTag) throw new Problem("file.broken", { file: this.file });
  }

  /** The part is over; one that ends within a tag or an element was cut off. */
  finish(): void {
    if (this.depth !== 0 || this.rest.trim() !== "") throw new Problem("file.broken", { file: this.file });
  }

  /** Hears one tag; where it ends, -1 if its end is not there yet. */
  private tag(text: string, open: number): number {
    const sign = text.charCodeAt(open + 1);
    if (sign === 33 || sign === 63) return this.aside(text, open);
    const end = sign === 47 ? text.indexOf(">", open) : tagEnd(text, open);
    if (end === -1) return -1;
    if (sign === 47) {
      this.depth--;
      this.listener.close(localName(text, open + 2, nameEnd(text, open + 2, end)));
      return end + 1;
    }
    const isEmpty = text.charCodeAt(end - 1) === 47;
    const last = isEmpty ? end - 1 : end;
    const blank = nameEnd(text, open + 1, last);
    const name = localName(text, open + 1, blank);
    this.listener.open(name, blank === last ? "" : text.slice(blank, last));
    if (isEmpty) this.listener.close(name);
    else if (++this.depth > limits.depth) throw new Problem("file.nested", { file: this.file, limit: limits.depth });
    return end + 1;
  }

  /** Comments, instructions and definitions mean nothing here; CDATA is text. */
  private aside(text: string, open: number): number {
    for (const [start, stop] of [
      ["<!--", "-->"],
      ["<![CDATA[", "]]>"],
      ["<?", "?>"],
      ["<!DOCTYPE", ">"],
    ] as const) {
      if (!text.startsWith(start, open)) continue;
      const end = text.indexOf(stop, open + start.length);
      if (end === -1) return -1;
      if (stop === "]]>" && this.listener.wantsText) this.listener.text(text.slice(open + start.length, end));
      return end + stop.length;
    }
    if (text.length - open < 9) return -1;
    throw new Problem("file.broken", { file: this.file });
  }
}

/** Where ">" ends the tag; within quotes it is a sign like any other. */
function tagEnd(text: string, open: number): number {
  for (let end = text.indexOf(">", open); end !== -1; end = text.indexOf(">", end + 1)) {
    const before = text.charCodeAt(end - 1);
    if (before === 34 || before === 47 || before === 39) return end;
    if (hasWholeQuotes(text, open, end)) return end;
  }
  return -1;
}

function hasWholeQuotes(text: string, from: number, to: number): boolean {
  let isWhole = true;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 34) isWhole = !isWhole;
  return isWhole;
}

function nameEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) > 32) at++;
  return at;
}

/** What stands behind the last colon of a name. */
function localName(text: string, from: number, to: number): string {
  let start = to;
  while (start > from && text.charCodeAt(start - 1) !== 58) start--;
  return text.slice(start, to);
}

/** Where a text may be cut: not within an entity. */
function wholeText(text: string, from: number): number {
  const entity = text.lastIndexOf("&");
  return entity >= from && text.length - entity < 12 && !text.includes(";", entity) ? entity : text.length;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text or the value of an attribute with its entities replaced; unknown ones stay as they are. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** The value of an attribute, "" if the tag has none. */
export function attribute(attributes: string, name: string): string {
  if (attributes === "") return "";
  const at = attributes.indexOf(needle(name));
  if (at !== -1) {
    const start = at + name.length + 3;
    return decoded(attributes.slice(start, attributes.indexOf('"', start)));
  }
  // Few programs write apostrophes, line breaks or spaces around "=".
  if (!/['\n\r\t]| =|= /.test(attributes)) return "";
  for (const [, other, inQuotes, inApostrophes] of attributes.matchAll(written))
    if (other === name) return decoded(inQuotes ?? inApostrophes ?? "");
  return "";
}

const written = /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const needles = new Map<string, string>();

function needle(name: string): string {
  let found = needles.get(name);
  if (found === undefined) needles.set(name, (found = ` ${name}="`));
  return found;
}
