import type { Recognition } from "../columns/recognition";
import type { TableRemark } from "../columns/table-remark";
import type { RowReading } from "../columns/rows/entry";
import { rowReader } from "../columns/rows/row-reader";
import type { Cell } from "../spreadsheet/cell";
import { Gathering, type ManyDays, type OverlapRule } from "./gather/gather";
import type { Months } from "./gather/window";
import { portfolioOf } from "./judge/finish-portfolio";
import type { Portfolio } from "./judge/portfolio";
import type { Practice } from "./owner/practice";

/** What a table is used for: its sums count, it only adds up others, or it counts without some of its clients. */
export type Use = "counted" | "summary" | { readonly without: (client: string) => boolean };

/**
 * Takes in tables row by row and gives what they say about every client. Its size follows the clients, never the rows.
 */
export interface OpenPortfolio {
  /** The next table; the one before is at its end. A refused one is counted and named, nothing else. */
  table(recognition: Recognition, use?: Use): SummingTable;
  /** One portfolio a currency, the largest first; at least one, even if it is empty. */
  finish(): readonly Portfolio[];
  /** The same rows judged by the other practice, by these months alone; none without one. */
  finishOther(within: Months): readonly Portfolio[];
}

export interface OpenTable {
  /** Takes in the next row of the sheet and says what it is. */
  add(cells: readonly Cell[], row: number): RowReading;
  /**
   * True once a row shows that the table was understood wrongly: it is to be recognised again, and its rows come anew.
   */
  isContradicted(): boolean;
  /** What the table gave is forgotten; the rows that follow are its own from the first on, as it is understood now. */
  again(recognition: Recognition): void;
  /** More that the owner must look at, known at the end of the file only. */
  doubt(doubt: TableRemark): void;
}

/** A table whose rows may come added up, where they are plain. */
export interface SummingTable extends OpenTable {
  /**
   * Rows that were added up before: cells that hold what is alike in them and the sums of the rest. False if they
   * cannot be taken so.
   */
  addMany(cells: readonly Cell[], many: ManyDays): boolean;
  /** Days on which rows count alike get the same text. */
  alike(date: number): string;
  /** On this day rows of the table stand, with hours or without. */
  meetMany(date: number, hasHours: boolean): void;
}

type ClosingTable = SummingTable & { readonly close: () => void };

/** Each row is read once, and counts for the practice and for another one beside it. */
export function openPortfolio(
  practice: Practice,
  overlapRule: OverlapRule = "asked",
  other: Practice | null = null,
): OpenPortfolio {
  const gathering = new Gathering(practice, overlapRule);
  const beside = other === null ? null : { practice: other, gathering: new Gathering(other, overlapRule) };
  const all = beside === null ? [gathering] : [gathering, beside.gathering];
  let last: ClosingTable | null = null;
  const close = (): void => {
    last?.close();
    last = null;
  };
  return {
    table: (recognition, use = "counted") => {
      close();
      last =
        recognition.refused === null && use !== "summary"
          ? countedTable(all, recognition, use)
          : asideTable(all, recognition);
      return last;
    },
    finish: () => {
      close();
      return portfolioOf(gathering.gathered(), practice);
    },
    finishOther: (within) => {
      close();
      return beside === null ? [] : portfolioOf(beside.gathering.gathered(within), beside.practice);
    },
  };
}

function countedTable(
  gatherings: readonly Gathering[],
  recognition: Recognition,
  use: Exclude<Use, "summary">,
): ClosingTable {
  let reader = rowReader(recognition);
  const isOut = use === "counted" ? () => false : use.without;
  for (const one of gatherings) one.table(recognition);
  return {
    add: (cells, row) => {
      const reading = reader.read(cells, row);
      const isSetAside = reading.kind === "data" && isOut(reading.entry.client);
      for (const one of gatherings) {
        if (isSetAside) one.count("summaryTables", 1);
        else one.add(reading, row);
      }
      return reading;
    },
    addMany: (cells, many) => {
      const reading = reader.read(cells, many.first[0] ?? 0);
      if (reading.kind !== "data" || reading.more !== undefined || reading.cell !== undefined) return false;
      if (isOut(reading.entry.client)) for (const one of gatherings) one.count("summaryTables", many.count);
      else for (const one of gatherings) one.addMany(reading, many);
      return true;
    },
    alike: (date) => gatherings.map((one) => one.alike(date)).join(" "),
    meetMany: (date, hasHours) => {
      for (const one of gatherings) one.meetMany(date, hasHours);
    },
    isContradicted: () => reader.isContradicted(),
    again: (understood) => {
      reader = rowReader(understood);
      for (const one of gatherings) one.again(understood);
    },
    doubt: (doubt) => {
      for (const one of gatherings) one.doubt(doubt);
    },
    close: () => {
      const parts = reader.end().filter(({ entry }) => !isOut(entry.client));
      for (const one of gatherings) for (const part of parts) one.addPart(part, recognition.headerRow ?? 0);
    },
  };
}

/** The rows are accounted for and bring nothing. */
function asideTable(gatherings: readonly Gathering[], recognition: Recognition): ClosingTable {
  const reader = rowReader(recognition);
  const part = recognition.refused === null ? "summaryTables" : "refusedTables";
  return {
    add: (cells, row) => {
      const reading = reader.read(cells, row);
      if (reading.kind === "data" || reading.why !== "another table") for (const one of gatherings) one.count(part, 1);
      return reading;
    },
    addMany: () => false,
    alike: () => "",
    meetMany: () => undefined,
    isContradicted: () => false,
    again: () => undefined,
    doubt: () => undefined,
    close: () => undefined,
  };
}
