import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import satisfies from "spdx-satisfies";
import standardTexts from "spdx-license-list/full";
import type { ShippedPackage } from "./shipped-packages";

/** What may be handed out together with Apache-2.0 code without asking anybody. */
const allowed = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Zlib",
  "Unlicense",
  "CC0-1.0",
  "BlueOak-1.0.0",
  "Python-2.0",
  "Unicode-3.0",
  "Unicode-DFS-2016",
];

/**
 * A package that names no licence but brings the text of one that may ship has that one: told by its first thousand
 * letters.
 */
export function withLicense(one: ShippedPackage, root: string): ShippedPackage {
  if (one.license !== "") return one;
  const text = letters(broughtText(one, root) ?? "").slice(0, 1000);
  const license = allowed.find(
    (id) => text.length === 1000 && letters(standardTexts[id]?.licenseText ?? "").startsWith(text),
  );
  return { ...one, license: license ?? "" };
}

/**
 * THIRD-PARTY.md: every package that is in a bundle, its version and the text of its licence. A licence that may not
 * ship stops here.
 */
export function thirdParty(packages: readonly ShippedPackage[], root: string): string {
  const refused = packages.filter((one) => !mayShip(one.license));
  if (refused.length > 0) {
    const names = refused.map(
      ({ name, version, license, parts }) =>
        `${name}@${version} (${license === "" ? "no licence" : license}, in ${parts.join(", ")})`,
    );
    throw new Error(
      `These packages may not ship with Apache-2.0 code: ${names.join("; ")}. Replace them, or leave them out of the bundles.`,
    );
  }
  const rows = packages.map(
    ({ name, version, license, parts }) => `| ${name} | ${version} | ${license} | ${parts.join(", ")} |`,
  );
  const texts = packages.map(
    (one) => `## ${one.name} ${one.version}\n\n${one.license}\n\n\`\`\`text\n${licenseText(one, root)}\n\`\`\`\n`,
  );
  return (
    `# Packages of others in Keepworthy\n\nMade from the bundles. ${packages.length} packages.\n\n` +
    `| package | version | licence | in |\n|---|---|---|---|\n${rows.join("\n")}\n\n${texts.join("\n")}`
  );
}

export function mayShip(license: string): boolean {
  try {
    return satisfies(license, allowed);
  } catch {
    return false;
  }
}

/**
 * The text that the package brings, with its notice; a package without one gets the standard text of its licence and
 * its author's name.
 */
function licenseText(one: ShippedPackage, root: string): string {
  const brought = broughtText(one, root);
  if (brought !== null) return brought.replaceAll("```", "'''");
  const standard = standardTexts[one.license.replace(/[()]/g, "").split(" OR ")[0] ?? ""];
  if (standard === undefined)
    throw new Error(
      `${one.name} brings no licence text, and “${one.license}” has no standard one. Ask its author, or leave it out.`,
    );
  return `${one.author === "" ? `The authors of ${one.name}` : one.author}\n\n${standard.licenseText.trim()}`;
}

function broughtText({ folder }: ShippedPackage, root: string): string | null {
  const place = join(root, folder);
  const files = existsSync(place)
    ? readdirSync(place)
        .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file) && !/\.(js|json|ts)$/.test(file))
        .sort()
    : [];
  return files.length === 0 ? null : files.map((file) => readFileSync(join(place, file), "utf8").trim()).join("\n\n");
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, "").toLowerCase();
}
