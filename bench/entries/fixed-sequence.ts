/** Whole numbers from 0 to below what is asked, the same ones on every run. */
export function fixedSequence(): (below: number) => number {
  let state = 12345;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
