/**
 * A sheet name that every host takes and that is free: "Clients", "Clients 2" …; at most 31 characters, case does not
 * count.
 */
export function freeName(wanted: string, taken: readonly string[], longest = 31): string {
  const clean =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Keepworthy";
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = clean.slice(0, longest - ending.length).trimEnd() + ending;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** A free name for each of several sheets, in their order. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(freeName(name, [...taken, ...names]));
  return names;
}
