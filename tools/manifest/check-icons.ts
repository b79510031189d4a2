import type { Element } from "@xmldom/xmldom";
import { all, attribute, children, nameOf, pathOf } from "./elements";
import type { IconSize } from "./icon-size";

/** Sizes that Excel draws; the first three are wanted in every set. */
const sizes = ["16", "32", "80", "20", "24", "40", "48", "64"];

/**
 * Pictures: there, of the size that is told, by a plain address, and every set whole. Else Excel draws a default one,
 * or refuses the manifest.
 */
export function checkIcons(elements: readonly Element[], iconSize: IconSize): readonly string[] {
  const images = new Map(
    all(elements, "Images/Image").map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]),
  );
  const wanted = [
    ...elements
      .filter((element) => nameOf(element) === "Image" && element.hasAttribute("size"))
      .map((element) => ({
        size: Number(attribute(element, "size")),
        address: images.get(attribute(element, "resid")) ?? "",
      })),
    ...[["IconUrl", 32] as const, ["HighResolutionIconUrl", 64] as const].map(([name, size]) => ({
      size,
      address: attribute(all(elements, `OfficeApp/${name}`)[0], "DefaultValue"),
    })),
  ];
  const addresses = elements
    .filter(
      (element) =>
        ["IconUrl", "HighResolutionIconUrl"].includes(nameOf(element)) || pathOf(element).at(-2) === "Images",
    )
    .map((element) => attribute(element, "DefaultValue"));
  return [
    ...new Set([
      ...wanted
        .filter(({ size, address }) => iconSize(fileOf(address)) !== size)
        .map(({ size, address }) => `${fileOf(address)} must be a picture of ${size} × ${size} pixels.`),
      // A parameter on the address makes the validator say that it does not know the package (office-js#4206).
      ...addresses
        .filter((address) => !/\/[^/?#]+\.png$/.test(address))
        .map((address) => `${address} must be the plain address of a .png file.`),
      ...elements.filter((element) => nameOf(element) === "Icon").flatMap(checkSet),
    ]),
  ];
}

function checkSet(icon: Element): readonly string[] {
  const found = children(icon).map((image) => attribute(image, "size"));
  return [
    ...sizes
      .slice(0, 3)
      .filter((size) => !found.includes(size))
      .map((size) => `An Icon lacks its picture of ${size} pixels.`),
    ...found.filter((size) => !sizes.includes(size)).map((size) => `Excel draws no picture of ${size} pixels.`),
    ...found
      .filter((size, index) => found.indexOf(size) !== index)
      .map((size) => `An Icon has two pictures of ${size} pixels.`),
  ];
}

function fileOf(address: string): string {
  return address.slice(address.lastIndexOf("/assets/") + 1);
}
