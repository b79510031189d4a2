import { currencyIn } from "../../columns/cells/currency";
import { Problem, type Words } from "../../core/problem";
import { readNumber } from "../../spreadsheet/read-number";
import { yesOrNo } from "../../spreadsheet/yes-or-no";
import { readDay } from "./read-day";

/** How a figure is entered; fields of the pane and options of the terminal follow from it. */
export type FigureKind =
  | "amount"
  | "share"
  | "score"
  | "scores"
  | "day"
  | "yes"
  | "text"
  | "currency"
  | "choice"
  | "names"
  | "amount by client"
  | "score by client"
  | "texts by client"
  | "name by name"
  | "tax by table"
  | "rate by person and day"
  | "rate by currency and day";

/** What a figure is called and what to enter, for all who ask for it. */
export interface FigureWords {
  /** Its name in files and, with hyphens, as an option of the terminal. */
  readonly name: string;
  readonly label: Words;
  readonly help: Words;
  /** What owners write for it besides; blanks, signs and case do not count. */
  readonly also?: readonly string[];
}

/** One figure of the owner's: what it is called, what holds until it is entered, and how it is read. */
export interface Figure<Value> extends FigureWords {
  readonly kind: FigureKind;
  readonly usual: Value;
  /** What may be chosen, where it is a choice. */
  readonly choices?: readonly { readonly value: string; readonly label: Words }[];
  /** What was written, as the model needs it; a Problem names the figure and says what to write. */
  read(name: string, value: unknown): Value;
}

/** Each figure once: a new one that is not listed does not compile. */
export type Figures<Part> = { readonly [Key in keyof Part]-?: Figure<Part[Key]> };

export type ByClient<Value> = Readonly<Record<string, Value>>;

/** A number from 0 up, unknown until it is entered. */
export function amount(words: FigureWords): Figure<number | null> {
  return { ...words, kind: "amount", usual: null, read: readAmount };
}

/** A number from 0 to 1: 0.3 and "30 %" are the same, a bare 30 is refused. */
export function share<Usual extends number | null>(usual: Usual, words: FigureWords): Figure<number | Usual> {
  return { ...words, kind: "share", usual, read: readShare };
}

/** A score from 0 to 100; a share such as 0.7 is refused. */
export function score(usual: number, words: FigureWords): Figure<number> {
  return { ...words, kind: "score", usual, read: readScore };
}

export function day(words: FigureWords): Figure<number | null> {
  return { ...words, kind: "day", usual: null, read: readDate };
}

export function yes(words: FigureWords): Figure<boolean> {
  return {
    ...words,
    kind: "yes",
    usual: false,
    read: (name, value) => {
      const answer = yesOrNo(String(value));
      if (answer === null) throw new Problem("practice.yes", { name, text: shown(value) });
      return answer;
    },
  };
}

export function text(words: FigureWords): Figure<string | null> {
  return { ...words, kind: "text", usual: null, read: (_, value) => String(value).trim() };
}

/** An ISO code such as EUR, or a sign that means one; "" is not said. */
export function currency(words: FigureWords): Figure<string> {
  return { ...words, kind: "currency", usual: "", read: readCurrency };
}

export function names(words: FigureWords): Figure<readonly string[]> {
  return { ...words, kind: "names", usual: [], read: readTexts };
}

export function byClient<Value>(
  kind: FigureKind,
  readOne: (name: string, value: unknown) => Value,
  words: FigureWords,
): Figure<ByClient<Value>> {
  return {
    ...words,
    kind,
    usual: {},
    read: (name, value) =>
      Object.fromEntries(recordOf(name, value).map(([client, one]) => [client, readOne(`${name}, ${client}`, one)])),
  };
}

/** Whether a figure was named by this, in any spelling of any of its words. */
export function isCalled({ name, label, also = [] }: FigureWords, written: string): boolean {
  return [name, label.en, label.de, ...also].some((word) => plain(word) === plain(written));
}

export function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, "");
}

export function readAmount(name: string, value: unknown): number {
  const number = typeof value === "string" ? readNumber(value, name) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0)
    throw new Problem("practice.value", { name, text: shown(value) });
  return number;
}

export function readShare(name: string, value: unknown): number {
  const number = readAmount(name, value);
  if (number > 1) throw new Problem("practice.share", { name, text: shown(value), share: number / 100 });
  return number;
}

function readScore(name: string, value: unknown): number {
  const number = readAmount(name, value);
  if (number > 100 || (number > 0 && number < 1)) throw new Problem("practice.score", { name, text: shown(value) });
  return number;
}

export function readDate(name: string, value: unknown): number {
  const serial = typeof value === "number" && value >= 1 ? value : readDay(String(value));
  if (serial === null) throw new Problem("practice.date", { name, text: shown(value) });
  return serial;
}

export function readCurrency(name: string, value: unknown): string {
  const written = String(value).trim();
  const code = /^[a-z]{3}$/i.test(written) ? written.toUpperCase() : currencyIn(written);
  if (code === "") throw new Problem("practice.currency", { name, text: shown(value) });
  return code;
}

/** One name, or a list of them. */
export function readTexts(name: string, value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) throw new Problem("practice.list", { name });
  return value.map(String);
}

/** Names with their values: { "Ash": 900 }, ["Ash=900"] as a terminal has them, "Ash=900; Elm=40" as a cell does. */
export function recordOf(name: string, written: unknown): readonly (readonly [string, unknown])[] {
  const value = typeof written === "string" && written.includes("=") ? written.split(";") : written;
  if (Array.isArray(value) && value.length > 0 && value.every((one): one is string => typeof one === "string"))
    return value.map((one) => pairIn(name, one));
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Problem("practice.list", { name });
  return Object.entries(value);
}

function pairIn(name: string, written: string): readonly [string, string] {
  const at = written.lastIndexOf("=");
  if (at < 1) throw new Problem("practice.pair", { name, text: shown(written) });
  return [written.slice(0, at).trim(), written.slice(at + 1).trim()];
}

/** A rate that may say since when it holds: 42, "42", "42@2025-07-01", or { "2025-01-01": 40, "2025-07-01": 42 }. */
export function datedRates(
  name: string,
  value: unknown,
): readonly { readonly rate: number; readonly from: number | null }[] {
  if (typeof value === "object" && value !== null)
    return recordOf(name, value).map(([from, rate]) => ({ rate: readAmount(name, rate), from: readDate(name, from) }));
  const [rate = "", from] = typeof value === "string" ? value.split("@") : [value];
  return [{ rate: readAmount(name, rate), from: typeof from === "string" ? readDate(name, from) : null }];
}

/** What was written, cut to what an error sentence bears. */
export function shown(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 40);
}

export function usualOf<Part extends object>(figures: Figures<Part>): Part;
export function usualOf(figures: Readonly<Record<string, Figure<unknown>>>): object {
  return Object.fromEntries(Object.entries(figures).map(([key, { usual }]) => [key, usual]));
}
