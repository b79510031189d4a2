import type { Cell } from "../../spreadsheet/cell";
import { currencyIn } from "../cells/currency";

export interface Header {
  /** As it stands in the file, trimmed. */
  readonly written: string;
  /**
   * Lower case, words apart, without brackets around words, stars and question marks: "*InvoiceNumber" is "invoice
   * number".
   */
  readonly plain: string;
  /** A currency that the header names: "Amount (EUR)", "Umsatz in EUR". */
  readonly currency: string;
}

export function normalHeader(cell: Cell): Header {
  const written = String(cell ?? "").trim();
  const currency = currencyIn(written);
  const plain = written
    .slice(0, 120)
    .normalize("NFC")
    .replace(/\p{Ll}(?=\p{Lu})/gu, "$& ")
    .replace(/Mw St/g, "MwSt")
    .toLowerCase()
    // Money an hour is a rate: "€/h" without its sign would be hours.
    .replace(/(?:[€$£]|\b(?:eur|usd|gbp|chf))\s*(?:\/|per|pro|je)\s*(?=(?:h|hr|hour|std|stunde)\b)/g, " rate per ")
    .replace(/\b(?:in |je )?(?:eur|usd|gbp|chf|nzd|aud|cad|sek)\b|[€$£]/g, " ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  return { written, plain, currency };
}
