import { roles, type Role } from "./role";
import { roleTable } from "./role-table";
import { productWords } from "./product-words";
import { isMeaning, phraseReader, type Phrase } from "./read-phrase";
import { rolePhrases } from "./role-phrases";
import type { Meaning } from "./stems";

/** What headers may mean: the phrases of every role, and the words of single products. */
export interface Vocabulary {
  /** The roles of a header with how sure its words make them, 1 at the most. */
  readings(plain: string): readonly Reading[];
}

export interface Reading {
  readonly role: Role;
  readonly sureness: number;
  /** The words that say so. */
  readonly words: string;
}

interface RolePhrase {
  readonly role: Role;
  readonly needed: readonly Meaning[];
  readonly allowed: ReadonlySet<Meaning>;
  readonly sureness: number;
  readonly words: string;
}

/** What figures and dates belong to makes them no other figures; of a name it makes another thing. */
const whose: ReadonlySet<Meaning> = new Set<Meaning>([
  "client",
  "person",
  "project",
  "task",
  "invoice",
  "document",
  "entry",
  "transaction",
  "company",
  "item",
  "work",
  "actual",
  "full",
  "period",
  "payment",
]);
const phrases = openPhrases();

/** All that is known; without a product its own words are gone, and these entries of stems.ts. */
export function vocabularyWithout(product: string | null, forgotten: ReadonlySet<string> = new Set()): Vocabulary {
  const read = phraseReader(forgotten);
  const special = new Map<string, Reading[]>();
  for (const { role, plain, sureness, knownFrom } of productWords) {
    if (knownFrom.every((one) => isFrom(one, product))) continue;
    for (const word of plain) special.set(word, [...(special.get(word) ?? []), { role, sureness, words: word }]);
  }
  const known = new Map<string, readonly Reading[]>();
  return {
    readings: (plain) => {
      let found = known.get(plain);
      if (found === undefined) {
        if (known.size > 2000) known.clear();
        known.set(plain, (found = readingsOf(read(plain), special.get(plain) ?? [])));
      }
      return found;
    },
  };
}

export const wholeVocabulary = vocabularyWithout(null);

/** "Toggl Track" is a product of "toggl", as its sample files begin. */
function isFrom(name: string, product: string | null): boolean {
  return (
    product !== null &&
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .startsWith(product.toLowerCase())
  );
}

function readingsOf(phrase: Phrase, special: readonly Reading[]): readonly Reading[] {
  const best = new Map<Role, Reading>();
  const keepBest = (reading: Reading): void => {
    if (reading.sureness > (best.get(reading.role)?.sureness ?? 0)) best.set(reading.role, reading);
  };
  for (const reading of special) keepBest(reading);
  for (const { role, needed, allowed, sureness, words } of phrases) {
    const left = surenessOf(phrase, role, needed, allowed);
    if (left > 0) keepBest({ role, sureness: sureness * left, words });
  }
  return [...best.values()].sort((first, second) => second.sureness - first.sureness);
}

/**
 * 1 if the phrase says all that the header says; unknown words and what the figure belongs to take some of it, another
 * matter all of it.
 */
function surenessOf(
  { meanings, unknown }: Phrase,
  role: Role,
  needed: readonly Meaning[],
  allowed: ReadonlySet<Meaning>,
): number {
  for (const meaning of needed) if (!meanings.has(meaning)) return 0;
  let sureness = 1 - 0.12 * unknown;
  for (const meaning of meanings) {
    if (allowed.has(meaning)) continue;
    if (roleTable[role].maySayWhose !== true || !whose.has(meaning)) return 0;
    sureness -= 0.15;
  }
  return Math.max(0, sureness);
}

function openPhrases(): readonly RolePhrase[] {
  return roles.flatMap((role) =>
    (rolePhrases[role] ?? []).flatMap((list, place) =>
      list.map((words): RolePhrase => {
        const parts = words.split(" ");
        const needed = parts.filter(isMeaning);
        const allowed = new Set(parts.map((part) => part.replace("?", "")).filter(isMeaning));
        return { role, needed, allowed, sureness: 1 - 0.06 * place, words: needed.join(" + ") };
      }),
    ),
  );
}
