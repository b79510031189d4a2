import type { ColumnProfile } from "../cells/column-profile";
import { shareOf } from "../cells/column-profile";
import type { Role, RolePlace } from "../roles/role";
import { oneOf } from "../one-of";

/** Kinds of expenses as people sort them; a column of them beside a client makes the sums costs. */
const expenseWords = new RegExp(
  `^${oneOf(
    "travel|trips?|meals?|food|hotel|accommodation|flights?|mileage|taxi|train|parking|fuel",
    "software|licen[cs]es?|supplies|subcontractors?|contractors?|freelancers?",
    "materials?|printing|postage|shipping|hosting",
    "reisekosten|fahrtkosten|fahrt|bewirtung|übernachtung|flug|bahn|parken|tanken",
    "lizenzen?|fremdleistung(?:en)?|material|büromaterial|porto|druck|versand|subunternehmer",
    "déplacements?|repas|hébergement|viajes?|comidas?|viaggi|pasti|reiskosten|maaltijden",
  )}\\b`,
  "i",
);

/**
 * Whether the amounts were paid to others for a client: a filled column of suppliers stands beside the client, or kinds
 * of expenses do.
 */
export function isPaidToOthers(roles: ReadonlyMap<Role, RolePlace>, profiles: readonly ColumnProfile[]): boolean {
  const isMoney = roles.has("amount") || roles.has("amountNet");
  if (!isMoney || !(roles.has("client") || roles.has("project") || roles.has("clientNumber"))) return false;
  const vendor = roles.get("vendor");
  const vendors = typeof vendor === "number" ? profiles[vendor] : undefined;
  const most = Math.max(0, ...profiles.map(({ filled }) => filled));
  if (vendors !== undefined && vendors.filled >= most / 2 && shareOf(vendors, "text") > 0.5) return true;
  const isTime = roles.has("hours") || roles.has("duration") || roles.has("minutes");
  return (
    !isTime &&
    !roles.has("invoiceNumber") &&
    profiles.some(
      ({ texts, distinct }) =>
        distinct <= 12 &&
        texts.length > 0 &&
        texts.filter((text) => expenseWords.test(text)).length >= texts.length * 0.6,
    )
  );
}
