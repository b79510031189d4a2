import { DOMParser, type Element } from "@xmldom/xmldom";

/** The root of an XML text, or a sentence that says why it is none. */
export function parseManifest(xml: string): Element | string {
  try {
    const document = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(xml, "text/xml");
    if (document.doctype !== null) return "The manifest has a DOCTYPE, which Excel does not read.";
    return document.documentElement ?? "The manifest is empty.";
  } catch (error) {
    return `The manifest is no XML: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export function descendants(root: Element): readonly Element[] {
  return [root, ...children(root).flatMap(descendants)];
}

export function children(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

export function parentOf(element: Element): Element | null {
  return element.parentNode?.nodeType === 1 ? (element.parentNode as Element) : null;
}

export function nameOf(element: Element): string {
  return element.localName ?? element.nodeName;
}

/** Names from the root down: ["OfficeApp", "Hosts", "Host"]. */
export function pathOf(element: Element): readonly string[] {
  const parent = parentOf(element);
  return parent === null ? [nameOf(element)] : [...pathOf(parent), nameOf(element)];
}

/** The elements whose path ends like this: "Hosts/Host" finds those of both sections. */
export function all(elements: readonly Element[], ending: string): readonly Element[] {
  const wanted = ending.split("/");
  return elements.filter((element) => pathOf(element).slice(-wanted.length).join("/") === ending);
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** "xsi:type" of an element. */
export function typeOf(element: Element | undefined): string {
  return element?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}

/** What an element says by default and in each language. */
export function textsOf(element: Element): readonly string[] {
  return ["DefaultValue", "Value"].filter((name) => element.hasAttribute(name)).map((name) => attribute(element, name));
}
