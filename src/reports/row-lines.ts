import type { RowAccount } from "../analysis/gather/row-count";
import type { Language } from "../core/problem";
import { leftOutWords, rowWords } from "./report-words";

export interface RowLine {
  readonly words: string;
  readonly count: number;
}

/** Every row by what became of it: the first line is all rows, the others add up to it; parts of 0 are not named. */
export function rowLines(account: RowAccount, language: Language): readonly RowLine[] {
  const lines: RowLine[] = [];
  for (const part of keysOf(rowWords))
    if (account[part] > 0 || part === "rows") lines.push({ words: rowWords[part][language], count: account[part] });
  for (const reason of keysOf(leftOutWords)) {
    const count = account.leftOut[reason] ?? 0;
    if (count > 0) lines.push({ words: leftOutWords[reason][language], count });
  }
  return lines;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
