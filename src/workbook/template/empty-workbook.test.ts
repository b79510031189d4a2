import { usualPractice } from "../../analysis/owner/practice";
import { findTables } from "../../taskpane/clients/find-tables";
import { scoreInSlices } from "../../taskpane/clients/score-in-slices";
import type { Host } from "../../taskpane/host";
import { readOwnSheets } from "../../taskpane/own-sheets";
import { readSettings } from "../../taskpane/settings";
import { exampleClients } from "../example-clients";
import { exampleProspects } from "../example-prospects";
import { emptyWorkbook } from "./empty-workbook";

/** The workbook as a pane sees it. */
function hostOf(language: "en" | "de"): Host {
  const documents = emptyWorkbook(language);
  const sheets = documents.map(({ name, rows }) => ({ name, rowCount: rows.length, columnCount: Math.max(...rows.map((row) => row.length)), isHidden: false }));
  return {
    language,
    sheets: () => Promise.resolve(sheets),
    read: ({ sheet, rowCount, columnCount }: Parameters<Host["read"]>[0]) => {
      const { rows } = documents.find(({ name }) => name === sheet)!;
      const cells = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => rows[row]?.[column] ?? null));
      return Promise.resolve({ values: cells.map((row) => row.map((cell) => cell?.value ?? null)), formats: cells.map((row) => row.map(() => "General")) });
    },
  } as unknown as Host;
}

describe.each(["en", "de"] as const)("the empty workbook in %s", (language) => {
  const texts = emptyWorkbook(language).flatMap(({ rows }) => rows.flat().map((cell) => String(cell?.value ?? "")));

  it("has nobody of the invented studio in it, and none of its figures", () => {
    for (const name of [...exampleClients.map((client) => client.name), ...exampleProspects(language).map((prospect) => prospect.name), "92000", "54000", "Mara"]) expect(texts.filter((text) => text.includes(name))).toEqual([]);
  });

  it("is no data yet, and the pane takes its sheets over: ratings, prospects and figures are one from the first moment", async () => {
    const host = hostOf(language);
    const taken = await readOwnSheets(host, readSettings({}, language));
    const [, practice, , , , fit, prospects] = emptyWorkbook(language).map(({ name }) => name);
    expect(taken?.sheets).toMatchObject({ practice, fit, prospects });
    expect(taken?.ratings.criteria).toHaveLength(4);
    const tables = (await findTables(host, { corrections: {}, kept: Object.values(taken?.sheets ?? {}) })).filter(({ recognition }) => recognition.refused === null);
    const scored = await scoreInSlices(host, tables, { now: usualPractice(language), before: null }, () => undefined, new AbortController().signal);
    expect(scored?.portfolios.flatMap(({ clients }) => clients.map(({ client }) => client))).toEqual([]);
    expect([taken?.practice.minimumRate, taken?.prospects]).toEqual([null, []]);
  });
});
