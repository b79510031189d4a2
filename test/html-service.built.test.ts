import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { parse } from "acorn";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration, type Stats } from "webpack";
import { faultsOfPage } from "../tools/plain-script";
import { htmlServices, served } from "./html-service";

// A busy machine may take its time.
jest.setTimeout(60_000);

const file = join(resolve(__dirname, "../dist"), "sheets/sidebar.html");
if (!existsSync(file)) throw new Error("dist/sheets/sidebar.html is not built. Run npm run build first.");
const page = readFileSync(file, "utf8");
const scriptOf = (html: string): string => /<script[^>]*>([\s\S]*)<\/script>/.exec(html)![1]!;

describe("the stand-in for HtmlService", () => {
  it("does what the reports say: what looks like a comment in a template is gone, and with it the rest of the script", () => {
    const reported = "<script>document.write(`Apps Script is /*`);\ndocument.write(`fun and never*/ broken`);</script>";
    const stripped = served(reported, htmlServices["quotes, but no backticks"]!);
    expect(stripped).toBe("<script>document.write(`Apps Script is  broken`);</script>");
    expect(() =>
      parse(
        scriptOf(served("<script>var a = `http://x`;\nvar b = 1;</script>", htmlServices["quotes, but no backticks"]!)),
        { ecmaVersion: 2020 },
      ),
    ).toThrow();
  });

  it("leaves a comment-like text in quotes alone where it knows quotes", () => {
    expect(served("<script>a='http://x';// y</script>", htmlServices["quotes, but no backticks"]!)).toBe(
      "<script>a='http://x';</script>",
    );
  });
});

describe("the sidebar's page", () => {
  it("holds nothing that HtmlService takes for something else", () => {
    expect(faultsOfPage(page)).toEqual([]);
  });

  it.each(Object.entries(htmlServices))("arrives whole where %s is known", (_, strip) => {
    const arrived = served(page, strip);
    expect(() => new vm.Script(scriptOf(arrived))).not.toThrow();
    expect(arrived).toBe(page);
  });

  it("says in both languages that it starts, until the script does", () => {
    const still = page.replace(/<script[\s\S]*<\/script>/, "");
    expect(still).toContain('<p lang="en">Keepworthy is starting&hellip;');
    expect(still).toContain('<p lang="de">Keepworthy startet&hellip;');
  });
});

describe("the build of the sidebar", () => {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-sidebar-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** What the real configuration says to a small page in the place of the sidebar. */
  async function build(page: string, script: string): Promise<Stats> {
    const configure = createRequire(__filename)("../webpack.config.js") as (
      options: object,
      argv: object,
    ) => Configuration[];
    const [sidebar] = configure({ only: "sheetsSidebar" }, {});
    writeFileSync(join(folder, "entry.js"), script);
    const plugins = [
      new HtmlPlugin({
        templateContent: page,
        filename: "sidebar.html",
        inject: "body",
        scriptLoading: "blocking",
        minify: false,
      }),
      ...sidebar!.plugins!.slice(1),
    ];
    const compiler = webpack({
      ...sidebar!,
      cache: false,
      entry: { sidebar: join(folder, "entry.js") },
      output: { path: folder, publicPath: "" },
      plugins,
    });
    return new Promise((done, fail) => {
      compiler.run((error, stats) => {
        compiler.close(() => {
          if (stats === undefined) fail(error!);
          else done(stats);
        });
      });
    });
  }

  it("writes templates, addresses and letters so that they arrive", async () => {
    const stats = await build("<body></body>", "document.title = `http://${location.host}/*ü*/`;");
    expect(stats.compilation.errors).toEqual([]);
    expect(faultsOfPage(readFileSync(join(folder, "sidebar.html"), "utf8"))).toEqual([]);
  });

  it("stops at a page that would not arrive whole", async () => {
    const stats = await build("<body><!-- ü --></body>", "document.title = 'x';");
    expect(stats.compilation.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining("There is <!--"),
      expect.stringContaining("There is a character beyond ASCII"),
    ]);
  });
});
