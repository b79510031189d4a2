import type { FunctionDefinition } from "../../src/spreadsheet/define-function";
import { excelMetadata, germanMetadata } from "./excel-metadata";
import { excelStubs } from "./excel-stubs";
import { functionPage, indexPage } from "./help-page";
import { markdown } from "./markdown";
import { sheetsStubs } from "./sheets-stubs";

/** Every generated file by its path, with what must stand in it. */
export function generatedFiles(
  catalogue: readonly FunctionDefinition[],
  entryPoints: Readonly<Record<string, number>>,
): ReadonlyMap<string, string> {
  const stubs = excelStubs(catalogue);
  const files = new Map([
    ["generated/functions.ts", stubs],
    ["generated/functions.json", excelMetadata(stubs)],
    ["generated/functions-de.json", germanMetadata(stubs, catalogue)],
    ["generated/sheets.js", sheetsStubs(catalogue, entryPoints)],
  ]);
  for (const language of ["en", "de"] as const) {
    files.set(`docs/functions/${language}/README.md`, markdown(indexPage(catalogue, language, ".md")));
    for (const definition of catalogue)
      files.set(
        `docs/functions/${language}/${definition.id.toLowerCase()}.md`,
        markdown(functionPage(definition, language)),
      );
  }
  return files;
}
