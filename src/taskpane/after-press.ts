let isPressed = false;
let waiting: (() => void)[] = [];

addEventListener(
  "pointerdown",
  () => {
    isPressed = true;
  },
  true,
);
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(
    end,
    () => {
      isPressed = false;
      // The click that belongs to the press comes first.
      setTimeout(() => {
        const all = waiting;
        waiting = [];
        for (const work of all) work();
      }, 0);
    },
    true,
  );
}

/**
 * Does something that may move what is on the screen: at once, or, while a button is pressed, when it is let go, so
 * that the click finds its button where the hand is.
 */
export function afterPress(work: () => void): void {
  if (isPressed) waiting.push(work);
  else work();
}
