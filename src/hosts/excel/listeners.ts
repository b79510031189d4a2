import type { HostChange } from "../../taskpane/host";

type Listener = (change?: HostChange) => void;

/**
 * The parts of the pane that listen. What was asked for while they were still loading, as by the context menu that
 * opens the pane, is told to each when it begins to listen, and once only: a part that stops and listens again is no
 * new one.
 */
export class Listeners {
  private readonly all = new Set<Listener>();
  private held: HostChange | null = null;
  private reached = 0;

  /** Tells those who listen now. */
  tell(change: HostChange): void {
    for (const tell of this.all) tell(change);
  }

  /** Tells all that listen, and those who will. */
  ask(change: HostChange): void {
    this.held = change;
    this.reached = this.all.size;
    this.tell(change);
  }

  /** Returns how to stop it. */
  add(listener: Listener): () => void {
    this.all.add(listener);
    const { held } = this;
    if (held !== null && this.all.size > this.reached) {
      this.reached = this.all.size;
      queueMicrotask(() => {
        if (this.all.has(listener)) listener(held);
      });
    }
    return () => {
      this.all.delete(listener);
    };
  }
}
