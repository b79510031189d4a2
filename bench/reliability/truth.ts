import type { Record } from "./firm";
import type { Plan } from "./plan";
import { moneyOf } from "./write-cell";

/** What a careful reader finds in a table: cents and quarters of an hour a client, null where no column says it. */
export interface Figures {
  readonly cents: number | null;
  readonly quarters: number | null;
}

export type Truth = ReadonlyMap<string, Figures>;

/** Worked out from the records alone, never from the file. */
export function truthOf(plan: Plan): Truth {
  const has = (...meanings: readonly string[]): boolean =>
    plan.columns.some(({ meaning }) => meanings.includes(meaning));
  const hasMoney = has("amount", "net", "gross");
  const isPriced = !hasMoney && has("rate") && has("hours");
  const found = new Map<string, { cents: number | null; quarters: number | null }>();
  for (const record of plan.records) {
    if (plan.from !== null && record.day < plan.from) continue;
    if (has("status") && record.state !== "valid") continue;
    const name = plainName(record.client);
    const sums = found.get(name) ?? { cents: hasMoney || isPriced ? 0 : null, quarters: has("hours") ? 0 : null };
    const isFixed = plan.isMixed && isFixedFee(record);
    if (sums.cents !== null)
      sums.cents += centsOf(record, plan, isPriced || (plan.isMixed && !isFixed), has("billable"));
    if (sums.quarters !== null && !isFixed) sums.quarters += record.quarters;
    found.set(name, sums);
  }
  return found;
}

/** In a table of both, every third row. */
export function isFixedFee({ number }: Record): boolean {
  return number % 3 === 0;
}

/** Time at its rate where no amount stands; without a column that says otherwise all of it is billed. */
function centsOf(record: Record, plan: Plan, isPriced: boolean, saysBillable: boolean): number {
  if (isPriced) return saysBillable && !record.isBillable ? 0 : record.quarters * record.rate * 25;
  return record.isCredit ? -moneyOf(record, plan) : moneyOf(record, plan);
}

/** Blanks inside and around a name do not make another client. */
export function plainName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}
