import type { ColumnProfile } from "../cells/column-profile";
import type { Role } from "../roles/role";
import { draft, voided } from "../rows/row-words";
import { candidate, type Candidate, type Columns } from "./evidence";
import { oneOf } from "../one-of";

const documentPrefix =
  "(?:sales |final |deposit |part |partial |advance |abschlags|schluss|teil|anzahlungs|storno|ausgangs)";
/** Words in cells that say what a row is, whatever their header is called; in the languages of the headers. */
const kinds: readonly { readonly role: Role; readonly words: RegExp }[] = [
  {
    role: "docType",
    words: new RegExp(
      wholeCell(
        `${documentPrefix}?(?:invoice|rechnung|facture|factura|fattura|factuur|fatura|faktura)`,
        "credit(?: ?note| ?memo)?|cancellation|gutschrift|storno|rechnungskorrektur|korrektur",
        "avoir|abono|nota (?:de|di) cr[ée]dito|creditnota|kreditnota|refund|erstattung|rückerstattung",
        "bill|expense|purchase|deposit applied|anzahlung|facture d'acompte|acompte",
      ),
      "i",
    ),
  },
  {
    role: "status",
    words: new RegExp(
      wholeCell(
        "paid|partial|partly paid|open|unpaid|sent|overdue|draft|void|voided|cancell?ed|written off",
        "pending|viewed|awaiting payment",
        "bezahlt|teilbezahlt|offen|überfällig|entwurf|storniert|versendet|gesendet|fällig|annulliert",
        "payée?|impayée?|brouillon|annulée?|envoyée?",
        "pagad[ao]|pendiente|borrador|anulad[ao]|enviad[ao]",
        "pagat[ao]|bozza|annullat[ao]|inviat[ao]",
        "betaald|openstaand|concept|geannuleerd|verzonden",
        "pag[ao]|rascunho|cancelad[ao]",
      ),
      "i",
    ),
  },
];
const mostDistinct = 12;

function wholeCell(...words: readonly string[]): string {
  return `^${oneOf(...words)}$`;
}

/** Whether a text is a state or a kind of document: "Paid", "Gutschrift". */
export function isState(text: string): boolean {
  return kinds.some(({ words }) => words.test(text));
}

/** Columns of a few such words, offered for what their words say; a little less sure than a plain header. */
export function byCellWords({ profiles }: Columns, taken: ReadonlySet<number>): readonly Candidate[] {
  return profiles.flatMap((profile, column) =>
    taken.has(column)
      ? []
      : kinds.flatMap(({ role, words }) =>
          holdsWords(profile, words)
            ? [candidate(column, role, [{ source: "cells", factor: 0.9, why: "cells.words" }])]
            : [],
        ),
  );
}

/**
 * Of two columns of states the one that names drafts and what was cancelled says which rows count: "Payment Status"
 * beside "Status".
 */
export function byStates(candidates: readonly Candidate[], { profiles }: Columns): readonly Candidate[] {
  const isTelling = (text: string): boolean => draft.test(text) || voided.test(text);
  return candidates
    .filter(
      ({ column, role, score }) =>
        role === "status" && score >= 0.9 && profiles[column]?.texts.some(isTelling) === true,
    )
    .map(({ column }) => candidate(column, "status", [{ source: "cells", factor: 1.1, why: "cells.words" }]));
}

function holdsWords({ texts, distinct }: ColumnProfile, words: RegExp): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0 || distinct > mostDistinct) return false;
  return filled.filter((text) => text.length <= 40 && words.test(text)).length >= filled.length * 0.6;
}
