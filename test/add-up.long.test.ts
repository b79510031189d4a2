import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { openPortfolio } from "../src/analysis/open-portfolio";
import { usualPractice, type Practice } from "../src/analysis/owner/practice";
import { noCorrections } from "../src/columns/decide/corrections";
import { Problem } from "../src/core/problem";
import { gather } from "../src/hosts/cli/gather";
import { readTables } from "../src/hosts/cli/read-tables";
import { scoreJson } from "../src/hosts/cli/score-json";
import { openDuckdb, quoted } from "../src/hosts/cli/warehouse/scored";

jest.setTimeout(240_000);

const practice = { ...usualPractice("en"), minimumRate: 78, avoidableCostPerHour: 25, fullCostPerHour: 60 };
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keepworthy-add-up-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  /** Everything that score says, as data. */
  readonly said: unknown;
  /** Whether the rows were added up. */
  readonly isAddedUp: boolean;
}

/** A file as it is read beyond 4 MB: its rows added up where that can be, or one by one. */
async function read(path: string, how: "added up" | "row by row", own: Practice = practice): Promise<Answer> {
  const portfolio = openPortfolio(own, "one table");
  let isAddedUp = false;
  const problems: string[] = [];
  try {
    await readTables(
      { path, name: basename(path).replace(/\.\w+$/, "") },
      () => noCorrections,
      {
        table: (recognition) => portfolio.table(recognition),
        ...(how === "added up" && {
          sums: (recognition) => {
            const table = portfolio.table(recognition);
            return {
              ...table,
              addMany: (cells, many) => (isAddedUp = table.addMany(cells, many)),
              again: (understood) => {
                isAddedUp = false;
                table.again(understood);
              },
            };
          },
        }),
      },
      0,
    );
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(error.inWords("en"));
  }
  return { said: [JSON.parse(scoreJson(portfolio.finish(), "en")), problems], isAddedUp };
}

/** Both ways say the same, to the last cent and the last row; answers whether they were added up. */
async function agree(path: string, own: Practice = practice): Promise<boolean> {
  const [one, other] = [await read(path, "added up", own), await read(path, "row by row", own)];
  expect(inCents(one.said)).toEqual(inCents(other.said));
  return one.isAddedUp;
}

/** Figures to ten digits: sums made in another order differ in the last of sixteen. */
function inCents(said: unknown): unknown {
  return JSON.parse(
    JSON.stringify(said, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(10)) : value)),
  );
}

function written(name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/**
 * A year of a tracker: rates by client, one entry in five not billable, amounts with cents that no double holds
 * exactly.
 */
function entries(count: number, more: readonly string[] = [], lineEnd = "\n", year = 2025): string {
  const lines = Array.from({ length: count }, (_, row) => {
    const hours = (1 + (row % 31)) / 4;
    return (
      `${year}-${String(1 + (row % 12)).padStart(2, "0")}-${String(1 + (row % 28)).padStart(2, "0")},Client ` +
      `${1 + (row % 7)},"Design, part ${row}",${hours},${row % 5 === 0 ? "No" : "Yes"},Person ` +
      `${row % 3},${(((row * 37) % 90_000) / 100 + 0.01).toFixed(2)}`
    );
  });
  return ["Date,Client,Notes,Hours,Billable?,Person,Billable Amount", ...lines, ...more].join(lineEnd) + lineEnd;
}

describe("rows that are added up", () => {
  it.each([
    ["a year of a tracker", entries(6_000)],
    ["lines of Windows", entries(1_500, [], "\r\n")],
    ["semicolons, decimal commas and days first", germanEntries(1_500)],
    ["hours and minutes", entries(1_500).replaceAll(/,(\d+)\.25,/g, ",$1:15,")],
    ["a rate in place of an amount", rated(1_500)],
    [
      "credits below 0 and rows without an amount",
      entries(1_500, ["2025-03-03,Client 1,back,,Yes,Person 1,-250.50", "2025-03-04,Client 2,none,,Yes,Person 1,"]),
    ],
    [
      "people of a first and a last name",
      entries(1_500)
        .replaceAll(/,Person (\d),/g, ",Person,$1,")
        .replace(",Person,Billable Amount", ",First Name,Last Name,Billable Amount"),
    ],
    ["names that mean nobody", entries(1_500, ["2025-03-03,internal,own,5,No,Person 1,"])],
    ["a byte order mark before the header", `\ufeff${entries(1_500)}`],
    ["no line end behind the last row", entries(1_500).trimEnd()],
    ["lines of Windows, none behind the last row", entries(1_500, [], "\r\n").trimEnd()],
    [
      "names that part in their last letter, in quotes or without, beyond ASCII",
      entries(1_500)
        .replaceAll(/,Client (\d),"Design, part (\d*[05])"/g, ',"Client $1","$2"')
        .replaceAll("Client 1", "Müller & Söhne A")
        .replaceAll("Client 2", "Müller & Söhne B")
        .replaceAll("Client 3", "東京")
        .replaceAll("Client 4", "東亰"),
    ],
    ["quotation marks within quotes", entries(1_500, ['2025-03-03,Client 1,"he said ""yes""",5,No,Person 1,100'])],
  ])("are those that reading row by row gives: %s", async (_, text) => {
    expect(await agree(written("entries.csv", text))).toBe(true);
  });

  it("are those of a period, of its borders and of what lies behind it", async () => {
    const path = written("entries.csv", entries(1_500));
    const [from, to] = [45_672 + 40, 45_672 + 200];
    expect(await agree(path, { ...practice, from, to })).toBe(true);
  });

  it("are those of people whose rates change in the midst of a month", async () => {
    const staff = [
      { person: "Person 1", costPerHour: 30, from: null },
      { person: "Person 1", costPerHour: 42, from: 45_672 + 45 },
    ];
    expect(await agree(written("entries.csv", entries(1_500)), { ...practice, staff })).toBe(true);
  });

  it("are those of Parquet, with days, decimals and truths as such", async () => {
    const csv = written("entries.csv", entries(6_000));
    const parquet = join(folder, "entries.parquet");
    const connection = (await openDuckdb())!;
    await connection.run(
      `COPY (SELECT CAST("Date" AS DATE) AS "Date", "Client", "Notes", CAST("Hours" AS DECIMAL(8, 2)) ` +
        `AS "Hours", "Billable?" = 'Yes' AS "Billable?", "Person", CAST("Billable Amount" AS DOUBLE) ` +
        `AS "Billable Amount" FROM read_csv(${quoted(csv)}, header = true, all_varchar = true)) ` +
        `TO ${quoted(parquet)} (FORMAT PARQUET)`,
    );
    connection.closeSync();
    expect(await agree(parquet)).toBe(true);
  });
});

describe("rows that must be seen one by one are", () => {
  const tail = 1_450;
  it.each([
    ["a total below", entries(tail, ["Total,,,9999,,,123456"])],
    ["a total with a day", entries(tail, ["2025-12-31,Total,,9999,,,123456"])],
    ["a row without a client", entries(tail, ["2025-12-31,,lost,3,Yes,Person 1,100"])],
    ["a row without a day", entries(tail, [",Client 1,lost,3,Yes,Person 1,100"])],
    ["a day that is none", entries(tail, ["2025-13-45,Client 1,lost,3,Yes,Person 1,100"])],
    ["an amount that is none", entries(tail, ["2025-12-31,Client 1,lost,3,Yes,Person 1,ask Ben"])],
    ["hours that are none", entries(tail, ["2025-12-31,Client 1,lost,much,Yes,Person 1,100"])],
    ["a sum beyond all sums", entries(tail, ["2025-12-31,Client 1,lost,3,Yes,Person 1,1e300"])],
    ["the header once more", entries(tail, ["Date,Client,Notes,Hours,Billable?,Person,Billable Amount"])],
    ["a blank line", entries(tail, ["", "2025-12-31,Client 1,more,3,Yes,Person 1,100"])],
    ["a cell of two lines", entries(tail, ['2025-12-31,Client 1,"two\nlines",3,Yes,Person 1,100'])],
    [
      "a cell of two lines and a blank line",
      entries(tail, ['2025-12-31,Client 1,"two\nlines",3,Yes,Person 1,100', ""]),
    ],
    [
      "two marks that swallow a row",
      entries(tail, ['2025-12-31,Client 1,"a,3,Yes,Person 1,100', '2025-12-31,Client 1,b",3,Yes,Person 1,100']),
    ],
    [
      "a stray quotation mark",
      entries(tail, ['2025-12-31,Client 1,"no end,3,Yes,Person 1,100', "2025-12-31,Client 1,b,3,Yes,Person 1,100"]),
    ],
    ["a line too long", entries(tail, ["2025-12-31,Client 1,b,3,Yes,Person 1,100,more"])],
    ["a line too short", entries(tail, ["2025-12-31,Client 1,b,3"])],
    ["a space before a quotation mark", entries(tail, ['2025-12-31,Client 1, "a, b",3,Yes,Person 1,100'])],
    ["line ends of two kinds", entries(tail) + "2025-12-31,Client 1,b,3,Yes,Person 1,100\r\n"],
    ["a line end of old Macs", entries(tail, ["2025-12-31,Client 1,b\rc,3,Yes,Person 1,100"])],
    ["a zero byte", entries(tail, ["2025-12-31,Client 1,b\0c,3,Yes,Person 1,100"])],
    ["a byte order mark in the midst", entries(tail, ["\ufeff2025-12-31,Client 1,b,3,Yes,Person 1,100"])],
    [
      "a column written otherwise further below",
      germanEntries(tail).replace(/(\d\d)\.(\d\d)\.2025;Kunde 3;(?![\s\S]*Kunde 3)/, "12/31/2025;Kunde 3;"),
    ],
  ])("%s", async (_, text) => {
    expect(await agree(written("entries.csv", text))).toBe(false);
  });

  it("Windows-1252 among UTF-8", async () => {
    const text = Buffer.concat([
      Buffer.from(entries(tail)),
      Buffer.from("2025-12-31,M\xfcller,b,3,Yes,Person 1,100\n", "latin1"),
    ]);
    expect(await agree(written("entries.csv", text))).toBe(false);
  });
});

describe("all examples", () => {
  const root = resolve(__dirname, "../examples");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".csv"));

  it("say the same both ways; the plain ones among them are added up", async () => {
    const added: string[] = [];
    for (const file of files) if (await agree(join(root, file))) added.push(basename(file));
    expect(files.length).toBeGreaterThan(200);
    expect(added).toContain("dauer-sekunden-ohne-wort-de.csv");
    expect(added).toContain("worklog-mixed-notations.csv");
    expect(added.length).toBeGreaterThan(10);
  });
});

describe("a folder of exports", () => {
  const long = (name: string, year: number): string =>
    written(name, entries(16_000, [], "\n", year).replaceAll("Design", "Design and what else was done ".repeat(8)));

  it("that share no day is added up file by file", async () => {
    long("one.csv", 2024);
    long("other.csv", 2025);
    await askedBothWays();
  });

  it("that share days is read row by row, and what stands in both is said", async () => {
    long("one.csv", 2025);
    long("other.csv", 2025);
    expect(await askedBothWays()).toContain("overlap");
  });
});

describe("a folder of Parquet and CSV", () => {
  it("with bills, a broken Parquet, an empty file and texts in place of figures says the same both ways", async () => {
    written("2024.csv", entries(16_000, [], "\n", 2024).replaceAll("Design", "Design and what else ".repeat(10)));
    const csv = written("2025.csv", entries(1_500));
    written("bills.csv", "Date,Client,Invoice,Net\n2025-02-28,Client 1,R1,1500\n2025-03-31,Client 2,R2,900\n");
    written("broken.parquet", "PAR1 nothing");
    written("empty.csv", "");
    written("hostile.csv", entries(20, ['2026-01-02,=1+1,"x",ask,Yes,Person 1,100']));
    const connection = (await openDuckdb())!;
    const source = `read_csv(${quoted(csv)}, header = true, all_varchar = true)`;
    const write = async (name: string, select: string): Promise<unknown> =>
      connection.run(`COPY (SELECT ${select} FROM ${source}) TO ${quoted(join(folder, name))} (FORMAT PARQUET)`);
    await write(
      "2022.parquet",
      `CAST("Date" AS TIMESTAMP) - INTERVAL 3 YEAR AS "Date", * EXCLUDE ("Date", "Hours"), CAST("Hours" AS DECIMAL(8, 2)) AS "Hours"`,
    );
    await write(
      "2021.parquet",
      `CAST("Date" AS DATE) - INTERVAL 4 YEAR AS "Date", CASE WHEN "Client" = 'Client 3' THEN NULL ELSE ` +
        `"Client" END AS "Client", * EXCLUDE ("Date", "Client", "Hours"), CAST("Hours" AS BIGINT) AS "Hours"`,
    );
    connection.closeSync();
    const answer = await askedBothWays();
    expect(answer).toContain("broken.parquet");
    expect(answer).toContain("Client 7");
  });
});

/** What both ways say of the folder, which must be the same. */
async function askedBothWays(): Promise<string> {
  const [added, single] = [await asked("added up"), await asked("row by row")];
  expect(added).toEqual(single);
  return JSON.stringify(added);
}

async function asked(adding: "added up" | "row by row"): Promise<unknown> {
  const said: string[] = [];
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ path: join(folder, name), name }));
  const portfolios = await gather(
    files,
    practice,
    () => noCorrections,
    (sentence) => said.push(sentence),
    "asked",
    () => undefined,
    adding,
  );
  return inCents([JSON.parse(scoreJson(portfolios, "en")), said]);
}

function germanEntries(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, row) =>
      `${String(1 + (row % 28)).padStart(2, "0")}.${String(1 + (row % 12)).padStart(2, "0")}.2025;Kunde ` +
      `${1 + (row % 7)};${(row % 9) + 1},25;${1 + (row % 3)}.${String(100 + (row % 800))},50`,
  );
  return ["Datum;Kunde;Stunden;Betrag", ...lines].join("\n") + "\n";
}

function rated(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, row) =>
      `2025-${String(1 + (row % 12)).padStart(2, "0")}-${String(1 + (row % 28)).padStart(2, "0")},Client ` +
      `${1 + (row % 7)},${(1 + (row % 31)) / 4},${row % 5 === 0 ? "No" : "Yes"},${60 + (row % 12) * 5}`,
  );
  return ["Date,Client,Hours,Billable,Hourly Rate", ...lines].join("\n") + "\n";
}
