import Papa from "papaparse";

export type Delimiter = "," | ";" | "\t" | "|";

/** Records of a CSV, one a physical record; a line break at the end is no record. */
export function readCsv(text: string): readonly (readonly string[])[] {
  return withoutLastBreak(Papa.parse<string[]>(text, { delimiter: delimiterOf(text) }).data);
}

/**
 * The sign between fields: the one that gives most records the same number of them. Where amounts are written 1,50 a comma cuts at
 * other places in every record, and so a semicolon wins; papaparse's own guess takes the comma there.
 */
export function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, 200_000);
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of [";", "\t", "|", ","] as const) {
    const score = evenness(withoutLastBreak(Papa.parse<string[]>(sample, { delimiter, preview: 200 }).data));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Share of the records that have the usual number of fields, more for more fields; 0 if that is one. */
function evenness(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { length } of records) {
    if (length < 2) continue;
    counts.set(length, (counts.get(length) ?? 0) + 1);
    filled++;
  }
  const most = Math.max(0, ...counts.values());
  const lines = records.filter((record) => record.some((field) => field.trim() !== "")).length;
  return lines === 0 || filled === 0 ? 0 : most / lines;
}

function withoutLastBreak(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = records.at(-1);
  return last?.length === 1 && last[0] === "" ? records.slice(0, -1) : records;
}
