import { calmFrames } from "./calm-frames";

/** A window whose time passes by hand: frames come every 16 ms, timers when they are due. */
function fakeWindow() {
  let now = 0;
  let last = 0;
  const frames = new Map<number, FrameRequestCallback>();
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const target = new EventTarget();
  const page = {
    performance: { now: () => now },
    requestAnimationFrame: (callback: FrameRequestCallback) => {
      frames.set(++last, callback);
      return last;
    },
    cancelAnimationFrame: (id: number) => void frames.delete(id),
    setTimeout: (callback: () => void, ms: number) => {
      timers.set(++last, { at: now + ms, callback });
      return last;
    },
    clearTimeout: (id: number | undefined) => void timers.delete(id ?? 0),
    addEventListener: target.addEventListener.bind(target),
  };
  return {
    page: page as unknown as Window,
    happens: (name: string) => target.dispatchEvent(new Event(name)),
    passes: (ms: number) => {
      for (const end = now + ms; now < end;) {
        now += 16;
        for (const [id, { at, callback }] of [...timers]) if (at <= now && timers.delete(id)) callback();
        for (const [id, callback] of [...frames]) if (frames.delete(id)) callback(now);
      }
    },
  };
}

/** Asks for a frame in every frame, as the grid does. */
function loop(page: Window): { drawn: number; id: number } {
  const loop = { drawn: 0, id: 0 };
  const draw = (): void => {
    loop.drawn++;
    loop.id = page.requestAnimationFrame(draw);
  };
  loop.id = page.requestAnimationFrame(draw);
  return loop;
}

describe("frames of a page where nothing is done", () => {
  it("come at full speed for a second, then four times in one", () => {
    const { page, passes } = fakeWindow();
    calmFrames(page);
    const drawing = loop(page);
    passes(960);
    expect(drawing.drawn).toBe(60);
    passes(200);
    const before = drawing.drawn;
    passes(4000);
    // A quarter of a second is 16 steps of 16 ms, and the frame is the next step or the same.
    expect(drawing.drawn - before).toBeGreaterThanOrEqual(14);
    expect(drawing.drawn - before).toBeLessThanOrEqual(16);
  });

  it.each(["keydown", "pointermove", "wheel", "resize"])("come at once again with %s", (name) => {
    const { page, passes, happens } = fakeWindow();
    calmFrames(page);
    const drawing = loop(page);
    passes(3000);
    const before = drawing.drawn;
    happens(name);
    passes(480);
    expect(drawing.drawn - before).toBe(30);
  });

  it("come at once again with whatever is done by other means", () => {
    const { page, passes } = fakeWindow();
    const wake = calmFrames(page);
    const drawing = loop(page);
    passes(3000);
    const before = drawing.drawn;
    wake();
    passes(480);
    expect(drawing.drawn - before).toBe(30);
  });

  it("that are asked for outside of a frame come with the next one", () => {
    const { page, passes } = fakeWindow();
    calmFrames(page);
    passes(3000);
    const seen = jest.fn();
    page.requestAnimationFrame(seen);
    passes(16);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it("can be called off, while they wait and when their wait has ended", () => {
    for (const isReleased of [false, true]) {
      const { page, passes } = fakeWindow();
      const wake = calmFrames(page);
      const drawing = loop(page);
      passes(3000);
      const before = drawing.drawn;
      if (isReleased) wake();
      page.cancelAnimationFrame(drawing.id);
      passes(3000);
      expect(drawing.drawn).toBe(before);
    }
  });
});
