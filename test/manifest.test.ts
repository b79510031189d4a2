import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { checkManifest } from "../tools/manifest/check-manifest";
import { iconSizeIn } from "../tools/manifest/icon-size";

const root = resolve(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const check = (xml: string): readonly string[] => checkManifest(xml, iconSizeIn(root));

/** The manifest with one thing wrong; a mutation that changes nothing would prove nothing. */
function mutated(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`${String(from)} is not in manifest.xml.`);
  return changed;
}

describe("manifest.xml", () => {
  it("is right", () => {
    expect(check(manifest)).toEqual([]);
  });

  it("is read by office-addin-manifest", () => {
    const info = execFileSync(process.execPath, [join(root, "node_modules/office-addin-manifest/cli.js"), "info", "manifest.xml"], { cwd: root, encoding: "utf8" });
    expect(info).toContain("Name: Keepworthy");
    expect(info).toContain("Hosts: Workbook");
  });

  it("asks for what Excel 2021 has", () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => `${name} ${version}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.13"]);
  });

  it("has no namespace: a formula is the same in Excel and in Google Sheets", () => {
    expect(manifest).not.toContain("<Namespace");
  });
});

describe("every address of what Excel loads", () => {
  const placeholder = "https://keepworthy.example";
  const pages = ["manifest.xml", "functions.json", "functions-de.json", "taskpane.html", "functions/en/clientyield.html", "functions/de/index.html"];

  it.each(pages)("%s is its own, Microsoft's office.js, or the name of a schema", (file) => {
    const addresses = [...readFileSync(join(root, "dist/excel", file), "utf8").matchAll(/https?:\/\/[^"'<>\s)]+/g)].map(([address]) => address);
    const others = addresses.filter((address) => !address.startsWith(`${placeholder}/`) && !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
    expect(others).toEqual(file === "taskpane.html" ? ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"] : []);
  });

  it("follows --env origin=…, also below a path", () => {
    const configure = createRequire(__filename)("../webpack.config.js") as (env: object, argv: object) => { readonly plugins: readonly { readonly patterns?: readonly { readonly from: string; readonly transform?: (content: Buffer) => string }[] }[] }[];
    const [pane] = configure({ only: "excelPane", origin: "https://firm.example/addins/keepworthy" }, {});
    const rewritten = pane!.plugins.flatMap(({ patterns }) => patterns ?? []).filter(({ transform }) => transform !== undefined);
    expect(rewritten.map(({ from }) => from.split(/[\\/]/).at(-1))).toEqual(["manifest.xml", "functions.json", "functions-de.json"]);
    for (const { from, transform } of rewritten) {
      const content = transform!(readFileSync(from));
      expect(content).toContain("https://firm.example/addins/keepworthy/");
      expect(content).not.toContain(placeholder);
      if (from.endsWith("manifest.xml")) expect(checkManifest(content, iconSizeIn(root))).toEqual([]);
    }
  });
});

const pieces = {
  runtimes: /<Runtimes>[\s\S]*<\/Runtimes>\s*/,
  script: /<Script>[\s\S]*<\/Script>\s*/,
};

describe("the check of the manifest fires for", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["broken XML", mutated("</OfficeApp>", ""), "The manifest is no XML"],
    ["Runtimes after AllFormFactors", mutated(pieces.runtimes, "").replace("<DesktopFormFactor>", `${pieces.runtimes.exec(manifest)![0]}<DesktopFormFactor>`), "Host must hold its parts in this order"],
    ["Script after Page", mutated(pieces.script, "").replace("</Page>", `</Page>${pieces.script.exec(manifest)![0]}`), "ExtensionPoint must hold its parts in this order"],
    ["a group without icons", mutated(/<Icon>[\s\S]*?<\/Icon>/, ""), "Group needs Icon."],
    ["an element that nobody knows", mutated("<Permissions>", "<Colour/><Permissions>"), "Colour does not belong into OfficeApp."],
    ["a dangling resource", mutated('resid="Open.Title"', 'resid="Open.Titel"'), "Title names the resource Open.Titel, which is not among the ShortStrings."],
    ["a long string where a short one belongs", mutated('<Label resid="Open.Label"', '<Label resid="Open.Description"'), "Label names the resource Open.Description, which is not among the ShortStrings."],
    ["a resource that is there twice", mutated('<bt:Image id="Icon.20"', '<bt:Image id="Icon.16"'), "The resource Icon.16 is there twice."],
    ["a resource that nothing uses", mutated(/<bt:Image size="40" resid="Icon.40"\/>/g, ""), "Nothing uses the resource Icon.40."],
    ["a runtime of another page", mutated('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'), "DesktopFormFactor/FunctionFile must name the same page as the Runtime (Taskpane.Url)."],
    ["a runtime that ends with the pane", mutated('lifetime="long"', 'lifetime="short"'), 'The Runtime needs lifetime="long".'],
    ["an address without https", mutated('"https://keepworthy.example/functions.js"', '"http://keepworthy.example/functions.js"'), "http://keepworthy.example/functions.js must be an https address."],
    ["an address elsewhere", mutated('"https://keepworthy.example/functions.js"', '"https://elsewhere.example/functions.js"'), "https://elsewhere.example/functions.js is not at https://keepworthy.example"],
    ["an icon of the wrong size", mutated("assets/icon-80.png", "assets/icon-64.png"), "assets/icon-64.png must be a picture of 80 × 80 pixels."],
    ["an icon that is not there", mutated("assets/icon-16.png", "assets/icon-17.png"), "assets/icon-17.png must be a picture of 16 × 16 pixels."],
    ["an icon set without 80 pixels", mutated('<bt:Image size="80" resid="Icon.80"/>', ""), "An Icon lacks its picture of 80 pixels."],
    ["a button label of 126 characters", mutated('"Clients"', `"${"x".repeat(126)}"`), "has 126 characters; 125 are allowed."],
    ["a description of 251 characters", mutated(/(id="Open.Description" DefaultValue=)"[^"]*"/, `$1"${"x".repeat(251)}"`), "has 251 characters; 250 are allowed."],
    ["an id of 33 characters", mutated(/Open\.Label/g, "x".repeat(33)), "has more than 32 characters."],
    ["two controls in the context menu", mutated(/(<OfficeMenu[^>]*>)\s*(<Control[\s\S]*?<\/Control>)/, "$1$2$2"), "A context menu holds exactly one Control."],
    ["an override beside its element", mutated(/(<bt:Url id="Functions.Metadata.Url"[^>]*)>\s*(<bt:Override[^>]*>)/, "$1/>$2<bt:Url>").replace(/(functions-de.json"\/>\s*)<\/bt:Url>/, "$1</bt:Url>"), "An Override stands inside the element whose value it replaces."],
    ["a missing requirement set", mutated(/<Set Name="SharedRuntime"[^>]*>/, ""), "The requirement set SharedRuntime is missing."],
  ];

  it.each(cases)("%s", (_name, xml, sentence) => {
    expect(check(xml).join("\n")).toContain(sentence);
  });
});
