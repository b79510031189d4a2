import type { DocumentCell, SheetDocument } from "./document";
import type { TextDocument, TextSection } from "./text-document";

const textWidth = 78;
const cellWidth = 18;

/**
 * Pages of words as a sheet to print: one wide column, tables in it and the columns after it; several pages follow each
 * other.
 */
export function textSheet(documents: readonly TextDocument[], name: string): SheetDocument {
  const columns = Math.max(
    1,
    ...documents.flatMap(({ sections }) => sections.map(({ table }) => table?.head.length ?? 1)),
  );
  const rows = documents.flatMap((document, index) => [...(index === 0 ? [] : [[], []]), ...pageRows(document)]);
  return {
    name,
    columnWidths: [textWidth, ...Array.from({ length: columns - 1 }, () => cellWidth)],
    rows,
    isPage: true,
  };
}

function pageRows({ title, subtitle, sections }: TextDocument): readonly (readonly (DocumentCell | null)[])[] {
  const rows: (readonly (DocumentCell | null)[])[] = [[{ value: title, style: "title" }]];
  if (subtitle !== "") rows.push([{ value: subtitle, style: "subtitle" }]);
  for (const section of sections) rows.push([], ...sectionRows(section));
  return rows;
}

function sectionRows({
  heading,
  lines,
  isList = false,
  table,
}: TextSection): readonly (readonly (DocumentCell | null)[])[] {
  const rows: (readonly DocumentCell[])[] = [];
  if (heading !== "") rows.push([{ value: heading, style: "section" }]);
  for (const line of lines) rows.push([{ value: isList ? `– ${line}` : line, style: "paragraph" }]);
  if (table === undefined) return rows;
  rows.push(table.head.map((value): DocumentCell => ({ value, style: "heading" })));
  for (const cells of table.rows) rows.push(cells.map((value): DocumentCell => ({ value, style: "paragraph" })));
  return rows;
}
