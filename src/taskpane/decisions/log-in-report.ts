import { logPassages, type Passage } from "../../reports/decisions/log-passages";
import type { Host } from "../host";
import { today } from "../today";
import { findLog, type LogPlace } from "./decisions-link";

/** What a report says of the owner's log. */
export async function logInReport(host: Host, place: LogPlace, currency = ""): Promise<readonly Passage[]> {
  if (place.sheets.decisions === null) return [];
  const log = await findLog(host, place);
  return log === null ? [] : logPassages(log, today(), host.language, currency);
}
