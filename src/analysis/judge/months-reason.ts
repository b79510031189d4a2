import { noMonth, type ClientSums } from "../gather/client-sums";
import type { MonthSums } from "../gather/month-sums";
import type { MonthSpan, MonthsReason } from "./reason";

/** Where rows of a client that would tell hours or revenue lie outside the months that are judged; else null. */
export function apartReason(sums: ClientSums, total: MonthSums): MonthsReason | null {
  const money = monthsWith(sums, ({ invoiced, timeValue }) => invoiced ?? timeValue);
  const worked = monthsWith(sums, ({ hours }) => hours);
  const hasMoney = (total.invoiced ?? total.timeValue) !== null;
  const hasHours = total.hours !== null;
  if (money !== null && worked !== null && hasMoney !== hasHours) return { code: "apart", money, worked };
  return !hasMoney && !hasHours && (money ?? worked) !== null ? { code: "outside" } : null;
}

function monthsWith(sums: ClientSums, of: (month: MonthSums) => number | null): MonthSpan | null {
  const months = [...sums.months].flatMap(([month, own]) => (month !== noMonth && of(own) !== null ? [month] : []));
  return months.length === 0 ? null : { first: Math.min(...months), last: Math.max(...months) };
}

/** Who has gone is never repriced, referred or parted with: its last month stands in place of a verdict. */
export function goneReason(lastMonth: number | null): MonthsReason {
  return { code: "gone", lastMonth: lastMonth ?? 0 };
}
