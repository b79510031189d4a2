import { FakeSheets, FakeSheetsSheet } from "./fake-sheets";
import { openSidebar } from "./pane-scope";

// A busy machine may take its time.
jest.setTimeout(60_000);

const book = (): FakeSheets =>
  new FakeSheets([
    new FakeSheetsSheet("Billing", [
      ["Client", "Hours"],
      ["Nord GmbH", 12],
    ]),
  ]);

/** Google answers in turns of its own. */
async function answered(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await jest.advanceTimersByTimeAsync(0);
}

describe("two sidebars on one spreadsheet", () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function open(fake: FakeSheets, window = new EventTarget()): ReturnType<typeof openSidebar> {
    const opening = openSidebar(fake, fake.open().google, window);
    await answered();
    return opening;
  }

  it("see within fifteen seconds what the other stored, and are told once", async () => {
    const fake = book();
    const [host, other] = [await open(fake), await open(fake)];
    let told = 0;
    const stop = host.onChange((change) => {
      if (change?.settings === true) told++;
    });
    await jest.advanceTimersByTimeAsync(15_100);
    await answered();
    const before = told;
    const storing = other.changeSettings({}, { practice: { minimumRate: 91 } });
    await answered();
    await storing;
    await jest.advanceTimersByTimeAsync(15_100);
    await answered();
    expect(told - before).toBe(1);
    await jest.advanceTimersByTimeAsync(60_000);
    await answered();
    expect(told - before).toBe(1);
    stop();
    const later = other.changeSettings({}, { practice: { minimumRate: 92 } });
    await answered();
    await later;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told - before).toBe(1);
  });

  it("look at once when the reader comes back, also after all was forgotten", async () => {
    const fake = book();
    const window = new EventTarget();
    const [host, other] = [await open(fake, window), await open(fake)];
    const heard: unknown[] = [];
    host.onChange((change) => {
      if (change !== undefined) heard.push(change);
    });
    for (const [before, after] of [
      [{}, { a: 1 }],
      [{ a: 1 }, {}],
    ]) {
      const storing = other.changeSettings(before!, after!);
      await answered();
      await storing;
      window.dispatchEvent(new Event("focus"));
      await answered();
    }
    expect(heard).toEqual([{ settings: true }, { settings: true }]);
  });

  it("ask once however many parts of the pane listen", async () => {
    const fake = book();
    let asked = 0;
    const { google } = fake.open() as { google: { script: { run: Run } } };
    const counted = (inner: Run): Run => ({
      withSuccessHandler: (done) => counted(inner.withSuccessHandler(done)),
      withFailureHandler: (fail) => counted(inner.withFailureHandler(fail)),
      answer: (request) => {
        if (request.includes("settingsMark")) asked++;
        inner.answer(request);
      },
    });
    const opening = openSidebar(fake, { script: { run: counted(google.script.run) } });
    await answered();
    const host = await opening;
    for (let part = 0; part < 4; part++) host.onChange(() => undefined);
    await jest.advanceTimersByTimeAsync(15_100);
    await answered();
    expect(asked).toBe(1);
  });
});

interface Run {
  withSuccessHandler(done: unknown): Run;
  withFailureHandler(fail: unknown): Run;
  answer(request: string): void;
}
