import type { TextDocument, TextSection } from "../../reports/text-document";
import { element, printPage } from "./print-page";

/** Pages of words as they are, each on paper of its own. */
export function printDocuments(documents: readonly TextDocument[], name: string): void {
  printPage(
    name,
    documents.map(({ title, subtitle, sections }) => {
      const page = document.createElement("article");
      page.append(
        element("h1", title),
        ...(subtitle === "" ? [] : [element("p", subtitle)]),
        ...sections.flatMap(partsOf),
      );
      return page;
    }),
  );
}

function partsOf({ heading, lines, isList = false, table }: TextSection): readonly HTMLElement[] {
  const parts: HTMLElement[] = heading === "" ? [] : [element("h2", heading)];
  if (isList) {
    const list = document.createElement("ul");
    list.append(...lines.map((line) => element("li", line)));
    parts.push(list);
  } else parts.push(...lines.map((line) => element("p", line)));
  return table === undefined ? parts : [...parts, tableOf(table)];
}

function tableOf({ head, rows }: NonNullable<TextSection["table"]>): HTMLTableElement {
  const table = document.createElement("table");
  const row = (cells: readonly string[], kind: "td" | "th"): HTMLTableRowElement => {
    const made = document.createElement("tr");
    made.append(...cells.map((cell) => element(kind, cell, /^[−\d]/.test(cell) ? "number" : "")));
    return made;
  };
  const [top, body] = [document.createElement("thead"), document.createElement("tbody")];
  top.append(row(head, "th"));
  body.append(...rows.map((cells) => row(cells, "td")));
  table.append(top, body);
  return table;
}
