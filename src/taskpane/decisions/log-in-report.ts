import { logPassages, type Passage } from "../../reports/decisions/log-passages";
import type { Host } from "../host";
import { today } from "../today";
import { findLog } from "./decisions-link";

/** What a report says of the owner's log. */
export async function logInReport(host: Host, sheet: string | null, currency = ""): Promise<readonly Passage[]> {
  if (sheet === null) return [];
  const log = await findLog(host, sheet);
  return log === null ? [] : logPassages(log, today(), host.language, currency);
}
