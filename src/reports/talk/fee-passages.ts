import { feeInForm, type PaidBy } from "../../analysis/plans/fee-form";
import { clientMonths } from "../../analysis/plans/exit";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { repricingRound, type RoundChoice } from "../../analysis/plans/repricing";
import { printShare } from "../../spreadsheet/print";
import type { Words } from "../../core/problem";
import type { Passage } from "../decisions/log-passages";
import { feeChangeSaid } from "./fee-words";

const title: Words = { en: "New fees, as each client pays", de: "Neue Honorare, wie jeder Kunde zahlt" };

/** What a report says of the repricing round: each client's new fee in its form, where that is known. */
export function feePassages(
  portfolio: Portfolio,
  practice: Practice,
  rounding: number,
  paidByOf: (client: ScoredClient) => PaidBy | null,
  choiceOf?: (client: string) => RoundChoice,
): readonly Passage[] {
  const { language } = practice;
  const lines = repricingRound(portfolio.clients, practice, rounding, choiceOf).fees.flatMap((fee) => {
    const paidBy = paidByOf(fee.client);
    if (paidBy === null) return [];
    const inForm = feeInForm(fee, clientMonths(fee.client, portfolio), paidBy);
    const said = feeChangeSaid(inForm, language, portfolio.currency);
    return [`${fee.client.client}: ${said}${inForm.now === null ? "" : ` (+${printShare(fee.rise, language)})`}.`];
  });
  return lines.length === 0 ? [] : [{ title: title[language], lines }];
}
