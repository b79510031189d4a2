import { summaryTables } from "../../analysis/gather/summary-tables";
import { usualPractice, type Practice } from "../../analysis/owner/practice";
import { withAnswers } from "../../analysis/owner/table-answers";
import { fingerprintOf, noCorrections } from "../../columns/decide/corrections";
import { recognise } from "../../columns/recognise";
import { areaName } from "../../columns/table/area-name";
import type { Recognition } from "../../columns/recognition";
import type { Sheet } from "../../columns/sheet";
import type { Cells } from "../../spreadsheet/cell";
import { isSetAside, noData } from "../data/data-set";
import type { Host, SheetSummary } from "../host";
import type { PaneSettings } from "../settings";
import { findCopies } from "./find-copies";
import type { FoundTable } from "./found-table";

/** Rows of a sheet that are read to recognise it. */
const sampleRows = 400;

/** What each sheet was recognised as, and from what: its cells, what was corrected and what was answered. */
export type Recognised = Map<string, { readonly from: string; readonly recognitions: readonly Recognition[] }>;

type Known = Pick<PaneSettings, "corrections"> &
  Partial<Pick<PaneSettings, "data">> & {
    readonly answers?: Pick<Practice, "dayHours" | "material">;
    /** Sheets that the pane reads in another way. */
    readonly kept?: readonly (string | null)[];
    /** Of the last time: what is still the same is not recognised again. This time's is written into it. */
    readonly recognised?: Recognised;
  };

/**
 * Looks at the beginning of every visible sheet; sheets that hold no table at all are left out, wrong tables come with
 * their reason.
 */
export async function findTables(
  host: Host,
  { corrections, data = noData, answers = usualPractice(), kept = [], recognised = new Map() }: Known,
): Promise<readonly FoundTable[]> {
  const correctionsOf = withAnswers((headers) => corrections[fingerprintOf(headers)] ?? noCorrections, answers);
  const said = JSON.stringify([corrections, answers.dayHours, answers.material]);
  const found: Omit<FoundTable, "summaryKind" | "copyOf">[] = [];
  for (const summary of await host.sheets()) {
    if (summary.isHidden || kept.includes(summary.name) || summary.rowCount < 2 || summary.columnCount < 2) continue;
    const read = await beginning(host, summary).catch(() => null);
    // A sheet that the host will not read is no reason to leave the others.
    if (read === null) continue;
    const sheet: Sheet = { ...read, doubts: data.files.flatMap(({ doubts }) => doubts[summary.name] ?? []) };
    const understand = (later?: Cells): readonly Recognition[] =>
      recognise(later === undefined ? sheet : { ...sheet, later }, correctionsOf);
    const from = said + JSON.stringify(sheet);
    const before = recognised.get(summary.name);
    const recognitions = before?.from === from ? before.recognitions : understand();
    recognised.set(summary.name, { from, recognitions });
    for (const [index, recognition] of recognitions.entries()) {
      if (recognition.headerRow === null) continue;
      found.push({
        name: [summary.name, areaName(recognition.area)].filter((part) => part !== "").join(" "),
        summary,
        recognition,
        fingerprint: fingerprintOf(recognition.headers),
        sheet,
        again: (later) => understand(later)[index] ?? recognition,
      });
    }
  }
  const meant = found.filter(({ summary }) => !isSetAside(data, summary.name));
  const copies = await findCopies(host, meant);
  const summaries = summaryTables(meant.filter(({ summary }) => !copies.has(summary.name)));
  return found.map((table) => ({
    ...table,
    summaryKind: summaries.get(table.recognition) ?? null,
    copyOf: copies.get(table.summary.name) ?? null,
  }));
}

async function beginning(host: Host, { name, rowCount, columnCount }: SheetSummary): Promise<Sheet> {
  const area = { sheet: name, firstRow: 0, firstColumn: 0, rowCount: Math.min(rowCount, sampleRows), columnCount };
  const { values, formats } = await host.read(area);
  return { file: "", name, rows: values, formats, isSample: rowCount > sampleRows };
}
