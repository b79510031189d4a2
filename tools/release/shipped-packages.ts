import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Compilation, Module, MultiStats } from "webpack";

/** A package of which at least one file is in a bundle that we hand out. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says: "MIT", "(MIT OR Apache-2.0)". */
  readonly license: string;
  readonly author: string;
  /** Folder relative to the repository. */
  readonly folder: string;
  /** The bundles that it is in: "playground", "cli". */
  readonly parts: readonly string[];
}

interface Description {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly author?: string | { readonly name?: string };
}

/** Writes down which packages the bundles are made of, as webpack saw them: what a list typed by hand would forget. */
export function writeShippedPackages(stats: MultiStats, root: string, file: string): void {
  const packages = new Map<string, ShippedPackage>();
  for (const { compilation } of stats.stats) {
    for (const folder of packageFolders(compilation)) {
      const one = describe(root, folder, compilation.name ?? "");
      const key = `${one.name}@${one.version}`;
      const known = packages.get(key);
      packages.set(
        key,
        known === undefined ? one : { ...known, parts: [...new Set([...known.parts, ...one.parts])].sort() },
      );
    }
  }
  const sorted = [...packages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

export function readShippedPackages(file: string): readonly ShippedPackage[] {
  return JSON.parse(readFileSync(file, "utf8")) as readonly ShippedPackage[];
}

function packageFolders(compilation: Compilation): ReadonlySet<string> {
  const folders = new Set<string>();
  const visit = (module: Module & { readonly resource?: string; readonly modules?: Iterable<Module> }): void => {
    for (const inner of module.modules ?? []) visit(inner);
    const folder = module.resource === undefined ? null : packageFolder(module.resource);
    if (folder !== null) folders.add(folder);
  };
  for (const module of compilation.modules) visit(module);
  return folders;
}

/**
 * The folder of the package that a file belongs to: the one that names itself, not a folder inside which only says
 * "type": "module".
 */
function packageFolder(resource: string): string | null {
  const file = resource.replace(/\?.*$/, "");
  if (!file.includes(`${sep}node_modules${sep}`)) return null;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (existsSync(description) && (JSON.parse(readFileSync(description, "utf8")) as Description).version !== undefined)
      return folder;
    if (folder.endsWith(`${sep}node_modules`)) throw new Error(`${file} belongs to no package that names its version.`);
  }
}

function describe(root: string, folder: string, part: string): ShippedPackage {
  const {
    name = "",
    version = "",
    license,
    licenses,
    author,
  } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Description;
  const named =
    typeof license === "string"
      ? license
      : (license?.type ?? licenses?.map(({ type }) => type ?? "").join(" OR ") ?? "");
  return {
    name,
    version,
    license: named,
    parts: [part],
    author: typeof author === "string" ? author : (author?.name ?? ""),
    folder: folder
      .slice(root.length + 1)
      .split(sep)
      .join("/"),
  };
}
