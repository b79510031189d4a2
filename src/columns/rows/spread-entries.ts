import type { Cell } from "../../spreadsheet/cell";
import type { ColumnReaders, ReadNumber } from "../cells/column-readers";
import type { Entry, PartReading } from "./entry";
import type { Recognition } from "../recognition";

/** What a row says of one stretch of time or one client; its own part is what stands in all other columns. */
export interface SpreadPart {
  readonly entry: Entry;
  readonly cell?: NonNullable<PartReading["cell"]>;
  readonly isOwn: boolean;
}

interface Column {
  readonly figure: "revenue" | "hours";
  readonly read: (cells: readonly Cell[]) => ReadNumber;
}

/**
 * Columns such as "Revenue 2024, Revenue 2025, Hours 2024", a month or a client each: money and hours of the same time
 * and client are one part.
 */
export function spreadReader(
  { spread }: Recognition,
  columns: ColumnReaders,
): (cells: readonly Cell[], row: Entry) => readonly SpreadPart[] {
  const parts = new Map<string, { readonly whose: Partial<Entry>; readonly columns: Column[] }>();
  for (const { column, figure, client, period } of spread) {
    const key = `${client ?? ""}\u0000${period?.from ?? ""}\u0000${period?.until ?? ""}`;
    const part = parts.get(key) ?? {
      whose: {
        ...(client === null ? {} : { client }),
        ...(period === null ? {} : { date: period.from, until: period.until }),
      },
      columns: [],
    };
    parts.set(key, part);
    part.columns.push({ figure, read: figure === "hours" ? columns.hoursIn(column) : columns.numberIn(column) });
  }
  const hasMoney = spread.some(({ figure }) => figure === "revenue");
  const hasHours = spread.some(({ figure }) => figure === "hours");
  const isByClient = spread.some(({ client }) => client !== null);
  const all = [...parts.values()];
  return (cells, row) => {
    // What the columns say one by one a total beside them only repeats.
    const rest: Entry = {
      ...row,
      ...(hasMoney ? { revenue: null, invoiceAmount: null } : {}),
      ...(hasHours ? { hours: null } : {}),
    };
    const told = all.map(({ whose, columns: of }) => partOf(cells, { ...empty(row), ...whose }, of));
    return isByClient ? told : [...told, { entry: rest, isOwn: true }];
  };
}

/** The row without its figures. */
function empty(row: Entry): Entry {
  return {
    ...row,
    revenue: null,
    invoiceAmount: null,
    hours: null,
    costAmount: null,
    directCosts: null,
    servingCosts: null,
    openAmount: null,
    tickets: null,
    complaints: null,
    fit: null,
    isTried: false,
    knockouts: [],
  };
}

function partOf(cells: readonly Cell[], entry: Entry, columns: readonly Column[]): SpreadPart {
  let [revenue, hours]: (number | null)[] = [null, null];
  for (const { figure, read } of columns) {
    const { value, refused } = read(cells);
    if (refused !== undefined) return { entry, cell: refused, isOwn: false };
    if (value === null) continue;
    if (figure === "hours") hours = (hours ?? 0) + value;
    else revenue = (revenue ?? 0) + value;
  }
  return {
    entry: { ...entry, revenue: revenue ?? null, hours: hours ?? null, invoiceAmount: revenue ?? null },
    isOwn: false,
  };
}
