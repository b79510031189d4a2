import type { FunctionDefinition, Parameter } from "../../src/spreadsheet/define-function";
import { excelMetadata } from "./excel-metadata";
import { excelStubs } from "./excel-stubs";
import { generatedFiles } from "./generated-files";
import { functionPage } from "./help-page";
import { html } from "./html";
import { markdown } from "./markdown";

const same = (text: string): { en: string; de: string } => ({ en: text, de: `${text} (deutsch)` });

function parameter(name: string, isRequired: boolean): Parameter {
  return {
    name,
    label: same(`the ${name}`),
    help: same(`The ${name}.`),
    kind: "number",
    shape: "cell",
    isRequired,
    fallback: isRequired ? undefined : 0.5,
    zeroCounts: false,
  };
}

const half: FunctionDefinition = {
  id: "HALFOF",
  group: "earn",
  summary: same("A share\nof an amount."),
  returns: same("Money."),
  formula: same("amount × share"),
  parameters: [parameter("amount", true), parameter("share", false)],
  examples: [
    { caption: same("half of 9"), arguments: [9], result: 4.5 },
    { caption: same("a column"), arguments: [[[1.5], [2]], 1], result: [[1.5], [2]] },
    { caption: same("text <b> | pipe"), arguments: ["x"], result: "#VALUE!" },
  ],
  each: (amount, share) => Number(amount) * Number(share),
};

const file = (name: string): string => generatedFiles([half], { onOpen: 1 }).get(name) ?? "";

describe("what is generated from a definition", () => {
  it("is read by custom-functions-metadata, an optional parameter as optional", () => {
    const { functions } = JSON.parse(file("generated/functions.json")) as {
      functions: {
        id: string;
        description: string;
        parameters: { name: string; optional?: boolean; dimensionality: string }[];
      }[];
    };
    expect(functions).toHaveLength(1);
    expect(functions[0]).toMatchObject({ id: "HALFOF", description: "A share of an amount." });
    expect(
      functions[0]!.parameters.map(({ name, optional, dimensionality }) => [name, optional ?? false, dimensionality]),
    ).toEqual([
      ["amount", false, "matrix"],
      ["share", true, "matrix"],
    ]);
  });

  it("takes errors as values, so that one bad row does not take the column with it", () => {
    expect(JSON.parse(file("generated/functions.json"))).toHaveProperty("allowErrorForDataTypeAny", true);
  });

  it("stops when custom-functions-metadata refuses a stub", () => {
    expect(() => excelMetadata(excelStubs([{ ...half, id: "1ST" }]))).toThrow();
    expect(() => excelMetadata(excelStubs([half, half]))).toThrow("custom-functions-metadata refuses the stubs");
  });

  it("has the same ids, names and parameters in German, with German words", () => {
    const { functions } = JSON.parse(file("generated/functions-de.json")) as { functions: unknown[] };
    expect(functions[0]).toMatchObject({
      id: "HALFOF",
      name: "HALFOF",
      description: "A share of an amount. (deutsch)",
      helpUrl: "https://keepworthy.example/functions/de/halfof.html",
      parameters: [{ name: "amount", description: "The amount. (deutsch)" }, { name: "share" }],
    });
  });

  it("says in words what is optional in Sheets, directly above a real declaration", () => {
    expect(file("generated/sheets.js")).toContain(
      " * @param share (optional) The share.\n * @return Money.\n * @customfunction\n */\n" +
        'function HALFOF(amount, share) {\n  return Keepworthy_.callFunction("HALFOF", [amount, share]);\n}',
    );
  });

  it("hands the entry points of Sheets their arguments on", () => {
    expect(file("generated/sheets.js")).toContain("function onOpen(a) {\n  return Keepworthy_.onOpen(a);\n}");
  });

  it("prints formulas with semicolons and decimal commas in German", () => {
    expect(file("docs/functions/de/halfof.md")).toContain("| a column (deutsch) | `=HALFOF({1,5;2}; 1)` | `1,5 ⏎ 2` |");
    expect(file("docs/functions/en/halfof.md")).toContain("| a column | `=HALFOF({1.5;2}, 1)` | `1.5 ⏎ 2` |");
  });

  it("says what a left-out argument means", () => {
    expect(file("docs/functions/en/halfof.md")).toContain("| `share` | The share. | no; left out, it is 0.5 |");
  });

  it("lists each function under the owner's question, linked", () => {
    expect(file("docs/functions/de/README.md")).toContain(
      "## Was muss ich verdienen?\n\n| Funktion | Wofür |\n| --- | --- |\n| [`HALFOF`](halfof.md) |",
    );
  });
});

describe("text with signs of its own", () => {
  it("breaks no table in Markdown", () => {
    expect(markdown(functionPage(half, "en"))).toContain("| text &lt;b> \\| pipe |");
  });

  it("is no markup in HTML", () => {
    expect(html(functionPage(half, "en"), "en", "halfof.html")).toContain("<td>text &lt;b&gt; | pipe</td>");
  });
});
