import type { Cell } from "../../spreadsheet/cell";
import { turnedRows } from "../table/turn";
import type { PartReading, RowReader } from "./entry";
import type { Recognition } from "../recognition";
import { nobody } from "./read-entry";
import { kindReader } from "./row-kind";

/**
 * Reads a report whose clients are columns: its rows are kept until the last of them is in, then each column is a
 * client.
 */
export function turnedReader(recognition: Recognition, open: (recognition: Recognition) => RowReader): RowReader {
  const { headerRow } = recognition;
  const judge = kindReader({ ...recognition, headers: [], roleColumns: {}, layout: "grouped" });
  const rows: (readonly Cell[])[] = [];
  return {
    read: (cells, row) => {
      if (row >= (headerRow ?? 0)) rows.push(cells);
      const { kind, why } = judge(cells, row);
      return kind === "data" ? { kind, why, entry: nobody, leftOut: "read by column" } : { kind, why };
    },
    end: () => {
      const reader = open({ ...recognition, layout: "flat", headerRow: 0, headerRows: [0] });
      return turnedRows(rows).flatMap((cells, row): readonly PartReading[] => {
        const reading = reader.read(cells, row);
        return reading.kind === "data" ? [reading, ...(reading.more ?? [])] : [];
      });
    },
    isContradicted: () => false,
  };
}
