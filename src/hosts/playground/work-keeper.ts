import type { Work } from "./work";
import type { WorkStore } from "./kept-work";

/** Pause after the last change before it is kept, in milliseconds. */
const pause = 300;

/**
 * "kept": all is in the browser's storage. "keeping": the last change is on its way. "refused": this browser keeps
 * nothing. "unread": it did not give back what it may have kept.
 */
export type KeepingState = "untouched" | "kept" | "keeping" | "refused" | "unread";

/**
 * Brings every change into the browser's storage, a moment after it; while one is on its way, leaving the page asks.
 */
export class WorkKeeper {
  state: KeepingState = "untouched";
  private readonly changed = new Set<string>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private isForgotten = false;
  /** How many changes there were, and how many are on their way to where they can be kept. */
  private changes = 0;
  private coming = 0;

  constructor(
    private readonly store: WorkStore | null,
    private readonly now: () => Work,
    private readonly show: (state: KeepingState) => void,
    /** Takes in what is being typed at this moment. */
    private readonly finishTyping: () => void,
  ) {
    addEventListener("beforeunload", (event) => {
      this.finishTyping();
      if (this.state !== "keeping" && this.state !== "refused") return;
      void this.flush();
      event.preventDefault();
    });
    // What runs in the background may be ended without a word.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.state === "keeping") void this.flush();
    });
  }

  /** Something changed: the sheets with these ids, or what is no sheet. */
  markChanged(...sheets: readonly string[]): void {
    if (this.isForgotten) return;
    for (const sheet of sheets) this.changed.add(sheet);
    this.changes++;
    this.tell("keeping");
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      void this.flush();
    }, pause);
  }

  /** Something is on its way, as what is stored once sheets are written: until it is there nothing is said to be kept. */
  await(change: Promise<unknown>): void {
    this.coming++;
    this.markChanged();
    const arrived = (): void => {
      this.coming--;
      this.markChanged();
    };
    change.then(arrived, arrived);
  }

  /** Done when everything up to now is kept, or refused. */
  flush(): Promise<void> {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.running = this.running.then(() => this.keep());
    return this.running;
  }

  /**
   * Takes everything out of the storage and keeps nothing any more; the page is left right after. Where that fails all
   * goes on as it was.
   */
  forget(): Promise<void> {
    return this.leave(() => this.store?.forget());
  }

  /** Puts other work in the place of this one; the page is left right after. Where that fails all goes on as it was. */
  replace(work: Work): Promise<void> {
    return this.leave(() => {
      if (this.store === null) throw new Error("There is no storage.");
      return this.store.replace(work);
    });
  }

  private async leave(last: () => Promise<void> | undefined): Promise<void> {
    this.isForgotten = true;
    clearTimeout(this.waiting);
    await this.running;
    try {
      await last();
    } catch (error) {
      this.isForgotten = false;
      this.markChanged();
      throw error;
    }
    this.tell("untouched");
  }

  private async keep(): Promise<void> {
    if (this.isForgotten) return;
    const { changes } = this;
    const sheets = new Set(this.changed);
    this.changed.clear();
    try {
      if (this.store === null) throw new Error("There is no storage.");
      await this.store.keep(this.now(), sheets);
      if (changes === this.changes && this.coming === 0) this.tell("kept");
    } catch {
      for (const sheet of sheets) this.changed.add(sheet);
      this.tell("refused");
    }
  }

  private tell(state: KeepingState): void {
    this.state = state;
    this.show(state);
  }
}
