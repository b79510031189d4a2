const style = [
  "@media screen { .kw-print { display: none } }",
  "@media print {",
  "body > :not(.kw-print) { display: none !important }",
  "html, body { display: block !important; height: auto !important; background: #fff; color: #000 }",
  ".kw-print { display: block; font: 11pt/1.4 Calibri, Carlito, 'Segoe UI', 'Liberation Sans', sans-serif }",
  ".kw-print h1 { font-size: 16pt; margin: 0 0 4pt }",
  ".kw-print h2 { font-size: 12pt; margin: 12pt 0 4pt; break-after: avoid }",
  ".kw-print p, .kw-print li { margin: 0 0 6pt; white-space: pre-line; orphans: 2; widows: 2 }",
  ".kw-print article + article { break-before: page }",
  ".kw-print table { border-collapse: collapse; width: 100% }",
  ".kw-print td, .kw-print th { border-bottom: .5pt solid #999; padding: 2pt 6pt 2pt 0;",
  "text-align: left; vertical-align: top }",
  ".kw-print .number { text-align: right; white-space: nowrap }",
  ".kw-print tr { break-inside: avoid }",
  ".kw-print thead { display: table-header-group }",
  "@page { margin: 18mm } }",
].join(" ");

/** Opens the browser's printing, which also makes a PDF, on these elements and nothing else of the page. */
export function printPage(
  title: string,
  parts: readonly HTMLElement[],
  orientation: "portrait" | "landscape" = "portrait",
): void {
  const page = document.createElement("div");
  page.className = "kw-print";
  page.append(
    Object.assign(document.createElement("style"), { textContent: `${style} @page { size: ${orientation} }` }),
    ...parts,
  );
  document.body.append(page);
  const before = document.title;
  // The name that a PDF is saved under.
  document.title = title;
  addEventListener(
    "afterprint",
    () => {
      page.remove();
      document.title = before;
    },
    { once: true },
  );
  print();
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}
