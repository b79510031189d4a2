import { commonCodes } from "../../spreadsheet/currencies";
import { columnFor } from "../decide/places";
import { tableRemark } from "../decide/table-remark-words";
import { readPhrase } from "../roles/read-phrase";
import type { ColumnConvention } from "./column-convention";
import type { TableRemark } from "../table-remark";
import type { Role } from "../roles/role";
import { holds, isNear, tally } from "./cross-check";
import { currencyIn } from "./currency";
import { sumsIn } from "./header-units";
import { looseNumber } from "./read-amount";
import { columnsOf, type Evidence } from "./table-evidence";

type Cents = Pick<ColumnConvention, "times" | "isAsked">;
type Hours = readonly (number | null)[];

interface DecidedCents {
  readonly conventions: ReadonlyMap<number, Cents>;
  readonly doubts: readonly TableRemark[];
}

/**
 * A column of money whose header does not say in what it counts, and the least that an hour costs by it; 0 if that
 * cannot be said.
 */
interface Priced {
  readonly column: number;
  readonly least: number;
}

/** From here on an hour costs more than anybody charges, in the currencies in which that can be said. */
const tooMuch = 1000;
const dear: ReadonlySet<string> = new Set([...commonCodes.split("|"), "CAD", "AUD", "NZD", "SGD"]);

/**
 * Whole numbers by which every hour is too dear are cents, as programs keep money. Rate and sum prove it where one of
 * them is money; else the owner is asked.
 */
export function decideCents(evidence: Evidence, hours: Hours): DecidedCents {
  const { roles, headers, profiles } = evidence;
  const conventions = new Map<number, Cents>();
  const doubts: TableRemark[] = [];
  const rates = unsaid(evidence, ["billRate", "costRate"])
    .filter((column) => isHourly(headers[column]?.plain ?? ""))
    .map((column): Priced => ({ column, least: hours.length === 0 ? 0 : leastOf(column, evidence, () => 1) }));
  const isOfEntries = (roles.has("date") || roles.has("startTime")) && !roles.has("invoiceNumber");
  const sums = unsaid(evidence, ["amount", "amountNet", "costAmount"]).map((column): Priced => ({
    column,
    least: isOfEntries ? leastOf(column, evidence, (row) => hours[row] ?? null) : 0,
  }));
  const isProduct = (rate: number, sum: number, times: number): boolean =>
    holds(
      tally(hours.length, (row) => {
        const [time, perHour, paid] = [
          hours[row] ?? null,
          looseNumber(profiles[rate]?.rows[row] ?? ""),
          looseNumber(profiles[sum]?.rows[row] ?? ""),
        ];
        return time === null || perHour === null || paid === null || time * perHour === 0
          ? null
          : isNear(time * perHour * times, paid);
      }),
    );
  const decide = ({ column, least }: Priced, isProven: boolean): void => {
    conventions.set(column, isProven ? { times: 0.01 } : { isAsked: true });
    const text = profiles[column]?.texts.find((one) => Number(one) !== 0) ?? "";
    if (!isProven)
      doubts.push(
        tableRemark("doubt.wholeCents", { header: headers[column]?.written ?? "", text, rate: Math.round(least) }),
      );
  };
  const isCents = ({ column, least }: Priced): boolean => least >= tooMuch && isDear(column, evidence);
  const [plainRates, plainSums] = [rates.filter((rate) => !isCents(rate)), sums.filter((sum) => !isCents(sum))];
  for (const rate of rates.filter(isCents))
    decide(
      rate,
      plainSums.some((sum) => isProduct(rate.column, sum.column, 0.01)),
    );
  for (const sum of sums.filter(isCents)) {
    const isProven = plainRates.some((rate) => isProduct(rate.column, sum.column, 100));
    // A rate in money already says what an hour costs: then the sum is another one, a flat fee.
    if (isProven || plainRates.length === 0) decide(sum, isProven);
  }
  return { conventions, doubts };
}

/** Columns of these roles whose header, and whose number format in a sheet, leave open in what they count. */
function unsaid({ roles, headers, sheet, first }: Evidence, wanted: readonly Role[]): readonly number[] {
  const isShownAsMoney = (column: number): boolean =>
    sheet.formats?.slice(first, first + 50).some((row) => /[.,]00|[€$£]/.test(row[column] ?? "")) ?? false;
  return columnsOf(roles, wanted).filter(
    (column) => sumsIn(headers[column]?.written ?? "") === 1 && !isShownAsMoney(column),
  );
}

/** "Tagessatz" and the price of a piece are no rate of an hour. */
function isHourly(plain: string): boolean {
  const { meanings } = readPhrase(plain);
  return (
    (meanings.has("rate") || meanings.has("hours")) &&
    !meanings.has("days") &&
    !meanings.has("date") &&
    !meanings.has("unit")
  );
}

/**
 * The least of a column of whole numbers by the hour, blanks and zeros apart; 0 where there are none, or one of them is
 * not whole.
 */
function leastOf(column: number, { profiles, shown }: Evidence, hoursOf: (row: number) => number | null): number {
  const { rows = [], texts = [] } = profiles[column] ?? {};
  if ((shown.signs.get(column)?.size ?? 0) > 0 || !texts.every((text) => /^\d*$/.test(text))) return 0;
  const hourly = rows.flatMap((text, row) => {
    const [value, hours] = [Number(text), hoursOf(row) ?? 0];
    return value === 0 || hours <= 0 ? [] : [value / hours];
  });
  return hourly.length === 0 ? 0 : Math.min(...hourly);
}

/**
 * Whether 1,000 is too much for an hour: in yen or kronor it is not. No currency said is taken for one in which it is,
 * since a question does no harm.
 */
function isDear(column: number, { roles, headers, profiles }: Evidence): boolean {
  const written = columnFor(roles, "currency");
  const named = [
    headers[column]?.currency ?? "",
    ...(written === null ? [] : (profiles[written]?.texts ?? []).map(currencyIn)),
    ...headers.map(({ currency }) => currency),
  ].filter((one) => one !== "");
  return named.length === 0 || named.some((one) => dear.has(one));
}
