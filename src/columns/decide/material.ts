import type { Assigned } from "./places";
import { columnFor } from "./places";
import type { Corrections } from "./corrections";
import { tableRemark } from "./table-remark-words";
import type { Header } from "../roles/normal-header";
import type { TableRemark } from "../table-remark";

const material =
  /^(?:[\p{L}/&-]+ )?(?:materials?|materialien|matériel|material(?:betrag|summe|preis)?)(?: (?:amount|total|price|net|netto))?$/iu;

/**
 * A “Material” column of outgoing invoices is what the firm paid for it or what the client pays for it. Nothing tells
 * but the owner: until then it counts as nothing, and the doubt asks.
 */
export function askAboutMaterial(
  roles: Assigned,
  headers: readonly Header[],
  { columns, answers }: Corrections,
): readonly TableRemark[] {
  const column = columnFor(roles, "expenses");
  const header = column === null ? undefined : headers[column];
  if (
    header === undefined ||
    !material.test(header.plain) ||
    columns[header.written] !== undefined ||
    !isOutgoing(roles)
  )
    return [];
  const answer = answers?.material ?? null;
  if (answer !== "cost") roles.delete("expenses");
  return answer === null ? [tableRemark("doubt.material", { header: header.written })] : [];
}

/** Numbered invoices, or net beside tax: bills of suppliers name a vendor. */
function isOutgoing(roles: Assigned): boolean {
  return !roles.has("vendor") && (roles.has("invoiceNumber") || (roles.has("amountNet") && roles.has("tax")));
}
