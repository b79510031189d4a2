import { busy } from "./refusals";
import { userLanguage } from "./user-language";

const patience = 20_000;

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
