import { useMemo } from "preact/hooks";
import { reviewsDue } from "../../analysis/decisions/decision";
import type { Host } from "../host";
import { today } from "../today";
import { speakerOf } from "../words/speak";
import type { LogPlace } from "./decisions-link";
import { screenWords } from "./decision-screen-words";
import { useLog } from "./use-log";

/** On the screen of clients: which decisions wait for a review, and the way to all of them. */
export function ReviewsDue({
  host,
  place,
  open,
}: {
  readonly host: Host;
  readonly place: LogPlace;
  readonly open: () => void;
}) {
  const say = useMemo(() => speakerOf(screenWords, host.language), [host]);
  const { log } = useLog(host, place);
  if (log === null || log === "none" || log.decisions.length + log.unread.length === 0) return null;
  const due = reviewsDue(log.decisions, today());
  return (
    <section class="missing" aria-label={say("due")}>
      {due.length > 0 && (
        <p>
          <strong>{say("due")}:</strong>{" "}
          {say("dueCount", { count: due.length, clients: [...new Set(due.map(({ client }) => client))].join(", ") })}
        </p>
      )}
      <div class="buttons">
        <fluent-button size="small" onClick={open}>
          {say("look")}
        </fluent-button>
      </div>
    </section>
  );
}
