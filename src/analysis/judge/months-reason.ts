import type { Language, Words } from "../../core/problem";
import { fillIn } from "../../core/fill-in";
import { noMonth, type ClientSums } from "../gather/client-sums";
import { firstDayOf } from "../gather/month";
import type { MonthSums } from "../gather/month-sums";
import { dateOf, printMonth } from "../owner/read-day";

const words = {
  apart: {
    en:
      "Invoices of this client are of {money}, its hours of {worked}: no month has both, so there is no verdict. " +
      "If the invoices are for these hours, say so by “invoices from” or “invoices until”; " +
      "else export both for the same months.",
    de:
      "Die Rechnungen dieses Kunden sind aus {money}, seine Stunden aus {worked}: " +
      "Kein Monat hat beides, darum gibt es kein Urteil. Gelten die Rechnungen für diese Stunden, " +
      "sagen Sie es mit „Rechnungen ab“ oder „Rechnungen bis“; sonst exportieren Sie beides für dieselben Monate.",
  },
  outside: {
    en: "All that is known of this client lies outside the months that are judged.",
    de: "Alles, was von diesem Kunden bekannt ist, liegt außerhalb der Monate, die beurteilt werden.",
  },
  gone: {
    en: "This client seems to have gone: nothing since {month}, so there is no verdict. If it is still there, say so under “still clients”.",
    de: "Dieser Kunde ist wohl gegangen: nichts mehr seit {month}, darum gibt es kein Urteil. Ist er noch da, geben Sie ihn unter „weiter Kunden“ an.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * Where rows of a client that would tell hours or revenue lie outside the months that are judged: that, and what to do;
 * null where there are none.
 */
export function apartReason(sums: ClientSums, total: MonthSums, language: Language): string | null {
  const money = monthsWith(sums, ({ invoiced, timeValue }) => invoiced ?? timeValue);
  const worked = monthsWith(sums, ({ hours }) => hours);
  const hasMoney = (total.invoiced ?? total.timeValue) !== null;
  const hasHours = total.hours !== null;
  if (money.length > 0 && worked.length > 0 && hasMoney !== hasHours)
    return fillIn(words.apart[language], {
      money: printMonths(money, language),
      worked: printMonths(worked, language),
    });
  return !hasMoney && !hasHours && money.length + worked.length > 0 ? words.outside[language] : null;
}

function monthsWith(sums: ClientSums, of: (month: MonthSums) => number | null): readonly number[] {
  return [...sums.months]
    .filter(([month, own]) => month !== noMonth && of(own) !== null)
    .map(([month]) => month)
    .sort((one, other) => one - other);
}

/** "Jan 2025" or "Jan 2025 – Mar 2025", as months are written elsewhere. */
function printMonths(months: readonly number[], language: Language): string {
  const print = (month: number): string => {
    const { year, month: ofYear } = dateOf(firstDayOf(month));
    return printMonth(year, ofYear, language);
  };
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  return first === last ? print(first) : `${print(first)} – ${print(last)}`;
}

/** Who has gone is never repriced, referred or parted with: its last month stands in place of a verdict. */
export function goneReason(lastMonth: number | null, language: Language): string {
  const { year, month } = dateOf(firstDayOf(lastMonth ?? 0));
  return fillIn(words.gone[language], { month: printMonth(year, month, language) });
}
