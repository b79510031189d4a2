import { useCallback, useState } from "preact/hooks";
import { wordsOf } from "./words/words-of";

export interface Message {
  readonly text: string;
  readonly tell: (text: string) => void;
  /** Does something and tells how it went: its own words, or why it failed. */
  readonly act: (work: () => Promise<string>) => Promise<void>;
}

/** The one line in which a screen says what came of a button; `failed` puts the reason into words. */
export function useMessage(failed: (why: string) => string): Message {
  const [text, tell] = useState("");
  const act = useCallback((work: () => Promise<string>) => work().then(tell, (error: unknown) => { tell(failed(wordsOf(error))); }), [failed]);
  return { text, tell, act };
}
