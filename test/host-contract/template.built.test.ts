import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { FakeSheets, FakeSheetsSheet } from "../fake-sheets";
import { inEnglish } from "../in-english";
import { openSidebar } from "../pane-scope";

const languages = ["en", "de"] as const;
jest.setTimeout(60_000);

async function openFile(language: string): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(
    readFileSync(join(resolve(__dirname, "../../dist/template"), `keepworthy-${language}.xlsx`)),
  );
  return workbook;
}

async function openInSheets(language: "en" | "de", taken: readonly string[]): Promise<FakeSheets> {
  const fake = new FakeSheets(
    taken.map((name) => new FakeSheetsSheet(name, [["mine"]])),
    language === "de" ? "de_DE" : "en_GB",
    language,
  );
  await (await openSidebar(fake)).openTemplate?.();
  return fake;
}

/** The file's formula as Sheets has it: our functions by their names, cells of a table by their places. */
function plainFormula(formula: string, sheet: Worksheet, row: number): string {
  const header = new Map<string, string>();
  for (let column = 1; column <= sheet.columnCount; column++)
    header.set(sheet.getCell(3, column).text, String.fromCharCode(64 + column));
  const last = Math.max(
    ...sheet.getColumn(1).values.flatMap((value, index) => (value === null || value === undefined ? [] : [index])),
  );
  const place = (title: string): string => header.get(title) ?? `no column ${title}`;
  return `=${formula
    .replaceAll("_xldudf_", "")
    .replace(
      /INDEX\(\w+\[([^\]]+)\],1\):\w+\[\[#This Row\],\[([^\]]+)\]\]/g,
      (_, title: string) => `${place(title)}$4:${place(title)}${row}`,
    )
    .replace(/\w+\[\[#This Row\],\[([^\]]+)\]\]/g, (_, title: string) => `${place(title)}${row}`)
    .replace(/Clients\d+\[([^\]]+)\]/g, (_, title: string) => `${place(title)}$4:${place(title)}$${last}`)}`;
}

/**
 * Excel hands over blank cells as 0, so its formulas guard all of them, those of Sheets where we wrote it:
 * IF(B4="","",B4) is B4.
 */
function withoutGuards(formula: string): string {
  return formula.replace(/IF\(([^,()]+)="","",\1\)/g, "$1");
}

describe.each(languages)("the template in %s, built in Google Sheets by code, beside the .xlsx file", (language) => {
  it("has the same sheets with the same cells, value by value and formula by formula", async () => {
    const [file, fake] = [await openFile(language), await openInSheets(language, ["Sheet1"])];
    expect(fake.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...file.worksheets.map(({ name }) => name)]);
    const differences: string[] = [];
    let count = 0;
    for (const sheet of file.worksheets) {
      const made = fake.sheets.find(({ name }) => name === sheet.name)!;
      const lastRow = Math.max(sheet.rowCount, made.lastRow());
      for (let row = 1; row <= lastRow; row++) {
        for (let column = 1; column <= sheet.columnCount; column++) {
          const { value } = sheet.getCell(row, column);
          const cell = made.cells.get(`${row - 1},${column - 1}`);
          const isFormula = typeof value === "object" && value !== null && "formula" in value;
          const wanted = isFormula
            ? withoutGuards(plainFormula(value.formula, sheet, row))
            : value instanceof Date
              ? (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000
              : value === ""
                ? null
                : (value ?? null);
          const found =
            cell === undefined ? null : cell.formula === "" ? cell.value : withoutGuards(inEnglish(cell.formula));
          if (wanted !== null || found !== null) count++;
          if (wanted !== found)
            differences.push(`${sheet.name} ${row},${column}: ${JSON.stringify(wanted)} and ${JSON.stringify(found)}`);
        }
      }
    }
    expect(differences).toEqual([]);
    // Beyond the file's columns stand the cells that the map of Sheets is drawn from, and nothing else.
    expect(
      fake.sheets
        .filter((made) => made.lastColumn() > (file.getWorksheet(made.name)?.columnCount ?? Infinity))
        .map(({ name }) => name),
    ).toEqual([language === "en" ? "Report" : "Bericht"]);
    expect(count).toBeGreaterThan(2000);
  });

  it("offers the same choices in the same cells, and draws as many charts", async () => {
    const [file, fake] = [await openFile(language), await openInSheets(language, [])];
    for (const sheet of file.worksheets) {
      const made = fake.sheets.find(({ name }) => name === sheet.name)!;
      const lists: string[] = [];
      for (let row = 1; row <= sheet.rowCount; row++)
        for (let column = 1; column <= sheet.columnCount; column++)
          if (sheet.getCell(row, column).dataValidation?.type === "list") lists.push(`${row - 1},${column - 1}`);
      expect([...made.lists.keys()].sort()).toEqual(lists.sort());
      expect(made.charts).toHaveLength(sheet.getCharts().length);
    }
  });

  it("goes beside sheets that have its names, and its formulas point at its own", async () => {
    const clients = language === "en" ? "Clients" : "Kunden";
    const fake = await openInSheets(language, [clients]);
    expect(fake.sheets[0]?.cells.get("0,0")?.value).toBe("mine");
    const report = fake.sheets.find(({ name }) => name === (language === "en" ? "Report" : "Bericht"))!;
    const formulas = [...report.cells.values()]
      .map(({ formula }) => formula)
      .filter((formula) => formula.includes("INDEX("));
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => !formula.includes(`'${clients} 2'!`))).toEqual([]);
  });
});

it("a template that cannot be finished in Sheets leaves nothing behind", async () => {
  const fake = new FakeSheets([new FakeSheetsSheet("Sheet1", [["mine"]])]);
  fake.failAt = "setValues";
  await expect((await openSidebar(fake)).openTemplate?.()).rejects.toThrow(/protect/);
  expect(fake.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

it.each(languages)(
  "the pane of Excel carries the template in %s, byte for byte, and hands it to Excel as a new workbook",
  (language) => {
    const folder = resolve(__dirname, "../../dist/excel");
    const file = readFileSync(join(resolve(__dirname, "../../dist/template"), `keepworthy-${language}.xlsx`)).toString(
      "base64",
    );
    const scripts = readdirSync(folder)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(folder, name), "utf8"));
    expect(scripts.filter((script) => script.includes(`base64,${file}`))).toHaveLength(1);
    expect(scripts.filter((script) => script.includes("Excel.createWorkbook("))).toHaveLength(1);
  },
);
