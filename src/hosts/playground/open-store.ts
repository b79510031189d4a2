import { WorkStore } from "./kept-work";
import { isOnlyTab } from "./only-tab";
import type { Work } from "./work";

/** This long the storage may take to answer, in milliseconds; some never do. */
const patience = 8000;

export interface OpenedStore {
  /** Null where the browser allows none, or another tab has it: two tabs would write over each other. */
  readonly store: WorkStore | null;
  readonly kept: Work | null;
  /** The storage gave no answer, so something may be kept there that is not shown. */
  readonly isUnread: boolean;
}

/** The storage of this browser with what was kept there. */
export async function openStore(): Promise<OpenedStore> {
  // A page that comes back as it was left may be older than what was kept since.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
  try {
    // Before the work is read: what a tab that is being closed keeps at last is read too.
    const isAlone = await isOnlyTab(patience);
    const store = new WorkStore();
    const kept = await Promise.race([
      store.load(),
      new Promise<never>((_, fail) => {
        setTimeout(() => {
          fail(new Error("The storage does not answer."));
        }, patience);
      }),
    ]);
    return { store: isAlone ? store : null, kept, isUnread: false };
  } catch {
    return { store: null, kept: null, isUnread: true };
  }
}
