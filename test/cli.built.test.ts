import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { readXlsx } from "../src/files/read-xlsx";

const program = resolve(__dirname, "../dist/cli/keepworthy.js");
const samples = resolve(__dirname, "../examples/exports");
jest.setTimeout(60_000);

let folder = "";

beforeAll(() => {
  if (!existsSync(program)) throw new Error("dist/cli/keepworthy.js is not built. Run npm run build first.");
  folder = mkdtempSync(join(tmpdir(), "keepworthy-cli-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

function run(...words: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
    let [out, said] = ["", ""];
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    child.on("close", (code) => {
      done({ code, out, said });
    });
  });
}

function sample(beginning: string): string {
  const names = readFileSync(resolve(__dirname, "../examples/expected.json"), "utf8");
  const { file } = (JSON.parse(names) as readonly { readonly file: string }[]).find((one) =>
    one.file.startsWith(beginning),
  )!;
  return join(samples, file);
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Scored {
  readonly clients: readonly {
    readonly client: string;
    readonly revenue: number | null;
    readonly hours: number | null;
    readonly effectiveRate: number | null;
    readonly yield: number | null;
    readonly verdict: string | null;
    readonly reason: string;
    readonly currency: string;
  }[];
  readonly rows: Readonly<Record<string, number>> & { readonly leftOut: Readonly<Record<string, number>> };
  readonly notes: readonly string[];
}

async function scored(...words: readonly string[]): Promise<Scored> {
  const { code, out, said } = await run("score", ...words, "--json");
  expect([code, said]).toEqual([0, said]);
  return JSON.parse(out) as Scored;
}

/** The parts of the account, which must add up to all rows. */
function parts({ rows }: Scored): number {
  const named = Object.entries(rows)
    .filter(([name]) => name !== "rows" && name !== "leftOut")
    .map(([, count]) => count as number);
  return [...named, ...Object.values(rows.leftOut)].reduce((sum, count) => sum + count, 0);
}

describe("score", () => {
  it("gives each client's figures as JSON: 3.25 + 1 hours and 390 + 120 are 120 an hour", async () => {
    const answer = await scored(sample("clockodo"), "--minimum-rate", "95", "--cost-per-hour", "40");
    const weber = answer.clients.find(({ client }) => client === "Weber KG");
    expect(weber).toMatchObject({ revenue: 510, hours: 4.25, effectiveRate: 120, verdict: "Keep" });
    expect(weber?.yield).toBeCloseTo((510 - 4.25 * 40) / 510, 12);
    expect(answer.clients.find(({ client }) => client === "Müller GmbH")).toMatchObject({
      revenue: 1125,
      hours: 12.5,
      effectiveRate: 90,
      verdict: "Reprice",
    });
  });

  it("accounts for every row that came in", async () => {
    const answer = await scored(samples, "--minimum-rate", "95");
    expect(parts(answer)).toBe(answer.rows["rows"]);
    expect(answer.rows["rows"]).toBeGreaterThan(300);
  });

  it("counts a sum that is repeated on every line of an invoice once, without tax, and takes credit notes off: 1,495 − 195; −862.50 + 112.50", async () => {
    const answer = await scored(sample("xero-sales-invoices-export"));
    expect(answer.clients.map(({ client, revenue }) => [client, revenue])).toEqual([
      ["Harbour Cafe", 1300],
      ["The Roastery", -750],
    ]);
    expect(answer.rows.leftOut).toEqual({ "repeated invoice sum": 1 });
  });

  it("adds up the lines of an invoice where the lines are given: 650 + 6,750; 180", async () => {
    const answer = await scored(sample("freshbooks"));
    expect(answer.clients.map(({ client, revenue }) => [client, revenue])).toEqual([
      ["X-Men", 7400],
      ["Globex", 180],
    ]);
  });

  it("keeps currencies apart and says so", async () => {
    const path = file("two.csv", "Date,Client,Amount,Currency\n2026-01-02,Ash,100,EUR\n2026-01-03,Ash,200,USD\n");
    const answer = await scored(path);
    expect(answer.clients.map(({ currency, revenue }) => [currency, revenue]).sort()).toEqual([
      ["EUR", 100],
      ["USD", 200],
    ]);
    expect(answer.notes.join()).toContain("never added");
  });

  it("joins hours from one file and invoices from another by client, whatever the legal form looks like", async () => {
    const time = file("time.csv", "Date,Client,User,Hours\n2026-01-02,Ash Ltd.,Mara,10\n2026-01-03,ASH LTD,Mara,5\n");
    const invoices = file(
      "invoices.csv",
      "Invoice number,Date,Client,Net,VAT,Total\n1,2026-01-31,Ash Limited,1500,285,1785\n",
    );
    const answer = await scored(time, invoices, "--minimum-rate", "78");
    expect(answer.clients).toHaveLength(1);
    expect(answer.clients[0]).toMatchObject({ revenue: 1500, hours: 15, effectiveRate: 100, verdict: "Keep" });
  });

  it("guesses nothing: without a minimum rate there is no verdict, without a cost no yield", async () => {
    const answer = await scored(sample("clockodo"));
    expect(answer.clients.map(({ verdict, yield: share }) => [verdict, share])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(answer.clients[0]?.reason).toContain("Enter the minimum rate");
  });

  it("leaves out rows beyond the period and counts them", async () => {
    const path = file(
      "period.csv",
      "Date,Client,User,Hours\n31.12.2025,Ash,Mara,1\n01.01.2026,Ash,Mara,2\n31.01.2026,Ash,Mara,4\n01.02.2026,Ash,Mara,8\n",
    );
    const answer = await scored(path, "--from", "2026-01-01", "--to", "31.01.2026");
    expect(answer.clients[0]?.hours).toBe(6);
    expect(answer.rows["outsidePeriod"]).toBe(2);
  });

  it("takes settings from a file, and the command line over it", async () => {
    const practice = file(
      "practice.json",
      JSON.stringify({ Mindeststundensatz: "95,00", "cost per hour": 40, fits: { "Weber KG": 90 } }),
    );
    const answer = await scored(sample("clockodo"), "--practice", practice, "--minimum-rate", "130");
    expect(answer.clients.find(({ client }) => client === "Weber KG")).toMatchObject({ verdict: "Reprice", fit: 90 });
  });

  it("prints a table for people, German if wished", async () => {
    const { code, out } = await run("score", sample("clockodo"), "--minimum-rate", "95,00", "--language", "de");
    expect(code).toBe(0);
    expect(out).toMatch(/Müller GmbH\s+1\.125\s+12,5\s+90,00\s+Preis anpassen/);
    expect(out).toContain("3 von 4 Zeilen gezählt");
  });

  it("writes CSV that no spreadsheet takes for a formula", async () => {
    const path = file("evil.csv", 'Client,Hours,Revenue\n"=HYPERLINK(""http://x"")",10,900\n');
    const { out } = await run("score", path, "--csv", "--minimum-rate", "50");
    expect(out.split("\n")[0]).toMatch(/^Client,Currency,Revenue,Hours/);
    expect(out).toContain("'=HYPERLINK");
  });

  it("says in every output what recognising was not sure of: 03/04 can be two days, and the order was guessed", async () => {
    const path = file("days.csv", "Date,Client,Hours,Amount\n03/04/2026,Ash,1,100.00\n05/06/2026,Elm,2,200.00\n");
    const doubt = "days.csv: “Date” could be day first or month first";
    expect((await run("score", path)).out).toContain(doubt);
    expect((await scored(path)).notes.join()).toContain(doubt);
    const { out, said } = await run("score", path, "--csv");
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => line.includes(doubt)),
    ).toEqual([false, true, true]);
    expect(said).toContain(doubt);
    expect((await run("score", path, "--out", "days.html")).code).toBe(0);
    expect(readFileSync(join(folder, "days.html"), "utf8")).toContain(doubt);
    expect((await run("score", path, "--out", "days.xlsx")).code).toBe(0);
    const [sheet] = readXlsx("days.xlsx", readFileSync(join(folder, "days.xlsx")));
    expect(sheet?.rows.some((row) => row.some((cell) => String(cell).includes(doubt)))).toBe(true);
  });

  it(
    "reads all rows of a short and of a long file whose first record opens a quotation mark, " +
      "and names the line: 10 + 20 hours, and 10 + 200,000",
    async () => {
      const short = await scored(
        file("stray.csv", 'Client,Hours,Amount,Note\nAcme,10,1000,"open note\nBeta,20,900,x\n'),
      );
      expect(short.clients.map(({ client, hours, revenue }) => [client, hours, revenue])).toEqual([
        ["Acme", 10, 1000],
        ["Beta", 20, 900],
      ]);
      expect(short.notes.join()).toContain("in these lines of the file: 2.");
      const long = await scored(
        file(
          "stray-long.csv",
          `Client,Hours,Amount,Note\nAcme,10,1000,"open note\n${"Beta,1,50,nothing special\n".repeat(200_000)}`,
        ),
      );
      expect(long.clients.map(({ client, hours }) => [client, hours])).toEqual(
        expect.arrayContaining([
          ["Acme", 10],
          ["Beta", 200_000],
        ]),
      );
      expect(long.notes.join()).toContain("in these lines of the file: 2.");
    },
  );

  it("counts nothing of a long file that turns out to be unreadable near its end, and all of the others", async () => {
    const broken = file(
      "broken-long.csv",
      `Client,Hours,Amount,Note\n${"Beta,1,50,nothing special\n".repeat(200_000)}Acme,10,1000,"He said "more"\nand left, really\n`,
    );
    const whole = file("whole.csv", "Client,Hours,Amount\nAsh,10,1000\n");
    const { code, out, said } = await run("score", whole, broken, "--json");
    expect([code, said.match(/broken-long\.csv, line 200002/g)]).toEqual([0, ["broken-long.csv, line 200002"]]);
    expect((JSON.parse(out) as Scored).clients.map(({ client, hours }) => [client, hours])).toEqual([["Ash", 10]]);
  });

  it("writes a workbook, and never over another without being told", async () => {
    const first = await run("score", sample("clockodo"), "--out", "report.xlsx");
    expect([first.code, readFileSync(join(folder, "report.xlsx")).subarray(0, 2).toString()]).toEqual([0, "PK"]);
    const second = await run("score", sample("clockodo"), "--out", "report.xlsx");
    expect([second.code, second.said]).toEqual([
      2,
      "report.xlsx exists already. Choose another name, or add --force to replace it.\n",
    ]);
    expect((await run("score", sample("clockodo"), "--out", "report.xlsx", "--force")).code).toBe(0);
    expect((await run("score", sample("clockodo"), "--out", "report.pdf")).code).toBe(2);
  });

  it("writes a page for the browser that stands by itself; what a name holds is shown, not run", async () => {
    const path = file("names.csv", 'Client,Hours,Revenue\n"<script>alert(1)</script>",10,900\nAsh & Co,10,500\n');
    const { code } = await run("score", path, "--minimum-rate", "80", "--cost-per-hour", "60", "--out", "report.html");
    const page = readFileSync(join(folder, "report.html"), "utf8");
    expect(code).toBe(0);
    expect(page).toContain("&lt;script>alert(1)&lt;/script>");
    expect(page).toContain("Ash &amp; Co");
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(/i);
    // 900 − 10 × 60 = 300 and 500 − 600 = −100: the curve peaks at 300 and ends at 200.
    expect(page).toMatch(/<svg[\s\S]*>300<\/text>/);
    expect((await run("score", path, "--out", "report.html")).code).toBe(2);
  });

  it("writes valid files of names that no file can hold: U+FFFE, half a letter, an escape sign, 40,000 letters", async () => {
    const names = ["Half \ud83d of a letter", "No sign \ufffe\uffff", "Escape \u001b[31m", "W".repeat(40_000)];
    writeFileSync(
      join(folder, "odd.csv"),
      Buffer.from(
        `\ufeffClient,Hours,Amount\n${names.map((name, row) => `${name},1,${100 + row}\n`).join("")}`,
        "utf16le",
      ),
    );
    // eslint-disable-next-line no-control-regex -- what no such file can hold
    const broken = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
    expect((await run("score", "odd.csv", "--out", "odd.xlsx", "--page", ...names.slice(1))).code).toBe(0);
    expect((await run("score", "odd.csv", "--out", "odd.html")).code).toBe(0);
    const faults: string[] = [];
    const parts = Object.entries(unzipSync(readFileSync(join(folder, "odd.xlsx"))))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, new TextDecoder("utf-8", { fatal: true }).decode(bytes)] as const);
    for (const [name, text] of parts)
      new DOMParser({
        onError: (level, message) => level !== "warning" && faults.push(`${name}: ${message}`),
      }).parseFromString(text, "text/xml");
    expect([
      faults,
      parts.filter(([, text]) => broken.test(text)),
      Math.max(...parts.flatMap(([, text]) => text.split(/[<>]/).map(({ length }) => length))),
    ]).toEqual([[], [], 32_767]);
    expect(broken.test(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, "odd.html"))))).toBe(
      false,
    );
  });

  it("writes a page for each client that was asked for, and names the one that is not there", async () => {
    const path = file("pages.csv", "Client,Hours,Revenue\nAsh Ltd,10,900\nElm,10,500\n");
    expect(
      (await run("score", path, "--minimum-rate", "80", "--out", "pages.xlsx", "--page", "ASH limited", "Elm")).code,
    ).toBe(0);
    const sheets = readXlsx("pages.xlsx", readFileSync(join(folder, "pages.xlsx")));
    const page = sheets.find(({ name }) => name === "Ash Ltd");
    expect(sheets.map(({ name }) => name)).toEqual(["Clients", "Ash Ltd", "Elm"]);
    // 10 hours at 80 are 800; 900 are more, so the fee need not rise.
    expect(
      page?.rows
        .filter(([label]) => ["Effective rate", "Minimum fee", "Rise needed"].includes(String(label)))
        .map(([label, value]) => [label, value]),
    ).toEqual([
      ["Effective rate", 90],
      ["Minimum fee", 800],
      ["Rise needed", 0],
    ]);
    const wrong = await run("score", path, "--out", "none.xlsx", "--page", "Oak");
    expect([wrong.code, existsSync(join(folder, "none.xlsx"))]).toEqual([2, false]);
    expect(wrong.said).toContain("There is no client Oak");
  });

  it("reads a long file row by row, and every row of it", async () => {
    const lines = Array.from(
      { length: 120_000 },
      (_, row) => `2026-0${1 + (row % 9)}-01,Client ${row % 7},Mara,0.25,"Ärger, Text und mehr, Nr. ${row}"`,
    );
    const answer = await scored(file("long.csv", `Date,Client,User,Hours,Notes\n${lines.join("\n")}\n`));
    expect(answer.rows).toMatchObject({ rows: 120_001, used: 120_000, header: 1 });
    expect(answer.clients.reduce((sum, { hours }) => sum + (hours ?? 0), 0)).toBe(30_000);
  });

  it("reads UTF-8 in a long file, wherever its pieces cut a character, and Windows-1252 that shows late", async () => {
    const lines = Array.from(
      { length: 70_000 },
      (_, row) =>
        `2026-0${1 + (row % 9)}-01,Größe 😀 ${row % 3} KG,0.25,"Ärger über Ä, ß und 😀, Nr. ${row}, ${"ü".repeat(row % 5)}"`,
    );
    const answer = await scored(
      file(
        "utf8.csv",
        `\uFEFFClient,Date,Hours,Notes\n${lines.map((line) => line.replace(/^([^,]+),([^,]+)/, "$2,$1")).join("\n")}\n`,
      ),
    );
    expect(answer.clients.map(({ client }) => client).sort()).toEqual([
      "Größe 😀 0 KG",
      "Größe 😀 1 KG",
      "Größe 😀 2 KG",
    ]);
    expect(answer.rows["used"]).toBe(70_000);
    const late = Array.from({ length: 200_000 }, (_, row) => `2026-01-01,Client ${row % 3},0.25,plain words`).concat(
      "2026-01-02,M\u00fcller,2,late",
    );
    const old = await scored(file("late.csv", Buffer.from(`Date,Client,Hours,Notes\n${late.join("\n")}\n`, "latin1")));
    expect(old.clients.find(({ hours }) => hours === 2)?.client).toBe("Müller");
  });

  it("takes corrections from a file: a column, a unit, what is a total and what is none", async () => {
    const path = file(
      "odd.csv",
      "Kunde;Datum;Zeit;Betrag;Extra\nAsh;02.03.2026;90;120,00;7\nElm;03.03.2026;120;200,00;8\n" +
        "Ash;04.03.2026;30;40,00;9\nGesamt;;60;80,00;1\nNebenbei;;12;20,00;1\n",
    );
    const before = await scored(path);
    expect(before.rows).toMatchObject({ rows: 6, header: 1, total: 1 });
    const corrections = file(
      "corrections.json",
      JSON.stringify([
        {
          headers: ["Kunde", "Datum", "Zeit", "Betrag", "Extra"],
          columns: { Betrag: "amountNet", Extra: "expenses" },
          units: { Zeit: "h" },
          rows: { "Gesamt||#| # | #": "data", "nebenbei |  | # | # | #": "note" },
        },
        { headers: ["Somebody else's"], columns: { Kunde: null } },
      ]),
    );
    const answer = await scored(path, "--corrections", corrections);
    expect(answer.rows).toMatchObject({ rows: 6, header: 1, total: 0, note: 1, used: 4 });
    // 90 + 30 as hours; (120 + 40 − 7 − 9) ÷ 120 = 1.2.
    expect(answer.clients.find(({ client }) => client === "Ash")).toMatchObject({
      revenue: 160,
      hours: 120,
      effectiveRate: 1.2,
    });
    expect(answer.clients.find(({ client }) => client === "Gesamt")).toMatchObject({ revenue: 80, hours: 60 });
    const recognised = await run("recognise", path, "--json", "--corrections", corrections);
    expect((JSON.parse(recognised.out) as readonly { readonly rowKinds: readonly string[] }[])[0]?.rowKinds).toEqual([
      "header",
      "data",
      "data",
      "data",
      "data",
      "note",
    ]);
  });

  it("corrections that cannot be read say what may stand there", async () => {
    const said = async (content: string): Promise<readonly unknown[]> => {
      const { code, said: words } = await run(
        "score",
        sample("clockodo"),
        "--corrections",
        file("wrong.json", content),
      );
      return [code, words];
    };
    expect(await said('{"rows":{"a":"totl"}}')).toEqual([
      2,
      "wrong.json: rows.a may only be data, total, note, section.\n".replace("wrong.json", join(folder, "wrong.json")),
    ]);
    expect(await said('{"row":{}}')).toEqual([
      2,
      expect.stringContaining("there is no setting row; there are columns, units, rows and headers"),
    ]);
    expect(await said("nonsense")).toEqual([2, expect.stringContaining("no readable .json file with corrections")]);
  });

  it("takes the one row without a date that adds up all others for their total", async () => {
    const head =
      "Kunde;Datum;Stunden;Betrag\nAsh;02.03.2026;1,5;120,00\nElm;03.03.2026;2;200,00\nAsh;04.03.2026;0,5;40,00\n";
    expect((await scored(file("sum.csv", `${head}Alles zusammen;;4;360,00\n`))).rows).toMatchObject({
      rows: 5,
      used: 3,
      total: 1,
    });
    expect((await scored(file("other.csv", `${head}Oak;;4;361,00\n`))).rows).toMatchObject({
      rows: 5,
      used: 4,
      total: 0,
    });
  });

  it("does not count a sheet that adds up others of the same workbook", async () => {
    const { out, said } = await run("score", resolve(__dirname, "../dist/template/keepworthy-en.xlsx"), "--json");
    const answer = JSON.parse(out) as Scored;
    expect(answer.clients.find(({ client }) => client === "Harbour Hotel")).toMatchObject({
      revenue: 29400,
      hours: 420,
    });
    expect(said).toContain("adds up other sheets");
  });
});

describe("what is no table", () => {
  const cases: readonly (readonly [string, string | Buffer, number, string])[] = [
    ["empty.csv", "", 1, "empty.csv is empty. Export it again."],
    ["letter.pdf", "%PDF-1.7\n", 1, "Save it as .xlsx or CSV"],
    [
      "noise.csv",
      Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)),
      1,
      "neither a text such as CSV nor a workbook",
    ],
    ["bills.csv", "Belegnummer;Lieferant;Nettobetrag\nB-1;Adobe;59,92\n", 1, "bills from suppliers"],
    ["words.csv", "Dear Sir\n", 1, "no table with a header row"],
  ];

  it.each(cases)("%s ends with its sentence", async (name, content, code, sentence) => {
    const ended = await run("score", file(name, content));
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.said).toContain(sentence);
  });

  it("wrong usage ends with 2 and says what to do", async () => {
    expect(await run("score", "nowhere.csv")).toEqual({
      code: 2,
      out: "",
      said: "There is no file nowhere.csv. Check the path.\n",
    });
    expect((await run("score")).code).toBe(2);
    expect((await run("score", sample("clockodo"), "--nonsense")).code).toBe(2);
    const wrong = await run("score", sample("clockodo"), "--exchange-rates", "USD=1.234", "--language", "de");
    expect([wrong.code, wrong.said]).toEqual([2, expect.stringContaining("1,234 oder 1234")]);
    const setting = await run("score", sample("clockodo"), "--practice", file("wrong.json", '{"colour": 3}'));
    expect([setting.code, setting.said]).toEqual([2, expect.stringContaining("“colour” is no setting")]);
  });

  it("a folder without exports says so", async () => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    expect(await run("score", "empty")).toMatchObject({
      code: 1,
      said: "There is no file to read in empty: .csv, .tsv, .txt, .xlsx, .xls, .ods or .parquet.\n",
    });
  });
});

describe("recognise", () => {
  it.each([
    "harvest-detailed-time-report-21",
    "kimai-export-csv-2",
    "quickbooks-online-sales-by-customer-detail",
    "datev-buchungsstapel",
    "sevdesk-belege",
  ])("says of %s what its expected reading says", async (beginning) => {
    const path = sample(beginning);
    const { out } = await run("recognise", path, "--json");
    const [found, ...others] = JSON.parse(out) as readonly Readonly<Record<string, unknown>>[];
    const expected = (
      JSON.parse(readFileSync(resolve(__dirname, "../examples/expected.json"), "utf8")) as readonly Readonly<
        Record<string, unknown>
      >[]
    ).find((one) => path.endsWith(String(one["file"])));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      file: expected?.["file"],
      sheet: null,
      headerRow: expected?.["headerRow"],
      layout: expected?.["layout"],
      rowKinds: expected?.["rowKinds"],
    });
    expect(found?.["roleColumns"]).toMatchObject(expected?.["roleColumns"] as object);
  });

  it("names the reason of a wrong table", async () => {
    const { code, out } = await run("recognise", sample("sevdesk-belege"), "--json");
    expect(code).toBe(1);
    expect((JSON.parse(out) as readonly { readonly refused: { readonly code: string } }[])[0]?.refused.code).toBe(
      "table.supplierBills",
    );
  });
});

describe("the owner's own sheets beside the exports", () => {
  const years = resolve(__dirname, "../examples/three-years");
  const asked = ["--practice", join(years, "practice.json"), "--from", "2025-01-01", "--to", "2025-12-31"] as const;

  // 3,720 a year for 66 hours, which cost 3,960 at 60: 56 an hour become 59.62. 10 hours at 60 are 600.
  it("judge prospects, name fees in the client's form, and what others lose; a table of facts is not counted", async () => {
    const facts = file(
      "facts.csv",
      "Client,Form of fee,Agreed price,Went without hours,Hours taken\nBuchladen Anker,hourly,56,Hansen Law,10\n",
    );
    const { code, out } = await run("score", years, facts, ...asked, "--client-facts", facts);
    expect(code).toBe(0);
    expect(out).toContain("Buchladen Anker: €59.62 an hour instead of €56 (+6.5\u00a0%).");
    expect(out).toContain("Buchladen Anker: Hansen Law went without 10 h a year, worth €60 each. That is €600 a year");
    expect(out).toMatch(/\nCafé Seeblick: Talk\. .*At least €480 a month.* First guess: An hour may bring about €\d\d/);
    const json = await run("score", years, facts, ...asked, "--client-facts", facts, "--json");
    const { clients, prospects, harm } = JSON.parse(json.out) as Scored & {
      readonly prospects: readonly { readonly name: string; readonly answer: string }[];
      readonly harm: readonly { readonly client: string; readonly spillover: number }[];
    };
    expect(clients.find(({ client }) => client === "Buchladen Anker")?.revenue).toBe(3720);
    expect(prospects.map(({ name, answer }) => [name, answer])).toEqual([
      ["Café Seeblick", "Talk"],
      ["Kanzlei Brandt", "Go"],
    ]);
    expect(harm).toMatchObject([{ client: "Buchladen Anker", spillover: 600 }]);
  });
});
