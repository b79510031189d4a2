import { unknownFirmYear } from "../analysis/owner/firm";
import { practiceSheetName, readPracticeSheet } from "../reports/practice-sheet";
import { fitWords, readFitSheet } from "../reports/fit-sheet";
import { readClientsSheet } from "../reports/client-inputs";
import { prospectSheetWords } from "../reports/prospects/prospect-words";
import { decisionWords } from "../reports/decisions/decision-words";
import { readDecisions } from "../reports/decisions/read-decisions";
import { readProspectsSheet } from "../reports/prospects/read-prospects";
import { readStaffSheet, staffWords } from "../reports/staff-sheet";
import { reportWords } from "../reports/report-words";
import type { Words } from "../core/problem";
import type { Cells } from "../spreadsheet/cell";
import { readClientsChanges, writeClientsSheet } from "./clients/clients-link";
import type { Host, SheetSummary } from "./host";
import { calledSo, readOwn } from "./own-cells";
import { readPracticeChanges, writePracticeSheet } from "./practice/practice-link";
import { readProspectChanges } from "./prospects/prospects-link";
import { readStaffChanges, writeStaffSheet } from "./practice/staff-link";
import { readFitChanges, writeFitSheet } from "./rating/fit-link";
import type { PaneSettings } from "./settings";

export type Kind = keyof PaneSettings["sheets"];

interface OwnSheet {
  readonly name: Words;
  /** What stands on a sheet of this kind; null for any other. */
  readonly on: (cells: Cells) => object | null;
  /**
   * Whether the pane knows nothing yet of what stands there: then a sheet that is found is taken over, as in a file
   * that was opened from the template.
   */
  readonly isNews: (settings: PaneSettings) => boolean;
  /** What the owner changed there, as settings; null if nothing. */
  readonly read: (host: Host, settings: PaneSettings, sheets: readonly SheetSummary[]) => Promise<PaneSettings | null>;
}

/** The sheets that the owner may edit as well as the pane: each is the same datum. */
const ownSheets: Readonly<Record<Kind, OwnSheet>> = {
  practice: {
    name: practiceSheetName,
    on: readPracticeSheet,
    isNews: ({ practice, firm }) =>
      practice.minimumRate === null && JSON.stringify(firm) === JSON.stringify(unknownFirmYear),
    read: readPracticeChanges,
  },
  staff: {
    name: staffWords.sheet,
    on: readStaffSheet,
    isNews: ({ practice: { staff } }) => staff.length === 0,
    read: readStaffChanges,
  },
  fit: {
    name: fitWords.sheet,
    on: readFitSheet,
    isNews: ({ ratings }) => ratings.criteria.length === 0,
    read: readFitChanges,
  },
  clients: {
    name: reportWords.clients,
    on: readClientsSheet,
    isNews: ({ practice: { servingCosts, tried } }) => Object.keys(servingCosts).length === 0 && tried.length === 0,
    read: readClientsChanges,
  },
  prospects: {
    name: prospectSheetWords.sheet,
    on: readProspectsSheet,
    isNews: ({ prospects }) => prospects.length === 0,
    read: readProspectChanges,
  },
  decisions: {
    name: decisionWords.sheet,
    on: readDecisions,
    // The log stands on its sheet and nowhere else.
    isNews: () => true,
    read: () => Promise.resolve(null),
  },
};
const kinds: readonly Kind[] = ["practice", "staff", "fit", "clients", "prospects", "decisions"];

/**
 * What the owner changed on their own sheets: figures of the firm, staff rates, ratings, what is known of clients,
 * prospects; null if nothing. Those of the invented firm that was set aside are nobody's.
 */
export async function readOwnSheets(
  host: Host,
  settings: PaneSettings,
  wanted: readonly Kind[] = kinds,
): Promise<PaneSettings | null> {
  const sheets = await host.sheets();
  let now = settings;
  for (const kind of wanted) {
    const { name, on, isNews, read } = ownSheets[kind];
    if (now.sheets[kind] === null && isNews(now)) {
      const [found = null] = calledSo(sheets, name, now.data);
      if ((await readOwn(host, found, on, sheets)) === null) continue;
      now = { ...now, sheets: { ...now.sheets, [kind]: found } };
    }
    now = (await read(host, now, sheets)) ?? now;
  }
  return now === settings ? null : now;
}

/** Which sheets are to say something else after this change. */
export function sheetsToWrite(before: PaneSettings, after: PaneSettings): readonly Kind[] {
  const isSame = (...parts: readonly ((settings: PaneSettings) => unknown)[]): boolean =>
    parts.every((part) => JSON.stringify(part(before)) === JSON.stringify(part(after)));
  const changed: Readonly<Partial<Record<Kind, boolean>>> = {
    practice: !isSame(
      ({ practice }) => practice,
      ({ firm }) => firm,
      ({ ratings }) => ratings,
    ),
    staff: !isSame(({ practice: { staff, owner } }) => [staff, owner]),
    fit: !isSame(({ ratings }) => ratings),
    clients: !isSame(({ practice: { servingCosts, tried } }) => [servingCosts, tried]),
  };
  return kinds.filter((kind) => changed[kind] === true && after.sheets[kind] !== null);
}

/**
 * The owner's own sheets follow, each only where it says something else; answers the settings with the names they have
 * then.
 */
export async function writeOwnSheets(host: Host, before: PaneSettings, wanted: PaneSettings): Promise<PaneSettings> {
  const linked = await writeStaffSheet(host, before, await writePracticeSheet(host, before, wanted));
  await writeClientsSheet(host, before, linked);
  return JSON.stringify(linked.ratings) === JSON.stringify(before.ratings) ? linked : writeFitSheet(host, linked);
}
