import type { FunctionDefinition, Parameter } from "../../src/spreadsheet/define-function";
import { oneLine } from "./one-line";

/** Where manifest.xml says that the add-in lives; the build rewrites it with `--env origin=https://…`. */
export const placeholderOrigin = "https://keepworthy.example";

/**
 * Declarations with JSDoc, one a function, in the shape that custom-functions-metadata reads: it parses by syntax only,
 * so every type is spelled out.
 */
export function excelStubs(catalogue: readonly FunctionDefinition[]): string {
  return (
    ["// Made by `npm run generate` from src/functions. Changes here are lost.", ...catalogue.map(stub)].join("\n\n") +
    "\n"
  );
}

function stub(definition: FunctionDefinition): string {
  const { id, parameters } = definition;
  return [
    "/**",
    ` * ${oneLine(definition.summary.en)}`,
    ` * @customfunction ${id}`,
    ` * @helpurl ${helpUrl(id, "en")}`,
    ...parameters.map(
      (parameter) =>
        ` * @param ${parameter.isRequired ? parameter.name : `[${parameter.name}]`} ${oneLine(parameter.help.en)}`,
    ),
    ` * @returns ${oneLine(definition.returns.en)}`,
    " */",
    `declare function ${id}(${parameters.map(signature).join(", ")}): any[][];`,
  ].join("\n");
}

/** Every argument may be a column: one call over whole columns is the normal use. */
function signature({ name, isRequired }: Parameter): string {
  return `${name}${isRequired ? "" : "?"}: any[][]`;
}

export function helpUrl(id: string, language: "en" | "de"): string {
  return `${placeholderOrigin}/functions/${language}/${id.toLowerCase()}.html`;
}
