import { parseTree, type IFunction } from "custom-functions-metadata";
import type { FunctionDefinition } from "../../src/spreadsheet/define-function";
import { helpUrl } from "./excel-stubs";
import { oneLine } from "./one-line";

/**
 * functions.json as Excel reads it, from the stubs, by Microsoft's own reader; what that reader refuses stops the
 * build.
 */
export function excelMetadata(stubs: string): string {
  return print(readStubs(stubs));
}

/**
 * The same functions with German words. Ids, names and the order of parameters stay: a localised name gives #NAME? when
 * code writes the formula.
 */
export function germanMetadata(stubs: string, catalogue: readonly FunctionDefinition[]): string {
  const definitions = new Map(catalogue.map((definition) => [definition.id, definition]));
  return print(readStubs(stubs).map((metadata) => translated(metadata, definitions.get(metadata.id))));
}

function readStubs(stubs: string): readonly IFunction[] {
  const { functions, extras } = parseTree(stubs, "functions.ts");
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`custom-functions-metadata refuses the stubs:\n${errors.join("\n")}`);
  return functions;
}

function translated(metadata: IFunction, definition: FunctionDefinition | undefined): IFunction {
  if (definition === undefined) throw new Error(`${metadata.id} is not in the catalogue.`);
  const help = new Map(definition.parameters.map((parameter) => [parameter.name, parameter.help.de]));
  return {
    ...metadata,
    description: oneLine(definition.summary.de),
    helpUrl: helpUrl(definition.id, "de"),
    parameters: metadata.parameters.map((parameter) => ({
      ...parameter,
      description: oneLine(help.get(parameter.name) ?? ""),
    })),
  };
}

/** Errors come in as values, so that one bad row does not take the whole column with it. */
function print(functions: readonly IFunction[]): string {
  return JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2) + "\n";
}
