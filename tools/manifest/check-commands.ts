import type { Element } from "@xmldom/xmldom";
import { all, attribute, children, nameOf, pathOf, textOf, typeOf } from "./elements";

/** What ribbon, menu and runtime need to appear and to answer. */
export function checkCommands(elements: readonly Element[]): readonly string[] {
  return [...checkRuntime(elements), ...checkPlaces(elements), ...checkControls(elements), ...checkActions(elements)];
}

/** In a shared runtime all pages must be one; otherwise cells stay at #BUSY!. */
function checkRuntime(elements: readonly Element[]): readonly string[] {
  const runtimes = elements.filter((element) => nameOf(element) === "Runtime");
  const runtime = runtimes[0];
  if (runtime === undefined || runtimes.length > 1) return ["There must be exactly one Runtime."];
  const longLived = attribute(runtime, "lifetime") === "long" ? [] : ['The Runtime needs lifetime="long".'];
  const pages = elements.filter(
    (element) =>
      nameOf(element) === "FunctionFile" ||
      (nameOf(element) === "SourceLocation" && ["Page", "Action"].includes(pathOf(element).at(-2) ?? "")),
  );
  const others = pages.filter((element) => attribute(element, "resid") !== attribute(runtime, "resid"));
  const address = attribute(
    elements.find((element) => attribute(element, "id") === attribute(runtime, "resid")),
    "DefaultValue",
  );
  const fallback = attribute(all(elements, "DefaultSettings/SourceLocation")[0], "DefaultValue");
  return [
    ...longLived,
    ...others.map(
      (element) =>
        `${pathOf(element).slice(-2).join("/")} must name the same page as the Runtime (${attribute(runtime, "resid")}).`,
    ),
    ...(fallback === address
      ? []
      : [`DefaultSettings/SourceLocation must be the page of the Runtime (${address}); it is ${fallback}.`]),
    ...all(elements, "Action/TaskpaneId").map(() => "A shared runtime has one pane: no TaskpaneId."),
  ];
}

const extensionPoints: Readonly<Record<string, readonly string[]>> = {
  AllFormFactors: ["CustomFunctions"],
  DesktopFormFactor: ["PrimaryCommandSurface", "ContextMenu"],
};
const inside: Readonly<Record<string, readonly string[]>> = {
  PrimaryCommandSurface: ["OfficeTab", "CustomTab"],
  ContextMenu: ["OfficeMenu"],
};
const tabs = [
  "TabHome",
  "TabInsert",
  "TabPageLayoutExcel",
  "TabFormulas",
  "TabData",
  "TabReview",
  "TabView",
  "TabDeveloper",
];
const menus = ["ContextMenuCell", "ContextMenuText"];

function checkPlaces(elements: readonly Element[]): readonly string[] {
  const points = elements.filter((element) => nameOf(element) === "ExtensionPoint");
  return [
    ...points
      .filter((point) => !(extensionPoints[pathOf(point).at(-2) ?? ""] ?? []).includes(typeOf(point)))
      .map(
        (point) =>
          `${typeOf(point) || "An ExtensionPoint without xsi:type"} is no ExtensionPoint of ${pathOf(point).at(-2) ?? ""} in Excel.`,
      ),
    ...points
      .filter((point, index) => points.findIndex((other) => typeOf(other) === typeOf(point)) !== index)
      .map((point) => `The ExtensionPoint ${typeOf(point)} is there twice.`),
    ...points.flatMap((point) => {
      const wanted = inside[typeOf(point)] ?? [];
      return wanted.length === 0 || children(point).some((child) => wanted.includes(nameOf(child)))
        ? []
        : [`The ExtensionPoint ${typeOf(point)} needs ${wanted.join(" or ")}.`];
    }),
    ...all(elements, "ExtensionPoint/OfficeTab")
      .filter((tab) => !tabs.includes(attribute(tab, "id")))
      .map((tab) => `Excel has no tab ${attribute(tab, "id")}.`),
    ...all(elements, "ExtensionPoint/OfficeMenu")
      .filter((menu) => !menus.includes(attribute(menu, "id")))
      .map((menu) => `Excel has no menu ${attribute(menu, "id")}.`),
    ...all(elements, "ExtensionPoint/OfficeMenu")
      .filter((menu) => children(menu).length !== 1)
      .map(() => "A context menu holds exactly one Control."),
  ];
}

function checkControls(elements: readonly Element[]): readonly string[] {
  const named = elements.filter((element) => ["Group", "Control", "CustomTab"].includes(nameOf(element)));
  const ids = named.map((element) => attribute(element, "id"));
  return [
    ...all(elements, "OfficeTab/Group")
      .filter((group) => children(group).filter((child) => nameOf(child) === "Control").length > 6)
      .map((group) => `The group ${attribute(group, "id")} holds more than six Controls.`),
    ...elements
      .filter((element) => nameOf(element) === "Control" && typeOf(element) !== "Button")
      .map((control) => `The Control ${attribute(control, "id")} must be xsi:type="Button".`),
    ...ids
      .filter((id) => id === "" || id.length > 125)
      .map((id) => `“${id.slice(0, 40)}” is no id of 1 to 125 characters for a group or button.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two groups or buttons have the id ${id}.`),
  ];
}

function checkActions(elements: readonly Element[]): readonly string[] {
  return elements
    .filter((element) => nameOf(element) === "Action")
    .flatMap((action) => {
      const parts = children(action).map(nameOf);
      const wanted = { ShowTaskpane: "SourceLocation", ExecuteFunction: "FunctionName" }[typeOf(action)];
      if (wanted === undefined) return [`The Action ${typeOf(action)} must be ShowTaskpane or ExecuteFunction.`];
      if (!parts.includes(wanted)) return [`The Action ${typeOf(action)} needs ${wanted}.`];
      const name = textOf(children(action).find((child) => nameOf(child) === "FunctionName"));
      return wanted === "FunctionName" && !/^[A-Za-z_$][\w$]{0,63}$/.test(name)
        ? [`${name || "An empty text"} is no name of a function.`]
        : [];
    });
}
