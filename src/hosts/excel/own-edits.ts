/** Excel's message of a change may reach the pane this long after the change. */
const echo = 1000;

/**
 * Tells what this pane wrote itself from what others changed. Excel says whose a change is from ExcelApi 1.14 on; of anything else,
 * what is heard while the pane writes and shortly after is its own.
 */
export class OwnEdits {
  private running = 0;
  private quietUntil = 0;
  private stores = 0;
  private storedUntil = 0;

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.quietUntil = Date.now() + echo;
    }
  }

  /** Excel tells of stored settings without saying who stored them: what is heard meanwhile and shortly after is our own. */
  async storing<Result>(work: () => Promise<Result>): Promise<Result> {
    this.stores++;
    try {
      return await work();
    } finally {
      this.stores--;
      this.storedUntil = Date.now() + echo;
    }
  }

  isStoring(): boolean {
    return this.stores > 0 || Date.now() < this.storedUntil;
  }

  isOwn(event: { readonly triggerSource?: string }): boolean {
    if (event.triggerSource !== undefined) return event.triggerSource === "ThisLocalAddin";
    return this.running > 0 || Date.now() < this.quietUntil;
  }
}
