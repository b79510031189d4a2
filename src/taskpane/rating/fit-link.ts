import { fitSheet, laidOut, ratingsOn, readFitSheet, saysTheSame } from "../../reports/fit-sheet";
import type { Host, SheetSummary } from "../host";
import { keepSheet } from "../keep-sheet";
import { readOwn } from "../own-cells";
import type { PaneSettings } from "../settings";

/** What the owner changed on the sheet of ratings, as settings; null if it says the same, or is not there. */
export async function readFitChanges(
  host: Host,
  settings: PaneSettings,
  sheets: readonly SheetSummary[],
): Promise<PaneSettings | null> {
  const table = await readOwn(host, settings.sheets.fit, readFitSheet, sheets);
  if (table === null || saysTheSame(table, settings.ratings)) return null;
  return { ...settings, ratings: ratingsOn(table, settings.ratings) };
}

/**
 * Brings the sheet of ratings up to date, where there is one and it says something else; answers the settings with its
 * name.
 */
export async function writeFitSheet(host: Host, settings: PaneSettings): Promise<PaneSettings> {
  const before = await readOwn(host, settings.sheets.fit, readFitSheet);
  if (before === null || saysTheSame(before, settings.ratings)) return settings;
  const { language } = host;
  const fit = await keepSheet(
    host,
    settings.sheets.fit,
    fitSheet(before, language),
    fitSheet(laidOut(settings.ratings, before), language),
  );
  return { ...settings, sheets: { ...settings.sheets, fit } };
}
