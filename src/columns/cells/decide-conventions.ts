import { columnFor } from "../decide/places";
import { tableRemark } from "../decide/table-remark-words";
import { headerLanguage } from "../roles/header-language";
import type { Header } from "../roles/normal-header";
import { rolesWhere } from "../roles/role-table";
import type { ColumnConvention } from "./column-convention";
import type { TableRemark } from "../table-remark";
import type { Role } from "../roles/role";
import { decideDecimal, lookAt, signOf, type Shown } from "./column-evidence";
import { isProduct, isSum } from "./cross-check";
import { decideCents } from "./decide-cents";
import { decideDates } from "./decide-dates";
import { decideTimes } from "./decide-times";
import { sumsIn, timesAYear } from "./header-units";
import { looseNumber, type DecimalSign } from "./read-amount";
import { columnsOf, type Evidence } from "./table-evidence";

const money = rolesWhere(({ kind }) => kind === "money");
/** Work, done, planned or billed; a break is none, and a budget may be money as well. */
const times = rolesWhere(({ kind, part, feeds }) => kind === "time" && (part === "time" || feeds === "nothing")).filter(
  (role) => role !== "budget",
);
const rates = rolesWhere(({ kind }) => kind === "rate");
const others: readonly Role[] = [
  "breakTime",
  "budget",
  ...rates,
  ...rolesWhere(({ kind }) => kind === "count" || kind === "share"),
];
const dates = rolesWhere(({ kind }) => kind === "date");

interface Decided {
  readonly conventions: readonly ColumnConvention[];
  readonly doubts: readonly TableRemark[];
}

/**
 * How each column writes its numbers, dates and times, from all of its own cells; what they leave open the other
 * columns decide, and the doubt is named.
 */
export function conventionsOf(table: Omit<Evidence, "shown">): Decided {
  const { roles, sheet, first } = table;
  const numbers = columnsOf(roles, [...money, ...times, ...others]);
  const shown = lookAt(
    sheet.later === undefined ? sheet.rows : [...sheet.rows, ...sheet.later],
    first,
    numbers,
    columnsOf(roles, dates),
  );
  const evidence: Evidence = { ...table, shown };
  const conventions = new Map<number, ColumnConvention>();
  const add = (column: number, convention: Omit<ColumnConvention, "column">): void => {
    conventions.set(column, { ...conventions.get(column), column, ...convention });
  };
  const decimals = decideDecimals(evidence);
  for (const [column, convention] of decimals.conventions) add(column, convention);
  const days = decideDates(evidence, decimals.usual);
  for (const [column, convention] of days.conventions) add(column, convention);
  const hours = decideTimes(evidence, columnsOf(roles, times), days.conventions);
  for (const [column, convention] of hours.conventions) add(column, convention);
  const scales = scalesOf(evidence);
  for (const [column, factor] of scales.factors) add(column, { times: factor });
  const discounted = lessDiscount(evidence);
  if (discounted !== null) add(discounted, { isLessDiscount: true });
  const cents = decideCents(evidence, hours.hours);
  for (const [column, convention] of cents.conventions) add(column, convention);
  return {
    conventions: [...conventions.values()],
    doubts: [...decimals.doubts, ...days.doubts, ...hours.doubts, ...scales.doubts, ...cents.doubts],
  };
}

/** A net column that is the amount less the discount, as payment services list their sales; null if there is none. */
function lessDiscount({ roles, profiles }: Evidence): number | null {
  const [amount, discount, net] = (["amount", "discount", "amountNet"] as const).map((role) => columnFor(roles, role));
  if (amount == null || discount == null || net == null) return null;
  // Discounts are written above zero or below it.
  const isLess = isSum(
    profiles,
    [net, discount, amount],
    (text) => {
      const value = looseNumber(text);
      return value === null ? null : Math.abs(value);
    },
    0.9,
  );
  return isLess ? net : null;
}

/**
 * Sums in thousands or cents, and figures a month or week; those are taken for a year where no date says which month it
 * is.
 */
function scalesOf({ roles, headers }: Evidence): {
  readonly factors: ReadonlyMap<number, number>;
  readonly doubts: readonly TableRemark[];
} {
  const factors = new Map<number, number>();
  const doubts: TableRemark[] = [];
  const isDated = columnsOf(roles, ["date", "endDate"]).length > 0;
  const isTime = new Set(columnsOf(roles, times));
  for (const column of new Set([...columnsOf(roles, money), ...columnsOf(roles, [...times, ...rates])])) {
    const header = headers[column]?.written ?? "";
    const yearly = isDated ? 1 : timesAYear(header);
    const factor = yearly * (isTime.has(column) ? 1 : sumsIn(header));
    if (factor !== 1) factors.set(column, factor);
    if (yearly !== 1) doubts.push(tableRemark("doubt.perYear", { header, factor: yearly }));
  }
  return { factors, doubts };
}

interface DecidedDecimals {
  readonly conventions: ReadonlyMap<number, Pick<ColumnConvention, "decimal" | "isMixed" | "reopens">>;
  readonly doubts: readonly TableRemark[];
  /** The sign of most columns. */
  readonly usual: DecimalSign;
}

const allShown: readonly Shown[] = [".", ",", "1.234", "1,234"];

function decideDecimals(evidence: Evidence): DecidedDecimals {
  const { roles, headers, sheet, shown } = evidence;
  const usual = usualDecimal(shown.signs, headers);
  const isMoney = new Set(columnsOf(roles, money));
  const doubts: TableRemark[] = [];
  const conventions = new Map<number, Pick<ColumnConvention, "decimal" | "isMixed" | "reopens">>();
  for (const [column, signs] of shown.signs) {
    const isThousands = isMoney.has(column) && !isProductOfDecimals(column, evidence);
    const { decimal, isOpen } = decideDecimal(signs, isThousands, usual);
    const reopens =
      sheet.isSample === true
        ? allShown.filter(
            (one) => !signs.has(one) && decideDecimal(new Set([...signs, one]), isThousands, usual).decimal !== decimal,
          )
        : [];
    conventions.set(column, {
      decimal: decimal ?? usual,
      ...(decimal === null ? { isMixed: true } : {}),
      ...(reopens.length === 0 ? {} : { reopens }),
    });
    const header = headers[column]?.written ?? "";
    if (decimal === null)
      doubts.push(
        tableRemark(isOpen && (signs.has(".") || signs.has(",")) ? "doubt.cents" : "doubt.decimals", { header }),
      );
    else if (isOpen) doubts.push(tableRemark("doubt.decimal", { header, sign: `“${decimal}”` }));
  }
  return { conventions, doubts, usual };
}

/** The sign that most columns are sure of; without any, a comma if the headers are German. */
function usualDecimal(shown: ReadonlyMap<number, ReadonlySet<Shown>>, headers: readonly Header[]): DecimalSign {
  const sure = [...shown.values()].filter((signs) => signs.has(".") !== signs.has(","));
  const commas = sure.filter((signs) => signs.has(",")).length;
  if (commas * 2 !== sure.length) return commas * 2 > sure.length ? "," : ".";
  return headerLanguage(headers.map(({ plain }) => plain)) === "de" ? "," : ".";
}

/** Money such as 12.500 is thousands unless hours × rate make it 12.5. */
function isProductOfDecimals(column: number, { roles, profiles }: Evidence): boolean {
  const rate = columnFor(roles, "billRate");
  const time = columnFor(roles, "hours") ?? columnFor(roles, "duration") ?? columnFor(roles, "quantity");
  if (rate === null || time === null) return false;
  // Only the cells in question tell: 7.5 × 140 is 1,050 also where 1.75 × 145 is 254.
  const isOpen = (text: string): boolean => ["1.234", "1,234"].includes(signOf(text) ?? "");
  return isProduct(
    profiles.map((profile, at) =>
      at === column ? { ...profile, rows: profile.rows.map((text) => (isOpen(text) ? text : "")) } : profile,
    ),
    time,
    rate,
    column,
  );
}
