import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "..");

/** Lines of code that a pure folder may hold or not, and the word that the compiler must not know. */
const lines = [
  ["arithmetic", "export const twice = (hours: number): number => 2 * hours;", null],
  ["the page", "export const title = document.title;", "document"],
  ["Excel", "export const run = Excel.run;", "Excel"],
  ["Google Sheets", "export const sheet = SpreadsheetApp.getActiveSheet();", "SpreadsheetApp"],
  ["Node", "export const folder = process.cwd();", "process"],
  ["the network", 'export const answer = fetch("https://example.org");', "fetch"],
  ["timers", "setTimeout(() => undefined, 1);\nexport {};", "setTimeout"],
] as const;

/** What the compiler says of each line, each in a file of its own: one run with the settings of the pure folders. */
function pureErrors(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-pure-"));
  try {
    lines.forEach(([, code], index) => write(join(folder, `line-${index}.ts`), code));
    write(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: join(root, "tsconfig.pure.json"), include: ["*.ts"], exclude: [] }),
    );
    const compiler = join(root, "node_modules/typescript7/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--noEmit", "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
    });
    const said = (index: number): string =>
      stdout
        .split("\n")
        .filter((line) => line.startsWith(`line-${index}.ts`))
        .join(" ");
    return new Map(lines.map(([what], index) => [what, said(index)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("the compiler's fence", () => {
  let said: ReadonlyMap<string, string>;

  beforeAll(() => {
    said = pureErrors();
  }, 120_000);

  it("lets arithmetic through", () => {
    expect(said.get("arithmetic")).toBe("");
  });

  it.each(lines.flatMap(([what, , name]) => (name === null ? [] : [[what, name] as const])))(
    "does not know %s in a pure folder",
    (what, name) => {
      expect(said.get(what)).toContain(`'${name}'`);
    },
  );
});

/**
 * Each intruder: what it does, its file, what it imports, the file imported if it is ours, and the rule that must fire.
 */
const intruders = [
  ["core uses a cell", "src/core/cell-user.ts", "../spreadsheet/b", "src/spreadsheet/b.ts", "core-knows-only-itself"],
  [
    "columns use the analysis",
    "src/columns/a.ts",
    "../analysis/b",
    "src/analysis/b.ts",
    "columns-knows-only-core-spreadsheet",
  ],
  [
    "gathering knows a verdict",
    "src/analysis/gather/a.ts",
    "../judge/b",
    "src/analysis/judge/b.ts",
    "analysis-gather-knows-no-later-stage",
  ],
  [
    "the judging words a reason",
    "src/analysis/judge/a.ts",
    "../words/b",
    "src/analysis/words/b.ts",
    "judging-has-no-words",
  ],
  [
    "a host fills in a sentence",
    "src/hosts/sheets/a.ts",
    "../../core/fill-in",
    "src/core/fill-in.ts",
    "sentences-outside-are-said",
  ],
  [
    "the analysis says a message",
    "src/analysis/words/a.ts",
    "../../reports/say",
    "src/reports/say.ts",
    "sentences-inside-are-filled-in",
  ],
  ["the pane uses a host", "src/taskpane/a.ts", "../hosts/excel/b", "src/hosts/excel/b.ts", "inner-never-outer"],
  ["one host uses another", "src/hosts/cli/a.ts", "../excel/b", "src/hosts/excel/b.ts", "hosts-are-strangers"],
  ["core uses Node", "src/core/node-user.ts", "node:fs", null, "core-has-no-packages"],
  ["reports use Node", "src/reports/a.ts", "node:fs", null, "pure-has-no-node"],
  ["src uses a tool", "src/files/a.ts", "../../tools/b", "tools/b.ts", "src-needs-no-tools"],
] as const;
const citizen = ["src/spreadsheet/a.ts", "../core/b", "src/core/b.ts"] as const;
/** Two files that need each other for nothing but a type, which the compiler takes away. */
const circle = ["src/analysis/client.ts", "src/analysis/firm.ts"] as const;

/** The import rules that each file of a small tree breaks: one run of the checker over all of them. */
function brokenRules(): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-fence-"));
  try {
    const files = [citizen, ...intruders.map(([, file, imported, target]) => [file, imported, target] as const)];
    for (const [file, imported, target] of files) {
      write(join(folder, file), `import { x } from ${JSON.stringify(imported)};\nexport const y = x;\n`);
      if (target !== null) write(join(folder, target), "export const x = 1;\n");
    }
    write(join(folder, circle[0]), 'import type { Firm } from "./firm";\nexport type Client = { firm: Firm };\n');
    write(
      join(folder, circle[1]),
      'import type { Client } from "./client";\nexport type Firm = { clients: Client[] };\n',
    );
    write(
      join(folder, "src/index.ts"),
      files.map(([file], index) => `export { y as y${index} } from "../${file.replace(/\.ts$/, "")}";\n`).join("") +
        'export type { Firm } from "./analysis/firm";\n',
    );
    write(join(folder, "tsconfig.json"), "{}");
    const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const run = spawnSync(
      process.execPath,
      [cruiser, "src", "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"],
      { cwd: folder, encoding: "utf8" },
    );
    const report = JSON.parse(run.stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    const broken = new Map<string, string[]>();
    for (const { from, rule } of report.summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
    return broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

describe("the import fence", () => {
  let broken: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    broken = brokenRules();
  }, 120_000);

  it("lets an outer folder use an inner one", () => {
    expect(broken.get(citizen[0])).toBeUndefined();
  });

  it("fires when two files need each other for a type only", () => {
    // The circle is named once, by the file that the checker met first.
    expect(circle.flatMap((file) => broken.get(file) ?? [])).toEqual(["no-circles"]);
  });

  it.each(intruders)("fires when %s", (_, file, __, ___, rule) => {
    expect(broken.get(file)).toContain(rule);
  });
});

const impure = [
  "export const day = Date.now();",
  "export const now = new Date();",
  "export const dice = Math.random();",
  "export const text = (1.5).toLocaleString();",
  "console.log(day);",
].join("\n");

/** What the linter says of code as if it stood in these files: one run, because loading it takes the time. */
function lintMessages(codes: readonly { readonly file: string; readonly code: string }[]): readonly string[] {
  const script = `
    import { ESLint } from "eslint";
    const eslint = new ESLint();
    const said = [];
    for (const { file, code } of ${JSON.stringify(codes)}) {
      const [{ messages }] = await eslint.lintText(code, { filePath: file });
      said.push(messages.map(({ message }) => message).join("\\n"));
    }
    process.stdout.write(JSON.stringify(said));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root, encoding: "utf8" });
  return JSON.parse(run.stdout) as string[];
}

describe("the linter's fence", () => {
  let said: readonly string[];

  beforeAll(() => {
    said = lintMessages([
      { file: "src/core/problem.ts", code: impure },
      { file: "tools/check.ts", code: "console.log(1);\n" },
    ]);
  }, 240_000);

  it("names clock, dice, locale and console in a pure folder", () => {
    expect(said[0]!.match(/No clock/g)).toHaveLength(2);
    for (const name of ["No dice", "No locale", "No console"]) expect(said[0]).toContain(name);
  });

  it("leaves console to the tools", () => {
    expect(said[1]).not.toContain("No console");
  });
});
