/** A sheet name that Excel takes and that is free: "Clients", "Clients 2" …; at most 31 characters, case does not count. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replace(/[\\/?*[\]:]/g, " ").replace(/^'+|'+$/g, "").trim() || "Keepworthy";
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = clean.slice(0, 31 - ending.length).trimEnd() + ending;
    if (!names.has(name.toLowerCase())) return name;
  }
}
