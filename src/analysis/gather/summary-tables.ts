import { clientKey } from "../../columns/rows/client-name";
import { rowReader } from "../../columns/rows/row-reader";
import type { Entry } from "../../columns/rows/entry";
import type { Recognition } from "../../columns/recognition";
import type { Sheet } from "../../columns/sheet";

/** A recognised sheet, with its rows or the beginning of them. */
export interface TableWithRows {
  readonly sheet: Sheet;
  readonly recognition: Recognition;
}

/** Rows of a table that may add up others: one a client, or a few. Of those that it may add up all are read. */
const mostRows = 2000;
/** Of a longer table the beginning must do: reading all of it twice would be felt. */
const mostRead = 50_000;

interface Sums {
  readonly rows: number;
  readonly clients: ReadonlyMap<string, ClientSum>;
}

interface ClientSum {
  readonly hours: number;
  readonly revenue: number;
}

type Figure = keyof ClientSum;

/**
 * Why a table is not counted beside others: its figures are their sums, or it has no dates and names the same clients
 * as dated ones.
 */
export type SummaryKind = "adds up" | "same clients";

/** Figures that must be the sum of others where no name says that the table is one. */
const leastProofs = 3;
const sumName =
  /total|gesamt|summe|sum\b|year|jahr|^q[1-4]\b|quartal|quarter|overview|übersicht|summary|zusammenfassung|^(?:19|20)\d\d$|all\b|alle/i;

function isSumByName({ recognition: { sheet } }: TableWithRows): boolean {
  return sumName.test(sheet);
}

/**
 * Tables that add up others of the same workbook or file; counting both would double every figure. Either the figures
 * prove it, of every client the sum of the tables right before it, right behind it, or of all others; or a table
 * without dates names the clients of dated ones.
 */
export function summaryTables(tables: readonly TableWithRows[]): ReadonlyMap<Recognition, SummaryKind> {
  const usable = tables.filter(
    ({ recognition: { refused, family } }) => refused === null && family !== "staff" && family !== "tickets",
  );
  const summaries = new Map<Recognition, SummaryKind>();
  for (const table of usable) {
    const kind = besideDated(table, usable);
    if (kind !== null) summaries.set(table.recognition, kind);
  }
  const dated = new Set(summaries.keys());
  for (const ofFile of byFile(usable).values())
    for (const recognition of sumsOfOthers(ofFile, dated))
      summaries.set(recognition, summaries.get(recognition) ?? "adds up");
  return summaries;
}

function byFile(tables: readonly TableWithRows[]): ReadonlyMap<string, readonly TableWithRows[]> {
  const files = new Map<string, TableWithRows[]>();
  for (const table of tables) files.set(table.recognition.file, [...(files.get(table.recognition.file) ?? []), table]);
  return files;
}

/**
 * A table without dates beside dated ones that hold hours and money of the same clients, be they the same figures or
 * others; null for all other tables.
 */
function besideDated(table: TableWithRows, usable: readonly TableWithRows[]): SummaryKind | null {
  const { recognition } = table;
  if (isDated(recognition) || (!holdsTime(recognition) && !holdsMoney(recognition))) return null;
  const beside = usable.filter(
    (other) => isDated(other.recognition) && other.recognition.file === recognition.file && sharesClients(table, other),
  );
  const areBeside =
    (!holdsTime(recognition) || beside.some((other) => holdsTime(other.recognition))) &&
    (!holdsMoney(recognition) || beside.some((other) => holdsMoney(other.recognition)));
  return areBeside ? (equals(sumsIn(table), beside.map(sumsIn), true) ? "adds up" : "same clients") : null;
}

/** Half of the summary's clients stand in the other table, or one at least where only its beginning is known. */
function sharesClients(summary: TableWithRows, detailed: TableWithRows): boolean {
  const own = [...sumsIn(summary).clients.keys()];
  const others = sumsIn(detailed).clients;
  const shared = own.filter((client) => others.has(client)).length;
  return detailed.sheet.isSample === true ? shared > 0 : shared > 0 && shared >= own.length / 2;
}

/**
 * Months and their year, quarters and their year: whatever equals the sum of its neighbours or of all others, one after
 * the other.
 */
function sumsOfOthers(tables: readonly TableWithRows[], known: ReadonlySet<Recognition>): ReadonlySet<Recognition> {
  const found = new Set(known);
  if (tables.length < 3 || tables.some(({ sheet }) => sheet.isSample === true || sheet.rows.length > mostRead))
    return found;
  const isShort = tables.filter(({ sheet }) => sheet.rows.length <= mostRows);
  for (const table of isShort) {
    const rest = (side: readonly TableWithRows[]): readonly TableWithRows[] =>
      side.filter((one) => one !== table && !found.has(one.recognition));
    const at = tables.indexOf(table);
    const sides = [rest(tables.slice(0, at)).slice().reverse(), rest(tables.slice(at + 1))];
    const others = rest(tables);
    if (
      !found.has(table.recognition) &&
      (sides.some((side) => addsUpRun(table, side)) ||
        (others.length >= 2 && equals(sumsIn(table), others.map(sumsIn), isSumByName(table))))
    )
      found.add(table.recognition);
  }
  return found;
}

/** Whether it is the sum of the nearest two, three or more tables of this side. */
function addsUpRun(table: TableWithRows, side: readonly TableWithRows[]): boolean {
  const own = sumsIn(table);
  return side.some((_, index) => index >= 1 && equals(own, side.slice(0, index + 1).map(sumsIn), isSumByName(table)));
}

/**
 * Every client of either side has the same figures on both; figures that the summary does not hold do not matter. Few
 * of them prove it only if something else says so too.
 */
function equals(own: Sums, others: readonly Sums[], isSaid: boolean): boolean {
  const figures = (["hours", "revenue"] as const).filter((figure) =>
    [...own.clients.values()].some((client) => client[figure] !== 0),
  );
  const keys = new Set(
    others.flatMap(({ clients }) =>
      [...clients].flatMap(([key, client]) => (figures.some((figure) => client[figure] !== 0) ? [key] : [])),
    ),
  );
  if (figures.length === 0 || keys.size === 0 || [...own.clients.keys()].some((key) => !keys.has(key))) return false;
  const sumOf = (key: string, figure: Figure): number =>
    others.reduce((sum, { clients }) => sum + (clients.get(key)?.[figure] ?? 0), 0);
  const rows = others.reduce((sum, one) => sum + one.rows, 0);
  const proofs = [...keys].reduce(
    (count, key) => count + figures.filter((figure) => sumOf(key, figure) !== 0).length,
    0,
  );
  // 1 + 2 = 3 is soon a coincidence.
  if (proofs < leastProofs && !isSaid) return false;
  return [...keys].every((key) =>
    figures.every(
      (figure) => Math.abs((own.clients.get(key)?.[figure] ?? 0) - sumOf(key, figure)) <= 0.005 * rows + 0.001,
    ),
  );
}

const read = new WeakMap<Recognition, Sums>();

/** What the table says of each client; read once. */
function sumsIn({ sheet, recognition }: TableWithRows): Sums {
  const before = read.get(recognition);
  if (before !== undefined) return before;
  const reader = rowReader(recognition);
  const clients = new Map<string, ClientSum>();
  let rows = 0;
  const take = ({ client, hours, revenue }: Entry): void => {
    rows++;
    const sum = clients.get(clientKey(client));
    clients.set(clientKey(client), {
      hours: (sum?.hours ?? 0) + (hours ?? 0),
      revenue: (sum?.revenue ?? 0) + (revenue ?? 0),
    });
  };
  const rowsRead = sheet.rows.length > mostRead ? sheet.rows.slice(0, mostRows) : sheet.rows;
  rowsRead.forEach((cells, row) => {
    const reading = reader.read(cells, row);
    if (reading.kind === "data")
      for (const part of [reading, ...(reading.more ?? [])]) if (part.leftOut === null) take(part.entry);
  });
  for (const { entry, leftOut } of reader.end()) if (leftOut === null) take(entry);
  const sums = { rows, clients };
  read.set(recognition, sums);
  return sums;
}

function isDated({ roleColumns: roles, spread }: Recognition): boolean {
  return roles.date !== undefined || roles.endDate !== undefined || spread.some(({ period }) => period !== null);
}

function holdsTime({ roleColumns: roles }: Recognition): boolean {
  return (
    roles.hours !== undefined ||
    roles.duration !== undefined ||
    roles.minutes !== undefined ||
    roles.seconds !== undefined ||
    roles.hourColumns !== undefined
  );
}

function holdsMoney({ roleColumns: roles }: Recognition): boolean {
  return roles.amount !== undefined || roles.amountNet !== undefined || roles.amountColumns !== undefined;
}
