/** The cells of a range of one column, from top to bottom: "B6:B8" → B6, B7, B8. */
export function cellsOfColumn(range: string): readonly string[] {
  const [, letter = "A", from = "1", to = from] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${letter}${Number(from) + index}`);
}
