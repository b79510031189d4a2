import { distance } from "fastest-levenshtein";
import { clientKey } from "../columns/client-name";
import type { Portfolio } from "./portfolio";

const leastSimilarity = 0.85;
/** Beyond this many clients only names that begin alike are compared, so that time does not grow with the square. */
const mostCompared = 1500;

/** Names that may be one client: "Hofer Bau" and "Hofer Bau GmbH", "Müller & Söhne" and "Mueller & Söhne". Proposed, never joined. */
export function doubtfulPairs(names: readonly string[]): Portfolio["doubtfulPairs"] {
  const keys = names.map((name) => ({ name, key: clientKey(name), letters: folded(clientKey(name)) })).sort((a, b) => (a.letters < b.letters ? -1 : 1));
  const pairs: { first: string; second: string; similarity: number }[] = [];
  for (let index = 0; index < keys.length; index++) {
    for (let other = index + 1; other < keys.length; other++) {
      const [first, second] = [keys[index], keys[other]];
      if (first === undefined || second === undefined) continue;
      if (keys.length > mostCompared && first.letters.slice(0, 3) !== second.letters.slice(0, 3)) break;
      const similarity = similarityOf(first.letters, second.letters);
      if (similarity >= leastSimilarity) pairs.push({ first: first.name, second: second.name, similarity });
    }
  }
  return pairs.sort((a, b) => b.similarity - a.similarity);
}

/** 1 for the same letters, 0.9 where one name goes on after the other, else by the letters to change; other digits are another client. */
function similarityOf(first: string, second: string): number {
  if (first === second) return 1;
  if (first.replace(/\D/g, "") !== second.replace(/\D/g, "")) return 0;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length >= 3 && long.startsWith(short) && /^[ ,(-]/.test(long.slice(short.length))) return 0.9;
  const longest = Math.max(first.length, second.length);
  if (longest - Math.min(first.length, second.length) > longest * (1 - leastSimilarity)) return 0;
  return longest < 5 ? 0 : 1 - distance(first, second) / longest;
}

/** Umlauts as people type them without: ü, ue and u are alike here. */
function folded(key: string): string {
  return key.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u").replace(/ß/g, "ss").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
