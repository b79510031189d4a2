import type { Language } from "../../core/problem";
import { mergeSettings } from "../../taskpane/merge-settings";
import { settingsAreTooLong } from "../../taskpane/words/host-words";

type Stored = Readonly<Record<string, unknown>>;

const key = "keepworthy";
/** What Excel keeps for an add-in in a file; more it refuses without saying why (office-js#3957). */
const mostMegabytes = 2;

/** Settings travel with the workbook, under one key that is seen by this add-in only. */
export async function loadSettings(context: Excel.RequestContext): Promise<Stored> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  const found: unknown = setting.isNullObject ? null : setting.value;
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Stored) : {};
}

/** What another pane has stored meanwhile stays. */
export async function changeSettings(
  context: Excel.RequestContext,
  before: Stored,
  after: Stored,
  language: Language,
): Promise<Stored> {
  const now = mergeSettings(before, after, await loadSettings(context));
  const megabytes = new TextEncoder().encode(JSON.stringify(now)).length / 1024 / 1024;
  if (megabytes > mostMegabytes) throw new Error(settingsAreTooLong(megabytes, mostMegabytes, language));
  context.workbook.settings.add(key, now);
  await context.sync();
  return now;
}
