/** Whether Excel hands a page to the system's own browser: on Windows and on a Mac, not on the web, which is one. */
export function opensBrowser(): boolean {
  return Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1");
}

/** Opens a page in the reader's browser. */
export function openPage(address: string): void {
  if (opensBrowser()) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}
