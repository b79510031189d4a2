/** What the rows of a text have in common. */
export interface TableShape {
  /** The usual number of fields. */
  readonly width: number;
  /** Columns whose cells are numbers, dates or times. */
  readonly figures: readonly number[];
  /** Share of the lines with text that have the usual width. */
  readonly evenness: number;
  /** Share of their cells that hold no other delimiter. */
  readonly cleanness: number;
}

/** What rows have in common; the first one of the usual width is taken for the header. */
export function shapeOf(rows: readonly (readonly string[])[]): TableShape {
  const filled = rows.filter((fields) => fields.some((field) => field.trim() !== ""));
  const width = usualWidth(filled);
  const usual = filled.filter(({ length }) => length === width);
  const body = usual.length > 1 ? usual.slice(1) : usual;
  const figures = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = body.map((fields) => fields[column] ?? "").filter((cell) => cell.trim() !== "");
    return cells.length > 0 && cells.filter(isFigure).length >= 0.7 * cells.length;
  });
  const cells = usual.flat();
  return {
    width,
    figures,
    evenness: filled.length === 0 ? 0 : usual.length / filled.length,
    cleanness:
      cells.length === 0
        ? 0
        : cells.filter((cell) => isFigure(cell) || !/[;\t|]|\S,\S|[,;]\s*$/.test(cell)).length / cells.length,
  };
}

/** A line by itself is a row of the table: as wide, with figures where the others have them. */
export function looksLikeRow(fields: readonly string[], { width, figures }: TableShape): boolean {
  if (fields.length !== width) return false;
  if (figures.length === 0) return width >= 3;
  const cells = figures.map((column) => fields[column] ?? "").filter((cell) => cell.trim() !== "");
  return cells.length > 0 && cells.every(isFigure);
}

/**
 * Values stand in the wrong columns: there are more than the table has, or words where the others have figures because
 * one is missing.
 */
export function isShifted(fields: readonly string[], { width, figures, evenness }: TableShape): boolean {
  if (fields.length === width || width < 3 || evenness < evenEnough) return false;
  if (fields.slice(width).some((field) => field.trim() !== "")) return true;
  if (fields.length >= width || fields.length < 2) return false;
  return figures.some((column) => (fields[column] ?? "").trim() !== "" && !isFigure(fields[column] ?? ""));
}

/** Where more lines than one in five have another width, it is no table of one width. */
const evenEnough = 0.8;

/** Most rows have it; of several the widest. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, most] = [1, 0];
  for (const [length, count] of counts)
    if (length > 1 && (count > most || (count === most && length > width))) [width, most] = [length, count];
  return width;
}

/** A number, date, time or sum of money: digits and the signs that go with them, and at most a currency or am/pm. */
export function isFigure(text: string): boolean {
  return (
    text.length < 40 &&
    /\d/.test(text) &&
    /^[\s\d.,:/%€$£+\-−()'’]*(?:[A-Za-z]{1,3}\.?[\s\d.,:/%€$£+\-−()'’]*)?$/.test(text)
  );
}
