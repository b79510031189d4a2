import { currencyIn } from "../../columns/cells/currency";
import { Problem } from "../../core/problem";
import { readNumber } from "../../spreadsheet/read-number";
import { readDay } from "./read-day";

/** One figure of the owner's: its names in files and tables, what holds until it is entered, and how it is read. */
export interface Figure<Value> {
  /** As owners write it, English and German; blanks, signs and case do not count. */
  readonly words: readonly string[];
  readonly usual: Value;
  /** What was written, as the model needs it; a Problem names the figure and says what to write. */
  read(name: string, value: unknown): Value;
}

/** Each figure once: a new one that is not listed does not compile. */
export type Figures<Part> = { readonly [Key in keyof Part]-?: Figure<Part[Key]> };

export type ByClient<Value> = Readonly<Record<string, Value>>;

/** A number from 0 up, unknown until it is entered. */
export function amount(...words: readonly string[]): Figure<number | null> {
  return { words, usual: null, read: readAmount };
}

/** A number from 0 to 1: 0.3 and "30 %" are the same, a bare 30 is refused. */
export function share<Usual extends number | null>(usual: Usual, ...words: readonly string[]): Figure<number | Usual> {
  return { words, usual, read: readShare };
}

/** A score from 0 to 100; a share such as 0.7 is refused. */
export function score(usual: number, ...words: readonly string[]): Figure<number> {
  return {
    words,
    usual,
    read: (name, value) => {
      const number = readAmount(name, value);
      if (number > 100 || (number > 0 && number < 1)) throw new Problem("practice.score", { name, text: shown(value) });
      return number;
    },
  };
}

export function day(...words: readonly string[]): Figure<number | null> {
  return { words, usual: null, read: readDate };
}

export function yes(...words: readonly string[]): Figure<boolean> {
  return {
    words,
    usual: false,
    read: (name, value) => {
      if (typeof value === "boolean") return value;
      if (/^(?:yes|ja|true|wahr|1|x)$/i.test(String(value).trim())) return true;
      if (/^(?:no|nein|false|falsch|0)$/i.test(String(value).trim())) return false;
      throw new Problem("practice.yes", { name, text: shown(value) });
    },
  };
}

export function text(...words: readonly string[]): Figure<string | null> {
  return { words, usual: null, read: (_, value) => String(value).trim() };
}

/** An ISO code such as EUR, or a sign that means one; "" is not said. */
export function currency(...words: readonly string[]): Figure<string> {
  return { words, usual: "", read: readCurrency };
}

export function names(...words: readonly string[]): Figure<readonly string[]> {
  return { words, usual: [], read: readTexts };
}

export function byClient<Value>(readOne: (name: string, value: unknown) => Value, ...words: readonly string[]): Figure<ByClient<Value>> {
  return {
    words,
    usual: {},
    read: (name, value) => Object.fromEntries(recordOf(name, value).map(([client, one]) => [client, readOne(`${name}, ${client}`, one)])),
  };
}

export function readAmount(name: string, value: unknown): number {
  const number = typeof value === "string" ? readNumber(value, name) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0) throw new Problem("practice.value", { name, text: shown(value) });
  return number;
}

export function readShare(name: string, value: unknown): number {
  const number = readAmount(name, value);
  if (number > 1) throw new Problem("practice.share", { name, text: shown(value), share: number / 100 });
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

export function recordOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Problem("practice.list", { name });
  return Object.entries(value);
}

/** What was written, cut to what an error sentence bears. */
export function shown(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 40);
}

export function usualOf<Part extends object>(figures: Figures<Part>): Part;
export function usualOf(figures: Readonly<Record<string, Figure<unknown>>>): object {
  return Object.fromEntries(Object.entries(figures).map(([key, { usual }]) => [key, usual]));
}
