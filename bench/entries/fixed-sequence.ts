/** Whole numbers from 0 to below what is asked, the same ones on every run. */
export function fixedSequence(): (below: number) => number {
  let seed = 12345;
  return (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
}
