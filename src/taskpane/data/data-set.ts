import * as v from "valibot";
import { periodKinds, wholeTime, type PeriodChoice } from "../../analysis/plans/period-choice";
import type { TableRemark } from "../../columns/table-remark";

/** A file that came in, and the sheets that it became. */
export interface DataFile {
  readonly name: string;
  /** Tells whether the same file comes again, whatever its name. */
  readonly digest: string;
  readonly sheets: readonly string[];
  /**
   * What reading the file left for the owner to look at, by sheet: lines with stray quotation marks, lines that are
   * shifted.
   */
  readonly doubts: Readonly<Record<string, readonly TableRemark[]>>;
}

/**
 * The data that everything else is a view of: which tables count, and where each comes from. It lies in the workbook,
 * with the rest of the settings.
 */
export interface DataSet {
  /** Whether it is the invented firm that is looked at. */
  readonly isExample: boolean;
  /** The sheets of the invented firm; beside data of the owner they never count. */
  readonly exampleSheets: readonly string[];
  /** Those of them into which the owner wrote rows of their own: these count, the rest of the sheet does not. */
  readonly mixedSheets: readonly string[];
  /** The clients of the invented firm. */
  readonly exampleClients: readonly string[];
  readonly files: readonly DataFile[];
  /** Tables that the owner ticked or unticked. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** The sheets that the owner pointed at; null as long as all that hold tables are meant. */
  readonly only: readonly string[] | null;
  /** The time that is looked at. */
  readonly period: PeriodChoice;
}

export const noData: DataSet = {
  isExample: false,
  exampleSheets: [],
  mixedSheets: [],
  exampleClients: [],
  files: [],
  choices: {},
  only: null,
  period: wholeTime,
};

const names = v.fallback(v.array(v.string()), []);

const day = v.fallback(v.nullable(v.number()), null);
const doubts = v.fallback(
  v.record(
    v.string(),
    v.array(v.object({ code: v.string(), facts: v.record(v.string(), v.union([v.string(), v.number()])) })),
  ),
  {},
);

const shape = v.object({
  isExample: v.fallback(v.boolean(), false),
  exampleSheets: names,
  mixedSheets: names,
  exampleClients: names,
  files: v.fallback(
    v.array(v.object({ name: v.string(), digest: v.string(), sheets: v.array(v.string()), doubts })),
    [],
  ),
  choices: v.fallback(v.record(v.string(), v.boolean()), {}),
  only: v.fallback(v.nullable(v.array(v.string())), null),
  period: v.fallback(v.object({ kind: v.picklist(periodKinds), from: day, to: day }), wholeTime),
});

/** As it lies in a workbook; what is not understood there is left aside. */
export function readData(stored: unknown): DataSet {
  const read = v.safeParse(shape, stored);
  return read.success ? read.output : noData;
}

/** A table as far as the choice goes. */
export interface Choosable {
  readonly name: string;
  readonly sheet: string;
  /** Whether it counts unless somebody says otherwise. */
  readonly isUsual: boolean;
}

/** Whether a sheet belongs to the invented firm, which never counts beside data of the owner. */
export function isSetAside({ isExample, exampleSheets, mixedSheets }: DataSet, sheet: string): boolean {
  return !isExample && exampleSheets.includes(sheet) && !mixedSheets.includes(sheet);
}

/** Whether a table counts: as the owner ticked it, else all usual ones that are meant. */
export function isUsed(data: DataSet, { name, sheet, isUsual }: Choosable): boolean {
  if (isSetAside(data, sheet)) return false;
  return data.choices[name] ?? (isUsual && (data.only?.includes(sheet) ?? true));
}

/** Whether a table of the owner stands beside those of the invented firm. */
export function hasOwn({ exampleSheets }: DataSet, tables: readonly Choosable[]): boolean {
  return tables.some(({ sheet, isUsual }) => isUsual && !exampleSheets.includes(sheet));
}

/** The data with files that came in: they join those that are there, each file once. */
export function withFiles(data: DataSet, files: readonly DataFile[]): DataSet {
  const known = new Set(data.files.map(({ digest }) => digest));
  const fresh = files.filter(({ digest }) => !known.has(digest) && known.add(digest));
  if (fresh.length === 0) return data;
  return {
    ...data,
    files: [...data.files, ...fresh],
    only: data.only === null ? null : [...data.only, ...fresh.flatMap(({ sheets }) => sheets)],
  };
}

/** The data of the owner alone: the invented firm is set aside, with all that was known of it. */
export function ownData(
  { exampleSheets, exampleClients, files }: DataSet,
  mixedSheets: readonly string[] = [],
): DataSet {
  return { ...noData, exampleSheets, exampleClients, mixedSheets, files };
}

/** Only these sheets, whatever was chosen before. */
export function onlyOn(data: DataSet, sheets: readonly string[]): DataSet {
  return { ...data, only: sheets, choices: {} };
}

export function withChoice(data: DataSet, sheet: string, isUsed: boolean): DataSet {
  return { ...data, choices: { ...data.choices, [sheet]: isUsed } };
}

/** The data without sheets that are gone; a file goes with its last sheet. */
export function withoutSheets(data: DataSet, gone: readonly string[]): DataSet {
  const stays = (sheet: string): boolean => !gone.includes(sheet);
  return {
    ...data,
    exampleSheets: data.exampleSheets.filter(stays),
    mixedSheets: data.mixedSheets.filter(stays),
    files: data.files
      .map((file) => ({ ...file, sheets: file.sheets.filter(stays) }))
      .filter(({ sheets }) => sheets.length > 0),
    choices: Object.fromEntries(Object.entries(data.choices).filter(([sheet]) => stays(sheet))),
    only: data.only === null ? null : data.only.filter(stays),
  };
}

/** What the owner calls a table: the file that came in, where it became one sheet, else the sheet. */
export function shownName({ files }: DataSet, sheet: string): string {
  const file = files.find(({ sheets }) => sheets.length === 1 && sheets[0] === sheet);
  return file === undefined ? sheet : file.name.replace(/\.\w+$/, "");
}
