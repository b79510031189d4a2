import { useState } from "preact/hooks";

/** Changes a value and remembers what it was, as far back as the screen was open. */
export function useUndo<Value>(
  value: Value,
  set: (value: Value) => void,
): { readonly change: (value: Value) => void; readonly undo: (() => void) | null } {
  const [past, setPast] = useState<readonly Value[]>([]);
  const before = past.at(-1);
  return {
    change: (changed) => {
      setPast([...past, value]);
      set(changed);
    },
    undo:
      before === undefined
        ? null
        : () => {
            setPast(past.slice(0, -1));
            set(before);
          },
  };
}
