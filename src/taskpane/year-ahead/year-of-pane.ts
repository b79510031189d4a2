import type { Portfolio } from "../../analysis/judge/portfolio";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import type { Practice } from "../../analysis/owner/practice";
import type { OwnScenarios } from "../../analysis/owner/scenarios";
import { refillOf } from "../../analysis/plans/exit";
import { noChange } from "../../analysis/plans/what-if";
import { yearAhead, type YearAhead } from "../../analysis/plans/year-ahead";
import type { PaneSettings } from "../settings";
import { today } from "../today";

/** The year ahead by all that the pane knows. */
export function yearOfPane(
  portfolio: Portfolio,
  practice: Practice,
  settings: PaneSettings,
  facts: readonly ClientFacts[],
  scenarios: OwnScenarios,
): YearAhead {
  return yearAhead({
    portfolio,
    practice,
    firm: settings.firm,
    ratings: settings.ratings,
    facts,
    refill: refillOf(settings.refill, practice),
    prospects: settings.prospects,
    ranges: settings.ranges,
    rounding: settings.feeRounding,
    today: today(),
    changeOf: (client) => settings.drafts[client]?.change ?? noChange,
    scenarios,
  });
}
