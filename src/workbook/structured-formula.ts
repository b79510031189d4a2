/** A table as its formulas see it: rows and columns count from 1. */
export interface TablePlace {
  readonly name: string;
  readonly titles: readonly string[];
  readonly left: number;
  /** First and last row below the header. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * Cells of the same row, and whole columns, by the names of the table's columns: B4 becomes Clients[[#This
 * Row],[Revenue]]. What stands elsewhere, in quotes or on another sheet is left as it is.
 */
export function structuredFormula(
  formula: string,
  row: number,
  { name, titles, left, top, bottom }: TablePlace,
): string {
  const titleOf = (letter: string): string | undefined =>
    titles[letter.charCodeAt(0) - 64 - left]?.replace(/['#[\]]/g, "'$&");
  const own = (title: string): string => `${name}[[#This Row],[${title}]]`;
  return formula.replace(
    /"(?:[^"]|"")*"|(?<!')'(?:[^']|'')*'![$A-Z\d:]+|(?<![\w.$])([A-Z])(\$?)(\d+)(?::([A-Z])(\$?)(\d+))?(?![\w(.])/g,
    (
      found: string,
      letter?: string,
      lock?: string,
      line?: string,
      toLetter?: string,
      toLock?: string,
      toLine?: string,
    ) => {
      const title = letter === undefined ? undefined : titleOf(letter);
      if (title === undefined) return found;
      if (toLetter === undefined) return lock === "" && Number(line) === row ? own(title) : found;
      if (toLetter !== letter || lock !== "$" || Number(line) !== top) return found;
      if (toLock === "$") return Number(toLine) === bottom ? `${name}[${title}]` : found;
      return Number(toLine) === row ? `INDEX(${name}[${title}],1):${own(title)}` : found;
    },
  );
}
