import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";
import { withoutAssumptions, type Meaning } from "./meaning";

/** The names that a piece of code sees; each is worked out when it is first asked for. */
export class Scope {
  private readonly names = new Map<string, () => Meaning>();

  constructor(private readonly outer: Scope | null) {}

  define(name: string, meaning: () => Meaning): void {
    let found: Meaning | null = null;
    this.names.set(name, () => (found ??= withoutAssumptions(meaning)));
  }

  find(name: string): Meaning | null {
    const own = this.names.get(name);
    return own === undefined ? (this.outer?.find(name) ?? null) : own();
  }
}

/** A source file by its path, read once. */
const sources = new Map<string, ts.SourceFile>();

export function sourceOf(path: string): ts.SourceFile {
  let source = sources.get(path);
  if (source === undefined)
    sources.set(path, (source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true)));
  return source;
}

export function importedFile(from: ts.SourceFile, specifier: string): string {
  return `${resolve(dirname(from.fileName), specifier)}.ts`;
}
