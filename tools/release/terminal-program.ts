import { join } from "node:path";
import { build } from "esbuild";

/** The terminal program as one file for Node 20, which a person can download and run. */
export async function terminalProgram(root: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/hosts/cli/keepworthy.ts")],
    bundle: true,
    minify: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    legalComments: "none",
    external: ["@duckdb/node-api", "@clickhouse/client", "pg"],
    logLevel: "error",
    tsconfig: join(root, "tsconfig.json"),
    absWorkingDir: root,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("The terminal program came out empty.");
  return file.contents;
}
