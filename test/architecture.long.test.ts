import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "..");

/** src/columns/rows/x.ts → columns, src/hosts/excel/x.ts → excel. */
function folderOf(file: string): string {
  const [, first = "", second = ""] = relative(root, file).replaceAll("\\", "/").split("/");
  return first === "hosts" ? second : first;
}

/** Which folder imports which, from every import of the sources. */
function imports(): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const name of filesOf()) {
    const from = folderOf(name);
    const targets = known.get(from) ?? new Set<string>();
    known.set(from, targets);
    for (const { fileName } of ts.preProcessFile(readFileSync(name, "utf8"), true, true).importedFiles) {
      if (!fileName.startsWith(".")) continue;
      const target = resolve(dirname(name), fileName);
      if (target.startsWith(join(root, "src")) && folderOf(target) !== from) targets.add(folderOf(target));
    }
  }
  return known;
}

function filesOf(): readonly string[] {
  return ts.sys.readDirectory(join(root, "src"), [".ts", ".tsx"], ["**/*.test.ts", "**/*.test.tsx", "**/*.d.ts"]);
}

/** Arrows that do not follow from others. */
function arrowsOf(known: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const reaches = (from: string, to: string, without: string): boolean =>
    [...(known.get(from) ?? [])].some((next) => next !== without && (next === to || reaches(next, to, "")));
  return [...known]
    .flatMap(([from, targets]) => [...targets].filter((to) => !reaches(from, to, to)).map((to) => `${from} --> ${to}`))
    .sort();
}

describe("docs/architecture.md", () => {
  it("draws who imports whom, without the arrows that follow from others", () => {
    const drawn = /```mermaid\n([\s\S]*?)```/.exec(readFileSync(join(root, "docs/architecture.md"), "utf8"))?.[1] ?? "";
    const arrows = [...drawn.matchAll(/^ *(\w+)(?:\["[^"]*"\])? --> (\w+)/gm)].map(
      ([, from = "", to = ""]) => `${from} --> ${to}`,
    );
    expect(arrows.sort()).toEqual(arrowsOf(imports()));
  });
});
