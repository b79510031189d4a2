import { demand } from "./demand";

/**
 * Rank-order centroid weights (Barron & Barrett 1996): ranks 1, 2, 3 give 0.611, 0.278, 0.111; ties share the mean,
 * null is not used.
 */
export function rankWeights(ranks: readonly (number | null)[]): readonly (number | null)[] {
  const used = ranks.flatMap((rank, index) => (rank === null ? [] : [{ rank, index }]));
  for (const { rank } of used) demand(rank > 0, "ranks.invalid");
  used.sort((first, second) => first.rank - second.rank);
  const centroids = centroidWeights(used.length);
  const weights: (number | null)[] = ranks.map(() => null);
  for (let start = 0, end = 0; start < used.length; start = end) {
    while (end < used.length && used[end]?.rank === used[start]?.rank) end++;
    const shared = centroids.slice(start, end).reduce((sum, weight) => sum + weight, 0) / (end - start);
    for (const tied of used.slice(start, end)) weights[tied.index] = shared;
  }
  return weights;
}

function centroidWeights(count: number): readonly number[] {
  const weights: number[] = [];
  let tail = 0;
  for (let rank = count; rank >= 1; rank--) {
    tail += 1 / rank;
    weights[rank - 1] = tail / count;
  }
  return weights;
}
