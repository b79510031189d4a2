import { daysOfMonth } from "../../analysis/plans/agreements";
import { printDay } from "../../spreadsheet/print-day";
import type { YearAhead } from "../../analysis/plans/year-ahead";
import type { Language } from "../../core/problem";
import { sayIn } from "../say";
import { yearWords } from "./year-words";

const mostNames = 6;

/** Where notice and the months of cash are taken from, and where nothing is known and a default stands in. */
export function agreementLines({ agreements, first, second }: YearAhead, language: Language): readonly string[] {
  const say = sayIn(yearWords, language);
  const named = (clients: readonly string[]): string =>
    clients.length <= mostNames ? clients.join(", ") : say("manyClients", { count: clients.length });
  const line = (
    word: "noticeAgreed" | "noticeUsual" | "paysAgreed" | "paysSoFar" | "paysUnknown",
    clients: readonly string[],
  ) => (clients.length === 0 ? [] : [say(word, { clients: named(clients) })]);
  const parting = new Map(
    [first, second].flatMap(({ chosen }) =>
      chosen.flatMap(({ year: { client }, decision }) => (decision.isParted ? [[client, decision.day] as const] : [])),
    ),
  );
  const leaving = agreements.filter(({ client }) => parting.has(client));
  const withDays = (paysAs: (typeof agreements)[number]["paysAs"]): readonly string[] =>
    agreements
      .filter((one) => one.paysAs === paysAs)
      .map(({ client, monthsToPay }) =>
        paysAs === "not known" ? client : say("afterDays", { client, days: Math.round(monthsToPay * daysOfMonth) }),
      );
  return [
    ...line(
      "noticeAgreed",
      leaving.filter(({ isNoticeAgreed }) => isNoticeAgreed).map(({ client }) => client),
    ),
    ...line(
      "noticeUsual",
      leaving.filter(({ isNoticeAgreed }) => !isNoticeAgreed).map(({ client }) => client),
    ),
    ...leaving
      .filter(({ isTermBound }) => isTermBound)
      .map(({ client, endsFrom }) => say("termBound", { client, day: printDay(endsFrom, language) })),
    ...leaving.flatMap(({ client, endsFrom }) => {
      const day = parting.get(client) ?? null;
      return day === null || day >= endsFrom ? [] : [say("tooEarly", { client, day: printDay(endsFrom, language) })];
    }),
    ...line("paysAgreed", withDays("agreed")),
    ...line("paysSoFar", withDays("paid so far")),
    ...line("paysUnknown", withDays("not known")),
  ];
}
