import { Problem } from "../src/core/problem";
import { readFile } from "../src/files/read-file";
import { workbookFile, type WorkbookParts } from "./workbook-file";

const read = async (parts: WorkbookParts) => (await readFile("time.xlsx", workbookFile(parts)))[0]!;
const code = (bytes: Uint8Array): Promise<unknown> =>
  readFile("time.xlsx", bytes).then(
    () => "read",
    (error: unknown) =>
      error instanceof Problem
        ? [error.code, error.inWords("en").includes("time.xlsx"), error.inWords("de").includes("time.xlsx")]
        : error,
  );

describe("cells of a workbook", () => {
  it("are what Excel shows: texts of all kinds, numbers, dates, truth, errors, results of formulas", async () => {
    const { rows, formats } = await read({
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/>' +
        '<numFmt numFmtId="165" formatCode="[&gt;0]0.0&quot; h&quot;"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/>' +
        '<xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
      texts:
        '<si><t>Acme &amp; Söhne</t></si><si><r><t>rich </t></r><r><t xml:space="preserve">text</t></r>' +
        '<rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>two_x000D_\n' +
        "lines</t></si><si><t><![CDATA[a < b]]></t></si>",
      rows:
        '<!-- <row r="9"/> --><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="s">' +
        '<v>2</v></c><c t="s"><v>3</v></c></row><row><c t="inlineStr"><is><t>here</t></is></c><c s="1">' +
        '<v>45292</v></c><c s="2"><v>1.5</v></c><c s="3"><v>1e3</v></c><c t="b"><v>1</v></c><c t="e">' +
        '<v>#N/A</v></c><c t="str"><f>A1&amp;B1</f><v>joined</v></c><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c>' +
        '<c t="d"><v>2024-01-01T12:00:00</v></c></row>',
    });
    expect(rows).toEqual([
      ["Acme & Söhne", "rich text", "two\nlines", "a < b"],
      ["here", 45292, 1.5, 1000, true, "#N/A", "joined", 2, null, 45292.5],
    ]);
    expect(formats?.[1]?.slice(0, 4)).toEqual(["General", "mm-dd-yy", "[h]:mm", '[>0]0.0" h"']);
  });

  it("counts days from 1904 where the workbook does, dates only: day 0 is serial 1,462", async () => {
    const { rows } = await read({
      workbook: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      rows: '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1"><v>7</v></c></row>',
    });
    expect(rows).toEqual([[1462, 7]]);
  });

  it("stand in rows as long as what is filled in them; empty rows and styled blanks take nothing", async () => {
    const { rows } = await read({
      rows: `<row r="2"><c r="B2"><v>1</v></c>${'<c s="0"/>'.repeat(500)}</row><row r="4"><c r="A4"><v>2</v></c></row><row r="9"/>`,
    });
    expect(rows).toEqual([[], [null, 1], [], [2]]);
  });

  it("behind a merged range are not seen and not counted", async () => {
    const { rows } = await read({
      rows: '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>6</v></c></row><row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>8</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    });
    expect(rows).toEqual([
      [5, 6],
      [null, 8],
    ]);
  });
});

describe("a workbook that is small and hung before", () => {
  it("one cell in the last corner is read", async () => {
    const { rows } = await read({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    });
    expect([rows.length, rows[0], rows[5], rows.at(-1)?.length, rows.at(-1)?.at(-1)]).toEqual([
      1_048_576,
      [1],
      [],
      16_384,
      2,
    ]);
  });

  it("a title merged over the whole width of a long sheet costs its own cell", async () => {
    const body = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><v>1</v></c></row>`,
    ).join("");
    const { rows, merges } = await read({
      rows: `<row r="1"><c r="A1" t="str"><v>Title</v></c></row>${body}`,
      after: '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>',
    });
    expect([rows.length, rows[0], merges]).toEqual([2001, ["Title"], ["A1:XFD1"]]);
  });

  it.each([
    ["row 4294967295", { rows: '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>' }, "file.rows"],
    ["row 0", { rows: '<row r="0"><c><v>1</v></c></row>' }, "file.rows"],
    ["a billion columns", { rows: '<row r="1"><c r="CFDGSXM1"><v>1</v></c></row>' }, "file.columns"],
    [
      "rows that are all as wide as can be",
      {
        rows: Array.from(
          { length: 1000 },
          (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
        ).join(""),
      },
      "file.cells",
    ],
    [
      "merges over one another",
      {
        rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>',
        after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(300)}</mergeCells>`,
      },
      "file.merges",
    ],
    [
      "100,001 merges",
      { rows: "", after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(100_001)}</mergeCells>` },
      "file.merges",
    ],
    ["16 kB of nesting", { rows: "<a>".repeat(5000) }, "file.nested"],
    ["a text of 2,000,000 letters", { rows: "", texts: `<si><t>${"a".repeat(2_000_000)}</t></si>` }, "file.large"],
    [
      "texts that unpack to a thousand times the file",
      { rows: "", texts: new Uint8Array(136_000_000).fill(32) },
      "file.large",
    ],
    ["a tag that never ends", { rows: `<row ${"a".repeat(200_000)}` }, "file.broken"],
    ["a part that is cut off", { rows: '<row r="1"><c r="A1"><v>1</v></c>' }, "file.broken"],
  ] as const)("%s ends in a sentence that names the file", async (_, parts, expected) => {
    expect(await code(workbookFile(parts))).toEqual([expected, true, true]);
  });

  it("a file that was cut off anywhere is never half read", async () => {
    const whole = workbookFile({
      rows: Array.from(
        { length: 200 },
        (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row * 7919}</v></c></row>`,
      ).join(""),
    });
    for (let length = whole.length - 1; length > 4; length -= 41)
      expect(await code(whole.subarray(0, length))).not.toBe("read");
  });
});
