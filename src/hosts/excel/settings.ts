import { mergeSettings } from "../../taskpane/merge-settings";

type Stored = Readonly<Record<string, unknown>>;

const key = "keepworthy";

/** Settings travel with the workbook, under one key that is seen by this add-in only. */
export async function loadSettings(context: Excel.RequestContext): Promise<Stored> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  const found: unknown = setting.isNullObject ? null : setting.value;
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Stored) : {};
}

/** What another pane has stored meanwhile stays. */
export async function changeSettings(context: Excel.RequestContext, before: Stored, after: Stored): Promise<Stored> {
  const now = mergeSettings(before, after, await loadSettings(context));
  context.workbook.settings.add(key, now);
  await context.sync();
  return now;
}
