import { distance } from "fastest-levenshtein";
import { clientKey } from "../../columns/rows/client-name";
import type { Portfolio } from "./portfolio";

const leastSimilarity = 0.85;
/**
 * Names are compared with this many neighbours in the order of their letters, so that time does not grow with the square.
 */
const neighbours = 1500;

interface Name {
  readonly name: string;
  readonly letters: string;
}

/**
 * Names that may be one client: "Hofer Bau" and "Hofer Bau GmbH", "Müller & Söhne" and "Mueller & Söhne". Proposed,
 * never joined; other digits are another client.
 */
export function doubtfulPairs(names: readonly string[]): Portfolio["doubtfulPairs"] {
  const byDigits = new Map<string, Name[]>();
  for (const name of names) {
    const letters = folded(clientKey(name));
    const digits = letters.replace(/\D/g, "");
    const group = byDigits.get(digits);
    if (group === undefined) byDigits.set(digits, [{ name, letters }]);
    else group.push({ name, letters });
  }
  return [...byDigits.values()].flatMap(pairsIn).sort((a, b) => b.similarity - a.similarity);
}

function pairsIn(group: readonly Name[]): Portfolio["doubtfulPairs"] {
  const sorted = [...group].sort((a, b) => (a.letters < b.letters ? -1 : 1));
  const isLarge = sorted.length > neighbours;
  return sorted.flatMap((first, index) => {
    const pairs: { first: string; second: string; similarity: number }[] = [];
    for (const second of sorted.slice(index + 1, index + 1 + neighbours)) {
      if (isLarge && first.letters.slice(0, 3) !== second.letters.slice(0, 3)) break;
      const similarity = similarityOf(first.letters, second.letters);
      if (similarity >= leastSimilarity) pairs.push({ first: first.name, second: second.name, similarity });
    }
    return pairs;
  });
}

/** 1 for the same letters, 0.9 where one name goes on after the other, else by the letters to change. */
function similarityOf(first: string, second: string): number {
  if (first === second) return 1;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length >= 3 && long.startsWith(short) && /^[ ,(-]/.test(long.slice(short.length))) return 0.9;
  const longest = Math.max(first.length, second.length);
  if (longest - Math.min(first.length, second.length) > longest * (1 - leastSimilarity)) return 0;
  return longest < 5 ? 0 : 1 - distance(first, second) / longest;
}

/** Umlauts as people type them without: ü, ue and u are alike here. */
function folded(key: string): string {
  return key
    .replace(/ae/g, "a")
    .replace(/oe/g, "o")
    .replace(/ue/g, "u")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
