/** One table as it should be, or as it was read: first the header, then the records. */
export type Table = readonly (readonly string[])[];

export interface Scores {
  readonly success: number;
  readonly header: Measure;
  readonly record: Measure;
  readonly cell: Measure;
}

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const none: Measure = { precision: 0, recall: 0, f1: 0 };
export const unread: Scores = { success: 0, header: none, record: none, cell: none };

/** The measures of the Pollock benchmark (Vitagliano et al., PVLDB 16, 2023): header cells, records and cells as multisets. */
export function scored(wanted: Table, read: Table): Scores {
  const joined = (table: Table): readonly string[] => table.slice(1).map((cells) => cells.join("\u0000"));
  return { success: 1, header: measured(wanted[0] ?? [], read[0] ?? []), record: measured(joined(wanted), joined(read)), cell: measured(wanted.flat(), read.flat()) };
}

/** Precision: how much of what was read is right; recall: how much of what is right was read. */
function measured(wanted: readonly string[], read: readonly string[]): Measure {
  if (wanted.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = new Map<string, number>();
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of read) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    common++;
  }
  if (common === 0) return none;
  const [precision, recall] = [common / read.length, common / wanted.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** The simple score of the benchmark, from 0 to 10: success and the nine measures added up. */
export function simple(scores: readonly Scores[]): number {
  const sum = ({ success, header, record, cell }: Scores): number => success + [header, record, cell].reduce((total, { precision, recall, f1 }) => total + precision + recall + f1, 0);
  return scores.reduce((total, one) => total + sum(one), 0) / scores.length;
}
