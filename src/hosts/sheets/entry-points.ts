/**
 * What Apps Script itself calls by name, with the number of arguments: the menu and its items, and the sidebar's
 * questions.
 */
export const entryPoints = {
  onOpen: 1,
  onInstall: 1,
  showSidebar: 0,
  freezeToValues: 0,
  wakeUpFunctions: 0,
  addTemplate: 0,
  answer: 1,
} as const;
