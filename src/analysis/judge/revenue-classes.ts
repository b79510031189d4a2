import { clientClasses, type ClientClass } from "../../core/client-class";
import type { ScoredClient } from "./portfolio";

/**
 * A, B or C by share of revenue; who brought none, or more credit notes than invoices, has none. 50, 30, 15, 5 are A,
 * A, B, C.
 */
export function revenueClasses(
  clients: readonly Pick<ScoredClient, "client" | "revenue">[],
): ReadonlyMap<string, ClientClass> {
  const known = clients.flatMap(({ client, revenue }) =>
    revenue !== null && revenue > 0 ? [{ client, revenue }] : [],
  );
  if (known.length === 0) return new Map();
  const classes = clientClasses(known.map(({ revenue }) => revenue));
  return new Map(
    known.flatMap(({ client }, index) => (classes[index] === undefined ? [] : [[client, classes[index]]])),
  );
}
