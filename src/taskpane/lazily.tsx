import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { hostWords } from "./words/host-words";
import { pageLanguage, wordsOf } from "./words/words-of";

/**
 * A screen that is fetched when it is first looked at, so that the pane itself opens quickly. Where it does not come
 * (no connection, or a newer version on the server) it says so and is asked for again when the reader wants it; the
 * page itself is never loaded anew, since in Excel that would part it from its functions (office-js#1107).
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazily(props: Props) {
    const [Screen, setScreen] = useState<ComponentType<Props> | null>(() => loaded);
    const [problem, setProblem] = useState("");
    const look = (): void => {
      setProblem("");
      load().then(
        (found) => {
          loaded = found;
          setScreen(() => found);
        },
        (error: unknown) => {
          setProblem(wordsOf(error));
        },
      );
    };
    useEffect(() => {
      if (Screen === null) look();
    }, []);
    if (Screen !== null) return <Screen {...props} />;
    if (problem === "") return <p role="status">…</p>;
    return (
      <div class="notice" role="alert">
        <p>{problem}</p>
        <div class="buttons">
          <fluent-button onClick={look}>{hostWords.again[pageLanguage()]}</fluent-button>
        </div>
      </div>
    );
  };
}
