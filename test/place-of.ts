const places = new Map<string, readonly [row: number, column: number]>();

/** "3,1" → [3, 1], read once for each key: a fake sheet is asked for its used range many times. */
export function placeOf(key: string): readonly [row: number, column: number] {
  const known = places.get(key);
  if (known !== undefined) return known;
  const comma = key.indexOf(",");
  const place = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))] as const;
  places.set(key, place);
  return place;
}
