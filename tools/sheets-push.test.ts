import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkPush } from "./sheets-push";

const manifest = readFileSync(resolve(__dirname, "../src/hosts/sheets/appsscript.json"), "utf8");
const files = ["dist/sheets/sidebar.html", "dist/sheets/Code.js", "dist/sheets/appsscript.json"];

describe("what is pushed to Google", () => {
  it("is three files, in whatever order clasp names them", () => {
    expect(checkPush({ filesToPush: files }, manifest)).toEqual([]);
    expect(checkPush({ filesToPush: files.map((file) => file.replaceAll("/", "\\")) }, manifest)).toEqual([]);
  });

  it.each([
    [{ filesToPush: files.slice(1) }, manifest, "sidebar.html would not be pushed."],
    [
      { filesToPush: [...files, "dist/sheets/secrets.json"] },
      manifest,
      "secrets.json would be pushed and does not belong there.",
    ],
    [{ filesToPush: [...files, "dist/sheets/sub/Code.js"] }, manifest, "Code.js would be pushed twice."],
    [{ filesToPush: files }, manifest.replace(".currentonly", ""), "instead of the open spreadsheet and its sidebar"],
    [{ filesToPush: files }, "{", "appsscript.json is no JSON."],
    [{ filesToPush: files }, "{}", "asks for no scopes"],
  ])("%j is refused", (status, text, sentence) => {
    expect(checkPush(status, text).join("\n")).toContain(sentence);
  });
});
