import type { Progress } from "./score-in-slices";

/**
 * Whole seconds that reading will still take at its pace so far; null in the first second, and where less than two
 * seconds are left.
 */
export function timeLeft({ allDone, allRows, started }: Progress, now: number): number | null {
  const passed = (now - started) / 1000;
  if (passed < 1 || allDone <= 0) return null;
  const seconds = Math.ceil((passed / allDone) * (allRows - allDone));
  return seconds < 2 ? null : seconds;
}
