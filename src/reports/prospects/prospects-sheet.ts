import type { Prospect, ProspectResult } from "../../analysis/plans/prospect";
import type { Language } from "../../core/problem";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import { prospectReason } from "./prospect-reason";
import { answerWords, prospectSheetWords as words } from "./prospect-words";

export interface JudgedProspect {
  readonly prospect: Prospect;
  readonly result: ProspectResult;
}

const heads = ["name", "asked", "answer", "reasons", "hours", "quote", "budget", "rate", "similar", "met", "taken", "actualHours", "actualRevenue"] as const;

/** All prospects, what was said of them, and what came of it. */
export function prospectsSheet(judged: readonly JudgedProspect[], language: Language): SheetDocument {
  const cell = (value: number | string | boolean | null, number: NumberStyle): DocumentCell => ({ value, number });
  return {
    name: words.sheet[language],
    columnWidths: [24, 12, 12, 70, 10, 12, 12, 12, 12, 12, 11, 10, 12],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.hint[language], style: "subtitle" }],
      heads.map((head): DocumentCell => ({ value: words[head][language], style: "heading" })),
      ...judged.map(({ prospect, result }): readonly DocumentCell[] => [
        cell(prospect.name, "text"),
        cell(prospect.asked, "date"),
        { value: answerWords[result.answer][language], style: "verdict" },
        { value: result.reasons.map((reason) => prospectReason(reason, language)).join(" "), style: "paragraph" },
        cell(prospect.estimatedHours, "hours"),
        cell(result.leastQuote, "money"),
        cell(prospect.budget, "money"),
        cell(result.budgetRate, "rate"),
        cell(result.similarRate, "rate"),
        cell(result.expectationsMet, "share"),
        cell(prospect.outcome?.isTaken ?? null, "text"),
        cell(prospect.outcome?.hours ?? null, "hours"),
        cell(prospect.outcome?.revenue ?? null, "money"),
      ]),
    ],
    frozenRows: 3,
  };
}
