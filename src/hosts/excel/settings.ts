const key = "keepworthy";

/** Settings travel with the workbook; what is there but not ours is left alone. */
export function loadSettings(): Readonly<Record<string, unknown>> {
  const stored: unknown = Office.context.document.settings.get(key);
  return typeof stored === "object" && stored !== null && !Array.isArray(stored) ? (stored as Record<string, unknown>) : {};
}

export function saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
  const store = Office.context.document.settings;
  store.set(key, settings);
  return new Promise((done, fail) => {
    store.saveAsync((result) => (result.status === Office.AsyncResultStatus.Succeeded ? done() : fail(new Error(result.error.message))));
  });
}
