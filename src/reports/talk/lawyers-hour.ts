import { monthsOf } from "../../analysis/plans/exit";
import { contractNeedWords } from "../../analysis/words/contract-need-words";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { printDay } from "../../spreadsheet/print-day";
import { contractNeed, type ContractNeed } from "../../core/contract-need";
import type { Language, Words } from "../../core/problem";
import { printMoney, printShare } from "../../spreadsheet/print";
import { saySentence, type Facts } from "../say";
import type { TextDocument } from "../text-document";
import { contractTriggers, contractWords as words, type ContractTrigger } from "./contract-words";

export function needOf(ticked: readonly ContractTrigger[]): ContractNeed {
  return contractNeed(ticked.length, ticked.filter((trigger) => contractTriggers[trigger].isSevere).length);
}

/**
 * The agenda for the hour: the owner's situation in figures, what was ticked, the questions, the clauses to look at.
 */
export function lawyersHour(
  portfolio: Portfolio | null,
  ticked: readonly ContractTrigger[],
  today: number,
  language: Language,
): TextDocument {
  const say = (sentence: Words, facts?: Facts): string => saySentence(sentence, language, facts);
  const largest = largestOf(portfolio);
  const someone = language === "de" ? "mein größter Kunde" : "my largest client";
  const items = (list: Words): readonly string[] => list[language].split(" · ");
  return {
    title: say(words.title),
    subtitle: say(words.subtitle, { day: printDay(today, language) }),
    sections: [
      { heading: say(words.situation), lines: situationLines(portfolio, language, say) },
      {
        heading: say(words.signs),
        lines:
          ticked.length === 0
            ? [say(words.noSigns)]
            : [
                ...ticked.map((trigger) => say(contractTriggers[trigger])),
                `→ ${say(contractNeedWords[needOf(ticked)])}`,
              ],
        isList: ticked.length > 0,
      },
      {
        heading: say(words.questions),
        lines: [
          say(words.q1, { client: largest?.client ?? someone }),
          ...[words.q2, words.q3, words.q4, words.q5, words.q6, words.q7, words.q8].map((question) => say(question)),
        ],
        isList: true,
      },
      { heading: say(words.clauses), lines: items(words.clauseList), isList: true },
      { heading: say(words.bring), lines: [...items(words.bringList)], isList: true },
      { heading: "", lines: [say(words.notAdvice)] },
    ],
  };
}

function largestOf(portfolio: Portfolio | null): Portfolio["clients"][number] | null {
  const known = (portfolio?.clients ?? []).filter(({ revenue }) => (revenue ?? 0) > 0);
  return [...known].sort((first, second) => (second.revenue ?? 0) - (first.revenue ?? 0))[0] ?? null;
}

function situationLines(
  portfolio: Portfolio | null,
  language: Language,
  say: (sentence: Words, facts?: Facts) => string,
): readonly string[] {
  const largest = largestOf(portfolio);
  if (portfolio === null || largest === null) return [say(words.noClients)];
  const money = (value: number): string =>
    `${printMoney(Math.round(value), language)}${portfolio.currency === "" ? "" : ` ${portfolio.currency}`}`;
  const lines = [
    say(words.clients, {
      count: portfolio.clients.length,
      revenue: money(portfolio.totals.revenue),
      months: monthsOf(portfolio),
    }),
  ];
  if (portfolio.topShare !== null)
    lines.push(
      say(words.largest, {
        client: largest.client,
        share: printShare(Math.round(portfolio.topShare * 100) / 100, language),
        revenue: money(largest.revenue ?? 0),
      }),
    );
  const parting = portfolio.clients.filter(({ verdict }) => verdict === "Part ways").map(({ client }) => client);
  const dearer = portfolio.clients.filter(({ verdict }) => verdict === "Reprice").length;
  if (parting.length > 0) lines.push(say(words.parting, { clients: parting.slice(0, 3).join(", ") }));
  if (dearer > 0) lines.push(say(words.repricing, { count: dearer }));
  return lines;
}
