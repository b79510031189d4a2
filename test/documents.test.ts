import { existsSync, readFileSync, statSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((name) => name !== "");

/** The links of a page that point into the repository, with the heading they name. */
function innerLinks(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```/g, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((link) => !/^(https?:|mailto:)/.test(link));
}

/** How a page's headings are addressed: lower case, spaces as hyphens, without punctuation. */
function anchors(path: string): readonly string[] {
  const headings = readFileSync(path, "utf8").match(/^#+ .+$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the documents", () => {
  it.each(pages)("%s has no dead link", (page) => {
    const dead = innerLinks(page).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? join(root, page) : resolve(root, dirname(page), decodeURI(path));
      if (!existsSync(target)) return true;
      return anchor !== undefined && statSync(target).isFile() && !anchors(target).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  it("begin with the two commands", () => {
    const [first, second] = readFileSync(join(root, "README.md"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("    npm"));
    expect(first).toMatch(/^ {4}npm ci && npm start\b/);
    expect(second).toMatch(/^ {4}npm ci && npm test\b/);
  });

  it("leave the lock file free of addresses", () => {
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toContain('"resolved"');
  });
});
