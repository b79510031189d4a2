/**
 * The key under which spellings are certainly one client: case, blanks, punctuation at the end and ways to write a
 * legal form do not count; of "Parent:Child" the parent counts.
 */
export function clientKey(name: string): string {
  const parent = name.split(/:(?!\/\/)/)[0] ?? name;
  const plain = parent
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  const words = plain
    .split(" ")
    .map((word) => legalForms[word.replace(/[.,]/g, "")] ?? word.replace(/(?<![.,;])[.,;]+$/, ""));
  return words.filter((word) => word !== "").join(" ");
}

/** Ways to write the same legal form; "Acme" and "Acme Ltd" stay two until the owner says otherwise. */
const legalForms: Readonly<Record<string, string>> = {
  ltd: "ltd",
  limited: "ltd",
  inc: "inc",
  incorporated: "inc",
  corp: "corp",
  corporation: "corp",
  co: "co",
  company: "co",
  llc: "llc",
  llp: "llp",
  plc: "plc",
  gmbh: "gmbh",
  ag: "ag",
  kg: "kg",
  ohg: "ohg",
  gbr: "gbr",
  ug: "ug",
  ek: "ek",
  ev: "ev",
  se: "se",
  sa: "sa",
  sarl: "sarl",
  sas: "sas",
  bv: "bv",
  nv: "nv",
  ab: "ab",
  oy: "oy",
  as: "as",
  pty: "pty",
  and: "&",
  und: "&",
  "+": "&",
};
