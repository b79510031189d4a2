/** How long frames follow one another at once after something was done, and how far apart they are later on. */
const awakeMs = 1000;
const apartMs = 250;

const doings = ["pointerdown", "pointermove", "pointerup", "wheel", "keydown", "input", "dragover", "resize", "focus"];

/**
 * Univer asks for the next frame in every frame, sixty times a second, whether or not anything is to be drawn: a
 * seventh of a processor for as long as the page is open. Here a frame that is asked for in a frame waits a quarter of a
 * second while nothing is done. Gives back what ends the wait, for whatever is done by other means than keyboard and
 * pointer.
 */
export function calmFrames(page: Window): () => void {
  const ask = page.requestAnimationFrame.bind(page);
  const cancel = page.cancelAnimationFrame.bind(page);
  const waiting = new Map<number, FrameRequestCallback>();
  const released = new Map<number, number>();
  let lastWaiting = 0;
  let timer: number | undefined;
  let awakeUntil = 0;
  let isInFrame = false;

  const askNow = (callback: FrameRequestCallback): number =>
    ask((time) => {
      isInFrame = true;
      try {
        callback(time);
      } finally {
        isInFrame = false;
      }
    });
  const release = (): void => {
    page.clearTimeout(timer);
    timer = undefined;
    released.clear();
    for (const [id, callback] of waiting) released.set(id, askNow(callback));
    waiting.clear();
  };
  const wake = (): void => {
    awakeUntil = page.performance.now() + awakeMs;
    if (timer !== undefined) release();
  };

  page.requestAnimationFrame = (callback) => {
    if (!isInFrame || page.performance.now() < awakeUntil) return askNow(callback);
    waiting.set(--lastWaiting, callback);
    timer ??= page.setTimeout(release, apartMs);
    return lastWaiting;
  };
  page.cancelAnimationFrame = (id) => {
    if (!waiting.delete(id)) cancel(released.get(id) ?? id);
  };
  for (const doing of doings) page.addEventListener(doing, wake, { capture: true, passive: true });
  wake();
  return wake;
}
