import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { wordsOf } from "../words/words-of";

/** Draws into an element, again whenever its width or what is drawn changes. */
export function useDrawing(
  draw: ((width: number) => Promise<Element>) | null,
  facts: readonly unknown[],
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null || draw === null) return;
    let width = 0;
    let isGone = false;
    const watch = new ResizeObserver(() => {
      if (Math.abs(element.clientWidth - width) < 2 || element.clientWidth === 0) return;
      width = element.clientWidth;
      draw(width).then(
        (drawing) => {
          if (!isGone) element.replaceChildren(drawing);
        },
        (error: unknown) => {
          if (!isGone) element.textContent = wordsOf(error);
        },
      );
    });
    watch.observe(element);
    return () => {
      isGone = true;
      watch.disconnect();
    };
  }, facts);
  return place;
}
