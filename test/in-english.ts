/**
 * A formula of Google Sheets in Excel's English form: "{1\\2;3}" → "{1,2;3}", "(19/100)" → "0.19", arguments with
 * commas.
 */
export function inEnglish(formula: string): string {
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|[{};\\]|\((\d+)\/(10+)\)/g, (part, above?: string, below?: string) => {
    if (part === "{") depth++;
    if (part === "}") depth--;
    if (above !== undefined && below !== undefined) return String(Number(above) / Number(below));
    if (part === "\\") return ",";
    return part === ";" && depth === 0 ? "," : part;
  });
}
