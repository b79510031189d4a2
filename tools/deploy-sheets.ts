import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkPush, type PushStatus } from "./sheets-push";

const root = resolve(__dirname, "..");
const project = join(root, ".clasp.json");
/** Pinned, and called by npx: only who deploys needs its 300 packages. */
const clasp = "@google/clasp@3.4.1";

const help = `Deploys dist/sheets to a script project of yours.

  npm run deploy:sheets -- --create TITLE      makes a spreadsheet with a script project, once
  npm run deploy:sheets -- --standalone TITLE  makes a project on its own, as the Marketplace wants it, once
  npm run deploy:sheets                        builds, checks and pushes
  npm run deploy:sheets -- --check             builds and checks what would be pushed; needs no account

Before the first time: npx ${clasp} login, and switch on the Apps Script API at script.google.com/home/usersettings.`;

try {
  deploy(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function deploy([word, title]: readonly string[]): void {
  if (word === "--check") check(withProject("no-project-yet"));
  else if ((word === "--create" || word === "--standalone") && title !== undefined)
    create(word === "--create" ? "sheets" : "standalone", title);
  else if (word === undefined) push();
  else throw new Error(help);
}

/** clasp brings the new project's own manifest along, so it is built anew afterwards. */
function create(type: "sheets" | "standalone", title: string): void {
  if (existsSync(project))
    throw new Error("There is a .clasp.json already. Delete it first if you really want another project.");
  rmSync(join(root, "dist/sheets"), { recursive: true, force: true });
  const { output } = run(["create-script", "--type", type, "--title", title, "--rootDir", "dist/sheets"]);
  if (!existsSync(project)) throw new Error(`clasp made no project: ${output.trim()}\n\n${help}`);
  push();
}

function push(): void {
  if (!existsSync(project)) throw new Error(`There is no .clasp.json, so it is not known where to push.\n\n${help}`);
  check(project);
  const { status, output } = run(["push", "-f"]);
  console.log(output.trim());
  if (status !== 0 || /skipping push|no credentials/i.test(output)) throw new Error(`Nothing was pushed.\n\n${help}`);
  console.log("Pushed. Reload the spreadsheet: the menu is under Extensions.");
}

/** Builds, and lets clasp say what it would push. */
function check(file: string): void {
  rmSync(join(root, "dist/sheets"), { recursive: true, force: true });
  const build = spawnSync(
    process.execPath,
    ["--import", "tsx", "tools/build.ts", "--env", "only=sheetsCode,sheetsSidebar"],
    { cwd: root, stdio: "inherit" },
  );
  if (build.status !== 0) throw new Error("The build failed, so nothing is pushed.");
  const { output } = run(["show-file-status", "--json", "--project", file]);
  if (file !== project) rmSync(file);
  const line = output.split("\n").find((one) => one.startsWith("{"));
  if (line === undefined) throw new Error(`clasp did not say what it would push: ${output.trim()}`);
  const wrong = checkPush(
    JSON.parse(line) as PushStatus,
    readFileSync(join(root, "dist/sheets/appsscript.json"), "utf8"),
  );
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  console.log(
    "Would be pushed: Code.js, appsscript.json, sidebar.html; asks for the open spreadsheet and its sidebar only.",
  );
}

/** A project file for a check without an account; clasp wants it above the folder. */
function withProject(scriptId: string): string {
  const file = join(root, ".clasp-check.json");
  writeFileSync(file, JSON.stringify({ scriptId, rootDir: "dist/sheets" }));
  return file;
}

function run(words: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync("npx", ["--yes", clasp, ...words], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["inherit", "pipe", "pipe"],
  });
  return { status, output: `${stdout}${stderr}` };
}
