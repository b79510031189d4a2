import type { ProspectReason, ProspectResult } from "../../analysis/plans/prospect";
import type { Language } from "../../core/problem";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { saySentence, type Facts } from "../say";
import { feeSaid } from "../talk/fee-words";
import { expectationWords, flagWords, quoteFormWords, reasonWords } from "./prospect-words";

/** Why, sentence by sentence, and the least quote as the prospect would pay it. */
export function prospectReasons(
  { reasons, quoteInForm }: Pick<ProspectResult, "reasons" | "quoteInForm">,
  language: Language,
  currency = "",
): readonly string[] {
  const said = reasons.map((reason) => prospectReason(reason, language, currency));
  if (quoteInForm === null) return said;
  const { form, fee } = quoteInForm;
  const sentence = quoteFormWords[form === "monthly" ? "monthly" : "other"];
  return [...said, saySentence(sentence, language, { fee: feeSaid(fee, form, language, currency) })];
}

/**
 * A reason as a sentence: "The budget of 3,000 brings 62.50 an hour; you need 80. Quote 3,840, or agree on less work."
 */
function prospectReason(reason: ProspectReason, language: Language, currency = ""): string {
  const money = (value: number): string => printMoney(value, language, currency);
  const sentence = (facts?: Facts): string => saySentence(reasonWords[reason.code], language, facts);
  switch (reason.code) {
    case "grave":
    case "flags":
    case "manyFlags":
      return sentence({ flags: reason.flags.map((flag) => flagWords[flag][language]).join("; ") });
    case "farBelow":
    case "below":
    case "enough":
      return sentence({
        budget: money(reason.budget),
        rate: money(reason.rate),
        minimum: money(reason.minimum),
        quote: money(Math.ceil(reason.quote)),
      });
    case "similarBelow":
      return sentence({ rate: money(reason.rate), minimum: money(reason.minimum) });
    case "capacity":
    case "capacityUnknown":
      return sentence({ hours: printNumber(reason.hours, 0, language), free: printNumber(reason.free, 0, language) });
    case "expectations":
      return sentence({
        met: printShare(Math.round(reason.met * 100) / 100, language),
        worst: expectationWords[reason.worst][language],
      });
    case "noEstimate":
    case "noBudget":
    case "noMinimum":
    case "unanswered":
      return sentence();
  }
}
