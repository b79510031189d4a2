import type { Element } from "@xmldom/xmldom";
import { all, attribute } from "./elements";

/**
 * Requirement sets that exist, with their latest number; a number that nobody knows is “no supported Office products”
 * (office-js#2882).
 */
const latest: Readonly<Record<string, number>> = {
  SharedRuntime: 2,
  CustomFunctionsRuntime: 5,
  ExcelApi: 20,
  AddinCommands: 3,
  RibbonApi: 2,
  DialogApi: 2,
  DialogOrigin: 1,
  OpenBrowserWindowApi: 1,
  ImageCoercion: 2,
  Settings: 1,
};
const needed = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"];

/** What the add-in asks of Excel: known sets in known versions, each once. */
export function checkRequirements(elements: readonly Element[]): readonly string[] {
  const sets = all(elements, "Sets/Set");
  const names = sets.map((set) => attribute(set, "Name"));
  return [
    ...needed.filter((name) => !names.includes(name)).map((name) => `The requirement set ${name} is missing.`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `The requirement set ${name} is there twice.`),
    ...sets.flatMap((set) => {
      const [name, version] = [attribute(set, "Name"), attribute(set, "MinVersion")];
      const [, minor = ""] = /^1\.(\d+)$/.exec(version) ?? [];
      return name in latest && minor !== "" && Number(minor) >= 1 && Number(minor) <= (latest[name] ?? 0)
        ? []
        : [`Excel knows no requirement set ${name} ${version}.`];
    }),
  ];
}
