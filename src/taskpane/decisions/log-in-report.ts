import { logPassages, type Passage } from "../../reports/decisions/log-passages";
import type { Host } from "../host";
import { today } from "../today";
import { findLog } from "./decisions-link";

/** What a report says of the owner's log. */
export async function logInReport(host: Host, sheet: string, currency = ""): Promise<readonly Passage[]> {
  const log = await findLog(host, sheet);
  return log === null ? [] : logPassages(log, today(), host.language, currency);
}
