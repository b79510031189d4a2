import type { Portfolio } from "../../analysis/judge/portfolio";
import { measureOf } from "../../analysis/judge/portfolio-currency";
import { clientsReport } from "../../reports/clients-report";
import { feePassages } from "../../reports/talk/fee-passages";
import { logInReport } from "../decisions/log-in-report";
import type { Host } from "../host";
import { harmInReport } from "../one-client/harm-answer";
import { knownPaidBy } from "../one-client/paid-by";
import { roundChoiceOf } from "../repricing/round-choice";
import { clientFactsOf } from "../year-ahead/use-client-facts";
import { judgingPractice, type PaneSettings } from "../settings";
import { showOnSheet } from "../show-on-sheet";
import { yearInReport } from "../year-ahead/year-in-report";

interface WrittenReport {
  readonly sheet: string;
  /** A map of money and fit stands beside the table. */
  readonly hasMap: boolean;
}

/** Writes the clients of each currency to sheets; what the owner keeps of decisions, harm and the year ahead stands under the first. */
export async function writeReport(
  host: Host,
  settings: PaneSettings,
  portfolios: readonly Portfolio[],
  signal: AbortSignal,
): Promise<WrittenReport> {
  const owner = judgingPractice(settings);
  const [portfolio] = portfolios;
  const facts = await clientFactsOf(host, settings.data);
  const passages =
    portfolio === undefined
      ? []
      : [
          ...feePassages(
            portfolio,
            measureOf(portfolio, owner),
            settings.feeRounding,
            (client) => knownPaidBy(settings.drafts, client, facts),
            (client) => roundChoiceOf(settings.drafts, client),
          ),
          ...harmInReport(settings.drafts, portfolio, measureOf(portfolio, owner).minimumRate, host.language, facts),
          ...(await logInReport(host, settings, portfolio.currency)),
          ...(await yearInReport(host, settings, portfolio, owner)),
        ];
  const documents = portfolios
    .filter(({ clients }) => clients.length > 0)
    .flatMap((one, index) => clientsReport(one, owner, owner.language, index === 0 ? passages : []));
  const sheet = await showOnSheet(host, documents, signal);
  return { sheet, hasMap: (documents[0]?.charts?.length ?? 0) > 0 };
}
