import { clientMonths } from "../../analysis/plans/exit";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import type { Ratings } from "../../analysis/owner/ratings";
import { printDay } from "../../spreadsheet/print-day";
import { feeInForm, usuallyPaidBy, type PaidBy } from "../../analysis/plans/fee-form";
import { feeToAsk } from "../../analysis/plans/repricing";
import { noChange, type Change } from "../../analysis/plans/what-if";
import { breakEvenHours } from "../../core/effective-rate";
import { isBelow } from "../../analysis/judge/judge-client";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import { printHours, printMoney, printShare } from "../../spreadsheet/print";
import { sayIn, type SayOf } from "../say";
import type { TextDocument } from "../text-document";
import { briefWords } from "./brief-words";
import { feeChangeSaid } from "./fee-words";
import { harmWords } from "./harm-lines";

type Say = SayOf<keyof typeof briefWords>;

const wellRated = 4;
const badlyRated = 2;

/** What the owner means to ask for: fees rounded up to a multiple, and what they tried out. */
export interface BriefPlan {
  readonly rounding: number;
  readonly change: Change;
  /** How the client pays, where it is known. */
  readonly paidBy?: PaidBy | null;
  /** What the owner estimates that others lose by this client, in sentences. */
  readonly harm?: readonly string[];
}

/**
 * One page before a talk: what the client brings and costs in plain words, what goes well, two offers worked out, what
 * to ask, what not to say.
 */
export function conversationBrief(
  client: ScoredClient,
  period: Pick<Portfolio, "from" | "to">,
  practice: Practice,
  ratings: Ratings,
  { rounding, change, paidBy = null, harm = [] }: BriefPlan = { rounding: 0, change: noChange },
): TextDocument {
  const { language } = practice;
  const say: Say = sayIn(briefWords, language);
  const { from, to } = period;
  const dates =
    from === null || to === null
      ? say("undated")
      : say("from", { from: printDay(from, language), to: printDay(to, language) });
  const offers = offerLines(client, clientMonths(client, period), practice, ratings, { rounding, change, paidBy }, say);
  return {
    title: say("title", { client: client.client }),
    subtitle: say("subtitle", { period: dates }),
    sections: [
      { heading: say("facts"), lines: factLines(client, practice, say) },
      ...(harm.length === 0 ? [] : [{ heading: harmWords.title[language], lines: harm }]),
      { heading: say("well"), lines: [say("sayFirst"), ...wellLines(client, practice, ratings, say)] },
      { heading: say(offers.count === 2 ? "offers" : "offer"), lines: offers.lines, isList: true },
      {
        heading: say("ask"),
        lines: [say("ask1"), say("ask2"), say(offers.count === 2 ? "ask3" : "ask3One"), say("ask4"), say("ask5")],
        isList: true,
      },
      {
        heading: say("avoid"),
        lines: [say("avoid1"), say("avoid2"), say("avoid3"), say("avoid4"), say("avoid5")],
        isList: true,
      },
    ],
  };
}

function factLines(client: ScoredClient, { language }: Practice, say: Say): readonly string[] {
  const { revenue, hours, directCosts, servingCosts, effectiveRate, minimumRate, avoidableProfit, fullProfit } = client;
  const money = (value: number): string => printMoney(Math.round(value), language, client.currency);
  const lines: string[] = [];
  if (revenue !== null && hours !== null)
    lines.push(say("brought", { revenue: money(revenue), hours: printHours(hours, language), count: hours }));
  if (directCosts > 0) lines.push(say("direct", { directCosts: money(directCosts) }));
  if (effectiveRate !== null)
    lines.push(
      minimumRate === null
        ? say("rate", { rate: printMoney(effectiveRate, language, client.currency) })
        : say("rateAgainst", {
            rate: printMoney(effectiveRate, language, client.currency),
            minimum: printMoney(minimumRate, language, client.currency),
          }),
    );
  if (servingCosts > 0) lines.push(say("serving", { servingCosts: money(servingCosts) }));
  if (avoidableProfit !== null)
    lines.push(
      say(avoidableProfit < 0 ? "avoidableLoss" : "avoidable", { avoidable: money(Math.abs(avoidableProfit)) }),
    );
  if (fullProfit !== null) lines.push(say(fullProfit < 0 ? "fullLoss" : "full", { full: money(Math.abs(fullProfit)) }));
  return lines.length > 0 ? lines : [reasonSentence(client.reason, language)];
}

function wellLines(
  { client, effectiveRate, minimumRate }: ScoredClient,
  { language }: Practice,
  ratings: Ratings,
  say: Say,
): readonly string[] {
  const lines = [...rated(client, ratings, (rating) => rating >= wellRated)];
  if (effectiveRate !== null && minimumRate !== null && effectiveRate >= minimumRate)
    lines.push(say("wellMoney", { above: printShare(effectiveRate / minimumRate - 1, language) }));
  return lines.length > 0 ? lines : [say("wellBlank")];
}

interface Offers {
  /** How many ways there are; a note on what is missing is none. */
  readonly count: 0 | 1 | 2;
  readonly lines: readonly string[];
}

function offerLines(
  client: ScoredClient,
  months: number,
  practice: Practice,
  ratings: Ratings,
  { rounding, change, paidBy = null }: BriefPlan,
  say: Say,
): Offers {
  const { revenue, hours, effectiveRate, minimumFee, directCosts, servingCosts, minimumRate } = client;
  const { maximumIncrease, language } = practice;
  if (revenue === null || hours === null || effectiveRate === null || minimumRate === null || minimumFee === null)
    return { count: 0, lines: [say("noFigures")] };
  const asked = feeToAsk(client, rounding, change);
  if (!isBelow(client, practice) && change.feeRise === 0 && change.hoursSaved === 0 && change.extraCharged === 0) {
    const bad = rated(client.client, ratings, (rating) => rating <= badlyRated);
    return {
      count: 1,
      lines: [bad.length > 0 ? say("offerProcedure", { criteria: bad.join(", ") }) : say("offerProcedureBlank")],
    };
  }
  if (effectiveRate <= 0 || asked === null) return { count: 0, lines: [say("noRise")] };
  const money = (value: number): string => printMoney(Math.round(value), language, client.currency);
  const count = (value: number): string => printHours(value, language);
  const allowed =
    change.hoursSaved > 0 ? hours - change.hoursSaved : breakEvenHours(revenue, minimumRate, directCosts, servingCosts);
  const rise = printShare(asked.rise, language);
  const lines = [
    say("offerHours", {
      count: hours,
      hours: count(hours),
      allowed: count(allowed),
      saved: count(hours - allowed),
      revenue: money(revenue),
    }),
  ];
  if (months > 1)
    lines.push(say("offerHoursMonth", { count: (hours - allowed) / months, saved: count((hours - allowed) / months) }));
  lines.push(say("offerFee", { fee: money(asked.feeProposed), revenue: money(revenue), rise }));
  if (months > 1 || paidBy !== null) {
    const inForm = feeInForm(asked, months, paidBy ?? usuallyPaidBy);
    lines.push(say("offerFeeForm", { change: feeChangeSaid(inForm, language, client.currency) }));
  }
  if (asked.rise > maximumIncrease + 1e-9)
    lines.push(say("overBearable", { rise, bearable: printShare(maximumIncrease, language) }));
  return { count: 2, lines };
}

/** The criteria whose rating of this client is of a kind, the most important first. */
function rated(
  client: string,
  { criteria, clients }: Ratings,
  isMeant: (rating: number) => boolean,
): readonly string[] {
  return criteria.flatMap(({ name }, index) => {
    const rating = clients[client]?.[index] ?? null;
    return rating !== null && isMeant(rating) ? [name] : [];
  });
}
