import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { parse } from "acorn";
import { faultsOfPage } from "../tools/plain-script";
import { htmlServices, served } from "./html-service";

const file = join(resolve(__dirname, "../dist"), "sheets/sidebar.html");
if (!existsSync(file)) throw new Error("dist/sheets/sidebar.html is not built. Run npm run build first.");
const page = readFileSync(file, "utf8");
const scriptOf = (html: string): string => /<script[^>]*>([\s\S]*)<\/script>/.exec(html)![1]!;

describe("the stand-in for HtmlService", () => {
  it("does what the reports say: what looks like a comment in a template is gone, and with it the rest of the script", () => {
    const reported = "<script>document.write(`Apps Script is /*`);\ndocument.write(`fun and never*/ broken`);</script>";
    const stripped = served(reported, htmlServices["quotes, but no backticks"]!);
    expect(stripped).toBe("<script>document.write(`Apps Script is  broken`);</script>");
    expect(() => parse(scriptOf(served("<script>var a = `http://x`;\nvar b = 1;</script>", htmlServices["quotes, but no backticks"]!)), { ecmaVersion: 2020 })).toThrow();
  });

  it("leaves a comment-like text in quotes alone where it knows quotes", () => {
    expect(served("<script>a='http://x';// y</script>", htmlServices["quotes, but no backticks"]!)).toBe("<script>a='http://x';</script>");
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
