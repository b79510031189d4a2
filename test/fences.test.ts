import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "..");

/** What the pure compiler says of a line of code, as if it stood in src/core. */
function pureErrors(code: string): readonly string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.pure.json"), (path) => ts.sys.readFile(path)).config as object;
  const options = ts.parseJsonConfigFileContent(config, ts.sys, root).options;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const file = join(root, "src/core/intruder.ts");
  host.getSourceFile = (name, version) => (name === file ? ts.createSourceFile(name, code, version) : read(name, version));
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((one) => ts.flattenDiagnosticMessageText(one.messageText, " "));
}

describe("the compiler's fence", () => {
  it("lets arithmetic through", () => {
    expect(pureErrors("export const twice = (hours: number): number => 2 * hours;")).toEqual([]);
  });

  it.each([
    ["the page", "export const title = document.title;", "document"],
    ["Excel", "export const run = Excel.run;", "Excel"],
    ["Google Sheets", "export const sheet = SpreadsheetApp.getActiveSheet();", "SpreadsheetApp"],
    ["Node", "export const folder = process.cwd();", "process"],
    ["the network", 'export const answer = fetch("https://example.org");', "fetch"],
    ["timers", "setTimeout(() => undefined, 1);", "setTimeout"],
  ])("does not know %s in a pure folder", (_, code, name) => {
    expect(pureErrors(code).join(" ")).toContain(`'${name}'`);
  });
});

/** The names of the import rules that a file with this import breaks. */
function brokenRules(file: string, imported: string, target?: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-fence-"));
  try {
    write(join(folder, file), `import { x } from ${JSON.stringify(imported)};\nexport const y = x;\n`);
    if (target !== undefined) write(join(folder, target), "export const x = 1;\n");
    write(join(folder, "src/index.ts"), `export * from "../${file.replace(/\.ts$/, "")}";\n`);
    write(join(folder, "tsconfig.json"), "{}");
    const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const run = spawnSync(process.execPath, [cruiser, "src", "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"], { cwd: folder, encoding: "utf8" });
    const report = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return report.summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

describe("the import fence", () => {
  it("lets an outer folder use an inner one", () => {
    expect(brokenRules("src/spreadsheet/a.ts", "../core/b", "src/core/b.ts")).toEqual([]);
  }, 30_000);

  it.each([
    ["core uses a cell", "src/core/a.ts", "../spreadsheet/b", "src/spreadsheet/b.ts", "core-knows-only-itself"],
    ["columns use the analysis", "src/columns/a.ts", "../analysis/b", "src/analysis/b.ts", "columns-knows-only-core-spreadsheet"],
    ["the pane uses a host", "src/taskpane/a.ts", "../hosts/excel/b", "src/hosts/excel/b.ts", "inner-never-outer"],
    ["one host uses another", "src/hosts/cli/a.ts", "../excel/b", "src/hosts/excel/b.ts", "hosts-are-strangers"],
    ["core uses Node", "src/core/a.ts", "node:fs", undefined, "core-has-no-packages"],
    ["reports use Node", "src/reports/a.ts", "node:fs", undefined, "pure-has-no-node"],
    ["src uses a tool", "src/files/a.ts", "../../tools/b", "tools/b.ts", "src-needs-no-tools"],
  ])("fires when %s", (_, file, imported, target, rule) => {
    expect(brokenRules(file, imported, target)).toContain(rule);
  }, 30_000);
});

/** What the linter says of code as if it stood in that file. */
function lintMessages(code: string, file: string): string {
  const eslint = join(root, "node_modules/eslint/bin/eslint.js");
  const run = spawnSync(process.execPath, [eslint, "--stdin", "--stdin-filename", file, "--format", "json"], { cwd: root, input: code, encoding: "utf8" });
  const [result] = JSON.parse(run.stdout) as { messages: { message: string }[] }[];
  return (result?.messages ?? []).map((message) => message.message).join("\n");
}

describe("the linter's fence", () => {
  const words = "src/core/problem.ts";

  it("names clock, dice, locale and console in a pure folder", () => {
    const said = lintMessages(
      ["export const day = Date.now();", "export const now = new Date();", "export const dice = Math.random();", "export const text = (1.5).toLocaleString();", "console.log(day);"].join("\n"),
      words,
    );
    expect(said.match(/No clock/g)).toHaveLength(2);
    expect(said).toContain("No dice");
    expect(said).toContain("No locale");
    expect(said).toContain("No console");
  }, 60_000);

  it("leaves console to the tools", () => {
    expect(lintMessages("console.log(1);\n", "tools/check.ts")).not.toContain("No console");
  }, 60_000);
});
