import type { Words } from "../../core/problem";
import { userLanguage } from "./user-language";

const patience = 20_000;

const busy: Words = {
  en: "Somebody else is just writing into this spreadsheet with Keepworthy. Wait a moment, then try again.",
  de: "Jemand anderes schreibt gerade mit Keepworthy in diese Tabelle. Warten Sie einen Moment, und versuchen Sie es erneut.",
};

/**
 * One at a time: two sidebars that write at once would choose the same name, or cut each other's settings. Never around
 * a dialog, which would drop the lock.
 */
export function alone<Result>(work: () => Result): Result {
  // Outside of a document there is no lock, whatever the types say.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock !== null && !lock.tryLock(patience)) throw new Error(busy[userLanguage()]);
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}
