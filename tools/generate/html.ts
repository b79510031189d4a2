import type { Language } from "../../src/core/problem";
import type { Section, TableCell } from "./help-page";

/**
 * A help page as HTML, opened from Excel's own function help: readable on a phone, in the dark and on paper; its one
 * script computes the example.
 */
export function html(page: readonly Section[], language: Language, file: string): string {
  const title = page.find(({ kind }) => kind === "title");
  const other = language === "de" ? "en" : "de";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';
  style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${title !== undefined && "text" in title ? escaped(title.text) : ""} · Keepworthy</title>
<link rel="icon" href="../../assets/icon-32.png">
<style>
:root { color-scheme: light dark; background: light-dark(#ffffff, #1b1f1f); color: light-dark(#1b1f1f, #eef2f2); }
body { background: light-dark(#ffffff, #1b1f1f); max-width: 46rem; margin: 0 auto; padding: 16px; font: 16px/24px "Segoe UI", system-ui, sans-serif; }
h1 { color: light-dark(#0b5f6b, #6fc3cf); font-size: 28px; line-height: 36px; }
h2 { font-size: 18px; margin-top: 32px; }
a { color: light-dark(#0b5f6b, #6fc3cf); }
code, pre { font-family: Consolas, ui-monospace, monospace; font-size: 14px; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; padding: 12px; border-left: 3px solid light-dark(#0b5f6b, #6fc3cf); }
div { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid light-dark(#d6dddd, #3a4444); }
nav { display: flex; gap: 16px; }
form { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: 8px 16px; align-items: start;
  padding: 12px; border: 1px solid light-dark(#d6dddd, #3a4444); border-radius: 4px; }
form label { padding-top: 5px; }
input, textarea { font: inherit; width: 100%; box-sizing: border-box; padding: 4px 8px;
  border: 1px solid light-dark(#6b7575, #93a0a0); border-radius: 4px; background: transparent; color: inherit; }
output { white-space: pre-wrap; font-weight: 600; padding-top: 5px; overflow-wrap: anywhere; }
</style>
</head>
<body>
<nav><a href="index.html">${language === "de" ? "Alle Funktionen" : "All functions"}</a>
<a lang="${other}" href="../${other}/${file}">${language === "de" ? "English" : "Deutsch"}</a></nav>
${page.map((part) => section(part, language)).join("\n")}
${page.some(({ kind }) => kind === "live") ? '<script src="../live-example.js"></script>\n' : ""}</body>
</html>
`;
}

function section(part: Section, language: Language): string {
  switch (part.kind) {
    case "title":
      return `<h1>${escaped(part.text)}</h1>`;
    case "heading":
      return `<h2>${escaped(part.text)}</h2>`;
    case "text":
      return `<p>${escaped(part.text)}</p>`;
    case "formula":
      return `<pre>${escaped(part.text)}</pre>`;
    case "live":
      return live(part, language);
    case "table":
      return (
        `<div tabindex="0"><table><thead>` +
        `<tr>${part.head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead><tbody>\n` +
        `${part.rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("\n")}\n</tbody></table></div>`
      );
  }
}

function live({ id, fields, result }: Section & { readonly kind: "live" }, language: Language): string {
  const inputs = fields.map(({ name, text, isTable }) => {
    const field = isTable
      ? `<textarea id="live-${name}" rows="${Math.min(8, text.split("\n").length + 1)}" spellcheck="false">${escaped(text)}</textarea>`
      : `<input id="live-${name}" value="${escaped(text)}" autocomplete="off" spellcheck="false">`;
    return `<label for="live-${name}"><code>${escaped(name)}</code></label>${field}`;
  });
  return (
    `<form data-function="${id}">\n${inputs.join("\n")}\n` +
    `<label for="live-result">${language === "de" ? "Ergebnis" : "Result"}</label>` +
    `<output id="live-result">${escaped(result)}</output>\n</form>`
  );
}

function cell({ text, isCode, link }: TableCell): string {
  const printed = isCode === true ? `<code>${escaped(text)}</code>` : escaped(text);
  return `<td>${link === undefined ? printed : `<a href="${escaped(link)}">${printed}</a>`}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
