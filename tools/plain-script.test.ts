import vm from "node:vm";
import { faultsOfPage, plainScript } from "./plain-script";

/** What a script leaves in `result`. */
const run = (script: string): unknown => vm.runInNewContext(`${script}\n;result`);

const scripts: readonly (readonly [string, string])[] = [
  ["a template with an address", "var name = 'a'; var result = `http://${name}/*b*/ // c`;"],
  ["a template of several lines", "var result = `one\n// two\n/* three */`;"],
  [
    "a tagged template, with what was written and what is meant",
    "var tag = (texts, ...given) => [...texts, ...texts.raw, ...given].join('|'); var result = tag`a\\n//${1}b`;",
  ],
  ["a backtick in a text", "var result = 'a ` b' + \"`\" + '\\`';"],
  [
    "slashes in texts, escaped or not",
    "var result = ['//', '///', '\\//', '/\\/', 'a/*b', '/\\*', '\\\\//'].join(' ');",
  ],
  ["page marks in texts", "var result = ['<!--', '<?xml', '\\<?', '\\\\<?', '<\\/script>', '</script>'].join(' ');"],
  ["letters beyond ASCII", "var größe = 'Süd AG … €'; var result = größe + '😀' + `ß`;"],
  [
    "a pattern with slashes",
    "var result = 'a//b/*c'.replace(/\\/\\//g, '1').replace(/[/*]+/, '2').replace(/\\//, '3');",
  ],
  [
    "a pattern with a backtick, a quote and letters",
    "var result = '`\"ä€'.replace(/[`\"]/g, 'x').replace(/[ä-ü]/u, 'y').replace(/€/, 'z');",
  ],
  [
    "a pattern with page marks",
    "var result = ['<?', 'x--y', '<!--'].map((text) => [/<?x/.test(text), /x--y/.test(text), /(?<!--)y/.test(text), /<!--/.test(text)].join()).join(' ');",
  ],
  ["a pattern of astral letters", "var result = [/[😀]/u.test('😀'), /😀/.test('😀')].join();"],
  ["a division by what a pattern gives", "var a = 8; var result = a / /x/g.flags.length;"],
  ["comments of all kinds", "/* one */ var result = 1; // two\n/*! licence */"],
  ["less than not minus minus", "var b = 3; var result = 1 < !--b;"],
];

describe("a script for Google's HtmlService", () => {
  it.each(scripts)("says the same with nothing that is taken for something else: %s", (_, script) => {
    const plain = plainScript(script);
    expect(faultsOfPage(plain)).toEqual([]);
    expect(plain).not.toContain("</script");
    expect(run(plain)).toEqual(run(script));
  });
});

describe("the guard refuses", () => {
  it.each([
    ["var a=`b`", "a backtick"],
    ["a='http://b'", "//"],
    ["a='/*'", "/*"],
    ["'<!--'", "<!--"],
    ["'<?xml'", "<?"],
    ["'ü'", "a character beyond ASCII"],
  ])("%s", (page, name) => {
    expect(faultsOfPage(page)).toEqual([expect.stringContaining(`There is ${name} in the page for Google Sheets`)]);
  });

  it("nothing else", () => {
    expect(faultsOfPage("<!doctype html><p>&auml;</p><script>a='/\\/'</script>")).toEqual([]);
  });
});
