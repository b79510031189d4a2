import type { Cell } from "../../spreadsheet/cell";
import { rowKey } from "../decide/corrections";
import { currencyIn } from "../cells/currency";
import { columnReaders } from "../cells/column-readers";
import { cellsIn } from "../table/areas";
import { leading, textsOf } from "../table/layout";
import type { Surroundings } from "./client-reader";
import { entryReader } from "./read-entry";
import type { Recognition } from "../recognition";
import type { RowKind } from "./row-judgement";
import type { RowReader, RowReading } from "./entry";
import { kindReader } from "./row-kind";
import { turnedReader } from "./turned-reader";
import { runningSums } from "./running-sums";

/** Reads a recognised table row by row, from row 0 on; says of each row what it is, and of data what it means. */
export function rowReader(recognition: Recognition): RowReader {
  const { area } = recognition;
  const reader = recognition.layout === "transposed" ? turnedReader(recognition, lineReader) : lineReader(recognition);
  if (area.firstRow === 0 && area.endRow === null && area.firstColumn === 0 && area.endColumn === null) return reader;
  return {
    ...reader,
    read: (cells, row) =>
      row < area.firstRow || row >= (area.endRow ?? Infinity) ? elsewhere : reader.read(cellsIn(cells, area), row),
  };
}

const elsewhere: RowReading = { kind: "blank", why: "another table" };

function lineReader(recognition: Recognition): RowReader {
  const around: { section: string; currency: string; year: number | null } & Surroundings = {
    section: "",
    currency: recognition.currency,
    year: null,
  };
  const judge = kindReader(recognition);
  const columns = columnReaders(recognition);
  const entries = entryReader(recognition, columns);
  const declared = declaredKinds(recognition);
  const sums = runningSums();
  return {
    read: (cells: readonly Cell[], row: number): RowReading => {
      const known = declared(cells, row);
      const { kind, why, perhaps } =
        known === null ? judge(cells, row) : ({ kind: known, why: "owner", perhaps: undefined } as const);
      if (kind === "data") {
        const reading = entries(cells, around, why);
        if (perhaps !== undefined && sums.isSum(reading.entry, perhaps === "sum" ? 1 : 2)) {
          sums.startGroup();
          return { kind: perhaps === "sum" ? "subtotal" : "total", why: "adds up what is above" };
        }
        sums.add(reading.entry);
        return reading;
      }
      if (kind === "preamble") around.year ??= yearIn(cells);
      if (kind === "section") enter(around, leading(textsOf(cells)));
      if (kind === "section" || kind === "subtotal") sums.startGroup();
      return { kind, why };
    },
    end: () => [],
    isContradicted: () => columns.isContradicted(),
  };
}

/** A heading that is a currency changes the currency of what follows, any other is the client of what follows. */
function enter(around: { section: string; currency: string }, text: string): void {
  const currency = text.length <= 12 ? currencyIn(text) : "";
  if (currency !== "") around.currency = currency;
  else around.section = text;
}

/** Dates without a year (DATEV) belong to the year that stands above the table. */
function yearIn(cells: readonly Cell[]): number | null {
  for (const cell of cells) {
    const year = /^((?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.exec(String(cell ?? ""))?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** What the owner declared a row to be, null for all others. */
function declaredKinds({
  correctedRows,
  headerRows,
  roleColumns: { date },
}: Recognition): (cells: readonly Cell[], row: number) => RowKind | null {
  const kinds = new Map(Object.entries(correctedRows));
  const lastHeader = headerRows.at(-1) ?? -1;
  if (kinds.size === 0) return () => null;
  return (cells, row) =>
    row <= lastHeader ? null : (kinds.get(rowKey(textsOf(cells), typeof date === "number" ? date : -1)) ?? null);
}
