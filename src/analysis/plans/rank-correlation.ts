/**
 * Spearman's rank correlation, equal values sharing the mean of their ranks: −1 to 1; null where one side does not
 * vary, or there are fewer than three pairs.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  const first = ranks(pairs.map(([one]) => one));
  const second = ranks(pairs.map(([, other]) => other));
  const middle = (pairs.length + 1) / 2;
  let [together, ofFirst, ofSecond] = [0, 0, 0];
  first.forEach((rank, index) => {
    const [one, other] = [rank - middle, (second[index] ?? middle) - middle];
    together += one * other;
    ofFirst += one * one;
    ofSecond += other * other;
  });
  return ofFirst === 0 || ofSecond === 0 ? null : together / Math.sqrt(ofFirst * ofSecond);
}

/** 1 for the smallest; 5, 7, 7, 9 have 1, 2.5, 2.5, 4. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
