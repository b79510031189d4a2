/**
 * Signs that a terminal would obey: control characters and escape sequences, changes of writing direction, invisible
 * separators of lines.
 */
// eslint-disable-next-line no-control-regex -- these are the ones that must not reach a terminal
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The text with every such sign shown instead of obeyed: escape as ␛, a change of direction as ‹U+202E›. */
export function visible(text: string): string {
  return text.replace(obeyed, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
  });
}

/** The same for a text of several lines. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
