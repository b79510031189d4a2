import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";
import { commands } from "../src/hosts/excel/commands";
import { addressManifest } from "../tools/manifest/address-manifest";
import { checkManifest } from "../tools/manifest/check-manifest";
import { iconSizeIn } from "../tools/manifest/icon-size";
import { localIdentity } from "../tools/manifest/local-identity";

const root = resolve(__dirname, "..");
// A busy machine may take its time.
jest.setTimeout(60_000);

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
    const info = execFileSync(
      process.execPath,
      [join(root, "node_modules/office-addin-manifest/cli.js"), "info", "manifest.xml"],
      { cwd: root, encoding: "utf8" },
    );
    expect(info).toContain("Name: Keepworthy");
    expect(info).toContain("Hosts: Workbook");
  });

  it("asks for what Excel 2021 has", () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
      ([, name, version]) => `${name} ${version}`,
    );
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.13"]);
  });

  it("has no namespace: a formula is the same in Excel and in Google Sheets", () => {
    expect(manifest).not.toContain("<Namespace");
  });
});

describe("every address of what Excel loads", () => {
  const placeholder = "https://keepworthy.example";
  const pages = [
    "manifest.xml",
    "functions.json",
    "functions-de.json",
    "taskpane.html",
    "functions/en/clientyield.html",
    "functions/de/index.html",
  ];

  it.each(pages)("%s is its own, Microsoft's office.js, or the name of a schema", (file) => {
    // The page's policy names Microsoft's two hosts of office.js, and nothing is loaded by it.
    const content = readFileSync(join(root, "dist/excel", file), "utf8").replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      "",
    );
    const addresses = [...content.matchAll(/https?:\/\/[^"'<>\s)]+/g)].map(([address]) => address);
    const others = addresses.filter(
      (address) =>
        !address.startsWith(`${placeholder}/`) && !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(address),
    );
    expect(others).toEqual(
      file === "taskpane.html" ? ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"] : [],
    );
  });

  it("lets the pane reach nobody but itself and Microsoft", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(
      readFileSync(join(root, "dist/excel/taskpane.html"), "utf8"),
    )![1]!;
    expect(policy).toContain("connect-src 'self' https://appsforoffice.microsoft.com;");
    expect(new Set(policy.match(/https:\/\/[a-z.]+/g))).toEqual(
      new Set(["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"]),
    );
  });

  it("follows --env origin=…, also below a path", () => {
    const configure = createRequire(__filename)("../webpack.config.js") as (
      env: object,
      argv: object,
    ) => {
      readonly plugins: readonly {
        readonly patterns?: readonly { readonly from: string; readonly transform?: (content: Buffer) => string }[];
      }[];
    }[];
    const [pane] = configure({ only: "excelPane", origin: "https://firm.example/addins/keepworthy" }, {});
    const rewritten = pane!.plugins
      .flatMap(({ patterns }) => patterns ?? [])
      .filter(({ transform }) => transform !== undefined);
    expect(rewritten.map(({ from }) => from.split(/[\\/]/).at(-1))).toEqual([
      "manifest.xml",
      "functions.json",
      "functions-de.json",
    ]);
    for (const { from, transform } of rewritten) {
      const content = transform!(readFileSync(from));
      expect(content).toContain("https://firm.example/addins/keepworthy/");
      expect(content).not.toContain(placeholder);
      if (from.endsWith("manifest.xml")) expect(checkManifest(content, iconSizeIn(root))).toEqual([]);
    }
  });
});

const pieces = { runtimes: /<Runtimes>[\s\S]*<\/Runtimes>\s*/, script: /<Script>[\s\S]*<\/Script>\s*/ };

/** An address that has this many characters. */
const longAddress = (characters: number): string => "https://keepworthy.example/".padEnd(characters - 4, "x") + ".png";

/** Where addresses stand, each before its own. */
const addressed: readonly (readonly [string, RegExp])[] = [
  ["the icon", /(<IconUrl DefaultValue=")[^"]*/],
  ["the large icon", /(<HighResolutionIconUrl DefaultValue=")[^"]*/],
  ["support", /(<SupportUrl DefaultValue=")[^"]*/],
  ["the page", /(<SourceLocation DefaultValue=")[^"]*/],
  ["a picture", /(<bt:Image id="Icon.20" DefaultValue=")[^"]*/],
  ["a script", /(<bt:Url id="Functions.Script.Url" DefaultValue=")[^"]*/],
];

/** A German text is given in three regions; these are the last lines of one. */
const swiss = /<bt:Override Locale="de-CH" Value="Kunden"\/>/;

describe("the check of the manifest fires for", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    // What it is
    ["broken XML", mutated("</OfficeApp>", ""), "The manifest is no XML"],
    ["a DOCTYPE", mutated("<OfficeApp ", "<!DOCTYPE OfficeApp><OfficeApp "), "has a DOCTYPE"],
    [
      "another kind of add-in",
      mutated('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'),
      'OfficeApp needs xsi:type="TaskPaneApp".',
    ],
    [
      "overrides of another version",
      mutated("VersionOverridesV1_0", "VersionOverridesV1_1"),
      'VersionOverrides needs xsi:type="VersionOverridesV1_0".',
    ],
    [
      "overrides in the namespace of mail",
      mutated("/office/taskpaneappversionoverrides", "/office/mailappversionoverrides"),
      "OfficeApp/VersionOverrides must stand in the namespace",
    ],
    [
      "a text of the wrong namespace",
      mutated(
        '<bt:String id="Group.Label" DefaultValue="Keepworthy"/>',
        '<String id="Group.Label" DefaultValue="Keepworthy"/>',
      ),
      "ShortStrings/String must stand in the namespace",
    ],
    // Order and repetition
    [
      "Runtimes after AllFormFactors",
      mutated(pieces.runtimes, "").replace(
        "<DesktopFormFactor>",
        `${pieces.runtimes.exec(manifest)![0]}<DesktopFormFactor>`,
      ),
      "Host must hold its parts in this order",
    ],
    [
      "Script after Page",
      mutated(pieces.script, "").replace("</Page>", `</Page>${pieces.script.exec(manifest)![0]}`),
      "ExtensionPoint must hold its parts in this order",
    ],
    ["a group without icons", mutated(/<Icon>[\s\S]*?<\/Icon>/, ""), "Group needs Icon."],
    [
      "an element that nobody knows",
      mutated("<Permissions>", "<Colour/><Permissions>"),
      "Colour does not belong into OfficeApp.",
    ],
    [
      "two versions",
      mutated("</Version>", "</Version><Version>1.0.0.1</Version>"),
      "OfficeApp holds Version once only.",
    ],
    ["no support address", mutated(/<SupportUrl[^>]*>/, ""), "OfficeApp needs SupportUrl."],
    ["no large icon", mutated(/<HighResolutionIconUrl[^>]*>/, ""), "OfficeApp needs HighResolutionIconUrl."],
    ["no page", mutated(/<DefaultSettings>[\s\S]*<\/DefaultSettings>/, ""), "OfficeApp needs DefaultSettings."],
    // Identity
    [
      "a version below 1.0",
      mutated(/<Version>[^<]*/, "<Version>0.1.0.0"),
      "The Version 0.1.0.0 is below 1.0, which Excel does not load.",
    ],
    [
      "a version of three numbers",
      mutated(/<Version>[^<]*/, "<Version>1.0.0"),
      "The Version 1.0.0 must be four numbers",
    ],
    [
      "a version with a word",
      mutated(/<Version>[^<]*/, "<Version>1.0.0.beta"),
      "The Version 1.0.0.beta must be four numbers",
    ],
    [
      "a version of six digits",
      mutated(/<Version>[^<]*/, "<Version>1.0.0.202611"),
      "The Version 1.0.0.202611 must be four numbers",
    ],
    ["an Id that is no GUID", mutated(/<Id>[^<]*/, "<Id>keepworthy"), "The Id keepworthy must be a GUID"],
    [
      "an Id of zeros",
      mutated(/<Id>[^<]*/, "<Id>00000000-0000-0000-0000-000000000000"),
      "The Id must be one of your own",
    ],
    ["no provider", mutated(/<ProviderName>[^<]*/, "<ProviderName>"), "ProviderName has 0 characters"],
    [
      "a provider of 126 characters",
      mutated(/<ProviderName>[^<]*/, `<ProviderName>${"x".repeat(126)}`),
      "ProviderName has 126 characters",
    ],
    [
      "a permission to read only",
      mutated("ReadWriteDocument", "ReadDocument"),
      "Permissions must be ReadWriteDocument",
    ],
    ["another host", mutated('<Host Name="Workbook"/>', '<Host Name="Document"/>'), "Hosts must name Workbook"],
    [
      "one more host",
      mutated('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>'),
      "Hosts must name Workbook and nothing else",
    ],
    [
      "overrides for another host",
      mutated('<Host xsi:type="Workbook">', '<Host xsi:type="Document">'),
      'The Host of VersionOverrides must be xsi:type="Workbook"',
    ],
    [
      "the list of functions as support",
      mutated(
        /<SupportUrl DefaultValue="[^"]*/,
        '<SupportUrl DefaultValue="https://keepworthy.example/functions/en/index.html',
      ),
      "SupportUrl must be a page that says how to reach you",
    ],
    [
      "a help page as support",
      mutated(
        /<SupportUrl DefaultValue="[^"]*/,
        '<SupportUrl DefaultValue="https://keepworthy.example/functions/en/clientyield.html',
      ),
      "SupportUrl must be a page that says how to reach you",
    ],
    [
      "a support address that is none",
      mutated(/<SupportUrl DefaultValue="[^"]*/, '<SupportUrl DefaultValue="https://'),
      "SupportUrl must be a page that says how to reach you",
    ],
    [
      "the pane as support",
      mutated(/<SupportUrl DefaultValue="[^"]*/, '<SupportUrl DefaultValue="https://keepworthy.example/taskpane.html'),
      "SupportUrl must be a page that says how to reach you",
    ],
    [
      "a deployed identity on this machine",
      manifest.replaceAll("https://keepworthy.example", "https://localhost:3000"),
      "A build for https://localhost:3000/taskpane.html must have the Id",
    ],
    [
      "the local identity at an address",
      mutated(/<Id>[^<]*/, `<Id>${localIdentity.id}`),
      "The identity of the local build is for localhost only",
    ],
    // Requirement sets
    [
      "a missing requirement set",
      mutated(/<Set Name="SharedRuntime"[^>]*>/, ""),
      "The requirement set SharedRuntime is missing.",
    ],
    [
      "a requirement set twice",
      mutated(
        '<Set Name="ExcelApi" MinVersion="1.13"/>',
        '<Set Name="ExcelApi" MinVersion="1.13"/><Set Name="ExcelApi" MinVersion="1.14"/>',
      ),
      "The requirement set ExcelApi is there twice.",
    ],
    [
      "a requirement set of the future",
      mutated('Name="ExcelApi" MinVersion="1.13"', 'Name="ExcelApi" MinVersion="1.99"'),
      "Excel knows no requirement set ExcelApi 1.99.",
    ],
    [
      "a requirement set that is misspelt",
      mutated('Name="ExcelApi"', 'Name="ExcelAPI"'),
      "Excel knows no requirement set ExcelAPI 1.13.",
    ],
    // Resources
    [
      "a dangling resource",
      mutated('resid="Open.Title"', 'resid="Open.Titel"'),
      "Title names the resource Open.Titel, which is not among the ShortStrings.",
    ],
    [
      "a first hint without its text",
      mutated('<bt:String id="GetStarted.Title"', '<bt:String id="GetStarted.Name"'),
      "Title names the resource GetStarted.Title, which is not among the ShortStrings.",
    ],
    [
      "a long string where a short one belongs",
      mutated('<Label resid="Open.Label"', '<Label resid="Open.Description"'),
      "Label names the resource Open.Description, which is not among the ShortStrings.",
    ],
    [
      "a resource that is there twice",
      mutated('<bt:Image id="Icon.20"', '<bt:Image id="Icon.16"'),
      "The resource Icon.16 is there twice.",
    ],
    [
      "a resource that nothing uses",
      mutated(/<bt:Image size="40" resid="Icon.40"\/>/g, ""),
      "Nothing uses the resource Icon.40.",
    ],
    [
      "an address without https",
      mutated('"https://keepworthy.example/functions.js"', '"http://keepworthy.example/functions.js"'),
      "http://keepworthy.example/functions.js must be an https address.",
    ],
    [
      "an address that is none",
      mutated('"https://keepworthy.example/functions.js"', '"functions.js"'),
      "functions.js must be an https address.",
    ],
    [
      "an address elsewhere",
      mutated('"https://keepworthy.example/functions.js"', '"https://elsewhere.example/functions.js"'),
      "https://elsewhere.example/functions.js is not at https://keepworthy.example",
    ],
    ...addressed.map(
      ([name, place]) =>
        [
          `an address of ${name} without https`,
          mutated(place, "$1http://keepworthy.example/x.png"),
          "http://keepworthy.example/x.png must be an https address.",
        ] as const,
    ),
    ...addressed.map(
      ([name, place]) =>
        [
          `an address of ${name} of 2049 characters`,
          mutated(place, `$1${longAddress(2049)}`),
          "has 2049 characters; 2048 are allowed.",
        ] as const,
    ),
    [
      "a domain that is no bare https address",
      mutated("<Hosts>", "<AppDomains><AppDomain>https://firm.example/pages</AppDomain></AppDomains><Hosts>"),
      "The AppDomain https://firm.example/pages must be an https address without a path.",
    ],
    [
      "a domain with a star",
      mutated("<Hosts>", "<AppDomains><AppDomain>https://*.firm.example</AppDomain></AppDomains><Hosts>"),
      "The AppDomain https://*.firm.example must be an https address without a path.",
    ],
    [
      "no domain among the domains",
      mutated("<Hosts>", "<AppDomains></AppDomains><Hosts>"),
      "AppDomains needs AppDomain.",
    ],
    ["an empty text", mutated('DefaultValue="Clients"', 'DefaultValue=""'), "String has an empty text."],
    [
      "a button label of 126 characters",
      mutated('"Clients"', `"${"x".repeat(126)}"`),
      "has 126 characters; 125 are allowed.",
    ],
    [
      "a name of 126 characters",
      mutated(/<DisplayName DefaultValue="[^"]*"/, `<DisplayName DefaultValue="${"x".repeat(126)}"`),
      "has 126 characters; 125 are allowed.",
    ],
    [
      "a description of the add-in of 251 characters",
      mutated(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${"x".repeat(251)}"`),
      "has 251 characters; 250 are allowed.",
    ],
    [
      "a description of 251 characters",
      mutated(/(id="Open.Description" DefaultValue=)"[^"]*"/, `$1"${"x".repeat(251)}"`),
      "has 251 characters; 250 are allowed.",
    ],
    [
      "a German description of 251 characters",
      mutated(/(Locale="de-AT" Value=)"Findet[^"]*"/, `$1"${"x".repeat(251)}"`),
      "has 251 characters; 250 are allowed.",
    ],
    ["an id of 33 characters", mutated(/Open\.Label/g, "x".repeat(33)), "has more than 32 characters."],
    // Languages
    [
      "an override beside its element",
      mutated(/(<bt:Url id="Functions.Metadata.Url"[^>]*)>\s*(<bt:Override[^>]*>)/, "$1/>$2<bt:Url>").replace(
        /(functions-de.json"\/>\s*)<\/bt:Url>/,
        "$1</bt:Url>",
      ),
      "An Override stands inside the element whose value it replaces.",
    ],
    ["a language without a region", mutated(/de-DE/g, "de"), "de is no locale such as de-DE."],
    ["a region that is none", mutated(/de-AT/g, "de-QX"), "de-QX is no locale such as de-DE."],
    [
      "a default without a region",
      mutated("<DefaultLocale>en-US", "<DefaultLocale>en"),
      "en is no locale such as de-DE.",
    ],
    [
      "a second text for the default language",
      mutated(/de-AT/g, "en-US"),
      "An Override for en-US says twice what is said by default.",
    ],
    [
      "two texts for one language",
      mutated(swiss, '<bt:Override Locale="de-AT" Value="Kunden"/>'),
      "Open.Label has two texts for de-AT.",
    ],
    ["a text that one language lacks", mutated(swiss, ""), "Open.Label has no text for de-CH."],
    // Runtime, ribbon and menu
    [
      "a runtime of another page",
      mutated('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'),
      "DesktopFormFactor/FunctionFile must name the same page as the Runtime (Taskpane.Url).",
    ],
    [
      "functions that run in another page",
      mutated(/(<Page>\s*<SourceLocation resid=")[^"]*/, "$1Help.Url"),
      "Page/SourceLocation must name the same page as the Runtime (Taskpane.Url).",
    ],
    [
      "a button that opens another page",
      mutated(/(<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid=")[^"]*/, "$1Help.Url"),
      "Action/SourceLocation must name the same page as the Runtime (Taskpane.Url).",
    ],
    [
      "a fallback of another page",
      mutated(
        /<SourceLocation DefaultValue="[^"]*/,
        '<SourceLocation DefaultValue="https://keepworthy.example/other.html',
      ),
      "DefaultSettings/SourceLocation must be the page of the Runtime",
    ],
    [
      "a runtime that ends with the pane",
      mutated('lifetime="long"', 'lifetime="short"'),
      'The Runtime needs lifetime="long".',
    ],
    ["two runtimes", mutated(/(<Runtime [^>]*>)/, "$1$1"), "There must be exactly one Runtime."],
    [
      "a second pane",
      mutated(/<Action xsi:type="ShowTaskpane">/, '<Action xsi:type="ShowTaskpane"><TaskpaneId>Two</TaskpaneId>'),
      "A shared runtime has one pane: no TaskpaneId.",
    ],
    [
      "an extension point of mail",
      mutated('xsi:type="PrimaryCommandSurface"', 'xsi:type="MessageReadCommandSurface"'),
      "MessageReadCommandSurface is no ExtensionPoint of DesktopFormFactor in Excel.",
    ],
    [
      "a place that is there twice",
      mutated(/<ExtensionPoint xsi:type="ContextMenu">[\s\S]*?<\/ExtensionPoint>/, "$&$&"),
      "The ExtensionPoint ContextMenu is there twice.",
    ],
    [
      "a place in the menu without a menu",
      mutated(/<OfficeMenu [\s\S]*<\/OfficeMenu>/, ""),
      "The ExtensionPoint ContextMenu needs OfficeMenu.",
    ],
    [
      "a place in the ribbon without a tab",
      mutated(/<OfficeTab [\s\S]*<\/OfficeTab>/, ""),
      "The ExtensionPoint PrimaryCommandSurface needs OfficeTab or CustomTab.",
    ],
    ["functions without their page", mutated(/(<Page>)\s*<SourceLocation[^>]*>/, "$1"), "Page needs SourceLocation."],
    ["a tab that Excel does not have", mutated('id="TabHome"', 'id="TabStart"'), "Excel has no tab TabStart."],
    [
      "a menu that Excel does not have",
      mutated('id="ContextMenuCell"', 'id="ContextMenuTable"'),
      "Excel has no menu ContextMenuTable.",
    ],
    [
      "two controls in the context menu",
      mutated(/(<OfficeMenu[^>]*>)\s*(<Control[\s\S]*?<\/Control>)/, "$1$2$2"),
      "A context menu holds exactly one Control.",
    ],
    [
      "two buttons of one id",
      mutated('id="Keepworthy.Score"', 'id="Keepworthy.Open"'),
      "Two groups or buttons have the id Keepworthy.Open.",
    ],
    ["a button without an id", mutated('id="Keepworthy.Score"', 'id=""'), "is no id of 1 to 125 characters"],
    [
      "a button with an id of 126 characters",
      mutated('id="Keepworthy.Score"', `id="${"x".repeat(126)}"`),
      "is no id of 1 to 125 characters",
    ],
    ["a group without an id", mutated('id="Keepworthy.Group"', ""), "is no id of 1 to 125 characters"],
    [
      "a control of another kind",
      mutated('<Control xsi:type="Button" id="Keepworthy.Open">', '<Control xsi:type="Menu" id="Keepworthy.Open">'),
      'The Control Keepworthy.Open must be xsi:type="Button".',
    ],
    [
      "seven buttons in a group",
      mutated(
        /(<Control xsi:type="Button" id="Keepworthy.Open">[\s\S]*?<\/Control>)(?=\s*<Control)/,
        Array.from({ length: 6 }, () => "$1").join(""),
      ),
      "The group Keepworthy.Group holds more than six Controls.",
    ],
    [
      "a button that does nothing known",
      mutated('xsi:type="ExecuteFunction"', 'xsi:type="ExecuteMacro"'),
      "The Action ExecuteMacro must be ShowTaskpane or ExecuteFunction.",
    ],
    [
      "a button without its function",
      mutated(/<FunctionName>[^<]*<\/FunctionName>/, ""),
      "The Action ExecuteFunction needs FunctionName.",
    ],
    [
      "a function with a blank in its name",
      mutated(/<FunctionName>[^<]*/, "<FunctionName>score clients"),
      "score clients is no name of a function.",
    ],
    // Icons
    [
      "an icon of the wrong size",
      mutated("assets/icon-80.png", "assets/icon-64.png"),
      "assets/icon-64.png must be a picture of 80 × 80 pixels.",
    ],
    [
      "an icon that is not there",
      mutated("assets/icon-16.png", "assets/icon-17.png"),
      "assets/icon-17.png must be a picture of 16 × 16 pixels.",
    ],
    [
      "a small main icon",
      mutated("assets/icon-32.png", "assets/icon-16.png"),
      "assets/icon-16.png must be a picture of 32 × 32 pixels.",
    ],
    [
      "an icon of a format that Excel does not draw",
      mutated(/icon-64\.png/, "icon-64.svg"),
      "icon-64.svg must be the plain address of a .png file.",
    ],
    [
      "a main icon with a parameter",
      mutated(/(<IconUrl [^>]*\.png)/, "$1?v=2"),
      "icon-32.png?v=2 must be the plain address of a .png file.",
    ],
    [
      "an icon with a parameter",
      mutated("assets/icon-64.png", "assets/icon-64.png?v=2"),
      "icon-64.png?v=2 must be the plain address of a .png file.",
    ],
    [
      "an icon set without 80 pixels",
      mutated('<bt:Image size="80" resid="Icon.80"/>', ""),
      "An Icon lacks its picture of 80 pixels.",
    ],
    [
      "an icon size that Excel does not draw",
      mutated('<bt:Image size="24" resid="Icon.24"/>', '<bt:Image size="25" resid="Icon.24"/>'),
      "Excel draws no picture of 25 pixels.",
    ],
    [
      "a picture size twice",
      mutated(
        '<bt:Image size="24" resid="Icon.24"/>',
        '<bt:Image size="20" resid="Icon.20"/><bt:Image size="24" resid="Icon.24"/>',
      ),
      "An Icon has two pictures of 20 pixels.",
    ],
  ];

  it.each(cases)("%s", (_name, xml, sentence) => {
    expect(check(xml).join("\n")).toContain(sentence);
  });
});

describe("the check of the manifest misses no element", () => {
  const parsed = (): ReturnType<DOMParser["parseFromString"]> => new DOMParser().parseFromString(manifest, "text/xml");
  const nameOf = (element: Element): string => {
    const marks = ["id", "size", "xsi:type"].map((name) => element.getAttribute(name) ?? "");
    const mark = marks.find((one) => one !== "") ?? "";
    return `${(element.parentNode as Element).tagName}/${element.tagName} ${mark}`.trim();
  };

  /** The elements for which nothing is said when each by itself is changed so. */
  function unnoticed(
    change: (element: Element, parent: NonNullable<Element["parentNode"]>) => void,
  ): readonly string[] {
    const silent: string[] = [];
    const count = parsed().getElementsByTagName("*").length;
    for (let index = 1; index < count; index++) {
      const document = parsed();
      const element = document.getElementsByTagName("*")[index]!;
      const name = nameOf(element);
      const before = new XMLSerializer().serializeToString(document);
      change(element, element.parentNode!);
      const after = new XMLSerializer().serializeToString(document);
      if (before !== after && check(after).length === 0) silent.push(name);
    }
    return [...new Set(silent)].sort();
  }

  it("that is taken away: only larger icons, the second button and the context menu may be absent", () => {
    expect(
      unnoticed((element, parent) => {
        parent.removeChild(element);
      }),
    ).toEqual([
      "DesktopFormFactor/ExtensionPoint ContextMenu",
      "Group/Control Keepworthy.ScoreHome",
      ...[20, 24, 40, 48, 64].map((size) => `Icon/bt:Image ${size}`),
    ]);
  });

  it("that is there twice", () => {
    expect(
      unnoticed((element, parent) => {
        parent.insertBefore(element.cloneNode(true), element);
      }),
    ).toEqual([]);
  });

  it("that stands behind the next of another kind", () => {
    expect(
      unnoticed((element, parent) => {
        let next = element.nextSibling;
        while (next !== null && next.nodeType !== 1) next = next.nextSibling;
        if (next !== null && next.nodeName !== element.nodeName) parent.insertBefore(next, element);
      }),
    ).toEqual([]);
  });
});

describe("the check of the manifest lets pass", () => {
  const tooLong = (xml: string): readonly string[] =>
    check(xml).filter((sentence) => /are allowed|more than|1 to 125/.test(sentence));

  const cases: readonly (readonly [string, string])[] = [
    ["a provider of 125 characters", mutated(/<ProviderName>[^<]*/, `<ProviderName>${"x".repeat(125)}`)],
    [
      "a name of 125 characters",
      mutated(/<DisplayName DefaultValue="[^"]*"/, `<DisplayName DefaultValue="${"x".repeat(125)}"`),
    ],
    [
      "a description of the add-in of 250 characters",
      mutated(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${"x".repeat(250)}"`),
    ],
    ["a button label of 125 characters", mutated('"Clients"', `"${"x".repeat(125)}"`)],
    [
      "a description of 250 characters",
      mutated(/(id="Open.Description" DefaultValue=)"[^"]*"/, `$1"${"x".repeat(250)}"`),
    ],
    ["an id of 32 characters", mutated(/Open\.Label/g, "x".repeat(32))],
    ["a button with an id of 125 characters", mutated('id="Keepworthy.Score"', `id="${"x".repeat(125)}"`)],
    [
      "six buttons in a group",
      mutated(
        /(<Control xsi:type="Button" id="Keepworthy.Open">[\s\S]*?<\/Control>)(?=\s*<Control)/,
        Array.from({ length: 5 }, () => "$1").join(""),
      ),
    ],
    ...addressed.map(
      ([name, place]) =>
        [`an address of ${name} of 2048 characters`, mutated(place, `$1${longAddress(2048)}`)] as const,
    ),
  ];

  it.each(cases)("%s", (_name, xml) => {
    expect(tooLong(xml)).toEqual([]);
  });

  it("another domain that the pane may lead to", () => {
    expect(
      check(mutated("<Hosts>", "<AppDomains><AppDomain>https://firm.example</AppDomain></AppDomains><Hosts>")),
    ).toEqual([]);
  });
});

describe("the build for this machine", () => {
  const local = addressManifest(manifest, "https://keepworthy.example", "https://localhost:3000");

  it("is another add-in than the deployed one, by its id, its name and its group in the ribbon", () => {
    expect([local, manifest].map((xml) => /<Id>([^<]*)/.exec(xml)![1])).toEqual([
      localIdentity.id,
      "7d0c3f5e-52a4-4c1e-9b7a-1f6b0a4d8e21",
    ]);
    expect(
      [...local.matchAll(/DefaultValue="(Keepworthy[^"]*)"/g)]
        .map(([, name]) => name)
        .filter((name) => !name!.includes("ready")),
    ).toEqual(["Keepworthy (local)", "Keepworthy (local)"]);
    expect(check(local)).toEqual([]);
  });

  it("is an ordinary one at any other address", () => {
    expect(addressManifest(manifest, "https://keepworthy.example", "https://localhost.firm.example")).toBe(
      manifest.replaceAll("https://keepworthy.example", "https://localhost.firm.example"),
    );
  });
});

it("the manifest's functions are those that the pane knows", () => {
  expect([...new Set([...manifest.matchAll(/<FunctionName>([^<]*)/g)].map(([, name]) => name))]).toEqual(
    Object.keys(commands(new Promise(() => undefined))),
  );
});
