/** Text that stays inside a JSDoc block and on one line: hosts show a description as one paragraph. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("*/", "* /").trim();
}
