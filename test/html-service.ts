/**
 * What Google's HtmlService does to a page on its way to the reader, as public reports tell it
 * (React-Google-Apps-Script#157, svelte-i18n#117): comments are taken out of scripts, and who takes them out knows less
 * of JavaScript than a browser. Nobody has seen the code, so here are several that fit the reports; a page has to
 * survive each.
 */
type Strip = (script: string) => string;

interface Knows {
  readonly quotes: string;
  readonly line: boolean;
  readonly block: boolean;
  /** Whether a quote that is not closed ends with its line. */
  readonly endsWithLine: boolean;
}

/**
 * Takes comments away outside of what it takes for texts; patterns and, where it knows no backtick, templates are code
 * to it.
 */
function stripper({ quotes, line, block, endsWithLine }: Knows): Strip {
  return (script) => {
    const kept: string[] = [];
    let quote = "";
    for (let at = 0; at < script.length; at++) {
      const [sign = "", next = ""] = [script[at], script[at + 1]];
      if (quote !== "") {
        if (sign === "\\") {
          kept.push(sign, next);
          at++;
        } else {
          if (sign === quote || (endsWithLine && sign === "\n")) quote = "";
          kept.push(sign);
        }
        continue;
      }
      const isLine = line && sign === "/" && next === "/";
      const isBlock = block && sign === "/" && next === "*";
      if (isLine || isBlock) {
        const end = script.indexOf(isLine ? "\n" : "*/", at + 2);
        at = end === -1 ? script.length : isLine ? end - 1 : end + 1;
        continue;
      }
      if (quotes.includes(sign)) quote = sign;
      kept.push(sign);
    }
    return kept.join("");
  };
}

const both = { line: true, block: true };

/** By what each knows of JavaScript. */
export const htmlServices: Readonly<Record<string, Strip>> = {
  "quotes, but no backticks": stripper({ quotes: "'\"", ...both, endsWithLine: false }),
  "quotes of one line, but no backticks": stripper({ quotes: "'\"", ...both, endsWithLine: true }),
  "quotes, and line comments only": stripper({ quotes: "'\"", line: true, block: false, endsWithLine: false }),
  "quotes, and block comments only": stripper({ quotes: "'\"", line: false, block: true, endsWithLine: true }),
  "all three quotes, but no patterns": stripper({ quotes: "'\"`", ...both, endsWithLine: false }),
  "no quotes at all": stripper({ quotes: "", ...both, endsWithLine: false }),
  "the comments of pages": (script) => script.replace(/<!--[\s\S]*?(?:-->|$)/g, ""),
  "its own template tags": (script) => script.replace(/<\?[\s\S]*?(?:\?>|$)/g, ""),
  "letters of one byte": (script) => Buffer.from(script, "utf8").toString("latin1"),
};

/** The page as the reader's browser gets it. */
export function served(page: string, strip: Strip): string {
  return page.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g,
    (_, open: string, script: string, close: string) => open + strip(script) + close,
  );
}
