import { FakeExcel, fakeSheet, type FakeOptions, type FakeSheet } from "../fake-excel";
import { openExcelPane } from "../pane-scope";
import { hostContract } from "./cases";
import type { Contract, Opened } from "./contract";

// A busy machine may take its time.
jest.setTimeout(60_000);

async function opened(fake: FakeExcel): Promise<Opened> {
  const find = (name: string): FakeSheet => fake.sheets.find((sheet) => sheet.name === name)!;
  const host = await openExcelPane(fake);
  return {
    host,
    another: () => openExcelPane(fake),
    names: () => fake.sheets.map(({ name }) => name),
    inView: () => fake.active.name,
    cell: (sheet, row, column) => typedInExcel(find(sheet).cells.get(`${row},${column}`)),
    day: (sheet, row, column) => Number(find(sheet).cells.get(`${row},${column}`)) + (fake.is1904 ? 1462 : 0),
    select: (sheet, row, column) => {
      fake.active = find(sheet);
      fake.activeCell = [row, column];
    },
    merge: (sheet, ...block) => {
      find(sheet).merges.push(block);
    },
    hideSheet: (sheet) => {
      find(sheet).visibility = "Hidden";
    },
    hideRow: () => undefined,
    makeReadOnly: () => {
      fake.isReadOnly = true;
    },
    stopped: (documents) => {
      const controller = new AbortController();
      const end = fake.syncs + 3 * documents.length;
      fake.onSync = () => {
        if (fake.syncs === end) controller.abort();
      };
      return host.writeSheets(documents, controller.signal);
    },
    charts: (sheet) => find(sheet).charts.length,
    fill: (sheet, row, column, formula, shown) => {
      const anchor = `${row},${column}`;
      find(sheet).cells.set(anchor, formula);
      shown.forEach((value, index) => find(sheet).results.set(`${row + index},${column}`, { value, anchor }));
    },
  };
}

/** What becomes of a text that is set as a formula: an apostrophe keeps it, else Excel takes it as typed. */
function typedInExcel(cell: unknown): unknown {
  if (typeof cell !== "string") return cell;
  if (cell.startsWith("'")) return cell.slice(1);
  return /^[+@-]|^\d+[-/]\d+$|^\d+(e\d+)?$|^(true|false|#n\/a)$/i.test(cell)
    ? `taken for a formula, a date, a number or a truth: ${cell}`
    : cell;
}

function contract(options: FakeOptions): Contract {
  return {
    open: (sheets, language = "en") =>
      opened(
        new FakeExcel(
          Object.entries(sheets).map(([name, rows]) => fakeSheet(name, rows)),
          { ...options, language: language === "de" ? "de-DE" : "en-GB" },
        ),
      ),
    openOldMac: () => {
      const sheet = fakeSheet("Old", [
        ["Client", "Date", "Hours"],
        ["Nord GmbH", 45292 - 1462, 3],
      ]);
      sheet.formats.set("1,1", "yyyy-mm-dd");
      return opened(new FakeExcel([sheet], { ...options, is1904: true }));
    },
  };
}

hostContract("Excel 2021 on a desktop", contract({ platform: "desktop", apiLevel: "1.13" }));
hostContract("Excel on the web", contract({ platform: "web", apiLevel: "1.20" }));

it("Excel enters formulas again that a file without the add-in holds in their stored form", async () => {
  const { host, fill, cell } = await contract({}).open({ Billing: [["Client"]] });
  await fill("Billing", 0, 1, "=_xldudf_CLIENTYIELD(1,_xldudf_MINFEE(1,2),3)", ["#NAME?"]);
  expect(await host.repairFormulas?.()).toEqual({ entered: 1, stillBroken: 0, protectedSheets: [] });
  expect(await cell("Billing", 0, 1)).toBe("=CLIENTYIELD(1,MINFEE(1,2),3)");
});
