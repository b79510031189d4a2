import { parse, type Token } from "acorn";
import { transformSync } from "esbuild";

/**
 * What Google's HtmlService is known to read as something else in a page's script: it takes comments away, also where
 * they stand in a template (React-Google-Apps-Script#157, svelte-i18n#117), and strippers that know quotes but no
 * backticks lose their way at the first of them.
 */
const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a backtick", /`/],
  ["//", /\/\//],
  ["/*", /\/\*/],
  ["<!--", /<!--/],
  ["<?", /<\?/],
  // eslint-disable-next-line no-control-regex
  ["a character beyond ASCII", /[^\x00-\x7f]/],
];

/** What a page for HtmlService holds that it must not hold, as sentences with the place. */
export function faultsOfPage(text: string): readonly string[] {
  return forbidden.flatMap(([name, pattern]) => {
    const place = text.search(pattern);
    return place === -1
      ? []
      : [`There is ${name} in the page for Google Sheets: “${text.slice(Math.max(0, place - 30), place + 30)}”.`];
  });
}

/**
 * A script that says the same without any of them, outside of strings and inside: templates become additions, signs in
 * texts and patterns become escapes.
 */
export function plainScript(script: string): string {
  const { code } = transformSync(script, {
    target: "es2020",
    supported: { "template-literal": false },
    charset: "ascii",
    legalComments: "none",
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 2022, onToken: tokens });
  const parts: string[] = [];
  let end = 0;
  for (const { type, start, end: after } of tokens) {
    const escape = { string: plainText, regexp: plainPattern }[type.label];
    if (escape === undefined) continue;
    parts.push(code.slice(end, start), escape(code.slice(start, after)));
    end = after;
  }
  return parts.join("") + code.slice(end);
}

/** "http://" → "http:/\/"; an escape that stands there already is no second one. */
function plainText(text: string): string {
  const units = unitsOf(text);
  const bare = units.map((unit) => (/^\\[`/*<]$/.test(unit) ? unit.slice(1) : unit));
  return units
    .map((unit, index) => {
      const [before, sign, next = ""] = [bare[index - 1], bare[index], bare[index + 1]];
      if (sign === "`") return "\\x60";
      if (before === "/" && (sign === "/" || sign === "*")) return `\\${sign}`;
      return sign === "<" && ["!", "?", "/"].includes(next) ? "\\x3c" : inAscii(unit);
    })
    .join("");
}

/** /\/\*[`]/ → /\x2f\*[\x60]/: the sign that begins and ends a pattern stands nowhere in it. */
function plainPattern(pattern: string): string {
  const closing = pattern.lastIndexOf("/");
  const units = unitsOf(pattern.slice(1, closing));
  const plain = units.map((unit, index) => {
    if (unit === "/" || unit === "\\/") return "\\x2f";
    if (unit === "`" || unit === "\\`") return "\\x60";
    if (unit === "<" && units[index + 1] === "?") return "\\x3c";
    return unit === "-" && units[index - 1] === "-" ? "\\x2d" : inAscii(unit);
  });
  return `/${plain.join("")}${pattern.slice(closing)}`;
}

/** Signs, each with the backslash before it. */
function unitsOf(text: string): readonly string[] {
  return text.match(/\\[\s\S]|[\s\S]/g) ?? [];
}

function inAscii(unit: string): string {
  const sign = unit.charCodeAt(unit.length - 1);
  return sign < 0x80 ? unit : `\\u${sign.toString(16).padStart(4, "0")}`;
}
