import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

export interface FoundPattern {
  /** "src/columns/rows/client-name.ts:5" */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

export interface FoundPatterns {
  readonly literals: readonly FoundPattern[];
  /** Files that make patterns of texts when they are loaded, and how many. */
  readonly made: ReadonlyMap<string, number>;
  /** Places that make patterns while they run: nobody can say of what. */
  readonly atRunTime: readonly string[];
}

/** Every regular expression in the sources below a folder, found by their syntax. */
export function findPatterns(root: string, folder: string): FoundPatterns {
  const literals: FoundPattern[] = [];
  const made = new Map<string, number>();
  const atRunTime: string[] = [];
  for (const file of sourcesIn(join(root, folder))) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const placeOf = (node: ts.Node): string =>
      `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const visit = (node: ts.Node, isInFunction: boolean): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        literals.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
        if (isInFunction) atRunTime.push(placeOf(node));
        else made.set(file, (made.get(file) ?? 0) + 1);
      }
      ts.forEachChild(node, (child) => {
        visit(child, isInFunction || ts.isFunctionLike(node));
      });
    };
    visit(source, false);
  }
  return { literals, made, atRunTime };
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file))
    .map((file) => join(folder, file));
}
