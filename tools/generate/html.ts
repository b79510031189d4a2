import type { Language } from "../../src/core/problem";
import type { Section, TableCell } from "./help-page";

/** A help page as HTML, opened from Excel's own function help: readable on a phone, in the dark and on paper, with no script. */
export function html(page: readonly Section[], language: Language, file: string): string {
  const title = page.find(({ kind }) => kind === "title");
  const other = language === "de" ? "en" : "de";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title !== undefined && "text" in title ? escaped(title.text) : ""} · Keepworthy</title>
<link rel="icon" href="../../assets/icon-32.png">
<style>
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 16px; font: 16px/24px "Segoe UI", system-ui, sans-serif; }
h1 { color: light-dark(#0b5f6b, #6fc3cf); font-size: 28px; line-height: 36px; }
h2 { font-size: 18px; margin-top: 32px; }
a { color: light-dark(#0b5f6b, #6fc3cf); }
code, pre { font-family: Consolas, ui-monospace, monospace; font-size: 14px; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; padding: 12px; border-left: 3px solid light-dark(#0b5f6b, #6fc3cf); }
div { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid light-dark(#d6dddd, #3a4444); }
nav { display: flex; gap: 16px; }
</style>
</head>
<body>
<nav><a href="index.html">${language === "de" ? "Alle Funktionen" : "All functions"}</a><a lang="${other}" href="../${other}/${file}">${language === "de" ? "English" : "Deutsch"}</a></nav>
${page.map(section).join("\n")}
</body>
</html>
`;
}

function section(part: Section): string {
  switch (part.kind) {
    case "title": return `<h1>${escaped(part.text)}</h1>`;
    case "heading": return `<h2>${escaped(part.text)}</h2>`;
    case "text": return `<p>${escaped(part.text)}</p>`;
    case "formula": return `<pre>${escaped(part.text)}</pre>`;
    case "table": return `<div><table><thead><tr>${part.head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead><tbody>\n${part.rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("\n")}\n</tbody></table></div>`;
  }
}

function cell({ text, isCode, link }: TableCell): string {
  const printed = isCode === true ? `<code>${escaped(text)}</code>` : escaped(text);
  return `<td>${link === undefined ? printed : `<a href="${escaped(link)}">${printed}</a>`}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
