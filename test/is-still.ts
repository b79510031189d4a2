import type { Page } from "playwright-core";

/** Waits until all parts of a page are there, and nothing in it moves or fades any more. */
export async function isStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  await page.waitForFunction(() => {
    // A part that is on its way says "…".
    const isOnItsWay = [...document.querySelectorAll("[role=status]")].some(({ textContent }) => textContent === "…");
    const moves = document
      .getAnimations()
      .some(({ playState, effect }) => playState === "running" && effect?.getTiming().iterations !== Infinity);
    return !isOnItsWay && !moves;
  });
}
