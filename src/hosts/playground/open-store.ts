import { WorkStore } from "./kept-work";
import type { Work } from "./work";

/** The storage of this browser with what was kept there. Null in its place where the browser allows none, or another tab has it: two tabs would write over each other. */
export async function openStore(): Promise<{ readonly store: WorkStore | null; readonly kept: Work | null }> {
  // A page that comes back as it was left may be older than what was kept since.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
  try {
    const store = new WorkStore();
    const kept = await store.load();
    return { store: (await isAlone()) ? store : null, kept };
  } catch {
    return { store: null, kept: null };
  }
}

/** Whether no other tab of this page is open; the answer holds as long as the page lives. */
function isAlone(): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return Promise.resolve(true);
  return new Promise((done) => {
    void locks.request("keepworthy", { ifAvailable: true }, (lock) => {
      done(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}
