import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import moduleLoader from "@jitl/quickjs-wasmfile-release-sync/emscripten-module";
import { QuickJSFFI } from "@jitl/quickjs-wasmfile-release-sync/ffi";
import { newQuickJSWASMModuleFromVariant, type QuickJSContext, type QuickJSSyncVariant } from "quickjs-emscripten-core";
import { catalogue } from "../src/functions";
import type { ExampleArgument } from "../src/spreadsheet/formula";

// Another engine altogether: what runs in QuickJS leans on no habit of V8 and on nothing that Node puts beside it.

/** The same as the package's own variant, whose dynamic imports jest does not allow. */
const releaseSync: QuickJSSyncVariant = {
  type: "sync",
  importFFI: () => Promise.resolve(QuickJSFFI),
  importModuleLoader: () => Promise.resolve(moduleLoader),
};

let context: QuickJSContext;

beforeAll(async () => {
  const path = join(resolve(__dirname, "../dist"), "sheets/Code.js");
  if (!existsSync(path)) throw new Error("dist/sheets/Code.js is not built. Run npm run build first.");
  context = (await newQuickJSWASMModuleFromVariant(releaseSync)).newContext();
  context.unwrapResult(context.evalCode(readFileSync(path, "utf8"), "Code.js")).dispose();
});

afterAll(() => {
  context.dispose();
});

function run(id: string, given: readonly unknown[]): unknown {
  const words =
    `(() => { try { return JSON.stringify({ result: ${id}(...${JSON.stringify(given)}) }); ` +
    "} catch (error) { return JSON.stringify({ thrown: error.message }); } })()";
  const handle = context.unwrapResult(context.evalCode(words));
  const answer = JSON.parse(context.getString(handle)) as { readonly result?: unknown; readonly thrown?: string };
  handle.dispose();
  return answer.thrown ?? answer.result;
}

/** Sheets hands over a range as rows with "" for blanks, and leaves trailing arguments out. */
function sheetsArgument(argument: ExampleArgument): unknown {
  if (Array.isArray(argument))
    return (argument as readonly (readonly unknown[])[]).map((row) => row.map((cell) => cell ?? ""));
  return argument ?? "";
}

describe.each(catalogue.map(({ id, examples }) => [id, examples] as const))("in QuickJS %s", (id, examples) => {
  it.each(examples.map((example) => [example.caption.en, example] as const))(
    "%s",
    (_, { arguments: given, result }) => {
      const found = run(id, given.map(sheetsArgument));
      const wanted = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
      const rows = Array.isArray(found) ? (found as readonly (readonly unknown[])[]) : [[found]];
      expect(rows.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
      wanted.forEach((row, index) =>
        row.forEach((cell, column) => {
          const value = rows[index]?.[column];
          if (typeof cell === "number")
            expect(Math.abs(Number(value) - cell)).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(cell)) + 0.5 * 10 ** -(String(cell).split(".")[1]?.length ?? 12),
            );
          else if (typeof cell === "string" && cell.startsWith("#")) expect(String(value).startsWith(cell)).toBe(true);
          else expect(value).toBe(cell ?? "");
        }),
      );
    },
  );
});
