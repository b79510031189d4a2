import { FakeSheets, FakeSheetsSheet } from "../fake-sheets";
import { inEnglish } from "../in-english";
import { openSidebar } from "../pane-scope";
import { hostContract } from "./cases";
import type { Contract, Opened } from "./contract";

// A busy machine may take its time.
jest.setTimeout(60_000);

async function opened(fake: FakeSheets): Promise<Opened> {
  const find = (name: string): FakeSheetsSheet => fake.sheets.find((sheet) => sheet.name === name)!;
  const host = await openSidebar(fake);
  const cell = (sheet: string, row: number, column: number): unknown => {
    const found = find(sheet).cells.get(`${row},${column}`);
    return found === undefined ? null : found.formula === "" ? found.value : inEnglish(found.formula);
  };
  return {
    host,
    another: () => openSidebar(fake),
    // Where settings are kept is out of sight.
    names: () => fake.sheets.filter(({ name }) => name !== "Keepworthy (settings)").map(({ name }) => name),
    inView: () => fake.active.name,
    cell,
    day: cell,
    select: (sheet, row, column) => {
      fake.selection = { sheet, row, column, rows: 1, columns: 1 };
    },
    merge: (sheet, ...block) => {
      find(sheet).merges.push(block);
    },
    hideSheet: (sheet) => {
      find(sheet).isHidden = true;
    },
    hideRow: () => undefined,
    makeReadOnly: () => {
      fake.isReadOnly = true;
    },
    stopped: (documents) => {
      const controller = new AbortController();
      const writing = host.writeSheets(documents, controller.signal);
      // Google is at work when it is stopped.
      setTimeout(() => {
        controller.abort();
      }, 0);
      return writing;
    },
    charts: (sheet) => find(sheet).charts.length,
    fill: (sheet, row, column, formula, shown) => {
      const anchor = `${row},${column}`;
      find(sheet).cells.set(anchor, { value: "", formula });
      find(sheet).rows = Math.max(find(sheet).rows, row + shown.length);
      shown.forEach((value, index) => find(sheet).results.set(`${row + index},${column}`, { value, anchor }));
    },
  };
}

const contract: Contract = {
  open: (sheets, language = "en") =>
    opened(
      new FakeSheets(
        Object.entries(sheets).map(([name, rows]) => new FakeSheetsSheet(name, rows)),
        language === "de" ? "de_DE" : "en_GB",
        language,
      ),
    ),
  // Sheets counts from 1900 only: a day is a Date to Apps Script, at midnight in Berlin here, whatever file it came
  // from.
  openOldMac: () =>
    opened(
      new FakeSheets([
        new FakeSheetsSheet("Old", [
          ["Client", "Date", "Hours"],
          ["Nord GmbH", new Date(Date.UTC(2023, 11, 31, 23)), 3],
        ]),
      ]),
    ),
};

hostContract("Google Sheets", contract);
