import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { readBuildOptions, type BuildOptions } from "./build-options";
import { listChunks } from "./keep-chunks";
import { writeShippedPackages } from "./release/shipped-packages";

const root = resolve(__dirname, "..");
const configure = createRequire(__filename)("../webpack.config.js") as (
  options: BuildOptions,
  argv: Pick<BuildOptions, "mode">,
) => Configuration[];

build(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/**
 * Everything that ships, into dist/: first the template workbook, which the pane of Excel carries; last the help pages.
 */
async function build(words: readonly string[]): Promise<void> {
  const options = readBuildOptions(words);
  const started = Date.now();
  if (options.only === undefined) rmSync(join(root, "dist"), { recursive: true, force: true });
  const configurations = configure(options, { mode: options.mode });
  const isBuilt = (part: string): boolean => configurations.some(({ name }) => name === part);
  if (isBuilt("excelPane")) run("tools/build-workbook.ts");
  const stats = await compile(configurations);
  if (stats.hasErrors() || stats.hasWarnings()) console.log(stats.toString("errors-warnings"));
  if (stats.hasErrors()) throw new Error("The build failed.");
  if (options.only === undefined) writeShippedPackages(stats, root, join(root, "dist/packages.json"));
  const program = join(root, "dist/cli/keepworthy.js");
  if (existsSync(program)) chmodSync(program, 0o755);
  if (isBuilt("excelHelp")) run("tools/build-help.ts");
  if (isBuilt("excelPane")) {
    run("tools/check-manifest.ts", join(root, "dist/excel/manifest.xml"));
    listChunks(join(root, "dist/excel"));
  }
  if (isBuilt("playground")) listChunks(join(root, "dist/playground"));
  console.log(
    `Built ${configurations.map(({ name }) => name).join(", ")} in ${((Date.now() - started) / 1000).toFixed(1)} s.`,
  );
}

function compile(configurations: Configuration[]): Promise<MultiStats> {
  return new Promise((done, fail) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) =>
      compiler.close(() => (stats === undefined ? fail(error ?? new Error("webpack gave no result.")) : done(stats))),
    );
  });
}

function run(tool: string, ...words: readonly string[]): void {
  if (!existsSync(join(root, tool))) return;
  const { status } = spawnSync(process.execPath, ["--import", "tsx", tool, ...words], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${tool} failed.`);
}
