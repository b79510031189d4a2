import type { Element } from "@xmldom/xmldom";
import { all, attribute, children, nameOf, parentOf, pathOf, textOf, textsOf } from "./elements";

/** Texts and addresses: what is named must be there, and nothing may be too long, empty or elsewhere. */
export function checkResources(elements: readonly Element[]): readonly string[] {
  return [
    ...checkReferences(elements),
    ...checkLengths(elements),
    ...checkAddresses(elements),
    ...checkOverrides(elements),
  ];
}

/** Which kind of resource an element's resid points to. */
const resourceOf: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Namespace: "ShortStrings",
};

function checkReferences(elements: readonly Element[]): readonly string[] {
  const defined = elements.filter((element) => element.hasAttribute("id") && pathOf(element).includes("Resources"));
  const ids = defined.map((element) => attribute(element, "id"));
  const used = elements.filter((element) => element.hasAttribute("resid"));
  const dangling = used.flatMap((element) => {
    const [id, kind] = [attribute(element, "resid"), resourceOf[nameOf(element)] ?? ""];
    const isThere = defined.some((resource) => attribute(resource, "id") === id && pathOf(resource).includes(kind));
    return isThere ? [] : [`${nameOf(element)} names the resource ${id}, which is not among the ${kind}.`];
  });
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The resource ${id} is there twice.`),
    ...dangling,
    ...ids
      .filter((id) => !used.some((element) => attribute(element, "resid") === id))
      .map((id) => `Nothing uses the resource ${id}.`),
    ...[...ids, ...used.map((element) => attribute(element, "resid"))]
      .filter((id) => id.length > 32)
      .map((id) => `The id ${id} has more than 32 characters.`),
  ];
}

/** The longest text by place; Excel refuses the whole manifest for one character more, or for none. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
  SourceLocation: 2048,
};

function checkLengths(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => {
    const limit = longest[pathOf(element).find((name) => name in longest) ?? ""];
    if (limit === undefined) return [];
    return textsOf(element).flatMap((text) =>
      text.trim() === ""
        ? [`${pathOf(element).at(-1) ?? ""} has an empty text.`]
        : text.length > limit
          ? [`“${text.slice(0, 40)}…” has ${text.length} characters; ${limit} are allowed.`]
          : [],
    );
  });
}

const places = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"]);

function checkAddresses(elements: readonly Element[]): readonly string[] {
  // A publisher may answer elsewhere.
  const support = elements.filter((element) => pathOf(element).includes("SupportUrl")).flatMap(textsOf);
  const addresses = elements
    .filter((element) => places.has(nameOf(element)) || places.has(nameOf(parentOf(element) ?? element)))
    .flatMap(textsOf);
  const plain = addresses
    .filter((address) => !/^https:\/\/[^/?#]+\//.test(address))
    .map((address) => `${address} must be an https address.`);
  const base = attribute(all(elements, "DefaultSettings/SourceLocation")[0], "DefaultValue").replace(/[^/]*$/, "");
  const foreign = addresses
    .filter((address) => address.startsWith("https://") && !address.startsWith(base) && !support.includes(address))
    .map((address) => `${address} is not at ${base}; functions, metadata and page must come from one address.`);
  const domains = all(elements, "AppDomains/AppDomain")
    .map(textOf)
    .filter((domain) => !/^https:\/\/[^/?#*]+$/.test(domain))
    .map((domain) => `The AppDomain ${domain} must be an https address without a path.`);
  return [...plain, ...foreign, ...domains];
}

/**
 * Texts in other languages: each inside of what it replaces, once a language, none for the default, and a language is
 * there everywhere or nowhere.
 */
function checkOverrides(elements: readonly Element[]): readonly string[] {
  const overrides = elements.filter((element) => nameOf(element) === "Override");
  const main = textOf(all(elements, "OfficeApp/DefaultLocale")[0]);
  const locales = [...new Set(overrides.map((override) => attribute(override, "Locale")))];
  const translated = elements.filter((element) => children(element).some((child) => nameOf(child) === "Override"));
  return [
    ...overrides
      .filter((override) => !(parentOf(override)?.hasAttribute("DefaultValue") ?? false))
      .map(() => "An Override stands inside the element whose value it replaces."),
    ...[main, ...locales]
      .filter((locale) => !isLocale(locale))
      .map((locale) => `${locale || "An empty text"} is no locale such as de-DE.`),
    ...(locales.includes(main) ? [`An Override for ${main} says twice what is said by default.`] : []),
    ...translated.flatMap((element) => {
      const own = children(element).map((child) => attribute(child, "Locale"));
      const place = attribute(element, "id") || nameOf(element);
      return [
        ...own
          .filter((locale, index) => own.indexOf(locale) !== index)
          .map((locale) => `${place} has two texts for ${locale}.`),
        ...locales.filter((locale) => !own.includes(locale)).map((locale) => `${place} has no text for ${locale}.`),
      ];
    }),
  ];
}

/** Language and region: Office does not fall back from de-AT to de, and a bare "de" is not reliably read. */
function isLocale(locale: string): boolean {
  const [, language = "", region = ""] = /^([a-z]{2,3})-([A-Z]{2})$/.exec(locale) ?? [];
  if (region === "") return false;
  return [
    new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(language),
    new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(region),
  ].every((name) => name !== undefined);
}
