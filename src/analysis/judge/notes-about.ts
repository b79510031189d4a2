import { noMonth } from "../gather/client-sums";
import type { Gathered } from "../gather/gather";
import { leastMonths } from "../gather/month";
import type { MonthSums } from "../gather/month-sums";
import { exchangeRateOn } from "../owner/exchange";
import type { Practice } from "../owner/practice";
import { note, type Note } from "./notes";
import type { ScoredClient } from "./portfolio";
import { implausible, type CurrencyAnswer } from "./portfolio-currency";
import type { WindowedClient } from "./score-client";

/** What the notes are about. */
export interface Judged {
  readonly gathered: Gathered;
  readonly practice: Practice;
  readonly currency: string;
  readonly currencies: readonly string[];
  readonly answer: CurrencyAnswer;
  readonly clients: readonly WindowedClient[];
  readonly scored: readonly ScoredClient[];
}

/** All that the reader must know: money first, then time, costs and tables. */
export function notesAbout(judged: Judged): readonly Note[] {
  return [
    ...currencyNotes(judged),
    ...periodNotes(judged),
    ...revenueNotes(judged),
    ...costNotes(judged),
    ...tableNotes(judged),
  ];
}

function currencyNotes({ currency, currencies, answer, practice }: Judged): readonly Note[] {
  const notes: Note[] = [];
  const named = (one: string): string => (one === "" ? "?" : one);
  if (currencies.length > 1) notes.push(note("currencies", { currencies: { names: currencies.map(named) } }));
  if (answer === "taken for the same" && practice.minimumRate !== null)
    notes.push(note("takenCurrency", { currency: named(currency) }));
  if (answer === "other")
    notes.push(
      practice.currency !== "" && exchangeRateOn(practice.exchangeRates, currency, null) === null
        ? note("noExchange", { currency: named(currency), own: practice.currency })
        : note("otherCurrency", { currency: named(currency) }),
    );
  if (answer === "not said") notes.push(note("unsaidCurrency", { currency: named(currency) }));
  if (answer === "implausible")
    notes.push(
      note("implausibleCurrency", {
        currency: named(currency),
        minimum: { bare: practice.minimumRate ?? 0 },
        times: implausible,
      }),
    );
  return notes;
}

function periodNotes({ gathered, clients, scored, practice }: Judged): readonly Note[] {
  const { window, undated } = gathered;
  const { moneyMonths, hoursMonths, months } = window;
  const notes: Note[] = [];
  const span = (own: readonly number[]): Record<string, { readonly month: number }> => ({
    from: { month: own[0] ?? 0 },
    to: { month: own.at(-1) ?? 0 },
  });
  const facts = {
    moneyFrom: { month: moneyMonths[0] ?? 0 },
    moneyTo: { month: moneyMonths.at(-1) ?? 0 },
    hoursFrom: { month: hoursMonths[0] ?? 0 },
    hoursTo: { month: hoursMonths.at(-1) ?? 0 },
  };
  if (window.isDisjoint) notes.push(note("disjoint", facts));
  else {
    const left = leftOut(clients, window);
    if (left.rows > 0)
      notes.push(
        note("leftOut", {
          ...facts,
          ...span(months),
          revenue: { money: left.revenue },
          hours: { hours: left.hours },
          rows: left.rows,
        }),
      );
    const after = justAfter(clients, gathered, practice);
    if (after !== null) notes.push(note("justAfter", after));
  }
  const bare = undatedBeside(clients, window);
  if (bare !== null) notes.push(note(bare, bare === "undatedHours" ? span(moneyMonths) : span(hoursMonths)));
  if (months.length > 0 && months.length < leastMonths) notes.push(note("shortWindow", { months: months.length }));
  const gone = scored.filter(({ isGone }) => isGone);
  if (gone.length > 0)
    notes.push(note("gone", { count: gone.length, clients: { names: gone.map(({ client }) => client) } }));
  if (undated > 0 && (practice.from !== null || practice.to !== null)) notes.push(note("undated", { count: undated }));
  return notes;
}

/**
 * Hours without dates beside invoices with them, or the other way round: nobody can tell whether they are of the same
 * time.
 */
function undatedBeside(
  clients: readonly WindowedClient[],
  { moneyMonths, hoursMonths }: Gathered["window"],
): "undatedHours" | "undatedRevenue" | null {
  const has = (of: (undated: MonthSums) => number | null): boolean =>
    clients.some(({ sums }) => {
      const undated = sums.months.get(noMonth);
      return undated !== undefined && of(undated) !== null;
    });
  if (moneyMonths.length > 0 && hoursMonths.length === 0 && has(({ hours }) => hours)) return "undatedHours";
  return hoursMonths.length > 0 && moneyMonths.length === 0 && has(({ invoiced }) => invoiced)
    ? "undatedRevenue"
    : null;
}

function leftOut(
  clients: readonly WindowedClient[],
  { homeOf }: Gathered["window"],
): { readonly rows: number; readonly revenue: number; readonly hours: number } {
  let [rows, revenue, hours] = [0, 0, 0];
  for (const { sums } of clients) {
    for (const [month, one] of sums.months) {
      if (month === noMonth || homeOf(month) !== null) continue;
      rows += one.rows;
      revenue += one.invoiced ?? 0;
      hours += one.hours ?? 0;
    }
  }
  return { rows, revenue, hours };
}

/** Invoices in the month after the window, while the hours end with it: they may be for its work. */
function justAfter(
  clients: readonly WindowedClient[],
  { window, aside, days }: Gathered,
  { invoicesUntil }: Practice,
): Note["facts"] | null {
  if (invoicesUntil !== null) return null;
  const end = window.months.at(-1) ?? noMonth;
  if (aside.justAfter !== null)
    return {
      count: aside.justAfter.count,
      amount: { money: aside.justAfter.amount },
      day: { day: aside.justAfter.last },
      to: { month: end },
    };
  if (end === noMonth || end !== window.hoursMonths.at(-1)) return null;
  let amount = 0;
  let count = 0;
  for (const { sums } of clients) {
    const next = sums.months.get(end + 1);
    if (next?.invoiced === undefined || next.invoiced === null) continue;
    amount += next.invoiced;
    count++;
  }
  return count === 0
    ? null
    : { count, amount: { money: amount }, day: { day: days.get(end + 1)?.to ?? 0 }, to: { month: end } };
}

function revenueNotes({ clients, scored, practice }: Judged): readonly Note[] {
  const notes: Note[] = [];
  const named = (those: readonly ScoredClient[]): Note["facts"] => ({
    clients: { names: those.map(({ client }) => client) },
  });
  const byTime = scored.filter((_, index) => isByTime(clients[index]));
  if (byTime.length > 0)
    notes.push(byTime.length === scored.length ? note("timeValue") : note("timeValueFor", named(byTime)));
  const entered = scored.filter(
    ({ revenue, hours }, index) => isBare(clients[index]) && revenue !== null && hours !== null,
  );
  if (entered.length > 0) notes.push(note("entered", named(entered)));
  const unbilled = scored.filter((one, index) => one.unbilled !== null && clients[index]?.total.invoiced !== null);
  const sum = (of: (one: ScoredClient) => number): number => unbilled.reduce((total, one) => total + of(one), 0);
  if (unbilled.length > 0)
    notes.push(
      note(practice.countUnbilled ? "unbilledCounted" : "unbilled", {
        hours: { hours: sum(({ unbilled: one }) => one?.hours ?? 0) },
        amount: { money: sum(({ unbilled: one }) => one?.value ?? 0) },
      }),
    );
  const credit = scored.filter(({ revenue }) => revenue !== null && revenue < 0);
  if (credit.length > 0) notes.push(note("netCredit", named(credit)));
  return notes;
}

function isByTime(client: WindowedClient | undefined): boolean {
  return client?.total.invoiced === null && client.total.timeValue !== null;
}

function isBare(client: WindowedClient | undefined): boolean {
  return (
    client !== undefined &&
    (client.total.hours === null || (client.total.invoiced === null && client.total.timeValue === null))
  );
}

function costNotes({ gathered: { staff }, practice, clients, scored }: Judged): readonly Note[] {
  const { avoidableCostPerHour, fullCostPerHour, lateRate, minutesPerTicket, minutesPerComplaint, owner } = practice;
  const notes: Note[] = [];
  const hasProfit = scored.some(({ avoidableProfit }) => avoidableProfit !== null);
  if (!staff.isEmpty) {
    const missing = new Map<string, number>();
    for (const { staff: own } of clients)
      for (const { person, hours } of own.missing) missing.set(person, (missing.get(person) ?? 0) + hours);
    for (const [person, hours] of missing)
      notes.push(
        person === "" ? note("staffNobody", { hours: { hours } }) : note("staffMissing", { person, hours: { hours } }),
      );
    if (owner === null || !staff.has(owner)) notes.push(note("staffOwner"));
  } else if (avoidableCostPerHour === null && hasProfit) notes.push(note("trackedCost"));
  if (avoidableCostPerHour === null && fullCostPerHour === null && staff.isEmpty && !hasProfit)
    notes.push(note("noCost"));
  if (practice.minimumRate === null || practice.minimumRate <= 0) notes.push(note("noMinimum"));
  if (lateRate === null && clients.some(({ total, sums }) => total.lateAmountDays > 0 || sums.owed.size > 0))
    notes.push(note("lateRate"));
  const handled = scored.reduce(
    (sum, one) =>
      sum + (minutesPerTicket === null ? one.tickets : 0) + (minutesPerComplaint === null ? one.complaints : 0),
    0,
  );
  if (handled > 0) notes.push(note("handling", { count: handled }));
  return notes;
}

function tableNotes({ gathered: { aside, namedByNumber, overlaps } }: Judged): readonly Note[] {
  const notes = overlaps.map(({ table, earlier, count }) => note("overlap", { table, earlier, count }));
  const { count, amount, suppliers } = aside.bills;
  if (count > 0) notes.push(note("bills", { count, amount: { money: amount }, suppliers: { names: suppliers } }));
  if (namedByNumber > 0) notes.push(note("namedByNumber", { count: namedByNumber }));
  for (const table of aside.grossTables) notes.push(note("gross", { table }));
  for (const table of aside.grossCostTables) notes.push(note("grossCosts", { table }));
  return notes;
}
