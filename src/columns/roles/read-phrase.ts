import { stems, type Meaning } from "./stems";

/** What the words of a header mean, and how many of them nobody knows. */
export interface Phrase {
  readonly meanings: ReadonlySet<Meaning>;
  readonly unknown: number;
}

const endings = [
  "",
  "s",
  "e",
  "n",
  "en",
  "er",
  "es",
  "em",
  "in",
  "innen",
  "i",
  "a",
  "o",
  "os",
  "as",
  "ns",
  "ie",
  "ee",
  "ees",
];
/** Two words that are one: "bill to", "time spent". */
const joined: Readonly<Record<string, string>> = {
  "bill to": "billto",
  "billed to": "billto",
  "sold to": "soldto",
  "invoice to": "billto",
  "third party": "thirdparty",
  "time zone": "zone",
  "time spent": "timespent",
  "spent time": "timespent",
  "e mail": "email",
  "razón social": "razonsocial",
  "razão social": "razonsocial",
  "ragione sociale": "ragionesociale",
  "clock in": "clockin",
  "clock out": "clockout",
  "punch in": "clockin",
  "punch out": "clockout",
  "time in": "clockin",
  "time out": "clockout",
  "check in": "clockin",
  "check out": "clockout",
  "knock out": "knockout",
  "knocked out": "knockout",
  "k o": "knockout",
  "i alt": "ialt",
  "man days": "mandays",
  "person days": "persondays",
  "work days": "workdays",
  "due date": "due date",
  "number of employees": "headcount",
  "billing type": "feeform",
  "billing model": "feeform",
  "pricing model": "feeform",
  "base imponible": "imponible",
  "flat rate": "flat",
  "s dph": "incl dph",
  "chiffre d affaires": "umsatz",
  "nombre d": "anzahl",
};
const filler: Meaning = "phrasefill";

/** A form of a word, and the entry of stems.ts that it comes from. */
interface Known {
  readonly meaning: Meaning;
  readonly stem: string;
}

const words = formsOf();

/** Reads a header as normalHeader() gives it: its words one by one, German and Dutch compounds by their parts. */
export const readPhrase = phraseReader(new Set());

/** Reads headers as if these entries of stems.ts had never been written. */
export function phraseReader(forgotten: ReadonlySet<string>): (plain: string) => Phrase {
  const known = new Map<string, Phrase>();
  return (plain) => {
    const before = known.get(plain);
    if (before !== undefined) return before;
    const meanings = new Set<Meaning>();
    let unknown = 0;
    for (const word of wordsOf(plain)) {
      const found = /^\d+$/.test(word) ? [] : knownIn(word, forgotten);
      if (found === null) unknown++;
      else for (const { meaning } of found) if (meaning !== filler) meanings.add(meaning);
    }
    const phrase = { meanings, unknown };
    if (known.size > 2000) known.clear();
    known.set(plain, phrase);
    return phrase;
  };
}

/** The entries of stems.ts that a header is read by; articles and the like mean nothing. */
export function stemsIn(plain: string): readonly string[] {
  return wordsOf(plain).flatMap((word) =>
    /^\d+$/.test(word)
      ? []
      : (knownIn(word, new Set()) ?? []).flatMap(({ stem, meaning }) => (meaning === filler ? [] : [stem])),
  );
}

function wordsOf(plain: string): readonly string[] {
  let text = ` ${plain} `;
  for (const [two, one] of Object.entries(joined)) text = text.replace(` ${two} `, ` ${one} `);
  return text
    .trim()
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 12);
}

function knownIn(word: string, forgotten: ReadonlySet<string>): readonly Known[] | null {
  const folded = fold(word);
  const whole =
    formOf(folded, forgotten) ?? formOf(folded.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u"), forgotten);
  if (whole !== undefined) return [whole];
  return folded.length < 6 || folded.length > 40 ? null : parts(folded, 4, forgotten);
}

function formOf(form: string, forgotten: ReadonlySet<string>): Known | undefined {
  const known = words.get(form);
  return known === undefined || forgotten.has(known.stem) ? undefined : known;
}

/** The meanings of a compound, its longest known beginning first: rechnungs|empfänger, netto|betrag. */
function parts(word: string, most: number, forgotten: ReadonlySet<string>): readonly Known[] | null {
  if (word === "") return [];
  if (most === 0) return null;
  for (let length = word.length; length >= 2; length--) {
    const first = formOf(word.slice(0, length), forgotten);
    if (first === undefined || (length < 3 && length !== word.length)) continue;
    const rest = parts(word.slice(length), most - 1, forgotten);
    if (rest !== null) return [first, ...rest];
  }
  return null;
}

/** Without accents, so that "Fälligkeit", "Faelligkeit" and "Falligkeit" are one word. */
function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l");
}

function formsOf(): ReadonlyMap<string, Known> {
  const forms = new Map<string, Known>();
  const add = (form: string, meaning: Meaning, stem: string): void => {
    if (!forms.has(form)) forms.set(form, { meaning, stem });
  };
  const entries = Object.entries(stems).flatMap(([meaning, list]) =>
    isMeaning(meaning) ? [[meaning, list.trim().split(/\s+/)] as const] : [],
  );
  // What is written out goes before what an ending makes.
  for (const [meaning, words] of entries)
    for (const stem of words) add(fold(stem.replace("*", "").toLowerCase()), meaning, stem);
  for (const [meaning, words] of entries)
    for (const stem of words)
      if (stem.endsWith("*"))
        for (const ending of endings) add(fold(stem.slice(0, -1).toLowerCase()) + ending, meaning, stem);
  return forms;
}

export function isMeaning(word: string): word is Meaning {
  return word in stems;
}
