import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A screen that is fetched when it is first looked at, so that the pane itself opens quickly. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazily(props: Props) {
    const [Screen, setScreen] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (Screen !== null) return;
      void load().then((found) => {
        loaded = found;
        setScreen(() => found);
      });
    }, [Screen]);
    return Screen === null ? <p role="status">…</p> : <Screen {...props} />;
  };
}
