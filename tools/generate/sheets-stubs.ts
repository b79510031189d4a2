import type { FunctionDefinition, Parameter } from "../../src/spreadsheet/define-function";
import { oneLine } from "./one-line";

/**
 * What Apps Script reads: a real declaration with its help for each function, and one for each entry point of menu and
 * sidebar.
 */
export function sheetsStubs(
  catalogue: readonly FunctionDefinition[],
  entryPoints: Readonly<Record<string, number>>,
): string {
  const entries = Object.entries(entryPoints).map(([name, count]) => entryPoint(name, count));
  return (
    [
      "// Made by `npm run generate` from src/functions and src/hosts/sheets. Changes here are lost.",
      ...catalogue.map(stub),
      ...entries,
    ].join("\n\n") + "\n"
  );
}

function stub({ id, summary, returns, parameters }: FunctionDefinition): string {
  const names = parameters.map(({ name }) => name).join(", ");
  return [
    "/**",
    ` * ${oneLine(summary.en)} Gives: ${oneLine(returns.en)}`,
    " *",
    ...parameters.map((parameter) => ` * @param ${parameter.name} ${helpText(parameter)}`),
    ` * @return ${oneLine(returns.en)}`,
    " * @customfunction",
    " */",
    `function ${id}(${names}) {`,
    `  return Keepworthy_.callFunction("${id}", [${names}]);`,
    "}",
  ].join("\n");
}

/** Sheets knows no sign for an optional parameter: it is said in words. */
function helpText({ isRequired, help }: Parameter): string {
  return isRequired ? oneLine(help.en) : `(optional) ${oneLine(help.en)}`;
}

function entryPoint(name: string, count: number): string {
  const names = ["a", "b", "c", "d", "e", "f"].slice(0, count).join(", ");
  return `function ${name}(${names}) {\n  return Keepworthy_.${name}(${names});\n}`;
}
