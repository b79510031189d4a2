import { DOMParser, type Element } from "@xmldom/xmldom";
import { elementOrder } from "./element-order";

/** Width and height in pixels of an icon of ours, null if there is none: "assets/icon-16.png" → 16. */
export type IconSize = (file: string) => number | null;

/** Everything that Excel would refuse, or silently not load, as sentences; none means that the manifest is right. */
export function checkManifest(xml: string, iconSize: IconSize): readonly string[] {
  const root = parse(xml);
  if (typeof root === "string") return [root];
  const all = descendants(root);
  return [...checkOrder(all), ...checkResources(all), ...checkRuntime(all), ...checkAddresses(all), ...checkIcons(all, iconSize), ...checkLengths(all), ...checkCounts(all)];
}

function parse(xml: string): Element | string {
  try {
    const root = new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, "text/xml").documentElement;
    return root ?? "The manifest is empty.";
  } catch (error) {
    return `The manifest is no XML: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function checkOrder(all: readonly Element[]): readonly string[] {
  return all.flatMap((element) => {
    const order = orderOf(element);
    if (order === undefined) return [];
    const names = order.map((name) => name.replace("!", ""));
    const found = children(element).map(nameOf);
    const unknown = found.filter((name) => !names.includes(name)).map((name) => `${name} does not belong into ${nameOf(element)}.`);
    const missing = order.filter((name) => name.endsWith("!") && !found.includes(name.slice(0, -1))).map((name) => `${nameOf(element)} needs ${name.slice(0, -1)}.`);
    const places = found.map((name) => names.indexOf(name));
    const isSorted = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
    return [...unknown, ...missing, ...(isSorted ? [] : [`${nameOf(element)} must hold its parts in this order: ${names.join(", ")}.`])];
  });
}

function orderOf(element: Element): readonly string[] | undefined {
  const path = pathOf(element);
  return elementOrder[path.slice(-3).join("/")] ?? elementOrder[path.slice(-2).join("/")] ?? elementOrder[nameOf(element)];
}

/** Which kind of resource an element's resid points to. */
const resourceOf: Readonly<Record<string, string>> = { Image: "Images", Runtime: "Urls", SourceLocation: "Urls", FunctionFile: "Urls", LearnMoreUrl: "Urls", Label: "ShortStrings", Title: "ShortStrings", Description: "LongStrings", Namespace: "ShortStrings" };

function checkResources(all: readonly Element[]): readonly string[] {
  const defined = all.filter((element) => element.hasAttribute("id") && pathOf(element).includes("Resources"));
  const ids = defined.map((element) => attribute(element, "id"));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The resource ${id} is there twice.`);
  const used = all.filter((element) => element.hasAttribute("resid"));
  const dangling = used.flatMap((element) => {
    const [id, kind] = [attribute(element, "resid"), resourceOf[nameOf(element)] ?? ""];
    const isThere = defined.some((resource) => attribute(resource, "id") === id && pathOf(resource).includes(kind));
    return isThere ? [] : [`${nameOf(element)} names the resource ${id}, which is not among the ${kind}.`];
  });
  const idle = ids.filter((id) => !used.some((element) => attribute(element, "resid") === id)).map((id) => `Nothing uses the resource ${id}.`);
  return [...twice, ...dangling, ...idle];
}

/** In a shared runtime all four must be one page; otherwise cells stay at #BUSY!. */
function checkRuntime(all: readonly Element[]): readonly string[] {
  const runtimes = all.filter((element) => nameOf(element) === "Runtime");
  const runtime = runtimes[0];
  if (runtime === undefined || runtimes.length > 1) return ["There must be exactly one Runtime."];
  const longLived = attribute(runtime, "lifetime") === "long" ? [] : ['The Runtime needs lifetime="long".'];
  const pages = all.filter((element) => nameOf(element) === "FunctionFile" || (nameOf(element) === "SourceLocation" && ["Page", "Action"].includes(pathOf(element).at(-2) ?? "")));
  const others = pages.filter((element) => attribute(element, "resid") !== attribute(runtime, "resid"));
  return [...longLived, ...others.map((element) => `${pathOf(element).slice(-2).join("/")} must name the same page as the Runtime (${attribute(runtime, "resid")}).`)];
}

function checkAddresses(all: readonly Element[]): readonly string[] {
  const addresses = all.flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")]).filter((text) => /^\w+:\/\//.test(text));
  const plain = addresses.filter((address) => !address.startsWith("https://")).map((address) => `${address} must be an https address.`);
  const origin = /^https:\/\/[^/]+/.exec(attribute(all.find((element) => attribute(element, "id") === "Taskpane.Url"), "DefaultValue"))?.[0] ?? "";
  const foreign = addresses.filter((address) => address.startsWith("https://") && !address.startsWith(`${origin}/`)).map((address) => `${address} is not at ${origin}; functions, metadata and page must come from one address.`);
  return [...plain, ...foreign];
}

function checkIcons(all: readonly Element[], iconSize: IconSize): readonly string[] {
  const images = new Map(all.filter((element) => pathOf(element).at(-2) === "Images").map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]));
  const wanted = [
    ...all.filter((element) => nameOf(element) === "Image" && element.hasAttribute("size")).map((element) => ({ size: Number(attribute(element, "size")), address: images.get(attribute(element, "resid")) ?? "" })),
    ...[["IconUrl", 32] as const, ["HighResolutionIconUrl", 64] as const].map(([name, size]) => ({ size, address: attribute(all.find((element) => nameOf(element) === name), "DefaultValue") })),
  ];
  const wrong = wanted.filter(({ size, address }) => iconSize(fileOf(address)) !== size).map(({ size, address }) => `${fileOf(address)} must be a picture of ${size} × ${size} pixels.`);
  const sets = all.filter((element) => nameOf(element) === "Icon").map((icon) => children(icon).map((image) => attribute(image, "size")));
  const incomplete = sets.flatMap((sizes) => ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `An Icon lacks its picture of ${size} pixels.`));
  return [...new Set([...wrong, ...incomplete])];
}

function fileOf(address: string): string {
  return address.slice(address.lastIndexOf("/assets/") + 1);
}

/** The longest text by place; Excel refuses the whole manifest for one character more. */
const longest: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };

function checkLengths(all: readonly Element[]): readonly string[] {
  const tooLong = all.flatMap((element) => {
    const limit = longest[pathOf(element).find((name) => name in longest) ?? ""];
    const texts = [attribute(element, "DefaultValue"), attribute(element, "Value")];
    return limit === undefined ? [] : texts.filter((text) => text.length > limit).map((text) => `“${text.slice(0, 40)}…” has ${text.length} characters; ${limit} are allowed.`);
  });
  const ids = all.flatMap((element) => [attribute(element, "resid"), pathOf(element).includes("Resources") ? attribute(element, "id") : ""]).filter((id) => id.length > 32);
  return [...tooLong, ...ids.map((id) => `The id ${id} has more than 32 characters.`)];
}

function checkCounts(all: readonly Element[]): readonly string[] {
  const menus = all.filter((element) => nameOf(element) === "OfficeMenu" && children(element).length !== 1);
  const overrides = all.filter((element) => nameOf(element) === "Override" && !(element.parentNode as Element | null)?.hasAttribute("DefaultValue"));
  const sets = new Map(all.filter((element) => nameOf(element) === "Set").map((element) => [attribute(element, "Name"), attribute(element, "MinVersion")]));
  const missing = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"].filter((name) => !sets.has(name));
  return [
    ...menus.map(() => "A context menu holds exactly one Control."),
    ...overrides.map(() => "An Override stands inside the element whose value it replaces."),
    ...missing.map((name) => `The requirement set ${name} is missing.`),
  ];
}

function descendants(root: Element): readonly Element[] {
  return [root, ...children(root).flatMap(descendants)];
}

function children(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function nameOf(element: Element): string {
  return element.localName ?? element.nodeName;
}

/** Names from the root down: ["OfficeApp", "Hosts", "Host"]. */
function pathOf(element: Element): readonly string[] {
  const parent = element.parentNode;
  return parent?.nodeType === 1 ? [...pathOf(parent as Element), nameOf(element)] : [nameOf(element)];
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}
