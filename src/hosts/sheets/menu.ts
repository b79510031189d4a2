const words = {
  en: { open: "Clients", title: "Keepworthy" },
  de: { open: "Kunden", title: "Keepworthy" },
} as const;

/** The menu under Extensions. Before the add-on is enabled in a file nothing else than building a menu is allowed, so no language is asked for then. */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  const isRestricted = event === undefined || String(event.authMode) === "NONE";
  const { open } = words[isRestricted ? "en" : userLanguage()];
  SpreadsheetApp.getUi().createAddonMenu().addItem(open, "showSidebar").addToUi();
}

export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

/** Opens the side panel, in the reader's language. */
export function showSidebar(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile("sidebar");
  const told = page.getContent().replace('<html lang="en"', `<html lang="${language}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(told).setTitle(words[language].title));
}

function userLanguage(): "en" | "de" {
  return Session.getActiveUserLocale().toLowerCase().startsWith("de") ? "de" : "en";
}
