import { utils, write, type BookType } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { Problem } from "../src/core/problem";
import { readFile } from "../src/files/read-file";

/** A workbook as another program writes it: SheetJS writes BIFF8, ODS and XML of 2003. 45292 is 1 January 2024. */
function written(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["Client", "Hours", "Date"],
    ["Müller & Söhne", 1.5, null],
    ["Acme", 2, null],
  ]);
  sheet["C2"] = { t: "n", v: 45292, z: "dd/mm/yyyy" };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Time");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const ods = (rows: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "META-INF/manifest.xml": strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">' +
        '<manifest:file-entry manifest:full-path="/" ' +
        'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry ' +
        'manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ),
    "styles.xml": strToU8('<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
    "content.xml": strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ` +
        `xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ` +
        `xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>` +
        `<office:spreadsheet><table:table table:name="Zeit">${rows}</table:table></office:spreadsheet>` +
        "</office:body></office:document-content>",
    ),
  });
const odsCell = (text: string, repeated = ""): string =>
  `<table:table-cell office:value-type="string"${repeated}><text:p>${text}</text:p></table:table-cell>`;

describe("files of other programs", () => {
  it.each(["biff8", "ods", "xlml"] as const)("%s are read like an .xlsx: texts, numbers, days", async (kind) => {
    const [sheet] = await readFile(`time.${kind}`, written(kind));
    expect(sheet?.rows.map((row) => row.slice(0, 2))).toEqual([
      ["Client", "Hours"],
      ["Müller & Söhne", 1.5],
      ["Acme", 2],
    ]);
    expect([sheet?.name, sheet?.rows[1]?.[2]]).toEqual(["Time", 45292]);
  });

  it("an .xls that is a page keeps its texts as they stand: 1.234,50 is no 1.2345", async () => {
    const page =
      "<html><head><meta charset=utf-8></head><body><h1>Report</h1><table><tr><th>Kunde</th>" +
      "<th>Betrag</th></tr><tr><td>Müller &amp; Söhne</td><td>1.234,50</td></tr></table></body></html>";
    expect((await readFile("report.xls", Buffer.from(page)))[0]?.rows).toEqual([
      ["Kunde", "Betrag"],
      ["Müller & Söhne", "1.234,50"],
    ]);
    expect((await readFile("report.xls", Buffer.from(page, "latin1")))[0]?.rows[1]).toEqual([
      "Müller & Söhne",
      "1.234,50",
    ]);
  });

  it("an .xls that is text between tabs is read as that", async () => {
    expect((await readFile("report.xls", Buffer.from("Client\tHours\nAcme\t1\n", "utf16le")))[0]?.rows).toEqual([
      ["Client", "Hours"],
      ["Acme", "1"],
    ]);
  });

  it("an .ods that fills the rest of its sheet with blanks, as LibreOffice writes, ends with its last row", async () => {
    const rest =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const [sheet] = await readFile(
      "zeit.ods",
      ods(
        `<table:table-row>${odsCell("Kunde")}${odsCell("Stunden")}<table:table-cell ` +
          `table:number-columns-repeated="16382"/></table:table-row>` +
          `<table:table-row>${odsCell("Acme", ' table:number-columns-repeated="2"')}</table:table-row>${rest}`,
      ),
    );
    expect(sheet?.rows).toEqual([
      ["Kunde", "Stunden"],
      ["Acme", "Acme"],
    ]);
  });

  it.each([
    [
      "an .ods that repeats a filled row a million times over all columns",
      ods(
        `<table:table-row table:number-rows-repeated="1048576">${odsCell("x", ' table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
      "file.cells",
    ],
    [
      "an .ods that is cut off",
      ods(`<table:table-row>${odsCell("x")}</table:table-row>`).subarray(0, -40),
      "file.broken",
    ],
  ] as const)("%s ends in a sentence", async (_, bytes, code) => {
    const error: unknown = await readFile("time.ods", bytes).catch((caught: unknown) => caught);
    expect([
      error instanceof Problem && error.code,
      error instanceof Problem && error.inWords("de").includes("time.ods"),
    ]).toEqual([code, true]);
  });
});
