import { clientKey } from "../../columns/rows/client-name";
import type { Practice } from "../owner/practice";
import type { ClientNumbers } from "./client-numbers";
import { merged, type ClientSums } from "./client-sums";
import type { LeftAside } from "./left-aside";
import type { RowCount } from "./row-count";

/** Sums by currency ("" where no row says one), then by client key. */
export type SumsByCurrency = ReadonlyMap<string, ReadonlyMap<string, ClientSums>>;

/** Keys of names, each worked out once; spellings that the owner joined have the key of the name they belong to. */
export function clientKeys(joins: Practice["joins"]): (name: string) => string {
  const joined = new Map(Object.entries(joins).map(([spelling, name]) => [clientKey(spelling), clientKey(name)]));
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = clientKey(name);
    const final = joined.get(key) ?? key;
    known.set(name, final);
    return final;
  };
}

/** The sums with the names that numbers stand for; rows under the name and under the number are one client. */
export function withNames(
  sums: SumsByCurrency,
  numbers: ClientNumbers,
  keys: (name: string) => string,
): { readonly named: Map<string, Map<string, ClientSums>>; readonly count: number } {
  let count = 0;
  const named = new Map<string, Map<string, ClientSums>>();
  for (const [currency, clients] of sums) {
    const all = new Map<string, ClientSums>();
    named.set(currency, all);
    for (const [key, client] of clients) {
      const name = numbers.nameOf(key);
      if (name !== null) count++;
      const [finalKey, final] = name === null ? [key, client] : [keys(name), client.named(name)];
      const there = all.get(finalKey);
      all.set(finalKey, there === undefined ? final : merged(there, final));
    }
  }
  return { named, count };
}

/** Whoever is named by bills alone, in the column that elsewhere names clients, is a supplier: named, and left out. */
export function withoutSuppliers(
  sums: Map<string, Map<string, ClientSums>>,
  rows: RowCount,
  aside: LeftAside,
): SumsByCurrency {
  const clients = new Set(
    [...sums.values()].flatMap((all) => [...all].filter(([, { isClient }]) => isClient).map(([key]) => key)),
  );
  for (const all of sums.values()) {
    for (const [key, one] of all) {
      if (clients.has(key)) continue;
      all.delete(key);
      for (const month of one.months.values()) {
        rows.recount(month.rows, "bill without a client");
        aside.supplier(one.name(), month.directCosts, month.rows);
      }
    }
  }
  return sums;
}
