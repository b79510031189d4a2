import { oneOf } from "../one-of";

/**
 * Words that make a row something else than data, in the languages that headers are read in; matched against single
 * cells.
 */
const totals = [
  "(?:grand |over)?totals?|total (?:general|général|geral|global)|totaux|totais",
  "totaal|eindtotaal|algemeen totaal|totale|totale (?:generale|complessivo)",
  "summe|sum|suma|soma|somma|somme|gesamt|ges|gesamtsumme|gesamtbetrag|gesamtergebnis",
  "endsumme|endbetrag|jahressumme|insgesamt|overall|im ganzen|zusammen|alles zusammen",
  "in all|in total|en total|all (?:clients|customers)|alle kunden|i alt|ialt|samlet|celkem|razem",
  "net income|net profit|nettogewinn|σ|∑",
].join("|");
const subtotals = [
  "sub-?totals?|sous-?total|subtotaal|tussentotaal|subtotale",
  "zwischensumme|monatssumme|quartalssumme|wochensumme|tagessumme|kumuliert|übertrag",
  "report à nouveau|delsum|mezisoučet",
].join("|");
/** Sums of a stretch of time or of a page; a name behind them ("Saldo Sports", "Übertrag AG") may be a client's. */
const periodSums = "zwischensumme|monatssumme|quartalssumme|kumuliert|übertrag|saldo";
const months = [
  "jan(?:uary?)?|feb(?:ruary?)?|märz?|mar(?:ch)?|apr(?:il)?|mai|may|jun[ei]?|jul[iy]?|aug(?:ust)?",
  "sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?",
].join("|");
const aroundPeriods = "per|zum|am|vom|bis|aus|alt|neu|vortrag|übertrag|seite|monat|quartal|jahr|woche";
const periods = `\\d|${oneOf("q[1-4]|kw", months, aroundPeriods)}(?!\\p{L})`;
const ofWhom = "for|of|für|von|de|del|do|da|du|pour|para|per|voor|van|di|al|til";

/** The whole cell is a word for the sum of everything. */
export const totalWords = new RegExp(`^(?:${totals})\\s*[:.=]?$`, "iu");
/** The whole cell is a word for the sum of a part, or one that says of whom: "Total for Acme". */
export const subtotalWords = new RegExp(
  `^(?:${subtotals})\\s*[:.=]?$|^(?:${periodSums})(?:\\s*[:.=]?$|[\\s:.=–-]+(?:${periods}))|^(?:${totals}|${subtotals}) (?:${ofWhom}) \\S`,
  "iu",
);
/** "Total Acme", "Acme Total", "Subtotal Systems": a sum or a name; only figures or a name seen before can tell. */
export const namedTotal = new RegExp(
  `^(?:${totals}|${subtotals}|${periodSums})(?: ?[:–-])? (\\S.*)$|^(\\S.*?)(?: ?[:–-])? (?:total|gesamt|summe|ergebnis|totaal|totale|subtotal)$`,
  "iu",
);
export const noteWords =
  /^(?:[=#*_-]{2,}|percentage of total|anteil am|message$|hinweis|note:|updated\b|stand[: ]|erstellt|generated|exported|copyright|confidential)|^\*/i;
export const footerWords =
  /^(?:accrual basis|cash basis|report (?:generated|created)|generated (?:by|on)|confidential|copyright|powered by|seite \d|page \d)/i;
/** A share of the total under the total is never a client's row. */
export const shareWords = /^(?:percentage of total|anteil am|% of total|share of total)/i;

/** Documents that give back what was billed. */
export const creditWords =
  /credit|gutschrift|korrektur|avoir|abono|cr[ée]dito|kreditnota|rettifica|rectificativa|refund|storno|erstattung|rückerstattung|rückzahlung/i;

/** Names that mean that there is no client. */
const noClient = new Set([
  "",
  "-",
  "–",
  "—",
  "n/a",
  "none",
  "null",
  "not specified",
  "nicht angegeben",
  "kein kunde",
  "keine angabe",
  "ohne kunde",
  "ohne",
  "intern",
  "internal",
  "no client",
  "no customer",
  "without client",
  "no project",
  "without project",
  "unassigned",
  "(blank)",
  "(leer)",
  "nicht zugeordnet",
  "time without task assigned",
  "unknown",
  "unbekannt",
  "_",
  "sans client",
  "aucun client",
  "sin cliente",
  "senza cliente",
  "geen klant",
  "sem cliente",
  "ingen kunde",
]);

export function isNoClient(name: string): boolean {
  const plain = name.trim().toLowerCase();
  return noClient.has(plain) || noClient.has(plain.replace(/^\((.*)\)$/, "$1"));
}

export const draft = /^(?:draft|entwurf|brouillon|borrador|bozza|concept$|rascunho|udkast)/i;
/** "Pending payment" is an invoice all the same. */
export const hopedFor = /^(?:quote|angebot|geplant|waiting$|pending$|proposal|lost$|verloren)/i;
export const voided =
  /^(?:void|cancel|annul|anulad|geannuleerd|verworfen|storniert|annulliert|reversed|deleted|gelöscht|abgebrochen)/i;
export const failed = /^(?:failed|fehlgeschlagen|declined|denied|abgelehnt|expired)/i;
