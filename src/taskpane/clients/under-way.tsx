import { printNumber } from "../../spreadsheet/print";
import type { ScreenProps } from "../screen-props";
import type { Progress } from "./score-in-slices";
import { timeLeft } from "./time-left";

/** How far reading has come, and how to stop it. */
export function Reading({
  progress,
  say,
  language,
  cancel,
}: {
  readonly progress: Progress;
  readonly say: ScreenProps["say"];
  readonly language: "en" | "de";
  readonly cancel: () => void;
}) {
  const left = timeLeft(progress, performance.now());
  return (
    <div class="notice">
      <p>
        {say("scoring", { sheet: progress.sheet, done: progress.done, rows: progress.rows })}
        {left !== null && ` · ${say("timeLeft", { seconds: left })}`}
      </p>
      <progress value={progress.allDone} max={progress.allRows} aria-label={progress.sheet} />
      <div class="buttons">
        <fluent-button
          aria-label={`${say("cancel")}: ${progress.sheet}, ${printNumber(progress.rows, 0, language)}`}
          onClick={cancel}
        >
          {say("cancel")}
        </fluent-button>
      </div>
    </div>
  );
}

/** A long report takes a while; stopping it leaves no part of it. */
export function Writing({ say, cancel }: { readonly say: ScreenProps["say"]; readonly cancel: () => void }) {
  return (
    <div class="notice">
      <p role="status">{say("writing")}</p>
      <div class="buttons">
        <fluent-button onClick={cancel}>{say("cancel")}</fluent-button>
      </div>
    </div>
  );
}
