import { recognise } from "../recognise";
import type { Recognition } from "../recognition";
import { isNamed, kindReader, mayBeSum, mayName } from "./row-kind";

const [blank] = recognise({ file: "", name: "", rows: [] });

/** Kind and reason of each row of a table with the columns client, date and hours. */
function kinds(lines: readonly string[], more: Partial<Recognition> = {}) {
  const rows = lines.map((line) => line.split(";"));
  const judge = kindReader({
    ...blank!,
    headerRow: 0,
    headerRows: [0],
    headers: ["Client", "Date", "Hours"],
    roleColumns: { client: 0, date: 1, hours: 2 },
    ...more,
  });
  return rows.map((cells, row) => {
    const { kind, why, perhaps } = judge(cells, row);
    return `${kind}: ${why}${perhaps === undefined ? "" : `, perhaps ${perhaps}`}`;
  });
}

const header = "Client;Date;Hours";
const acme = "Acme;2026-01-02;2";
const below = (line: string, more: Partial<Recognition> = {}) => kinds([header, acme, line], more)[2];

describe("what a row is by its place", () => {
  it("above, in and below the header, and the header once more", () => {
    expect(kinds(["My hours;;", header, acme, header], { headerRow: 1, headerRows: [1] })).toEqual([
      "preamble: above the table",
      "header: header",
      "data: names a client",
      "header: header once more",
    ]);
  });

  it("the header of another table in rows that recognising has not seen", () => {
    const other = "Client;Invoice number;Amount";
    expect(below(other, { unseenFrom: 2 })).toBe("header: header of another table");
    expect(below(other)).not.toBe("header: header of another table");
  });

  it("empty rows are blank, below the total they are its footer", () => {
    expect(kinds([header, acme, ";;", "Total;;2", ";;", ";;Thanks"]).slice(2)).toEqual([
      "blank: empty",
      "total: word for a total",
      "footer: empty",
      "footer: one cell only",
    ]);
  });
});

describe("what a row is by its words", () => {
  it.each([
    ["Total;;2", "total: word for a total"],
    ["Zwischensumme;;2", "subtotal: word for a subtotal"],
    ["Total Acme;;2", "subtotal: name seen above"],
    ["Total Beta;;2", "data: names a client, perhaps sum"],
    [";;2;100.00", "total: figures without a name"],
    [";;two;three", "data: nothing else, perhaps nameless"],
    ["Beta;;3", "data: names a client"],
    [" ; ;3;5", "total: figures without a name"],
    ["Beta;;Saldo;3", "data: names a client"],
    ["Beta;2026-01-03;3", "data: names a client"],
    ["–;2026-01-03;3", "data: nothing else, perhaps nameless"],
    ["–;;3", "data: nothing else, perhaps nameless"],
    ["Total;2026-01-03;3", "total: word for a total"],
    ["Accrual basis, 2026;;", "footer: words of a footer"],
    ["Note: hours are rounded;;", "note: words of a note"],
    ["Confidential Ltd;2026-01-03;3", "data: names a client"],
    [";Thanks;", "section: heading"],
    [";;see below", "note: one cell only"],
  ])("%s is %s", (line, kind) => {
    expect(below(line)).toBe(kind);
  });

  it("a heading with a digit names a client only where clients stand in headings", () => {
    const rows = [header, "Studio 54;;", "x;2026-01-02;2", "March 2026;;", "Total;;2", "Studio 7;;"];
    const grouped = { roleColumns: { client: { at: "section" }, date: 1, hours: 2 } } as const;
    expect(kinds(rows, grouped)).toEqual([
      "header: header",
      "section: heading",
      "data: nothing else",
      "note: one cell only",
      "total: word for a total",
      "footer: one cell only",
    ]);
  });
});

describe("names and sums", () => {
  it("a letter or a digit makes a name, a dash does not", () => {
    expect(["3M", "24", 7, "–", "_", "", null, undefined].map(isNamed)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each(["March", "March 2026", "2 January 2026", "08:00", "2026", "Monday"])("%s heads no client's rows", (text) => {
    expect(mayName(text)).toBe(false);
  });

  it.each(["Studio 54", "3M", "Marchetti"])("%s may", (text) => {
    expect(mayName(text)).toBe(true);
  });

  it("a sum says so in the whole cell", () => {
    expect([" Total ", "Total for Acme", "Subtotal", "Totalis", "Acme", 5, null].map(mayBeSum)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
