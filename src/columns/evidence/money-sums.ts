import type { ColumnProfile } from "../cells/column-profile";
import { looseNumber } from "../cells/read-amount";
import { looseHours } from "../cells/read-duration";
import type { Role } from "../recognition";
import { candidate, type Candidate, type Columns, type Evidence } from "./evidence";

/** What columns say together: net + tax = gross, gross time − break = net time. Arithmetic goes before words. */
export function sumsBetween(candidates: readonly Candidate[], { profiles }: Columns): readonly Candidate[] {
  const columnsOf = (...roles: readonly Role[]): readonly number[] => [...new Set(candidates.filter(({ role, score }) => roles.includes(role) && score >= 0.5).map(({ column }) => column))];
  const proven: Candidate[] = [];
  const lines = new Set(columnsOf("lineAmount"));
  const money = columnsOf("amount", "amountNet").filter((column) => !lines.has(column));
  for (const tax of columnsOf("tax")) {
    for (const net of money) {
      for (const gross of money) {
        if (net === gross || net === tax || gross === tax || !addsUp(profiles[net], profiles[tax], profiles[gross], looseNumber)) continue;
        proven.push(candidate(net, "amountNet", [sum("sum.net")]), candidate(gross, "amount", [sum("sum.gross")]), candidate(tax, "tax", [sum("sum.tax")]));
      }
    }
  }
  const times = columnsOf("duration", "hours");
  for (const pause of columnsOf("breakTime")) {
    for (const net of times) for (const gross of times) if (net !== gross && addsUp(profiles[net], profiles[pause], profiles[gross], looseHours)) proven.push(candidate(net, "duration", [sum("difference")]));
  }
  return proven;
}

function sum(why: Evidence["why"]): Evidence {
  return { source: "arithmetic", factor: 1.2, why };
}

/** First + second = third in nine rows of ten, of rows in which the second is not nothing. */
function addsUp(first: ColumnProfile | undefined, second: ColumnProfile | undefined, third: ColumnProfile | undefined, read: (text: string) => number | null): boolean {
  if (first === undefined || second === undefined || third === undefined) return false;
  // Profiles leave out blanks, so only columns filled alike stand row by row.
  if (first.filled !== second.filled || second.filled !== third.filled) return false;
  let told = 0;
  let right = 0;
  for (let row = 0; row < third.texts.length; row++) {
    const [one, two, three] = [read(first.texts[row] ?? ""), read(second.texts[row] ?? ""), read(third.texts[row] ?? "")];
    if (one === null || two === null || three === null || two === 0) continue;
    told++;
    if (Math.abs(one + two - three) <= 0.02 + 0.0005 * Math.abs(three)) right++;
  }
  return told > 0 && right / told >= 0.9;
}
