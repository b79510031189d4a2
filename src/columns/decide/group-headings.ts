import { isState } from "../evidence/cell-words";
import type { Role } from "../roles/role";
import type { Sheet } from "../sheet";
import { mayName } from "../rows/row-kind";
import type { FoundHeader } from "../table/find-header";
import { isFilled, isHeading, textsOf } from "../table/layout";
import type { Assigned } from "./places";

const least = 2;
const says: readonly Role[] = ["client", "clientNumber", "project"];

/** What work for somebody has; days and hours alone may be grouped by who did them. */
const forSomebody: readonly Role[] = [
  "amount",
  "amountNet",
  "billRate",
  "billable",
  "invoiceNumber",
  "person",
  "task",
  "note",
];

/**
 * The names that stand alone in the first column above the rows of each group, where no column says who: "Acme" under
 * "Invoice number", and its invoices below it. Null where there are none, or they are months, states, or entries too.
 */
export function groupHeadings(roles: Assigned, sheet: Sheet, found: FoundHeader): readonly string[] | null {
  if (says.some((role) => roles.has(role)) || !forSomebody.some((role) => roles.has(role))) return null;
  const headings: string[] = [];
  const entries = new Set<string>();
  let isOpen = false;
  for (const cells of sheet.rows.slice((found.rows.at(-1) ?? -1) + 1)) {
    if (!cells.some(isFilled)) continue;
    const texts = textsOf(cells);
    const [first = ""] = texts;
    const isName = first !== "" && isHeading(texts, -1, found.texts.length);
    if (isName ? isOpen || !mayName(first) || isState(first) : headings.length === 0) return null;
    if (isName) headings.push(first);
    else entries.add(first);
    isOpen = isName;
  }
  const areAlone = new Set(headings).size === headings.length && !headings.some((heading) => entries.has(heading));
  return headings.length >= least && areAlone ? headings : null;
}
