const yes = new Set(["yes", "y", "ja", "j", "true", "wahr", "1", "x", "✓", "✔", "oui", "vrai", "sí", "si", "sì", "sim", "verdadero", "vero", "verdadeiro", "waar", "billable", "billed", "invoiced", "abgerechnet", "berechnet", "verrechnet"]);
const no = new Set(["no", "n", "nein", "false", "falsch", "0", "non", "faux", "não", "nao", "nee", "falso", "onwaar", "non-billable", "unbilled", "not billable", "not billed", "not yet billed", "not invoiced", "open", "offen", "nicht abgerechnet", "noch nicht abgerechnet", "nicht berechnet", "noch nicht berechnet", "nicht verrechnet"]);

/** Yes or no as trackers and people write it in seven languages; null for anything else. */
export function readFlag(text: string): boolean | null {
  const plain = text.trim().toLowerCase();
  return yes.has(plain) ? true : no.has(plain) ? false : null;
}
