import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { noScenarios } from "../../analysis/owner/scenarios";
import type { Passage } from "../../reports/decisions/log-passages";
import { yearPassages } from "../../reports/year-ahead/year-lines";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import { findScenarios } from "./scenarios-link";
import { clientFactsOf } from "./use-client-facts";
import { yearOfPane } from "./year-of-pane";

/** What a report says of the year ahead, where the owner has chosen scenarios or said something of the clients. */
export async function yearInReport(
  host: Host,
  settings: PaneSettings,
  portfolio: Portfolio,
  judging: Practice,
): Promise<readonly Passage[]> {
  const [scenarios, facts] = [await findScenarios(host, settings.data), await clientFactsOf(host, settings.data)];
  if (scenarios === null && facts === null) return [];
  return yearPassages(yearOfPane(portfolio, judging, settings, facts ?? [], scenarios ?? noScenarios), host.language);
}
