import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Local time, as a zip file holds it, so that it is the same everywhere. */
const made = new Date(2026, 0, 1);

/**
 * The same workbook with nothing by chance in it: parts by name, one date, and identifiers counted instead of drawn.
 */
export function reproducible(workbook: Uint8Array): Uint8Array {
  const identifiers = new Map<string, string>();
  const counted = (identifier: string): string => {
    const known =
      identifiers.get(identifier) ?? `{00000000-0000-4000-8000-${String(identifiers.size + 1).padStart(12, "0")}}`;
    identifiers.set(identifier, known);
    return known;
  };
  const parts = Object.entries(unzipSync(workbook)).sort(([first], [second]) => (first < second ? -1 : 1));
  const entries: Zippable = {};
  for (const [name, bytes] of parts) {
    const isText = /\.(xml|rels|vml)$/.test(name);
    entries[name] = isText
      ? strToU8(strFromU8(bytes).replace(/\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}/g, counted))
      : bytes;
  }
  return zipSync(entries, { mtime: made, level: 6 });
}
