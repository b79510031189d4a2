/** What one cell of a workbook may hold. */
export const longestCell = 32_767;

/** Signs that no XML file may hold: control characters, U+FFFE and U+FFFF, halves of letters. */
// eslint-disable-next-line no-control-regex -- these are the ones that break a file
const broken = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with � for every sign that no file may hold. */
export function withoutBrokenSigns(text: string): string {
  return text.replace(broken, "\ufffd");
}

/**
 * The text as every document can hold it: what no file may hold stands as �, and what is too long for a cell is cut
 * with an ellipsis.
 */
export function printable(text: string): string {
  const clean = withoutBrokenSigns(text);
  // A letter of two halves is not cut in its midst.
  return clean.length <= longestCell ? clean : `${clean.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
