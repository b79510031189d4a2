import type { ColumnConvention } from "./column-convention";
import type { Shown, ShownOrder } from "./column-evidence";

/** Looks at cells that show something else than the column's beginning. */
export function watchOf(
  { reopens = [] }: ColumnConvention,
  show: (text: string) => Shown | ShownOrder | null,
  contradict: () => void,
): (text: string) => void {
  if (reopens.length === 0) return () => undefined;
  const watched: ReadonlySet<Shown | ShownOrder | null> = new Set(reopens);
  return (text) => {
    if (watched.has(show(text))) contradict();
  };
}
