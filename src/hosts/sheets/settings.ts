const beginning = "keepworthy.";
/** A property holds 9 kB, and a letter takes three bytes at most. */
const lettersAtOnce = 3000;

/** Settings travel with the file, in as many properties as they need. */
export function loadSettings(): Readonly<Record<string, unknown>> {
  const stored = PropertiesService.getDocumentProperties().getProperties();
  let text = "";
  for (let part = 0; (stored[beginning + String(part)] ?? "") !== ""; part++) text += stored[beginning + String(part)] ?? "";
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** All parts and an empty one at the end in one call, so that nobody reads half of them; what is left of longer ones goes afterwards. */
export function saveSettings(settings: Readonly<Record<string, unknown>>): void {
  const store = PropertiesService.getDocumentProperties();
  const text = JSON.stringify(settings);
  const count = Math.ceil(text.length / lettersAtOnce);
  const parts: Record<string, string> = { [beginning + String(count)]: "" };
  for (let part = 0; part < count; part++) parts[beginning + String(part)] = text.slice(part * lettersAtOnce, (part + 1) * lettersAtOnce);
  store.setProperties(parts);
  for (const key of store.getKeys()) if (key.startsWith(beginning) && Number(key.slice(beginning.length)) > count) store.deleteProperty(key);
}
