/** Words that make a row something else than data; matched against the first filled cells, lower case. */
export const totalWords = /^(?:grand )?totals?$|^(?:summe|gesamt|gesamtsumme|endsumme|sum|insgesamt|jahressumme|net income|net profit|nettogewinn|overall|total general)\b[:.]?$|^gesamt(?:summe)?[ :]/i;
export const subtotalWords = /^sub-?totals?\b|^total (?:for )?\S|^zwischensumme|^monatssumme|^quartalssumme|^kumuliert|^summe (?:für )?\S|^übertrag|^saldo\b/i;
export const noteWords = /^(?:[=#*_-]{2,}|percentage of total|anteil am|message$|hinweis|note:|updated\b|stand[: ]|erstellt|generated|exported|copyright|confidential)|^\*/i;
export const footerWords = /^(?:accrual basis|cash basis|report (?:generated|created)|generated (?:by|on)|confidential|copyright|powered by|seite \d|page \d)/i;

/** Names that mean that there is no client. */
const noClient = new Set(["", "-", "–", "—", "n/a", "none", "null", "not specified", "nicht angegeben", "kein kunde", "keine angabe", "ohne kunde", "ohne", "intern", "internal", "no client", "no customer", "without client", "no project", "without project", "unassigned", "(blank)", "(leer)", "nicht zugeordnet", "time without task assigned", "unknown", "unbekannt"]);

export function isNoClient(name: string): boolean {
  const plain = name.trim().toLowerCase();
  return noClient.has(plain) || noClient.has(plain.replace(/^\((.*)\)$/, "$1"));
}
