import { useCallback, useState } from "preact/hooks";
import { failureOf } from "./words/words-of";

export interface Message {
  readonly text: string;
  readonly tell: (text: string) => void;
  /** Does something and tells how it went: its own words, or why it failed. */
  readonly act: (work: () => Promise<string>) => Promise<void>;
}

/** The one line in which a screen says what came of a button. */
export function useMessage(): Message {
  const [text, tell] = useState("");
  const act = useCallback(
    (work: () => Promise<string>) =>
      work().then(tell, (error: unknown) => {
        tell(failureOf(error));
      }),
    [],
  );
  return { text, tell, act };
}
