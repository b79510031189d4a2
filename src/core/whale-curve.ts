export interface WhalePoint<Name> {
  readonly name: Name;
  readonly profit: number;
  readonly shareOfClients: number;
  readonly cumulated: number;
  /** Share of the total; null where the total is not above 0. */
  readonly cumulatedShare: number | null;
}

/**
 * Profits added up, best first (Kaplan & Narayanan 2001): −15, 95, 80, 30, 55 peak at 260 of 245 = 106.1 % after four
 * clients.
 */
export function whaleCurve<Name>(
  clients: readonly { readonly name: Name; readonly profit: number }[],
): readonly WhalePoint<Name>[] {
  const sorted = [...clients].sort((first, second) => second.profit - first.profit);
  const total = sorted.reduce((sum, client) => sum + client.profit, 0);
  let cumulated = 0;
  return sorted.map(({ name, profit }, index) => {
    cumulated += profit;
    return {
      name,
      profit,
      shareOfClients: (index + 1) / sorted.length,
      cumulated,
      cumulatedShare: total > 0 ? cumulated / total : null,
    };
  });
}
