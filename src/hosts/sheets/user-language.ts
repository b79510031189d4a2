import type { Language } from "../../core/problem";

/** The reader's language; where Google does not tell it, as before the add-on is used in a file, English. */
export function userLanguage(): Language {
  try {
    return Session.getActiveUserLocale().toLowerCase().startsWith("de") ? "de" : "en";
  } catch {
    return "en";
  }
}
