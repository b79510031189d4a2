import type { Dialect, Plan } from "./plan";

type IsWrong = (plan: Plan) => Promise<boolean>;

/** The same for all rows; what the later ones write otherwise stays so. */
const writing =
  (change: Partial<Dialect>) =>
  (plan: Plan): Plan => {
    const { dialect, lateDialect: late } = plan;
    const isLateToo = (name: string): boolean =>
      late !== null && late[name as keyof Dialect] === dialect[name as keyof Dialect];
    return {
      ...plan,
      dialect: { ...dialect, ...change },
      lateDialect:
        late === null
          ? null
          : { ...late, ...Object.fromEntries(Object.entries(change).filter(([name]) => isLateToo(name))) },
    };
  };

const plain: readonly ((plan: Plan) => Plan)[] = [
  (plan) => ({ ...plan, spoiling: "none", lateDialect: null }),
  (plan) => ({ ...plan, container: "csv" }),
  (plan) => ({ ...plan, container: plan.container === "csv" ? "csv" : "xlsx" }),
  (plan) => ({ ...plan, encoding: "utf8" }),
  (plan) => ({ ...plan, quotes: "needed" }),
  (plan) => ({ ...plan, lineEnd: "\n" }),
  (plan) => ({ ...plan, from: null }),
  writing({ mark: "" }),
  writing({ thousands: "" }),
  writing({ minus: "-" }),
  writing({ days: "iso" }),
  // A column called minutes does not hold hours.
  (plan) => (plan.dialect.time === "minutes" ? plan : writing({ time: "decimal" })(plan)),
  writing({ places: "cents" }),
  writing({ decimal: "." }),
  (plan) => ({ ...plan, delimiter: plan.dialect.decimal === "," ? ";" : "," }),
  (plan) => ({ ...plan, records: plan.records.map((record) => ({ ...record, isCredit: false })) }),
  (plan) => ({ ...plan, records: plan.records.map((record) => ({ ...record, state: "valid" })) }),
];

/** The plan with everything left out and plain that need not be there for it to stay wrong. */
export async function smallest(start: Plan, isWrong: IsWrong): Promise<Plan> {
  let plan = start;
  const tryOut = async (next: Plan): Promise<boolean> => {
    if (!(await isWrong(next))) return false;
    plan = next;
    return true;
  };
  for (const change of plain) await tryOut(change(plan));
  for (let size = Math.ceil(plan.records.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < plan.records.length && plan.records.length > 1;) {
      if (!(await tryOut({ ...plan, records: [...plan.records.slice(0, at), ...plan.records.slice(at + size)] })))
        at += size;
    }
  }
  // Rows of two files can be told for the same only by their days.
  const kept = new Set([
    "client",
    ...(plan.spoiling === "overlap" ? ["date"] : []),
    ...(plan.isMixed ? ["hours", "rate", "amount"] : []),
  ]);
  for (const column of plan.columns)
    if (!kept.has(column.meaning)) await tryOut({ ...plan, columns: plan.columns.filter((one) => one !== column) });
  for (const change of plain) await tryOut(change(plan));
  return plan;
}
