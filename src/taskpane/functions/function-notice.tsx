import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { FunctionCheck, Host } from "../host";
import { speakerOf, type Speak } from "../words/speak";
import { failureOf } from "../words/words-of";
import { functionWords } from "./function-words";
import { repairOutcome } from "./repair-outcome";

/** Formulas that were just written have their results by then. */
const settled = 1500;

/**
 * The self-test: at the start, and after formulas were written, it looks whether ours show results, and says the cure
 * where they do not. Nothing is seen where all is well.
 */
export function FunctionNotice({ host, say }: { readonly host: Host; readonly say: Speak }) {
  const ownSay = useMemo(() => speakerOf(functionWords, host.language), [host]);
  const [check, setCheck] = useState<FunctionCheck | null>(null);
  const [outcome, setOutcome] = useState("");
  const [isBusy, setBusy] = useState(false);
  // What cannot be looked at is not said to be broken.
  const look = useCallback((): void => {
    host.checkFunctions?.().then(setCheck, () => undefined);
  }, [host]);
  useEffect(() => {
    look();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const unfollow = host.onChange((told) => {
      if (told?.written !== true) return;
      clearTimeout(waiting);
      waiting = setTimeout(look, settled);
    });
    return () => {
      clearTimeout(waiting);
      unfollow();
    };
  }, [host, look]);
  const repair = async (): Promise<void> => {
    setBusy(true);
    setOutcome(await repairOutcome(host, say).catch(failureOf));
    setBusy(false);
    look();
  };
  if (check === null || (check.broken === 0 && outcome === "")) return null;
  const { broken, formulas } = check;
  return (
    <div class="notice" role="status">
      {broken > 0 && (
        <p>{ownSay(host.kind === "sheets" ? "notFound" : broken === formulas ? "unknown" : "broken", { broken })}</p>
      )}
      {outcome !== "" && <p>{outcome}</p>}
      {broken > 0 && (
        <div class="buttons">
          <fluent-button
            disabled={isBusy}
            onClick={() => {
              void repair();
            }}
          >
            {say(host.kind === "sheets" ? "wake" : "repair")}
          </fluent-button>
        </div>
      )}
    </div>
  );
}
