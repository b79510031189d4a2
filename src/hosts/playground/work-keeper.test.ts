import type { WorkStore } from "./kept-work";
import type { Work } from "./work";
import { WorkKeeper, type KeepingState } from "./work-keeper";

/** A browser with a storage that takes its time, and a page that somebody may leave. */
class Page {
  readonly states: KeepingState[] = [];
  /** What lies in the storage. */
  kept = "";
  /** What is in the page. */
  text = "";
  /** What is being typed, and not entered yet. */
  typing = "";
  private readonly listeners = new Map<string, (event: unknown) => void>();
  private readonly writing: (() => void)[] = [];
  readonly keeper: WorkKeeper;

  constructor() {
    const listen = (name: string, listener: (event: unknown) => void): void => {
      this.listeners.set(name, listener);
    };
    Object.assign(globalThis, {
      addEventListener: listen,
      document: { addEventListener: listen, visibilityState: "visible" },
    });
    const store = {
      keep: async (work: unknown): Promise<void> => {
        await new Promise<void>((done) => this.writing.push(done));
        this.kept = work as string;
      },
    };
    this.keeper = new WorkKeeper(
      store as unknown as WorkStore,
      () => this.text as unknown as Work,
      (state) => this.states.push(state),
      () => {
        if (this.typing === "") return;
        this.write(this.typing);
        this.typing = "";
      },
    );
  }

  write(text: string): void {
    this.text = text;
    this.keeper.markChanged();
  }

  async writes(): Promise<void> {
    await turns();
    this.writing.shift()?.();
    await turns();
  }

  /** Whether leaving asks. */
  leave(): boolean {
    let asks = false;
    this.listeners.get("beforeunload")?.({
      preventDefault: () => {
        asks = true;
      },
    });
    return asks;
  }
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

const { addEventListener: listen, document: page } = globalThis;

afterEach(() => {
  Object.assign(globalThis, { addEventListener: listen, document: page });
});

describe("work that is kept in the browser", () => {
  it("is said to be kept when the last change is, not when the one before it is", async () => {
    const page = new Page();
    page.write("62");
    void page.keeper.flush();
    await turns();
    page.write("47");
    void page.keeper.flush();
    await page.writes();
    expect([page.kept, page.states.at(-1), page.leave()]).toEqual(["62", "keeping", true]);
    await page.writes();
    expect([page.kept, page.states.at(-1)]).toEqual(["47", "kept"]);
    await page.writes();
    expect(page.leave()).toBe(false);
  });

  it("asks who leaves while something is typed, and keeps it", async () => {
    const page = new Page();
    page.typing = "=CLIENTYIELD(10000,120,50)";
    expect(page.leave()).toBe(true);
    await page.writes();
    expect([page.kept, page.states.at(-1)]).toEqual(["=CLIENTYIELD(10000,120,50)", "kept"]);
    expect(page.leave()).toBe(false);
  });

  it("asks who leaves while a change is still on its way into the workbook", async () => {
    const page = new Page();
    let arrive = (): void => undefined;
    page.keeper.await(
      new Promise<void>((done) => {
        arrive = done;
      }),
    );
    void page.keeper.flush();
    await page.writes();
    expect([page.states.at(-1), page.leave()]).toEqual(["keeping", true]);
    await page.writes();
    page.text = "47";
    arrive();
    await turns();
    void page.keeper.flush();
    await page.writes();
    expect([page.kept, page.states.at(-1), page.leave()]).toEqual(["47", "kept", false]);
  });
});
