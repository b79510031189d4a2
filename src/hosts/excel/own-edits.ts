/** Excel's message of a change may reach the pane this long after the change. */
const echo = 1000;

/**
 * Tells what this pane wrote itself from what others changed. Excel says whose a change is from ExcelApi 1.14 on; of
 * anything else, what is heard while the pane writes and shortly after is its own.
 */
export class OwnEdits {
  private running = 0;
  private quietUntil = 0;

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.quietUntil = Date.now() + echo;
    }
  }

  isOwn(event: { readonly triggerSource?: string }): boolean {
    if (event.triggerSource !== undefined) return event.triggerSource === "ThisLocalAddin";
    return this.running > 0 || Date.now() < this.quietUntil;
  }
}
