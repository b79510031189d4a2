import { isSum, isTaxed, runsUp } from "../cells/cross-check";
import { looseNumber } from "../cells/read-amount";
import { looseHours } from "../cells/read-duration";
import type { Role } from "../roles/role";
import type { Header } from "../roles/normal-header";
import { readPhrase } from "../roles/read-phrase";
import { candidate, type Candidate, type Columns, type Evidence } from "./evidence";

/** What proves a sum goes before words, so it holds in more rows than a hint must. */
const proof = 0.9;

/** What columns say together: net + tax = gross, gross time − break = net time. Arithmetic goes before words. */
export function sumsBetween(candidates: readonly Candidate[], { headers, profiles }: Columns): readonly Candidate[] {
  const columnsOf = (...roles: readonly Role[]): readonly number[] => [
    ...new Set(
      candidates.filter(({ role, score }) => roles.includes(role) && score >= 0.5).map(({ column }) => column),
    ),
  ];
  const proven: Candidate[] = [];
  const lines = new Set(columnsOf("lineAmount"));
  const money = columnsOf("amount", "amountNet").filter((column) => !lines.has(column));
  for (const tax of columnsOf("tax")) {
    for (const net of money) {
      for (const gross of money) {
        if (net === gross || net === tax || gross === tax || !isSum(profiles, [net, tax, gross], looseNumber, proof))
          continue;
        proven.push(
          candidate(net, "amountNet", [sum("sum.net")]),
          candidate(gross, "amount", [sum("sum.gross")]),
          candidate(tax, "tax", [sum("sum.tax")]),
        );
      }
    }
  }
  // A "Fee" that is the total without its tax is the price: what a payment service keeps is a small part.
  for (const gross of columnsOf("amount").filter((column) => saysAll(headers[column]))) {
    for (const net of columnsOf("amount", "fee").filter((column) => !lines.has(column)))
      if (net !== gross && isTaxed(profiles, net, gross))
        proven.push(candidate(net, "amountNet", [sum("sum.net")]), candidate(gross, "amount", [sum("sum.gross")]));
  }
  for (const total of money)
    for (const figure of money)
      if (total !== figure && runsUp(profiles, figure, total))
        proven.push(candidate(total, "runningBalance", [sum("sum.running")]));
  const times = columnsOf("duration", "hours");
  for (const pause of columnsOf("breakTime")) {
    for (const net of times)
      for (const gross of times)
        if (net !== gross && isSum(profiles, [net, pause, gross], looseHours, proof))
          proven.push(candidate(net, "duration", [sum("difference")]));
  }
  return proven;
}

/** A total or a gross amount by its words. */
function saysAll(header: Header | undefined): boolean {
  const { meanings } = readPhrase(header?.plain ?? "");
  return meanings.has("gross") || meanings.has("total");
}

function sum(why: Evidence["why"]): Evidence {
  return { source: "arithmetic", factor: 1.2, why };
}
