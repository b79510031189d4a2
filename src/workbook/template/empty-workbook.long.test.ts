import { usualPractice } from "../../analysis/owner/practice";
import type { SheetDocument } from "../../reports/document";
import { isUsual } from "../../taskpane/clients/found-table";
import { findTables } from "../../taskpane/clients/find-tables";
import { scoreInSlices } from "../../taskpane/clients/score-in-slices";
import type { Host } from "../../taskpane/host";
import { readOwnSheets } from "../../taskpane/own-sheets";
import { readSettings } from "../../taskpane/settings";
import { exampleClients } from "../example-clients";
import { exampleProspects } from "../example-prospects";
import { exampleSettings } from "../example-settings";
import { exampleWords } from "../example-words";
import { findings } from "../../reports/finding";
import { templateWorkbook } from "./template-workbook";
import { emptyWorkbook } from "./empty-workbook";

/** A workbook as a pane sees it. */
function hostOf(documents: readonly SheetDocument[], language: "en" | "de"): Host {
  const sheets = documents.map(({ name, rows }) => ({
    name,
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    isHidden: false,
  }));
  return {
    language,
    sheets: () => Promise.resolve(sheets),
    read: ({ sheet, rowCount, columnCount }: Parameters<Host["read"]>[0]) => {
      const { rows } = documents.find(({ name }) => name === sheet)!;
      const cells = Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (__, column) => rows[row]?.[column] ?? null),
      );
      return Promise.resolve({
        values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
        formats: cells.map((row) => row.map(() => "General")),
      });
    },
  } as unknown as Host;
}

describe.each(["en", "de"] as const)("the empty workbook in %s", (language) => {
  const texts = emptyWorkbook(language).flatMap(({ rows }) => rows.flat().map((cell) => String(cell?.value ?? "")));

  it("has nobody of the invented studio in it, and none of its figures", () => {
    for (const name of [
      ...exampleClients.map((client) => client.name),
      ...exampleProspects(language).map((prospect) => prospect.name),
      "92000",
      "54000",
      "Mara",
    ])
      expect(texts.filter((text) => text.includes(name))).toEqual([]);
  });

  it("is no data yet, and the pane takes its sheets over: ratings, prospects and figures are one from the first moment", async () => {
    const host = hostOf(emptyWorkbook(language), language);
    const taken = await readOwnSheets(host, readSettings({}, language));
    const [, practice, , , , fit, prospects] = emptyWorkbook(language).map(({ name }) => name);
    expect(taken?.sheets).toMatchObject({ practice, fit, prospects });
    expect(taken?.ratings.criteria).toHaveLength(4);
    const tables = (await findTables(host, { corrections: {}, kept: Object.values(taken?.sheets ?? {}) })).filter(
      ({ recognition }) => recognition.refused === null,
    );
    const scored = await scoreInSlices(
      host,
      tables,
      { now: usualPractice(language), before: null },
      () => undefined,
      new AbortController().signal,
    );
    expect(scored?.portfolios.flatMap(({ clients }) => clients.map(({ client }) => client))).toEqual([]);
    expect([taken?.practice.minimumRate, taken?.prospects]).toEqual([null, []]);
  });
});

it.each(["en", "de"] as const)(
  "of the filled workbook in %s only the time entries and the invoices are data: its other sheets repeat them",
  async (language) => {
    const tables = await findTables(hostOf(templateWorkbook(language, findings), language), {
      corrections: {},
      kept: Object.values(readSettings(exampleSettings(language), language).sheets),
    });
    expect(tables.filter(isUsual).map(({ summary }) => summary.name)).toEqual([
      exampleWords.timeSheet[language],
      exampleWords.invoiceSheet[language],
    ]);
  },
);
