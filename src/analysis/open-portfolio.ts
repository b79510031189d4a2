import type { Recognition, RowReading } from "../columns/recognition";
import { Gathering, type OverlapRule } from "./gather/gather";
import type { Months } from "./gather/window";
import { portfolioOf } from "./judge/finish-portfolio";
import type { Portfolio } from "./judge/portfolio";
import type { Practice } from "./owner/practice";

/** Takes in tables row by row and gives what they say about every client. Its size follows the clients, never the rows. */
export interface OpenPortfolio {
  /** The rows that follow belong to this table. */
  table(recognition: Recognition): void;
  /** The rows since table() were read wrongly and are forgotten; those that follow are the same table's, as it is understood now. */
  again(recognition: Recognition): void;
  /** A table that cannot be used; its rows are counted and named, nothing else. */
  refuse(recognition: Recognition, rowCount: number): void;
  /** Rows of a table that adds up others: counted, never added. */
  setAside(rowCount: number): void;
  add(reading: RowReading, row: number): void;
  /** One portfolio a currency, the largest first; at least one, even if it is empty. Where months are given, only they are judged. */
  finish(within?: Months): readonly Portfolio[];
}

export function openPortfolio(practice: Practice, overlapRule: OverlapRule = "asked"): OpenPortfolio {
  const gathering = new Gathering(practice, overlapRule);
  return {
    table: (recognition) => {
      gathering.table(recognition);
    },
    again: (recognition) => {
      gathering.again(recognition);
    },
    refuse: (_, rowCount) => {
      gathering.count("refusedTables", rowCount);
    },
    setAside: (rowCount) => {
      gathering.count("summaryTables", rowCount);
    },
    add: (reading, row) => {
      gathering.add(reading, row);
    },
    finish: (within) => portfolioOf(gathering.gathered(within), practice),
  };
}
