import fc from "./dice";
import { tableRemarkSentence } from "../src/columns/decide/table-remark-words";
import { Problem } from "../src/core/problem";
import { findDialect } from "../src/files/csv/find-dialect";
import { openCsvStream, readCsv } from "../src/files/read-csv";

const rowsOf = (text: string): readonly (readonly string[])[] => readCsv("export.csv", text).rows;
const table = [
  ["Client", "Hours", "Amount", "Note"],
  ["Acme", "10", "1000", "open note"],
  ["Beta", "20", "900", "x"],
  ["Gam", "5", "500", "y"],
];

/** Lines that the owner is told of, "" for none; the Problem if the file is refused. */
function told(text: string): string | Problem {
  try {
    return readCsv("export.csv", text)
      .doubts.map(({ facts }) => String(facts["lines"]))
      .join();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

describe("the sign between fields", () => {
  it.each([
    [";", "a;b;c\n1,5;2,5;3\n4,5;5,5;6"],
    [",", 'a,b,c\n1,2,3\n"x;y;z",5,6'],
    ["\t", "a\tb\n1,5\t2"],
    ["|", "a|b\n1,5|2"],
    [" ", 'Client Hours Amount\nAcme 10 1000\n"Beta Ltd" 20 900\n'],
    ["  ", "Client      Hours   Amount\nAcme Ltd       10     1000\nBeta           20      900\n"],
  ])("is %j where that is most even", (delimiter, text) => {
    expect(findDialect(text).dialect.delimiter).toBe(delimiter);
  });

  it("may have a space behind it, also before a quotation mark", () => {
    expect(rowsOf('Client, Hours, Amount\nAcme, 10, 1000\n"Beta, Ltd", 20, 900\nCedar, 1, "1,000"\n')).toEqual([
      ["Client", "Hours", "Amount"],
      ["Acme", "10", "1000"],
      ["Beta, Ltd", "20", "900"],
      ["Cedar", "1", "1,000"],
    ]);
  });

  it("is a space only where figures stand in columns, never in prose", () => {
    expect(findDialect("We worked for Acme\nWe asked for more\nWe were paid late\n").dialect.delimiter).toBe(",");
  });
});

describe("quotation marks", () => {
  it("may be apostrophes, if whole fields stand between them", () => {
    expect(rowsOf("Client,Hours,Amount\n'Acme, Inc',10,1000\n'It''s',20,900\n")).toEqual([
      ["Client", "Hours", "Amount"],
      ["Acme, Inc", "10", "1000"],
      ["It's", "20", "900"],
    ]);
  });

  it("are apostrophes of a name or a number otherwise", () => {
    expect(rowsOf("Client,Amount\nO'Neil,1'000\n'24 Ltd,5\n")).toEqual([
      ["Client", "Amount"],
      ["O'Neil", "1'000"],
      ["'24 Ltd", "5"],
    ]);
  });

  it("may be escaped by a backslash", () => {
    expect(rowsOf('Client,Hours,Note\nAcme,10,"He said \\"more\\", twice"\nBeta,20,x\n')).toEqual([
      ["Client", "Hours", "Note"],
      ["Acme", "10", 'He said "more", twice'],
      ["Beta", "20", "x"],
    ]);
  });

  it("hold line breaks as they are: a record is a physical one; a break at the end is none, an empty line within is one", () => {
    expect(rowsOf('a,b\n"one\r\ntwo",2\n\n3,4\n')).toEqual([["a", "b"], ["one\r\ntwo", "2"], [""], ["3", "4"]]);
    expect(told('a,b\n"one\r\ntwo",2\n\n3,4\n')).toBe("");
  });
});

describe("a stray quotation mark", () => {
  const body = "Client,Hours,Amount,Note\nAcme,10,1000,";
  it.each([
    ["never closed", `${body}"open note\nBeta,20,900,x\nGam,5,500,y`, "2"],
    ["closed three lines below, by another stray one", `${body}"open note\nBeta,20,900,x\nGam,5,500,y"\n`, "2"],
    ["met by a rightly quoted field", `${body}"open note\nBeta,20,900,"x"\nGam,5,500,y\n`, "2"],
  ])("%s loses no row and is named", (_, text, line) => {
    expect(rowsOf(text).map(([client, hours, amount]) => [client, hours, amount])).toEqual(
      table.map(([client, hours, amount]) => [client, hours, amount]),
    );
    expect(told(text)).toBe(line);
  });

  it.each([
    [
      '"Client,Hours\nAcme,1\nBeta,2\n',
      [
        ["Client", "Hours"],
        ["Acme", "1"],
        ["Beta", "2"],
      ],
    ],
    [
      'Client,Hours\n"Acme,1\nBeta,2\n',
      [
        ["Client", "Hours"],
        ["Acme", "1"],
        ["Beta", "2"],
      ],
    ],
    [
      'Client,Hours\nAcme,"1\nBeta,"2\n',
      [
        ["Client", "Hours"],
        ["Acme", "1"],
        ["Beta", "2"],
      ],
    ],
    [
      'Client,Hours\n"Acme "North" Ltd",1\nBeta,2\n',
      [
        ["Client", "Hours"],
        ['Acme "North" Ltd', "1"],
        ["Beta", "2"],
      ],
    ],
    [
      'Client,Hours\n6" pipe,1\nBeta,2\n',
      [
        ["Client", "Hours"],
        ['6" pipe', "1"],
        ["Beta", "2"],
      ],
    ],
  ])("anywhere in %j spoils its own field at most", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    [
      "before a cell, with another quoted one further on",
      'Client,Hours,Amount,Note\n"Acme,10,1000,"first draft, then more"\nBeta,20,900,x\n',
      ["Acme", "10", "1000", "first draft, then more"],
    ],
    [
      "doubled before a quoted cell of two lines",
      'Client,Note,Hours,Amount\nAcme,""two\nlines",10,1000\nBeta,x,20,900\n',
      ["Acme", '"two\nlines', "10", "1000"],
    ],
  ])("%s is mended where its record then is as wide as the table, and named", (_, text, row) => {
    expect([rowsOf(text)[1], rowsOf(text).length, told(text)]).toEqual([row, 3, "2"]);
  });

  it("is never mended by taking a row below for text: the file is refused with the line", () => {
    expect(told(`${body}"open, note\nBeta,20,900,"x"\nGam,5,500,y\n`)).toMatchObject({
      code: "file.quote",
      facts: { line: 2 },
    });
    expect(told('Client,Note,Hours,Amount\nAcme,""two\nBeta, and more",10,1000\nGam,x,20,900\n')).toMatchObject({
      code: "file.quote",
      facts: { line: 2 },
    });
  });

  it("leaves a note of several lines alone, whatever commas it holds", () => {
    const text = `${body}"We did a, b and c,\nthen d, e, f\nand went home"\nBeta,20,900,x\n`;
    expect(rowsOf(text)).toHaveLength(3);
    expect(told(text)).toBe("");
  });

  it("refuses the file and names the line, if the lines after it do not agree", () => {
    const problem = told(`${body}"He said "more"\nand left, really\nBeta,20,900,x\n`);
    expect(problem).toMatchObject({ code: "file.quote", facts: { file: "export.csv", line: 2 } });
    expect((problem as Problem).inWords("en")).toContain("export.csv, line 2");
    expect((problem as Problem).inWords("de")).toContain("export.csv, Zeile 2");
  });

  it("counts lines as an editor does, those within cells too", () => {
    expect(told(`${body}"one\ntwo\r\nthree"\r\nBeta,20,900,"x\rGam,5,500,y\n`)).toBe("5");
  });

  it("is told in both languages, with the first lines only", () => {
    const { doubts } = readCsv("export.csv", `Client,Hours\n${'Acme,"1\n'.repeat(8)}`);
    expect(doubts.map((doubt) => tableRemarkSentence(doubt, "en"))).toEqual([
      expect.stringContaining("2, 3, 4, 5, 6 (+ 3)"),
    ]);
    expect(doubts.map((doubt) => tableRemarkSentence(doubt, "de"))).toEqual([
      expect.stringContaining("2, 3, 4, 5, 6 (+ 3)"),
    ]);
  });

  it("in a long file is found without holding the file: 100,000 rows, the first opens a quote", () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `Client ${row},1,2,x`);
    const csv = openCsvStream("long.csv");
    const bytes = Buffer.from(`Client,Hours,Amount,Note\n"Acme,10,1000,y\n${rows.join("\n")}\n`);
    let count = 0;
    for (let at = 0; at < bytes.length; at += 65_536) count += csv.push(bytes.subarray(at, at + 65_536)).length;
    count += csv.end().length;
    expect([count, csv.doubts()[0]?.facts["lines"]]).toEqual([100_002, "2"]);
  });
});

describe("line ends", () => {
  it("of all three kinds end a record in one file", () => {
    expect(rowsOf("a,b\r\n1,2\n3,4\r5,6\r\n\r\n7,8")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
      [""],
      ["7", "8"],
    ]);
  });

  it("before a byte order mark begin the next of several files put together; a zero byte is nothing", () => {
    expect(rowsOf("\ufeffa,b\n1,2\n\ufeffa,b\n\ufeff3,4\0\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["a", "b"],
      ["3", "4"],
    ]);
  });
});

describe("reading whole and in pieces", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "1", '"', '"', ",", ";", "\n", "\r", "\r\n", " ", "'", "\\", "ü", "\ufeff", "\0"),
    maxLength: 8,
  });
  const text = fc
    .array(
      fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(",")),
      { maxLength: 12 },
    )
    .map((lines) => lines.join("\n"));
  const read = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error instanceof Problem ? [error.code, error.facts] : error;
    }
  };

  it("gives the same rows, doubts or refusal for the same bytes, wherever they are cut", () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom("utf8" as const, "utf16le" as const, "latin1" as const),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
        (content, encoding, cuts) => {
          const bytes = Buffer.from(content, encoding);
          const inPieces = (size: (turn: number) => number): unknown =>
            read(() => {
              const csv = openCsvStream("f.csv");
              const rows: (readonly string[])[] = [];
              for (let at = 0, turn = 0; at < bytes.length; turn++) {
                rows.push(...csv.push(bytes.subarray(at, at + size(turn))));
                at += size(turn);
              }
              rows.push(...csv.end());
              return { rows, doubts: csv.doubts() };
            });
          expect(inPieces((turn) => cuts[turn % cuts.length] ?? 1)).toEqual(inPieces(() => bytes.length));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("gives the same beyond the sample that decides how a file is written", () => {
    const long = `Client,Hours,Note\n${"Acme,1,some words of a note that is not short\n".repeat(6000)}Beta,2,"open\nGam,3,"closed"\rDel,4,"two\nlines"\n`;
    const whole = readCsv("f.csv", long);
    const csv = openCsvStream("f.csv");
    const rows: (readonly string[])[] = [];
    const bytes = Buffer.from(long);
    for (let at = 0; at < bytes.length; at += 7777) rows.push(...csv.push(bytes.subarray(at, at + 7777)));
    rows.push(...csv.end());
    expect(rows).toEqual(whole.rows);
    expect(rows.slice(-3)).toEqual([
      ["Beta", "2", "open"],
      ["Gam", "3", "closed"],
      ["Del", "4", "two\nlines"],
    ]);
    expect(csv.doubts()).toEqual(whole.doubts);
  });
});
