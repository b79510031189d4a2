import { stems, type Meaning } from "./stems";

/** What the words of a header mean, and how many of them nobody knows. */
export interface Phrase {
  readonly meanings: ReadonlySet<Meaning>;
  readonly unknown: number;
}

const endings = ["", "s", "e", "n", "en", "er", "es", "em", "in", "innen", "i", "a", "o", "os", "as", "ns", "ie", "ee", "ees"];
/** Two words that are one: "bill to", "time spent". */
const joined: Readonly<Record<string, string>> = {
  "bill to": "billto", "billed to": "billto", "sold to": "soldto", "invoice to": "billto", "third party": "thirdparty", "time zone": "zone", "time spent": "timespent", "spent time": "timespent", "e mail": "email",
  "razón social": "razonsocial", "razão social": "razonsocial", "ragione sociale": "ragionesociale", "clock in": "clockin", "clock out": "clockout", "knock out": "knockout", "knocked out": "knockout", "k o": "knockout", "i alt": "ialt",
  "man days": "mandays", "person days": "persondays", "work days": "workdays", "due date": "due date", "base imponible": "imponible", "flat rate": "flat", "s dph": "incl dph", "chiffre d affaires": "umsatz", "nombre d": "anzahl",
};
const filler: Meaning = "phrasefill";
const words = formsOf();
const known = new Map<string, Phrase>();

/** Reads a header as normalHeader() gives it: its words one by one, German and Dutch compounds by their parts. */
export function readPhrase(plain: string): Phrase {
  const before = known.get(plain);
  if (before !== undefined) return before;
  const meanings = new Set<Meaning>();
  let unknown = 0;
  for (const word of wordsOf(plain)) {
    const found = /^\d+$/.test(word) ? [] : meaningsOf(word);
    if (found === null) unknown++;
    else for (const meaning of found) if (meaning !== filler) meanings.add(meaning);
  }
  const phrase = { meanings, unknown };
  if (known.size > 2000) known.clear();
  known.set(plain, phrase);
  return phrase;
}

function wordsOf(plain: string): readonly string[] {
  let text = ` ${plain} `;
  for (const [two, one] of Object.entries(joined)) text = text.replace(` ${two} `, ` ${one} `);
  return text.trim().split(" ").filter((word) => word !== "").slice(0, 12);
}

function meaningsOf(word: string): readonly Meaning[] | null {
  const folded = fold(word);
  const whole = words.get(folded) ?? words.get(folded.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u"));
  if (whole !== undefined) return [whole];
  return folded.length < 6 || folded.length > 40 ? null : parts(folded, 4);
}

/** The meanings of a compound, its longest known beginning first: rechnungs|empfänger, netto|betrag. */
function parts(word: string, most: number): readonly Meaning[] | null {
  if (word === "") return [];
  if (most === 0) return null;
  for (let length = word.length; length >= 2; length--) {
    const first = words.get(word.slice(0, length));
    if (first === undefined || (length < 3 && length !== word.length)) continue;
    const rest = parts(word.slice(length), most - 1);
    if (rest !== null) return [first, ...rest];
  }
  return null;
}

/** Without accents, so that "Fälligkeit", "Faelligkeit" and "Falligkeit" are one word. */
function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/ø/g, "o").replace(/æ/g, "ae").replace(/ł/g, "l");
}

function formsOf(): ReadonlyMap<string, Meaning> {
  const forms = new Map<string, Meaning>();
  const add = (form: string, meaning: Meaning): void => {
    if (!forms.has(form)) forms.set(form, meaning);
  };
  const entries = Object.entries(stems).flatMap(([meaning, list]) => (isMeaning(meaning) ? [[meaning, list] as const] : []));
  // What is written out goes before what an ending makes.
  for (const [meaning, list] of entries) for (const word of list.split(" ")) add(fold(word.replace("*", "").toLowerCase()), meaning);
  for (const [meaning, list] of entries) for (const word of list.split(" ")) if (word.endsWith("*")) for (const ending of endings) add(fold(word.slice(0, -1).toLowerCase()) + ending, meaning);
  return forms;
}

export function isMeaning(word: string): word is Meaning {
  return word in stems;
}
