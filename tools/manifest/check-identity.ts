import type { Element } from "@xmldom/xmldom";
import { all, attribute, textOf, textsOf, typeOf } from "./elements";
import { isLocal, localIdentity } from "./local-identity";

/** Who the add-in is: id, version, names, hosts, support. Excel drops a manifest that is wrong here without a word. */
export function checkIdentity(elements: readonly Element[]): readonly string[] {
  return [
    ...checkId(elements),
    ...checkVersion(textOf(one(elements, "Version"))),
    ...checkNames(elements),
    ...checkHosts(elements),
    ...checkSupport(elements),
    ...checkLocalBuild(elements),
  ];
}

function one(elements: readonly Element[], name: string): Element | undefined {
  return all(elements, `OfficeApp/${name}`)[0];
}

function checkId(elements: readonly Element[]): readonly string[] {
  const id = textOf(one(elements, "Id"));
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    return [`The Id ${id} must be a GUID such as 12345678-90ab-cdef-1234-567890abcdef.`];
  return /^[0-]+$/.test(id) ? ["The Id must be one of your own, not a row of zeros."] : [];
}

/**
 * Four numbers, as Excel on the web wants them (Office-Addin-Scripts#207), of five digits at most, and 1.0 or more:
 * below, Excel shows no add-in and says nothing.
 */
function checkVersion(version: string): readonly string[] {
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version))
    return [`The Version ${version} must be four numbers of up to five digits, such as 1.0.0.0.`];
  return version.startsWith("0") ? [`The Version ${version} is below 1.0, which Excel does not load.`] : [];
}

function checkNames(elements: readonly Element[]): readonly string[] {
  const provider = textOf(one(elements, "ProviderName"));
  const permissions = textOf(one(elements, "Permissions"));
  return [
    ...(provider.length >= 1 && provider.length <= 125
      ? []
      : [`ProviderName has ${provider.length} characters; 1 to 125 are allowed.`]),
    ...(permissions === "ReadWriteDocument"
      ? []
      : [`Permissions must be ReadWriteDocument, which writing a report takes; it is ${permissions || "empty"}.`]),
  ];
}

function checkHosts(elements: readonly Element[]): readonly string[] {
  const named = all(elements, "OfficeApp/Hosts/Host").map((host) => attribute(host, "Name"));
  const typed = all(elements, "VersionOverrides/Hosts/Host").map(typeOf);
  return [
    ...(named.join() === "Workbook"
      ? []
      : [`Hosts must name Workbook and nothing else; it names ${named.join(", ") || "nothing"}.`]),
    ...(typed.join() === "Workbook"
      ? []
      : [`The Host of VersionOverrides must be xsi:type="Workbook"; it is ${typed.join(", ") || "none"}.`]),
  ];
}

/** A page where somebody answers: the store opens it from the listing. */
function checkSupport(elements: readonly Element[]): readonly string[] {
  const support = one(elements, "SupportUrl");
  const others = elements.filter((element) => element !== support).flatMap(textsOf);
  const addresses = support === undefined ? [] : textsOf(support);
  return addresses
    .filter((address) => others.includes(address) || /\/functions\//.test(address) || !URL.canParse(address))
    .map((address) => `SupportUrl must be a page that says how to reach you; ${address} is none.`);
}

/** What runs on this machine has an identity of its own, so that it never takes the place of a deployed one. */
function checkLocalBuild(elements: readonly Element[]): readonly string[] {
  const page = attribute(all(elements, "DefaultSettings/SourceLocation")[0], "DefaultValue");
  const isOwn = [
    textOf(one(elements, "Id")) === localIdentity.id,
    attribute(one(elements, "DisplayName"), "DefaultValue") === localIdentity.name,
  ];
  if (isLocal(page))
    return isOwn.every(Boolean)
      ? []
      : [`A build for ${page} must have the Id ${localIdentity.id} and the name “${localIdentity.name}”.`];
  return isOwn.some(Boolean) ? [`The identity of the local build is for localhost only, not for ${page}.`] : [];
}
