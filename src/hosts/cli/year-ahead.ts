import type { Portfolio } from "../../analysis/judge/portfolio";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { unknownFirmYear } from "../../analysis/owner/firm";
import type { Practice } from "../../analysis/owner/practice";
import { noScenarios, type OwnScenarios } from "../../analysis/owner/scenarios";
import { refillOf } from "../../analysis/plans/exit";
import type { Prospect } from "../../analysis/plans/questionnaire";
import { usualRanges } from "../../analysis/plans/sureness";
import { yearAhead, type YearAhead } from "../../analysis/plans/year-ahead";
import { today } from "./found-sheets";
import { factsIn, settingsIn, type YearSettings } from "./year-settings";

export interface YearOptions {
  /** True without settings of its own, else their file. */
  readonly yearAhead?: true | string;
  readonly clientFacts?: string;
}

/** What the owner's own sheets say. */
export interface KnownOfClients {
  readonly facts: readonly ClientFacts[];
  readonly prospects: readonly Prospect[];
  readonly scenarios?: OwnScenarios | null;
}

/** The year ahead of each currency, where it was asked for. */
export async function yearsAhead(
  portfolios: readonly Portfolio[],
  practice: Practice,
  options: YearOptions,
  found: KnownOfClients = { facts: [], prospects: [] },
): Promise<readonly YearAhead[]> {
  const { yearAhead: asked } = options;
  if (asked === undefined && options.clientFacts === undefined) return [];
  const settings =
    typeof asked === "string"
      ? await settingsIn(asked, practice.language)
      : { scenarios: found.scenarios ?? noScenarios };
  const known = { ...found, facts: await clientFactsFor(options, found.facts, practice) };
  return portfolios
    .filter(({ clients }) => clients.length > 0)
    .map((portfolio) => yearOf(portfolio, practice, settings, known));
}

/** What the owner says of clients: the file that was named, else the sheets in the workbooks that are read. */
export async function clientFactsFor(
  { clientFacts }: YearOptions,
  found: readonly ClientFacts[],
  { language }: Practice,
): Promise<readonly ClientFacts[]> {
  return clientFacts === undefined ? found : factsIn(clientFacts, language);
}

function yearOf(
  portfolio: Portfolio,
  practice: Practice,
  settings: YearSettings,
  { facts, prospects }: KnownOfClients,
): YearAhead {
  const usual = refillOf(null, practice);
  return yearAhead({
    portfolio,
    practice,
    firm: {
      ...unknownFirmYear,
      hoursPerWeek: settings.hoursPerWeek ?? null,
      weeksOff: settings.weeksOff ?? null,
      billableShare: settings.billableShare ?? null,
      costs: settings.costs ?? null,
      ownerPay: settings.ownerPay ?? null,
    },
    ratings: { criteria: [], clients: {} },
    facts,
    refill: {
      ...usual,
      share: settings.refillShare ?? usual.share,
      monthsToRefill: settings.monthsToRefill ?? usual.monthsToRefill,
      contributionPerHour: settings.contributionPerHour ?? usual.contributionPerHour,
    },
    prospects,
    ranges: usualRanges,
    rounding: settings.roundFeesTo ?? 10,
    today: today(),
    scenarios: settings.scenarios,
  });
}
