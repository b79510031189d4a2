import type { Recognition } from "../columns/recognition";

/**
 * Tables that add up others of the same workbook: one row a client, no dates, beside dated tables that hold the same hours and money.
 * Counting both would double every figure.
 */
export function summaryTables(recognitions: readonly Recognition[]): ReadonlySet<Recognition> {
  const usable = recognitions.filter(({ refused }) => refused === null);
  const isDetailed = (table: Recognition): boolean => table.roleColumns.date !== undefined || table.roleColumns.endDate !== undefined;
  return new Set(
    usable.filter((table) => {
      if (isDetailed(table) || (!holdsTime(table) && !holdsMoney(table))) return false;
      const beside = usable.filter((other) => other.file === table.file && isDetailed(other));
      return (!holdsTime(table) || beside.some(holdsTime)) && (!holdsMoney(table) || beside.some(holdsMoney));
    }),
  );
}

function holdsTime({ roleColumns: roles }: Recognition): boolean {
  return roles.hours !== undefined || roles.duration !== undefined || roles.minutes !== undefined || roles.seconds !== undefined;
}

function holdsMoney({ roleColumns: roles }: Recognition): boolean {
  return roles.amount !== undefined || roles.amountNet !== undefined || roles.amountByYear !== undefined;
}
