import {
  Document,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { printable } from "../../reports/printable";
import type { TextDocument, TextSection } from "../../reports/text-document";

/** Pages of words as one .docx, each on a page of its own. */
export function writeDocx(documents: readonly TextDocument[], language: "en" | "de"): Promise<Blob> {
  const children = documents.flatMap((document, index) => [
    ...(index === 0 ? [] : [new Paragraph({ children: [new PageBreak()] })]),
    ...pageOf(document),
  ]);
  return Packer.toBlob(
    new Document({
      creator: "Keepworthy",
      title: printable(documents[0]?.title ?? ""),
      styles: {
        default: {
          document: {
            run: { font: "Calibri", size: 22, language: { value: language === "de" ? "de-DE" : "en-GB" } },
            paragraph: { spacing: { after: 160, line: 276 } },
          },
        },
      },
      sections: [{ properties: { page: { size: { width: 11906, height: 16838 } } }, children }],
    }),
  );
}

function pageOf({ title, subtitle, sections }: TextDocument): (Paragraph | Table)[] {
  const head = [new Paragraph({ text: printable(title), heading: HeadingLevel.HEADING_1 })];
  if (subtitle !== "")
    head.push(new Paragraph({ children: [new TextRun({ text: printable(subtitle), color: "5F5F5F" })] }));
  return [...head, ...sections.flatMap(sectionOf)];
}

function sectionOf({ heading, lines, isList = false, table }: TextSection): (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] =
    heading === "" ? [] : [new Paragraph({ text: printable(heading), heading: HeadingLevel.HEADING_2 })];
  for (const line of lines)
    parts.push(
      isList
        ? new Paragraph({ text: printable(line), bullet: { level: 0 } })
        : new Paragraph({ text: printable(line) }),
    );
  if (table === undefined) return parts;
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (cell) =>
          new TableCell({
            children: [
              new Paragraph({
                children: [
                  isHead ? new TextRun({ text: printable(cell), style: "Strong" }) : new TextRun(printable(cell)),
                ],
              }),
            ],
          }),
      ),
    });
  return [
    ...parts,
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
    }),
  ];
}
