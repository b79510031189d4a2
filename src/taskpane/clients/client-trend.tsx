import { useMemo } from "preact/hooks";
import { firstDayOf } from "../../analysis/gather/month";
import type { ScoredClient } from "../../analysis/judge/portfolio";
import type { Comparison } from "../../analysis/judge/trend";
import { verdictWords } from "../../analysis/words/verdict-words";
import type { Language } from "../../core/problem";
import { printShare } from "../../spreadsheet/print";
import { periodWords } from "../data/period-words";
import { printSpan } from "../data/print-span";
import { speakerOf, type SpeakOf } from "../words/speak";

interface TrendProps {
  readonly client: ScoredClient;
  readonly comparison: Comparison | null;
  readonly language: Language;
}

/** Under a client's verdict: since or until when it was one, and what changed against the year before. */
export function ClientTrend({ client, comparison, language }: TrendProps) {
  const say = useMemo(() => speakerOf(periodWords, language), [language]);
  const lines = [ownMonths(client, say, language), changes(client, comparison, say, language)].filter(
    (line) => line !== "",
  );
  return (
    <>
      {lines.map((line) => (
        <span key={line} class="trend quiet">
          {line}
        </span>
      ))}
    </>
  );
}

type Say = SpeakOf<keyof typeof periodWords>;

function ownMonths({ began, ended, months }: ScoredClient, say: Say, language: Language): string {
  const span = (from: number, to: number): string => printSpan(firstDayOf(from), firstDayOf(to), language);
  if (months === null) return "";
  if (began !== null && ended !== null) return say("beganAndEnded", { from: span(began, ended), months });
  if (began !== null) return say("began", { month: span(began, began), months });
  return ended === null ? "" : say("ended", { month: span(ended, ended), months });
}

function changes({ client }: ScoredClient, comparison: Comparison | null, say: Say, language: Language): string {
  const trend = comparison?.trends.get(client);
  if (trend === undefined) return "";
  if (trend === "new") return say("noneThen");
  const parts = (["revenue", "hours"] as const).map((what) =>
    trend[what] === null ? "" : say(what, { change: signed(trend[what], language) }),
  );
  const rate = trend.effectiveRate === null ? "" : say("anHour", { change: signed(trend.effectiveRate, language) });
  const verdict =
    trend.verdictBefore === null ? "" : say("was", { verdict: verdictWords[trend.verdictBefore][language] });
  return [...parts, rate, verdict].filter((part) => part !== "").join(" · ");
}

/** "+12 %", "−5 %", "±0 %"; whole percents, since more would be more than the hours deserve. */
function signed(share: number, language: Language): string {
  const rounded = Math.round(share * 100) / 100;
  return `${rounded > 0 ? "+" : rounded === 0 ? "±" : ""}${printShare(rounded, language)}`;
}
