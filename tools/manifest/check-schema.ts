import type { Element } from "@xmldom/xmldom";
import { children, nameOf, pathOf, typeOf } from "./elements";
import { elementOrder } from "./element-order";

const appForOffice = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** What Microsoft's XML schemas refuse: names, order, repetition, namespaces ([MS-OWEMXML] section 5). */
export function checkSchema(elements: readonly Element[]): readonly string[] {
  return [...elements.flatMap(checkChildren), ...checkNamespaces(elements), ...checkTypes(elements)];
}

function checkChildren(element: Element): readonly string[] {
  const order = orderOf(element);
  if (order === undefined) return [];
  const names = order.map((entry) => entry.replace(/[!*]/g, ""));
  const found = children(element).map(nameOf);
  const places = found.map((name) => names.indexOf(name));
  const isSorted = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  return [
    ...found.filter((name) => !names.includes(name)).map((name) => `${name} does not belong into ${nameOf(element)}.`),
    ...order
      .filter((entry) => entry.includes("!") && !found.includes(entry.replace(/[!*]/g, "")))
      .map((entry) => `${nameOf(element)} needs ${entry.replace(/[!*]/g, "")}.`),
    ...order
      .filter((entry) => !entry.includes("*") && found.filter((name) => name === entry.replace("!", "")).length > 1)
      .map((entry) => `${nameOf(element)} holds ${entry.replace("!", "")} once only.`),
    ...(isSorted ? [] : [`${nameOf(element)} must hold its parts in this order: ${names.join(", ")}.`]),
  ];
}

function orderOf(element: Element): readonly string[] | undefined {
  const path = pathOf(element);
  return (
    elementOrder[path.slice(-3).join("/")] ?? elementOrder[path.slice(-2).join("/")] ?? elementOrder[nameOf(element)]
  );
}

/**
 * The same name in another namespace is another element; the validator then says that it does not know the package at
 * all (office-js#4206).
 */
function checkNamespaces(elements: readonly Element[]): readonly string[] {
  return elements
    .filter((element) => element.namespaceURI !== namespaceFor(pathOf(element)))
    .map(
      (element) =>
        `${pathOf(element).slice(-2).join("/")} must stand in the namespace ${namespaceFor(pathOf(element))}.`,
    );
}

function namespaceFor(path: readonly string[]): string {
  const inside = path.slice(path.indexOf("VersionOverrides"));
  if (!path.includes("VersionOverrides")) return appForOffice;
  const isBasic =
    inside[1] === "Resources"
      ? inside.length > 2
      : inside[1] === "Requirements"
        ? inside.length > 2
        : inside.at(-2) === "Icon";
  return isBasic ? basicTypes : overrides;
}

function checkTypes(elements: readonly Element[]): readonly string[] {
  const wanted: readonly (readonly [string, string])[] = [
    ["OfficeApp", "TaskPaneApp"],
    ["VersionOverrides", "VersionOverridesV1_0"],
  ];
  return wanted.flatMap(([name, type]) =>
    elements
      .filter((element) => nameOf(element) === name && typeOf(element) !== type)
      .map(() => `${name} needs xsi:type="${type}".`),
  );
}
