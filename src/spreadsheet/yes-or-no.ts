const yes = new Set(["true", "yes", "y", "ja", "j", "wahr", "1", "x"]);
const no = new Set(["false", "no", "n", "nein", "falsch", "0"]);

/** What people write for yes and no in either language; null is neither. */
export function yesOrNo(written: string): boolean | null {
  const text = written.trim().toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : null;
}
