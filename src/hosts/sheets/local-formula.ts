/** Locales of Sheets whose decimals are typed with a point, by language, or by language and country. */
const point =
  /^(?:en(?!_ZA)|ja|zh|ko|th|he|iw|hi|bn|gu|kn|ml|mr|pa|ta|te|fil|cy|ga|am|my|km|si|es_(?:MX|US|DO|GT|HN|NI|PA|PE|PR|SV)|(?:de|it)_(?:CH|LI))/;

/** Whether a spreadsheet's numbers have a decimal point; else they have a comma. */
export function hasDecimalPoint(locale: string): boolean {
  return point.test(locale.replace("-", "_"));
}

/**
 * A formula in Excel's English form as every locale of Sheets reads it: arguments are parted by semicolons, which all
 * of them take. Where decimals have a comma, 0.19 becomes (19/100), since it is told in no binding place how a script
 * must write it, and columns of {1,2} are parted by a backslash.
 */
export function localFormula(formula: string, isPoint: boolean): string {
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$][\w.$]*|(?<!\d)\d+\.\d+|[{},]/g, (part) => {
    if (part === "{") depth++;
    if (part === "}") depth--;
    if (part === ",") return depth === 0 ? ";" : isPoint ? "," : "\\";
    return !isPoint && /^\d+\.\d+$/.test(part) ? asFraction(part) : part;
  });
}

/** "0.19" → "(19/100)". */
function asFraction(decimal: string): string {
  const [whole = "", part = ""] = decimal.split(".");
  return `(${Number(whole + part)}/1${"0".repeat(part.length)})`;
}
