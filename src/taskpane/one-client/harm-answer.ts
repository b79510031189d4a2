import { noHarm } from "../../analysis/plans/harm";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Language } from "../../core/problem";
import type { Passage } from "../../reports/decisions/log-passages";
import { harmLines, harmWords } from "../../reports/talk/harm-lines";
import { answerLike, type Drafts } from "./draft";

/** By this name what the owner estimates of a client's harm is kept with the client. */
export const harmAnswer = "harm";

/** What a report says of it, a line a client and kind; nothing where nothing was estimated. */
export function harmInReport(
  drafts: Drafts,
  { clients, currency }: Portfolio,
  minimumRate: number | null,
  language: Language,
): readonly Passage[] {
  const lines = clients.flatMap(({ client }) =>
    harmLines(answerLike(noHarm, drafts[client]?.answers[harmAnswer]), clients, minimumRate, language, currency).map(
      (line) => `${client}: ${line}`,
    ),
  );
  return lines.length === 0 ? [] : [{ title: harmWords.title[language], lines }];
}
