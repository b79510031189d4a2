import { clientKey } from "../../columns/rows/client-name";
import { openReader } from "../../columns/rows/row-reader";
import type { Recognition, Sheet } from "../../columns/recognition";

/** A recognised sheet, with its rows or the beginning of them. */
export interface TableWithRows {
  readonly sheet: Sheet;
  readonly recognition: Recognition;
}

/** Rows that are read to see which clients a table names. */
const sampleRows = 2000;

/**
 * Tables that add up others of the same workbook: one row a client, no dates, beside dated tables that hold the same hours and money of the
 * same clients. Counting both would double every figure.
 */
export function summaryTables(tables: readonly TableWithRows[]): ReadonlySet<Recognition> {
  const usable = tables.filter(({ recognition }) => recognition.refused === null);
  const dated = usable.filter(({ recognition }) => isDated(recognition));
  const summaries = usable.filter((table) => {
    const { recognition } = table;
    if (isDated(recognition) || (!holdsTime(recognition) && !holdsMoney(recognition))) return false;
    const beside = dated.filter((other) => other.recognition.file === recognition.file && sharesClients(table, other));
    return (!holdsTime(recognition) || beside.some((other) => holdsTime(other.recognition))) && (!holdsMoney(recognition) || beside.some((other) => holdsMoney(other.recognition)));
  });
  return new Set(summaries.map(({ recognition }) => recognition));
}

/** Half of the summary's clients stand in the other table, or one at least where only its beginning is known. */
function sharesClients(summary: TableWithRows, detailed: TableWithRows): boolean {
  const own = clientsIn(summary);
  const others = clientsIn(detailed);
  const shared = [...own].filter((client) => others.has(client)).length;
  return detailed.sheet.isSample === true ? shared > 0 : shared > 0 && shared >= own.size / 2;
}

function clientsIn({ sheet, recognition }: TableWithRows): ReadonlySet<string> {
  const reader = openReader(recognition);
  const clients = new Set<string>();
  sheet.rows.slice(0, sampleRows).forEach((cells, row) => {
    const reading = reader.read(cells, row);
    if (reading.kind === "data" && reading.leftOut === null) clients.add(clientKey(reading.entry.client));
  });
  return clients;
}

function isDated({ roleColumns: roles }: Recognition): boolean {
  return roles.date !== undefined || roles.endDate !== undefined;
}

function holdsTime({ roleColumns: roles }: Recognition): boolean {
  return roles.hours !== undefined || roles.duration !== undefined || roles.minutes !== undefined || roles.seconds !== undefined;
}

function holdsMoney({ roleColumns: roles }: Recognition): boolean {
  return roles.amount !== undefined || roles.amountNet !== undefined || roles.amountByYear !== undefined;
}
