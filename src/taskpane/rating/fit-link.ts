import { fitSheet, laidOut, ratingsOn, readFitSheet, saysTheSame, type FitTable } from "../../reports/fit-sheet";
import type { Host } from "../host";
import { keepSheet } from "../keep-sheet";
import type { PaneSettings } from "../settings";

/** Rows of the sheet that are looked at: one a client. */
const mostRows = 2000;
const mostColumns = 40;

/** What the owner changed on the sheet of ratings, as settings; null if it says the same, or is not there. */
export async function readFitChanges(host: Host, settings: PaneSettings): Promise<PaneSettings | null> {
  const table = await tableOn(host, settings.sheets.fit);
  if (table === null || saysTheSame(table, settings.ratings)) return null;
  return { ...settings, ratings: ratingsOn(table, settings.ratings) };
}

/** Brings the sheet of ratings up to date, where there is one and it says something else; answers the settings with its name. */
export async function writeFitSheet(host: Host, settings: PaneSettings): Promise<PaneSettings> {
  const before = await tableOn(host, settings.sheets.fit);
  if (before === null || saysTheSame(before, settings.ratings)) return settings;
  const { language } = host;
  const fit = await keepSheet(host, settings.sheets.fit, fitSheet(before, language), fitSheet(laidOut(settings.ratings, before), language));
  return { ...settings, sheets: { ...settings.sheets, fit } };
}

async function tableOn(host: Host, name: string | null): Promise<FitTable | null> {
  const there = name === null ? undefined : (await host.sheets()).find((sheet) => sheet.name === name);
  if (name === null || there === undefined || there.rowCount === 0) return null;
  const { values } = await host.read({ sheet: name, firstRow: 0, firstColumn: 0, rowCount: Math.min(there.rowCount, mostRows), columnCount: Math.min(there.columnCount, mostColumns) });
  return readFitSheet(values);
}
