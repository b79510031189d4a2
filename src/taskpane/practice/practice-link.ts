import { practiceSheet, readPracticeSheet } from "../../reports/practice-sheet";
import type { Host, SheetSummary } from "../host";
import { keepSheet } from "../keep-sheet";
import { readOwn } from "../own-cells";
import type { PaneSettings } from "../settings";

/**
 * Brings the visible sheet with the owner's figures up to date; answers the settings with its name, unchanged if there
 * is no such sheet.
 */
export async function writePracticeSheet(host: Host, before: PaneSettings, after: PaneSettings): Promise<PaneSettings> {
  const documents = [before, after].map(({ practice, firm, ratings }) => practiceSheet(practice, firm, ratings));
  const [old, now] = documents;
  if (
    after.sheets.practice === null ||
    old === undefined ||
    now === undefined ||
    JSON.stringify(old) === JSON.stringify(now)
  )
    return after;
  return { ...after, sheets: { ...after.sheets, practice: await keepSheet(host, after.sheets.practice, old, now) } };
}

/** What the owner changed on that sheet, as settings; null if nothing differs or the sheet cannot be read. */
export async function readPracticeChanges(
  host: Host,
  settings: PaneSettings,
  sheets: readonly SheetSummary[],
): Promise<PaneSettings | null> {
  const found = await readOwn(host, settings.sheets.practice, readPracticeSheet, sheets);
  if (found === null) return null;
  const changed: PaneSettings = {
    ...settings,
    firm: found.firm,
    practice: { ...settings.practice, ...found.practice },
  };
  const figures = ({ firm, practice }: PaneSettings): string =>
    JSON.stringify(
      [
        Object.entries(firm),
        Object.keys(found.practice).map((key) => Object.entries(practice).find(([name]) => name === key)),
      ],
      (_, value: unknown) => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value),
    );
  return figures(changed) === figures(settings) ? null : changed;
}
