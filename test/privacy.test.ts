import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const sources = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "src/**/*.ts", "src/**/*.tsx"],
  { cwd: root, encoding: "utf8" },
)
  .split("\n")
  .filter((name) => name !== "" && !/\.test\.tsx?$/.test(name));

/** Every way by which a page, an add-in, Apps Script or a program could send something away. */
const waysOut = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bUrlFetchApp\b/,
  /\bMailApp\b|\bGmailApp\b/,
  /["']node:(http|https|http2|net|tls|dgram|dns)["']/,
];

describe("nothing leaves the workbook", () => {
  it("looks at every source file", () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it.each(sources)("%s has no way out", (file) => {
    const text = readFileSync(join(root, file), "utf8");
    expect(waysOut.filter((way) => way.test(text))).toEqual([]);
  });
});
