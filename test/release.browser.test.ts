import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { aboutWords } from "../src/taskpane/about/about-words";
import { paneWords } from "../src/taskpane/words/pane-words";
import { assemble, seal } from "../tools/release/assemble";
import { checkSite } from "../tools/release/check-site";
import { filesBelow } from "../tools/release/checksums";
import { readReleaseOptions } from "../tools/release/read-release-options";
import { serverRules } from "../tools/release/server-headers";
import { mayShip, thirdParty } from "../tools/release/third-party";
import { installPaths } from "../tools/site/install-paths";
import { excelWith, officeJs } from "./addin-page";
import { AxeBuilder } from "./axe";
import { openBrowser } from "./browser";

jest.setTimeout(120_000);

const root = resolve(__dirname, "..");
const origin = "https://firm.example/keepworthy";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};
let folder = "";
let browser: Browser;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "keepworthy-release-")), "release");
  await assemble(root, folder, readReleaseOptions(["--origin", `${origin}/`, "--contact", "help@firm.example"]));
  for (const language of ["en", "de"])
    copyFileSync(join(root, "assets/icon-128.png"), join(folder, `site/picture-${language}.png`));
  seal(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(resolve(folder, ".."), { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(join(folder, file), "utf8");

/**
 * A page of a browser in which the site lies below a path of its address, and nothing else can be reached but
 * office.js, where it is given.
 */
async function sitePage(
  width = 1366,
  office: string | null = null,
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 768 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.route("**/*", (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, "");
    if (/^(data|blob):/.test(url)) return route.continue();
    const file = join(folder, "site", url.slice(origin.length), url.endsWith("/") ? "index.html" : "");
    if (url.startsWith(`${origin}/`) && existsSync(file))
      return route.fulfill({
        body: readFileSync(file),
        contentType: types[extname(file)] ?? "application/octet-stream",
      });
    if (url === officeJs && office !== null) return route.fulfill({ body: office, contentType: "text/javascript" });
    if (url !== officeJs) faults.push(`asked for ${url}`);
    return route.abort();
  });
  return { page, faults };
}

describe("what is published", () => {
  it("speaks of its own address everywhere, and of no other", () => {
    const manifest = read("manifest.xml");
    expect(manifest).toContain(`DefaultValue="${origin}/excel/taskpane.html"`);
    expect(manifest).toContain(`<SupportUrl DefaultValue="${origin}/support.html"/>`);
    for (const file of filesBelow(folder).filter((name) => /\.(xml|json|html)$/.test(name)))
      expect(`${file} ${read(file).match(/keepworthy\.example/)?.[0] ?? ""}`).toBe(`${file} `);
  });

  it("says in About where it came from: each part names this address, and the support page names the button that is there", () => {
    for (const file of ["excel/taskpane.html", "playground/index.html", "sheets/sidebar.html"])
      expect(read(`site/${file}`)).toContain('data-site="firm.example/keepworthy"');
    const kit = unzipSync(readFileSync(join(folder, "keepworthy-sheets.zip")));
    expect(new TextDecoder().decode(kit["sidebar.html"])).toContain('data-site="firm.example/keepworthy"');
    expect(read("site/support.html")).toContain(`About › ${aboutWords.copyDetails.en}`);
    expect(read("site/de/support.html")).toContain(`${paneWords.about.de} › ${aboutWords.copyDetails.de}`);
    expect(read("site/de/privacy.html")).toContain(`${paneWords.about.de} › ${paneWords.forget.de}`);
  });

  it("holds the page, the add-in, the playground, the templates, the help pages and the downloads", () => {
    for (const file of [
      "index.html",
      "de/index.html",
      "privacy.html",
      "terms.html",
      "support.html",
      "de/support.html",
      "excel/functions/de/clientyield.html",
      "playground/index.html",
      "sheets/Code.js",
      "templates/keepworthy-de.xlsx",
      "downloads/keepworthy-windows.zip",
      "_headers",
    ]) {
      expect(statSync(join(folder, "site", file)).size).toBeGreaterThan(0);
    }
  });

  it("says in each page itself what it may load: no server's header is needed for it", () => {
    const pages = filesBelow(join(folder, "site")).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(80);
    // Google's HtmlService takes such elements away, and sets a policy of its own.
    expect(
      pages.filter(
        (file) =>
          !/<meta http-equiv="Content-Security-Policy" content="default-src '(?:none|self)';/.test(
            read(`site/${file}`),
          ),
      ),
    ).toEqual(["sheets/sidebar.html"]);
  });

  it("names every package that ships, with its version and the text of its licence", () => {
    const text = read("THIRD-PARTY.md");
    for (const name of ["preact", "papaparse", "@univerjs/core", "react", "docx", "valibot", "@observablehq/plot"])
      expect(text).toMatch(new RegExp(`^## ${name.replace("/", "\\/")} \\d+\\.`, "m"));
    expect(text.match(/^## /gm)!.length).toBe(text.match(/^```text$/gm)!.length);
    expect(text).toContain("Copyright (c) 2015-present Jason Miller");
  });

  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["Apache-2.0", true],
    ["(MIT AND Zlib)", true],
    ["GPL-3.0-or-later", false],
    ["AGPL-3.0-only", false],
    ["(MIT AND GPL-2.0-only)", false],
    ["SEE LICENSE IN LICENSE.md", false],
    ["", false],
  ])("lets %s ship: %s", (license, expected) => {
    expect(mayShip(license)).toBe(expected);
  });

  it("stops at a licence that may not ship, by name", () => {
    const one = {
      name: "evil",
      version: "1.0.0",
      license: "GPL-3.0-only",
      author: "",
      folder: "node_modules/evil",
      parts: ["cli"],
    };
    expect(() => thirdParty([one], root)).toThrow("evil@1.0.0 (GPL-3.0-only, in cli)");
  });

  it("lists the same packages in the bill of materials, with their checksums", () => {
    const bom = JSON.parse(read("sbom.cdx.json")) as {
      bomFormat: string;
      specVersion: string;
      components: { purl: string; hashes?: unknown[] }[];
    };
    expect([bom.bomFormat, bom.specVersion]).toEqual(["CycloneDX", "1.6"]);
    expect(bom.components.length).toBe(read("THIRD-PARTY.md").match(/^## /gm)!.length);
    expect(bom.components.every(({ hashes }) => hashes?.length === 1)).toBe(true);
  });

  it("is sealed: sha256sum finds every file as it was", () => {
    const checked = spawnSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
    expect([checked.stdout, checked.status]).toEqual(["", 0]);
    expect(read("SHA256SUMS").trim().split("\n")).toHaveLength(filesBelow(folder).length - 1);
  });

  it("has a terminal program that runs alone", () => {
    const alone = mkdtempSync(join(tmpdir(), "keepworthy-alone-"));
    copyFileSync(join(folder, "keepworthy.cjs"), join(alone, "keepworthy.cjs"));
    writeFileSync(join(alone, "billing.csv"), "Client,Hours,Revenue\nAcme,10,1000\n");
    // npm says from where it was called; the program alone was called by nobody but the test.
    const env = { ...process.env, INIT_CWD: alone };
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["keepworthy.cjs", "score", "billing.csv", "--minimum-rate", "75", "--json"],
      { cwd: alone, env, encoding: "utf8" },
    );
    rmSync(alone, { recursive: true });
    expect(stderr).toBe("");
    expect((JSON.parse(stdout) as { clients: { client: string }[] }).clients[0]!.client).toBe("Acme");
  });

  it("makes the same bytes from the same build", async () => {
    const again = join(folder, "../again");
    await assemble(root, again, readReleaseOptions(["--origin", origin, "--contact", "help@firm.example"]));
    for (const file of filesBelow(again))
      expect(`${file} ${readFileSync(join(again, file)).equals(readFileSync(join(folder, file)))}`).toBe(
        `${file} true`,
      );
  });

  it("keeps the chunks of the site before, and refuses a folder that is none", async () => {
    const previous = join(folder, "../previous");
    for (const part of ["excel", "playground"]) mkdirSync(join(previous, part), { recursive: true });
    for (const [part, chunk] of [
      ["excel", "12.0badcafe.js"],
      ["playground", "12.0badcafe.css"],
    ] as const) {
      writeFileSync(join(previous, part, chunk), "old");
      writeFileSync(join(previous, part, "chunks.json"), JSON.stringify([chunk]));
    }
    writeFileSync(join(previous, "excel/taskpane.js"), "old");
    const next = join(folder, "../next");
    await assemble(root, next, readReleaseOptions(["--origin", origin, "--previous", previous]));
    for (const chunk of ["excel/12.0badcafe.js", "playground/12.0badcafe.css"])
      expect(readFileSync(join(next, "site", chunk), "utf8")).toBe("old");
    // Each part lists what it made itself, for the release after this one.
    for (const part of ["excel", "playground"]) {
      const listed = JSON.parse(readFileSync(join(next, "site", part, "chunks.json"), "utf8")) as string[];
      expect(listed.length).toBeGreaterThan(10);
      expect(listed.every((file) => existsSync(join(next, "site", part, file)))).toBe(true);
    }
    expect(readFileSync(join(next, "site/excel/taskpane.js"), "utf8")).not.toBe("old");
    await expect(
      assemble(root, next, readReleaseOptions(["--origin", origin, "--previous", tmpdir()])),
    ).rejects.toThrow("it is not a site of Keepworthy");
  });
});

describe("the options of a release", () => {
  it.each([
    [[], "Say where it will be served from"],
    [["--origin", "http://firm.example"], "must be an https address"],
    [["--origin"], "not understood"],
    [["--origin", origin, "--contact", "nobody"], "neither an e-mail address nor an https address"],
    [["--origin", origin, "--sheets-copy", "https://evil.example/copy"], "no address of a Google spreadsheet"],
  ])("%j: %s", (words, sentence) => {
    expect(() => readReleaseOptions(words)).toThrow(sentence);
  });
});

describe("the kits", () => {
  it("Windows: writes for this account only, asks for no administrator, and takes the same value away", () => {
    const kit = unzipSync(readFileSync(join(folder, "keepworthy-windows.zip")));
    const [install, uninstall] = ["install.cmd", "uninstall.cmd"].map((name) =>
      new TextDecoder().decode(kit[name]),
    ) as [string, string];
    const id = /<Id>(.+?)<\/Id>/.exec(read("manifest.xml"))![1]!;
    for (const script of [install, uninstall]) {
      expect(script).toContain(`"HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer" /v "${id}"`);
      expect(script).not.toMatch(/HKLM|runas|[^\r]\n/i);
      // What cmd.exe shows of other letters depends on its code page.
      expect(script).toMatch(/^[\x20-\x7e\r\n]*$/);
    }
    expect(new TextDecoder().decode(kit["manifest.xml"])).toBe(read("manifest.xml"));
  });

  it("Sheets: the three files, as built", () => {
    expect(Object.keys(unzipSync(readFileSync(join(folder, "keepworthy-sheets.zip")))).sort()).toEqual([
      "Code.js",
      "appsscript.json",
      "sidebar.html",
    ]);
  });
});

describe("the landing page", () => {
  it.each(installPaths.map((path) => [path.id, path] as const))(
    "%s: at most four steps, a download that is there, and what it cannot do",
    (_, path) => {
      expect(path.steps.length).toBeLessThanOrEqual(4);
      expect(statSync(join(folder, "site", path.download.file)).size).toBeGreaterThan(0);
      expect(path.limits.en.length).toBeGreaterThan(20);
    },
  );

  it("names the same steps as docs/excel.md and docs/sheets.md", () => {
    const plain = (text: string): string => text.replace(/[*`]/g, "").replace(/\s+/g, " ");
    const docs = plain(
      ["excel", "sheets"].map((page) => readFileSync(join(root, `docs/${page}.md`), "utf8")).join("\n"),
    );
    for (const { steps } of installPaths)
      steps.forEach(({ en }, index) => {
        expect(docs).toContain(` ${index + 1}. ${plain(en)}`);
      });
  });

  it.each(["index.html", "de/index.html", "privacy.html", "de/terms.html", "support.html"])(
    "%s: under 60 kB, no script, no link that leads nowhere, axe clean, no scroll bar at 320 pixels",
    async (file) => {
      expect(statSync(join(folder, "site", file)).size).toBeLessThan(60_000);
      expect(read(`site/${file}`)).not.toContain("<script");
      const { page, faults } = await sitePage(320);
      await page.goto(`${origin}/${file}`);
      const links = await page
        .locator("a")
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      for (const link of links.filter((one) => one.startsWith(origin)))
        expect(`${link} ${existsSync(join(folder, "site", link.slice(origin.length).replace(/[?#].*$/, "")))}`).toBe(
          `${link} true`,
        );
      expect(await new AxeBuilder(page).within("html")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});

describe("the site below a path, in the browser", () => {
  it("runs the playground", async () => {
    const { page, faults } = await sitePage();
    await page.goto(`${origin}/playground/?lang=en`);
    await page.waitForSelector("#pane .client", { timeout: 60_000 });
    expect(faults).toEqual([]);
    await page.close();
  });

  it("runs the pane in an Excel, with the parts that it fetches later", async () => {
    const { page, faults } = await sitePage(
      350,
      excelWith([
        ["Client", "Hours", "Revenue"],
        ["Weber KG", 160, 16_000],
        ["Café am Markt", 60, 1_500],
      ]),
    );
    await page.goto(`${origin}/excel/taskpane.html`);
    await page.waitForFunction(() => document.querySelectorAll(".client").length === 2);
    await page.getByRole("tab", { name: "About" }).click();
    await page.getByText("Copy details for support", { exact: true }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it("opens the pane, which says what is missing where office.js cannot be loaded", async () => {
    const { page, faults } = await sitePage(350);
    await page.goto(`${origin}/excel/taskpane.html`);
    await page.waitForFunction(() => (document.querySelector("#pane")?.textContent ?? "").length > 20);
    // Without office.js there is no CustomFunctions either; anything else would be ours.
    expect(faults.filter((fault) => !/net::ERR_FAILED|^CustomFunctions is not defined$/.test(fault))).toEqual([]);
    await page.close();
  });

  it("leads from About to the help, in the language of the pane", async () => {
    const { page } = await sitePage();
    await page.goto(`${origin}/playground/?lang=de`);
    await page.waitForSelector("#pane .client", { timeout: 60_000 });
    await page.getByRole("tab", { name: "Über" }).click();
    const links = page.locator("#pane .links a");
    await links.first().waitFor();
    const addresses = await links.evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(addresses).toEqual([`${origin}/de/support.html`, `${origin}/de/privacy.html`, `${origin}/THIRD-PARTY.md`]);
    for (const address of addresses) expect(existsSync(join(folder, "site", address.slice(origin.length)))).toBe(true);
    await page.close();
  });

  it("computes the example on a help page", async () => {
    const { page, faults } = await sitePage();
    await page.goto(`${origin}/excel/functions/en/clientyield.html`);
    await page.fill("#live-revenue", "20000");
    await page.waitForFunction(() => document.querySelector("#live-result")?.textContent === "0.7");
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("the check of a site", () => {
  let server: Server;
  let address = "";
  let broken: (path: string, headers: Record<string, string>) => void = () => undefined;
  const missing = new Set<string>();

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? "/").replace(/^\/keepworthy\//, "");
      const file = join(folder, "site", path);
      if (!existsSync(file)) {
        response.writeHead(404).end();
        return;
      }
      const headers: Record<string, string> = { "content-type": types[extname(file)] ?? "application/octet-stream" };
      for (const { files, header, value } of serverRules)
        if (matches(files, `/${path}`)) headers[header.toLowerCase()] = value;
      broken(path, headers);
      if (missing.has(path)) {
        response.writeHead(404).end();
        return;
      }
      response
        .writeHead(200, headers)
        .end(path === "downloads/manifest.xml" ? read("manifest.xml").replaceAll(origin, address) : readFileSync(file));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keepworthy`;
  });

  afterAll(() => server.close());
  afterEach(() => {
    broken = () => undefined;
    missing.clear();
  });

  const matches = (pattern: string, path: string): boolean =>
    new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(path);

  it("finds nothing where the server does what our own rules say", async () => {
    expect(await checkSite(address)).toEqual([]);
  });

  it.each([
    [
      "the functions' help is for one address only",
      "excel/functions.json",
      (headers: Record<string, string>) => {
        delete headers["access-control-allow-origin"];
      },
      "Access-Control-Allow-Origin",
    ],
    [
      "icons may not be kept",
      "excel/assets/icon-32.png",
      (headers: Record<string, string>) => {
        headers["cache-control"] = "no-cache";
      },
      "Excel on Windows shows its own picture",
    ],
    [
      "the pane may not be framed",
      "excel/taskpane.html",
      (headers: Record<string, string>) => {
        headers["x-frame-options"] = "SAMEORIGIN";
      },
      "shows the pane in a frame",
    ],
    [
      "a policy keeps Excel out",
      "excel/taskpane.html",
      (headers: Record<string, string>) => {
        headers["content-security-policy"] = "frame-ancestors 'self'";
      },
      "frame-ancestors",
    ],
    [
      "scripts are kept for a year",
      "excel/functions.js",
      (headers: Record<string, string>) => {
        headers["cache-control"] = "max-age=31536000";
      },
      "old version",
    ],
    [
      "a script comes as text",
      "excel/taskpane.js",
      (headers: Record<string, string>) => {
        headers["content-type"] = "text/plain";
      },
      "refuses it",
    ],
    [
      "a page comes as a download",
      "de/index.html",
      (headers: Record<string, string>) => {
        headers["content-type"] = "application/octet-stream";
      },
      "refuses it",
    ],
    [
      "the functions' help comes as text",
      "excel/functions-de.json",
      (headers: Record<string, string>) => {
        headers["content-type"] = "text/plain";
      },
      "refuses it",
    ],
    [
      "an icon comes as something",
      "excel/assets/icon-80.png",
      (headers: Record<string, string>) => {
        headers["content-type"] = "application/octet-stream";
      },
      "refuses it",
    ],
    [
      "a page is not there",
      "support.html",
      () => {
        missing.add("support.html");
      },
      "answers 404",
    ],
  ])("sees that %s", async (_, path, change, sentence) => {
    broken = (asked, headers) => {
      if (asked === path) change(headers);
    };
    const faults = await checkSite(address);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(path);
    expect(faults[0]).toContain(sentence);
  });

  it("sees a manifest that speaks of another address", async () => {
    const other = address.replace("127.0.0.1", "localhost");
    expect((await checkSite(other)).join("\n")).toContain("speaks of another address");
  });

  it("sees an address without https", async () => {
    const real = globalThis.fetch;
    const plain = "http://firm.example/keepworthy";
    const asked = jest
      .spyOn(globalThis, "fetch")
      .mockImplementation((url) => real((url as string).replace(plain, address)));
    expect((await checkSite(plain))[0]).toBe(`${plain} is not https: Excel takes nothing else.`);
    asked.mockRestore();
  });
});

describe("the workflow that publishes", () => {
  const workflow = readFileSync(join(root, ".github/workflows/release.yml"), "utf8");

  it("runs the check and exactly this release, with no secret and every action pinned to a commit", () => {
    expect(workflow).toContain("run: .ci/run");
    expect(workflow).toMatch(/run: npm run release -- --origin .* --previous "\$ORIGIN"/);
    expect(workflow).not.toContain("secrets.");
    for (const [, used] of workflow.matchAll(/uses: (\S+)/g)) expect(used).toMatch(/@[0-9a-f]{40}$/);
  });
});
