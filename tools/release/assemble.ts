import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fetchChunks, keepChunks } from "../keep-chunks";
import { landing } from "../site/landing";
import { legal } from "../site/legal-pages";
import type { Site } from "../site/page";
import { billOfMaterials } from "./bill-of-materials";
import { checksums } from "./checksums";
import { sheetsKit, windowsKit, zipped } from "./install-kits";
import type { ReleaseOptions } from "./read-release-options";
import { serverHeaders } from "./server-headers";
import { readShippedPackages } from "./shipped-packages";
import { terminalProgram } from "./terminal-program";
import { thirdParty, withLicense } from "./third-party";

const placeholder = "https://keepworthy.example";
/** Files of the add-in in which its address stands. */
const addressed = ["manifest.xml", "functions.json", "functions-de.json"];

/** From what `npm run build` made to dist/release: the site, and what is handed out beside it. Answers the folder. */
export async function assemble(root: string, folder: string, options: ReleaseOptions): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  const dist = join(root, "dist");
  for (const part of ["excel", "sheets", "playground", "template", "packages.json"]) {
    if (!existsSync(join(dist, part))) throw new Error(`dist/${part} is not there. Run npm run build first.`);
  }
  const packages = readShippedPackages(join(dist, "packages.json")).map((one) => withLicense(one, root));
  const licences = thirdParty(packages, root);
  const program = await terminalProgram(root);
  const materials = await billOfMaterials(packages, root, version);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  copyParts(dist, folder, options);
  if (options.previous !== null) await keepPrevious(options.previous, join(folder, "site"));
  const manifest = readFileSync(join(folder, "site/excel/manifest.xml"), "utf8");
  const sheetsFolder = join(folder, "site/sheets");
  const sheets = sheetsKit({
    code: text(sheetsFolder, "Code.js"),
    sidebar: text(sheetsFolder, "sidebar.html"),
    manifest: text(sheetsFolder, "appsscript.json"),
  });
  for (const place of ["", "site/downloads/"]) {
    write(`${place}manifest.xml`, manifest);
    write(`${place}keepworthy-windows.zip`, zipped(windowsKit(manifest)));
    write(`${place}keepworthy-sheets.zip`, zipped(sheets));
    write(`${place}keepworthy.cjs`, program);
  }
  write("THIRD-PARTY.md", licences);
  write("site/THIRD-PARTY.md", licences);
  write("sbom.cdx.json", materials);
  write("site/icon.svg", readFileSync(join(root, "assets/icon.svg")));
  write("site/_headers", serverHeaders());
  write("site/.nojekyll", "");
  writePages({ version, contact: options.contact, sheetsCopy: options.sheetsCopy }, write);
  return folder;
}

/** Last of all, when the pictures are in too. */
export function seal(folder: string): void {
  writeFileSync(join(folder, "SHA256SUMS"), checksums(folder));
}

function copyParts(dist: string, folder: string, { origin }: ReleaseOptions): void {
  for (const part of ["excel", "playground", "sheets"])
    cpSync(join(dist, part), join(folder, "site", part), { recursive: true });
  cpSync(join(dist, "template"), join(folder, "site/templates"), { recursive: true });
  cpSync(join(dist, "template"), join(folder, "templates"), { recursive: true });
  for (const file of addressed) {
    const path = join(folder, "site/excel", file);
    writeFileSync(
      path,
      readFileSync(path, "utf8")
        .replaceAll(`${placeholder}/support.html`, `${origin}/support.html`)
        .replaceAll(placeholder, `${origin}/excel`),
    );
  }
  for (const file of ["excel/taskpane.html", "playground/index.html", "sheets/sidebar.html"])
    addressPage(join(folder, "site", file), origin);
}

/** What somebody's open page will still ask for, from the site before: a folder, or where it is served. */
async function keepPrevious(previous: string, site: string): Promise<void> {
  for (const part of ["excel", "playground"]) {
    if (previous.startsWith("https://")) await fetchChunks(`${previous}/${part}`, join(site, part));
    else if (existsSync(join(previous, part))) keepChunks(join(previous, part), join(site, part));
    else throw new Error(`--previous ${previous} has no folder ${part}: it is not a site of Keepworthy.`);
  }
}

/**
 * About names the site that it comes from. Without “https://”, of which Google's HtmlService would take the half for a
 * comment.
 */
function addressPage(path: string, origin: string): void {
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace('data-site=""', `data-site="${origin.replace("https://", "")}"`),
  );
}

function writePages(site: Site, write: (path: string, content: string) => void): void {
  for (const language of ["en", "de"] as const) {
    const pages = { "index.html": landing(site, language), ...legal(site, language) };
    for (const [file, content] of Object.entries(pages))
      write(language === "de" ? `site/de/${file}` : `site/${file}`, content);
  }
}

function text(dist: string, file: string): string {
  return readFileSync(join(dist, file), "utf8");
}
