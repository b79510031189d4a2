import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Enums, Models, Serialize, Spec, Validation } from "@cyclonedx/cyclonedx-library";
import type { ShippedPackage } from "./shipped-packages";

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/**
 * What ships, as a CycloneDX 1.6 bill of materials with the checksums of the lock file: the same bytes for the same
 * packages.
 */
export async function billOfMaterials(
  packages: readonly ShippedPackage[],
  root: string,
  version: string,
): Promise<string> {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile;
  const product = new Models.Component(Enums.ComponentType.Application, "keepworthy", {
    version,
    bomRef: "keepworthy",
    licenses: new Models.LicenseRepository([new Models.SpdxLicense("Apache-2.0")]),
  });
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: product }) });
  for (const one of packages) {
    const component = componentOf(one, lock.packages[one.folder]?.integrity);
    bom.components.add(component);
    product.dependencies.add(component.bomRef);
  }
  const text = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, {
    sortLists: true,
    space: 2,
  });
  const fault: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  if (fault !== null)
    throw new Error(`The bill of materials is not what CycloneDX 1.6 asks for: ${JSON.stringify(fault)}`);
  return `${text}\n`;
}

function componentOf(
  { name, version, license, parts }: ShippedPackage,
  integrity: string | undefined,
): Models.Component {
  const [group, bare] = name.startsWith("@") ? (name.split("/") as [string, string]) : [undefined, name];
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const sha512 = integrity?.split(" ").find((hash) => hash.startsWith("sha512-"));
  return new Models.Component(Enums.ComponentType.Library, bare, {
    version,
    purl,
    bomRef: purl,
    ...(group !== undefined && { group }),
    licenses: new Models.LicenseRepository([new Models.LicenseExpression(license)]),
    properties: new Models.PropertyRepository([new Models.Property("keepworthy:bundles", parts.join(","))]),
    ...(sha512 !== undefined && {
      hashes: new Models.HashDictionary([
        [Enums.HashAlgorithm["SHA-512"], Buffer.from(sha512.slice(7), "base64").toString("hex")],
      ]),
    }),
  });
}
