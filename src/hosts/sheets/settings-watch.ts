/**
 * Between two looks. A look is one short call; Google lets an account make 30 at once and counts no others of this
 * kind.
 */
const pause = 15_000;

/**
 * Sheets tells a sidebar nothing of what another one stored. So while the sidebar is in view it asks for the mark that
 * every store leaves, when the reader comes back at once, and tells those who listen when there is another one. However
 * many listen, there is one look at a time.
 */
export class SettingsWatch {
  private readonly all = new Set<() => void>();
  private known: string | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly mark: () => Promise<string>) {}

  /** Returns how to stop it. */
  add(told: () => void): () => void {
    this.all.add(told);
    if (this.all.size === 1) {
      window.addEventListener("focus", this.look);
      document.addEventListener("visibilitychange", this.look);
      this.wait();
    }
    return () => {
      this.all.delete(told);
      if (this.all.size > 0) return;
      window.removeEventListener("focus", this.look);
      document.removeEventListener("visibilitychange", this.look);
      clearTimeout(this.waiting);
    };
  }

  private wait(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(this.look, pause);
  }

  private readonly look = (): void => {
    clearTimeout(this.waiting);
    // Out of view nobody sees a change; coming back looks at once.
    if (document.visibilityState === "hidden") return;
    this.mark()
      .then(
        (mark) => {
          if (mark !== this.known) for (const tell of this.all) tell();
          this.known = mark;
        },
        () => undefined,
      )
      .finally(() => {
        if (this.all.size > 0) this.wait();
      });
  };
}
