import { Problem } from "../src/core/problem";
import { decodeText, encodingOf } from "../src/files/decode-text";
import { readFile } from "../src/files/read-file";
import { readCsv } from "../src/files/read-csv";

const text = "Kunde;Betrag\nMüller & Söhne;1.234,50\n";
const utf16 = (content: string, isBig: boolean, hasMark: boolean): Uint8Array => {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from(content, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const windows1252 = (content: string): Uint8Array =>
  Uint8Array.from(Array.from(content, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0))));

describe("text of a file", () => {
  const encoder = new TextEncoder();
  it.each([
    ["UTF-8", encoder.encode(text), "utf-8"],
    ["UTF-8 with a byte order mark", encoder.encode(`\ufeff${text}`), "utf-8"],
    ["UTF-16, small end first", utf16(text, false, true), "utf-16le"],
    ["UTF-16, large end first", utf16(text, true, true), "utf-16be"],
    ["UTF-16 without a mark", utf16(text, false, false), "utf-16le"],
    ["Windows-1252", windows1252(text), "utf-8"],
  ] as const)("is read in %s", (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(decodeText(bytes)).toBe(text);
  });

  it("keeps a euro sign of Windows-1252", () => {
    expect(decodeText(windows1252("Betrag\n€ 12,00\n"))).toBe("Betrag\n€ 12,00\n");
  });

  it("is decoded line by line where files of two encodings were put together", () => {
    expect(decodeText(Buffer.concat([encoder.encode(`\ufeff${text}`), windows1252(text), encoder.encode(text)]))).toBe(
      text.repeat(3),
    );
  });
});

it("a short text with an escape sign in a name is still a text", async () => {
  const [sheet] = await readFile("a.csv", new TextEncoder().encode("Client,Hours\nRed\u001b[31m,1\n"));
  expect(sheet?.rows).toEqual([
    ["Client", "Hours"],
    ["Red\u001b[31m", "1"],
  ]);
});

describe("a file that is no table", () => {
  const zip = (name: string): Uint8Array => new TextEncoder().encode(`PK\u0003\u0004${"\u0000".repeat(26)}${name}`);
  it.each([
    ["empty.csv", new Uint8Array(), "file.empty"],
    ["blank.csv", new TextEncoder().encode(" \n , \n"), "file.empty"],
    ["letter.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "file.kind"],
    ["letter.pdf", new TextEncoder().encode("%PDF-1.7"), "file.other"],
    ["page.html", new TextEncoder().encode("<html><p>No table here</p>"), "file.other"],
    [
      "broken.xls",
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from("Workbook", "utf16le"),
      ]),
      "file.broken",
    ],
    ["sheet.ods", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "file.broken"],
    ["letter.odt", zip("mimetypeapplication/vnd.oasis.opendocument.text"), "file.other"],
    ["letter.docx", zip("word/document.xml"), "file.other"],
    [
      "old-letter.doc",
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from("WordDocument", "utf16le"),
      ]),
      "file.other",
    ],
    ["binary.xlsb", zip("xl/workbook.bin"), "file.other"],
    ["photos.zip", zip("beach.jpg"), "file.kind"],
    ["broken.xlsx", zip("xl/workbook.xml"), "file.broken"],
    ["picture.csv", Uint8Array.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 + 3) % 251)), "file.kind"],
  ] as const)("%s says what to do, in both languages", async (name, bytes, code) => {
    const error: unknown = await readFile(name, bytes).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).code).toBe(code);
    expect((error as Problem).inWords("en")).toContain(name);
    expect((error as Problem).inWords("de")).toContain(name);
  });
});

describe("a line with another number of values than the table has columns", () => {
  const body = Array.from({ length: 20 }, (_, row) => `Ash,2025-01-${String(row + 1).padStart(2, "0")},2,100`);
  const doubtsOf = (line: string) =>
    readCsv("shifted.csv", ["Client,Date,Hours,Amount", ...body, line].join("\n")).doubts;

  it.each([
    ["one too many: a client with the separator in its name", "Oak, Ltd,2025-02-01,2,100"],
    ["one too few: the client is missing", "2025-02-01,Ash,100"],
    ["a comma as decimal sign", "Elm,2025-02-01,2,1,500"],
  ])("%s", (_, line) => {
    expect(doubtsOf(line)).toMatchObject([{ code: "doubt.shifted", facts: { lines: "22" } }]);
  });

  it.each(["Elm,2025-02-01,2,100,,", "Total,,40,2000", "Printed on 2 February", ""])("says nothing of “%s”", (line) => {
    expect(doubtsOf(line)).toEqual([]);
  });
});
