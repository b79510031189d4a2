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
const all: Measure = { precision: 1, recall: 1, f1: 1 };
export const unread: Scores = { success: 0, header: none, record: none, cell: none };

/**
 * The measures over all tables of a file, each beside its own; a table that was not read, or that is none, counts
 * nothing.
 */
export function scored(wanted: readonly Table[], read: readonly Table[]): Scores {
  const count = Math.max(wanted.length, read.length);
  if (count === 0) return { success: 1, header: all, record: all, cell: all };
  const pairs = Array.from({ length: count }, (_, index) => scoredTable(wanted[index], read[index]));
  return {
    success: 1,
    header: mean(pairs.map(({ header }) => header)),
    record: mean(pairs.map(({ record }) => record)),
    cell: mean(pairs.map(({ cell }) => cell)),
  };
}

/**
 * The measures of the Pollock benchmark (Vitagliano et al., PVLDB 16, 2023): header cells, records and cells as
 * multisets.
 */
function scoredTable(wanted: Table | undefined, read: Table | undefined): Pick<Scores, "header" | "record" | "cell"> {
  if (wanted === undefined || read === undefined) return { header: none, record: none, cell: none };
  const joined = (table: Table): readonly string[] => table.slice(1).map((cells) => cells.join("\u0000"));
  return {
    header: measured(wanted[0] ?? [], read[0] ?? []),
    record: measured(joined(wanted), joined(read)),
    cell: measured(wanted.flat(), read.flat()),
  };
}

function mean(measures: readonly Measure[]): Measure {
  const of = (name: keyof Measure): number => measures.reduce((sum, one) => sum + one[name], 0) / measures.length;
  return { precision: of("precision"), recall: of("recall"), f1: of("f1") };
}

/** Precision: how much of what was read is right; recall: how much of what is right was read. */
function measured(wanted: readonly string[], read: readonly string[]): Measure {
  if (wanted.length === 0) return all;
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

/** What the benchmark adds up for one file, from 0 to 10: success and the nine measures. */
export function sum({ success, header, record, cell }: Scores): number {
  return (
    success + [header, record, cell].reduce((total, { precision, recall, f1 }) => total + precision + recall + f1, 0)
  );
}
