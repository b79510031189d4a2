import type { Decision } from "../../analysis/decisions/decision";
import { hindsight } from "../../analysis/decisions/hindsight";
import { learn } from "../../analysis/decisions/learned";
import { printDay } from "../../spreadsheet/print-day";
import { firstDayOf } from "../../analysis/gather/month";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { HarmCost } from "../../analysis/plans/harm";
import type { JudgedProspect } from "../../analysis/plans/judge-prospects";
import type { Decided } from "../../analysis/plans/scenario/scenario";
import type { YearAhead, YearScenario } from "../../analysis/plans/year-ahead";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import type { Language } from "../../core/problem";
import type { DecisionLog } from "../../reports/decisions/read-decisions";
import { noteSentences } from "../../reports/note-sentences";

/** What the owner's own sheets say beside the tables. */
export interface OwnersSheets {
  readonly log?: Pick<DecisionLog, "decisions" | "unread">;
  readonly years?: readonly YearAhead[];
  readonly judged?: readonly JudgedProspect[];
  readonly harm?: readonly (HarmCost & { readonly client: string })[];
}

/**
 * Everything for programs. Clients of all currencies stand in one list, each with its currency; their sums are never
 * added.
 */
export function scoreJson(
  portfolios: readonly Portfolio[],
  language: Language,
  { log = { decisions: [], unread: [] }, years = [], judged = [], harm = [] }: OwnersSheets = {},
): string {
  const [first] = portfolios;
  return JSON.stringify(
    {
      clients: portfolios.flatMap(({ clients }) => clients.map((client) => worded(client, language))),
      rows: first?.rows ?? null,
      currencies: portfolios.map(({ currency, totals, concentration, topShare, whaleCurve }) => ({
        currency,
        totals,
        concentration,
        topShare,
        whaleCurve,
      })),
      from: day(first?.from ?? null),
      to: day(first?.to ?? null),
      notes: [...new Set(portfolios.flatMap((portfolio) => noteSentences(portfolio, language)))],
      noteCodes: portfolios.flatMap(({ currency, notes }) => notes.map((note) => ({ currency, ...note }))),
      months: first?.months ?? null,
      ...(log.decisions.length === 0
        ? {}
        : { decisions: log.decisions.map(dated), learned: learn(log.decisions), hindsight: hindsight(log.decisions) }),
      ...(years.length === 0 ? {} : { yearAhead: years.map(datedYear) }),
      ...(judged.length === 0
        ? {}
        : {
            prospects: judged.map(({ prospect: { name }, result, guess }) => ({ name, ...result, firstGuess: guess })),
          }),
      ...(harm.length === 0 ? {} : { harm }),
      doubtfulPairs: portfolios.flatMap(({ doubtfulPairs }) => doubtfulPairs),
    },
    null,
    2,
  );
}

/** 46053 is "2026-01-31" for every program. */
function day(serial: number | null): string | null {
  return serial === null ? null : printDay(serial, "en");
}

function worded(client: ScoredClient, language: Language): object {
  return {
    ...client,
    reason: reasonSentence(client.reason, language),
    hoursByMonth: client.hoursByMonth.map(({ month, hours }) => ({
      month: day(firstDayOf(month))?.slice(0, 7),
      hours,
    })),
  };
}

function datedYear({ first, second, retainers, agreements, ...year }: YearAhead): object {
  return {
    ...year,
    first: datedScenario(first),
    second: datedScenario(second),
    agreements: agreements.map((one) => ({ ...one, endsFrom: day(one.endsFrom) })),
    retainers: retainers.map((one) => ({
      ...one,
      retainer: { ...one.retainer, begins: day(one.retainer.begins), renews: day(one.retainer.renews) },
      noticeDay: day(one.noticeDay),
      sendBy: day(one.sendBy),
    })),
  };
}

function datedScenario({ chosen, decided, best, ...scenario }: YearScenario): object {
  const datedAll = (all: readonly Decided[]): readonly object[] =>
    all.map(({ year: { client }, decision }) => ({ client, ...decision, day: day(decision.day) }));
  return { ...scenario, chosen: datedAll(chosen), decided: datedAll(decided), best: datedAll(best) };
}

function dated(decision: Decision): object {
  const { review } = decision;
  return {
    ...decision,
    day: day(decision.day),
    reviewDay: day(decision.reviewDay),
    review: review === null ? null : { ...review, day: day(review.day) },
  };
}
